import { consolidate, type Consolidation, type Submission } from '#core/consolidate/consolidate';
import type { Plan, Receipt, RegisterUnit } from '#core/domain/plan';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

function unit(code: string, name: string): RegisterUnit {
  return { code, name, aliases: [], cluster: null, parent: null, status: 'active' };
}

const PLAN: Plan = { ...EMPTY_PLAN, units: [unit('B', 'Trường B'), unit('A', 'Trường A')] };

function tally(path: string, name: string, ldtt = 3): string {
  return `@ ${path}\n# Biểu\nBIỂU TỔNG HỢP THI ĐUA NĂM 2021\n| STT | Đơn vị | LĐTT |\n| 1 | ${name} | ${String(ldtt)} |`;
}

/** A tally of several units, so that nothing in it says whose file it is. */
function anonymous(path: string): string {
  return `${tally(path, 'Trường X')}\n| 2 | Trường Y | 4 |`;
}

function ledgerOf({ units }: Consolidation): string[] {
  return units.map(({ code, name, submission, refused }) => `${code ?? '-'} ${name} ${submission.workbook.path}${refused === null ? '' : ` ${refused}`}`);
}

function run(submissions: readonly Submission[], plan: Plan | null): string[] {
  return ledgerOf(consolidate({ submissions, plan, adjustments: [] }));
}

describe('the ledger of a consolidation', () => {
  it('puts units of the plan first, in its order, then others by name and path, the taken file before those it was taken over', () => {
    const files = [
      tally('9.xlsx', 'Trường Z'), tally('8.xlsx', 'Trường C'), tally('7.xlsx', 'Trường A'), tally('6.xlsx', 'Trường B'), tally('5.xlsx', 'Trường A'), tally('4.xlsx', 'Trường C'),
    ];
    const expected = [
      'B Trường B 6.xlsx', 'A Trường A 5.xlsx', 'A Trường A 7.xlsx duplicate', '- Trường C 4.xlsx', '- Trường C 8.xlsx duplicate', '- Trường Z 9.xlsx',
    ];
    expect(run(submissionsOf(files.join('\n'), PLAN), PLAN)).toEqual(expected);
    expect(run(submissionsOf([...files].reverse().join('\n'), PLAN), PLAN)).toEqual(expected);
  });

  it('knows files of one unit without a code by their name, whatever its letters', () => {
    expect(run(submissionsOf([tally('1.xlsx', 'Trường Lạ'), tally('2.xlsx', 'TRƯỜNG LẠ'), tally('3.xlsx', 'Trường Là Khác')].join('\n')), null))
      .toEqual(['- TRƯỜNG LẠ 2.xlsx duplicate', '- Trường Là Khác 3.xlsx', '- Trường Lạ 1.xlsx']);
  });

  it('puts the file that is taken before all others of its unit, also where its path is the last', () => {
    const files = [tally('1.xlsx', 'Trường A'), tally('2.xlsx', 'Trường A'), tally('3.xlsx', 'Trường A')];
    const plan = { ...PLAN, receipts: [{ unitCode: 'A', receivedOn: '2021-06-01', file: '3.xlsx' }] };
    const expected = ['A Trường A 3.xlsx', 'A Trường A 1.xlsx duplicate', 'A Trường A 2.xlsx duplicate'];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
      expect(run(submissionsOf(order.map((index) => files[index]).join('\n'), plan), plan)).toEqual(expected);
    }
  });

  it('knows files of one unit of the register by its code, whatever they call it', () => {
    const submissions = submissionsOf([tally('1.xlsx', 'Trường A'), tally('2.xlsx', 'Trường A')].join('\n'), PLAN)
      .map((each, index): Submission => ({
        ...each, workbook: { ...each.workbook, unit: { code: 'A', name: `Tên ${String(index)}`, source: 'register', at: undefined } },
      }));
    expect(run(submissions, PLAN)).toEqual(['A Tên 0 1.xlsx', 'A Tên 1 2.xlsx duplicate']);
  });

  it('knows files of no unit by their bytes alone, and calls them after the file', () => {
    const [one, other, copy] = submissionsOf(['thư mục/1.2.xlsx', '3.xlsx', '4.xlsx'].map(anonymous).join('\n'));
    if (one === undefined || other === undefined || copy === undefined) throw new Error('no file');
    const nameless = [one, other, copy].map((each, index): Submission =>
      ({ ...each, workbook: { ...each.workbook, unit: null, sha256: index === 1 ? 'other' : 'same' } }));
    expect(run(nameless, null)).toEqual(['- 1.2 thư mục/1.2.xlsx duplicate', '- 3 3.xlsx', '- 4 4.xlsx']);
  });
});

describe('of several files of one unit', () => {
  const files = ['gửi/1.xlsx', 'gửi/2.xlsx', 'nhận lại/2.xlsx'].map((path) => tally(path, 'Trường A')).join('\n');
  const received = (file: string | null, receivedOn: string, unitCode = 'A'): Receipt => ({ unitCode, receivedOn, file });
  const takenWith = (...receipts: readonly Receipt[]): string | undefined =>
    run(submissionsOf(files, PLAN), { ...PLAN, receipts }).find((line) => !line.endsWith('duplicate'));

  it.each<[string, readonly Receipt[], string]>([
    ['the first by path without any note', [], 'gửi/1.xlsx'],
    ['the one noted last, whatever the order of the notes', [received('1.xlsx', '2021-06-01'), received('nhận lại/2.xlsx', '2021-06-09'), received('gửi/2.xlsx', '2021-06-05')], 'nhận lại/2.xlsx'],
    ['the first of those a bare name fits', [received('2.xlsx', '2021-06-09')], 'gửi/2.xlsx'],
    ['the one whose path ends so, with either stroke', [received('nhận lại\\2.xlsx', '2021-06-09')], 'nhận lại/2.xlsx'],
    ['the one noted before, where the last note names a file that is not there', [received('3.xlsx', '2021-06-09'), received('gửi/2.xlsx', '2021-06-05')], 'gửi/2.xlsx'],
    ['not one that only ends alike', [received('ận lại/2.xlsx', '2021-06-09')], 'gửi/1.xlsx'],
    ['not one noted for another unit', [received('gửi/2.xlsx', '2021-06-09', 'B')], 'gửi/1.xlsx'],
    ['not by a note without a file', [received(null, '2021-06-09')], 'gửi/1.xlsx'],
    ['one whose name is stored in parts', [received('nhận lại/2.xlsx'.normalize('NFD'), '2021-06-09')], 'nhận lại/2.xlsx'],
  ])('is taken %s', (_name, receipts, path) => {
    expect(takenWith(...receipts)).toBe(`A Trường A ${path}`);
  });
});

describe('totals', () => {
  const LIST = `
    # DS LĐTT
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Thị Mai | Giáo viên |`;
  const totalsOf = (text: string, adjustments: Parameters<typeof consolidate>[0]['adjustments'] = []): string[] =>
    consolidate({ submissions: submissionsOf(text), plan: null, adjustments }).totals
      .map(({ key, count, source, cells }) => `${key.award} ${String(count)} ${source} ${String(cells.length)}`);

  it('rest on names only where every unit has names', () => {
    expect(totalsOf(`@ a.xlsx${LIST}`)).toEqual(['LDTT 1 list 1']);
    expect(totalsOf(`@ a.xlsx${LIST}\n${tally('b.xlsx', 'Trường B')}`)).toEqual(['LDTT 4 tally 2']);
  });

  it('hold what is only adjusted, in the order of the catalogue', () => {
    const adjustments = [
      { reason: 'x', key: { award: 'GK', subject: 'individual' }, count: 2 }, { reason: 'y', key: { award: 'CSTDCS', subject: 'individual' }, count: 1 },
      { reason: 'z', key: { award: 'LDTT', subject: 'individual' }, count: -1 },
    ] as const;
    const { totals, balance } = consolidate({ submissions: submissionsOf(tally('a.xlsx', 'Trường A')), plan: null, adjustments });
    expect(totals.map(({ key, count }) => `${key.award} ${String(count)}`)).toEqual(['LDTT 2', 'CSTDCS 1', 'GK 2']);
    expect(balance.map(({ units, adjustments: adjusted, total, recount, ok }) => [units, adjusted, total, recount, ok])).toEqual([
      [3, -1, 2, 3, true], [0, 1, 1, 0, true], [0, 2, 2, 0, true],
    ]);
  });

  it('do not balance where a unit gives one award twice', () => {
    const [submission] = submissionsOf(tally('a.xlsx', 'Trường A'));
    if (submission === undefined) throw new Error('no file');
    const { facts } = submission;
    const twice = { ...submission, facts: { ...facts, counts: [...facts.counts, ...facts.counts] } };
    expect(consolidate({ submissions: [twice], plan: null, adjustments: [] }).balance)
      .toMatchObject([{ units: 3, total: 6, recount: 3, ok: false }]);
  });

  it('balance where one unit has a computed total that passes over words', () => {
    const passing = `${tally('a.xlsx', 'Trường X').replace('| 3 |', '| vài |')}\n| 2 | Trường Y | 8 |\n| | Tổng cộng | =SUM(C4:C5) → 8 |`;
    const { balance, hasUnknownCounts } = consolidate({
      submissions: submissionsOf(`${passing}\n${tally('b.xlsx', 'Trường B')}`), plan: null, adjustments: [],
    });
    expect(balance).toMatchObject([{ units: 3, total: 3, recount: 3, ok: true }]);
    expect(hasUnknownCounts).toBe(true);
  });

  it('lack the unknown count of a single unit, and this is said', () => {
    const { hasUnknownCounts } = consolidate({
      submissions: submissionsOf(`${tally('a.xlsx', 'Trường A')}\n${tally('b.xlsx', 'Trường B').replace('| 3 |', '| vài |')}`), plan: null, adjustments: [],
    });
    expect(hasUnknownCounts).toBe(true);
  });
});
