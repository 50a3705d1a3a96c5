import fc from 'fast-check';
import { toAwardKeyText, type AwardKey } from '#core/domain/award';
import type { Plan, RegisterUnit } from '#core/domain/plan';
import { consolidate, type Adjustment, type Consolidation, type Submission } from '#core/consolidate/consolidate';
import { recountWorkbook } from '#core/consolidate/recount';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

const LDTT: AwardKey = { award: 'LDTT', subject: 'individual' };

function unit(code: string, name: string): RegisterUnit {
  return { code, name, aliases: [], cluster: null, parent: null, status: 'active' };
}

/** A unit file: a tally, and a list of as many LĐTT as it has names. */
function fileOf(path: string, name: string, counts: readonly (number | string)[], names: readonly string[] = []): string {
  const list = names.length === 0 ? '' : `
    # DS LĐTT
    DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
    | STT | Họ và tên | Chức vụ |
    ${names.map((person, index) => `| ${index + 1} | ${person} | Giáo viên |`).join('\n')}`;
  return `@ ${path}
    # Biểu
    ${name.toUpperCase()}
    BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT | CSTĐCS |
    | 1 | ${name} | ${counts.join(' | ')} |${list}`;
}

const PLAN: Plan = {
  ...EMPTY_PLAN,
  units: [unit('B', 'Trường Tiểu học Bản Bó'), unit('A', 'Trường Mầm non Ánh Sao'), unit('C', 'Trường THCS Chiềng Ly')],
};

function run(text: string, plan: Plan | null = PLAN, adjustments: readonly Adjustment[] = []): Consolidation {
  return consolidate({ submissions: submissionsOf(text, plan), plan, adjustments });
}

function totalsOf({ totals }: Consolidation): Record<string, number> {
  return Object.fromEntries(totals.map(({ key, count }) => [toAwardKeyText(key), count]));
}

describe('consolidation', () => {
  const text = [
    fileOf('a.xlsx', 'Trường Mầm non Ánh Sao', [2, 1], ['Lò Thị Hoa', 'Cà Văn Lan']),
    fileOf('b.xlsx', 'Trường Tiểu học Bản Bó', [5, 2]),
    fileOf('z.xlsx', 'Trường Lạ', [1, 0]),
  ].join('\n');

  it('adds the units up by award, with every cell the totals rest on', () => {
    const outcome = run(text);
    expect(totalsOf(outcome)).toEqual({ 'LDTT/individual': 8, 'CSTDCS/individual': 3 });
    expect(outcome.totals[0]?.cells.map(({ path, sheet, at }) => `${path} ${sheet} ${at.row},${at.column}`)).toEqual([
      'b.xlsx Biểu 3,2', 'a.xlsx DS LĐTT 2,1', 'a.xlsx DS LĐTT 3,1', 'z.xlsx Biểu 3,2',
    ]);
    expect(outcome.totals.map(({ source }) => source)).toEqual(['tally', 'tally']);
  });

  it('puts units in the order of the plan and others behind them', () => {
    expect(run(text).units.map(({ code, name }) => [code, name])).toEqual([
      ['B', 'Trường Tiểu học Bản Bó'], ['A', 'Trường Mầm non Ánh Sao'], [null, 'Trường Lạ'],
    ]);
  });

  it('balances: units and adjustments make the total, and all is counted twice', () => {
    const outcome = run(text, PLAN, [{ reason: 'Bổ sung theo biên bản', key: LDTT, count: -1 }]);
    expect(outcome.balance[0]).toEqual({ key: LDTT, units: 8, adjustments: -1, total: 7, recount: 8, ok: true });
  });

  it('shows a balance that does not hold', () => {
    const [submission, ...others] = submissionsOf(text, PLAN);
    if (submission === undefined) throw new Error('no file');
    const counts = submission.facts.counts.map((count) => ({ ...count, count: (count.count ?? 0) + 1 }));
    const broken = { ...submission, facts: { ...submission.facts, counts } };
    const outcome = consolidate({ submissions: [broken, ...others], plan: PLAN, adjustments: [] });
    expect(outcome.balance.map(({ ok }) => ok)).toEqual([false, false]);
  });

  it('leaves an unknown count out of the total and says so', () => {
    const outcome = run(fileOf('b.xlsx', 'Trường Tiểu học Bản Bó', ['vài', 2]));
    expect(totalsOf(outcome)).toEqual({ 'CSTDCS/individual': 2 });
    expect(outcome.hasUnknownCounts).toBe(true);
    expect(run(text).hasUnknownCounts).toBe(false);
  });

  it('counts a file without any award as nothing', () => {
    const outcome = run(`${text}\n@ ghi chú.xlsx\n# Trang\nTRƯỜNG THCS CHIỀNG LY\n| a | b |`);
    expect(outcome.units.filter(({ refused }) => refused !== null).map(({ submission, refused }) => [submission.workbook.path, refused]))
      .toEqual([['ghi chú.xlsx', 'no-awards']]);
  });
});

describe('of two files of one unit', () => {
  const text = [
    fileOf('1/b.xlsx', 'Trường Tiểu học Bản Bó', [5, 2]), fileOf('2/b.xlsx', 'Trường Tiểu học Bản Bó', [6, 3]),
  ].join('\n');
  const chosen = (plan: Plan | null) => run(text, plan).units.map(({ submission, refused }) => [submission.workbook.path, refused]);

  it('the first by path counts, and the other stays in the ledger', () => {
    expect(chosen(PLAN)).toEqual([['1/b.xlsx', null], ['2/b.xlsx', 'duplicate']]);
    expect(chosen(null)).toEqual([['1/b.xlsx', null], ['2/b.xlsx', 'duplicate']]);
    expect(totalsOf(run(text))).toEqual({ 'LDTT/individual': 5, 'CSTDCS/individual': 2 });
  });

  it('the one counts that the plan notes as received last', () => {
    const receipts = [
      { unitCode: 'B', receivedOn: '2021-06-18', file: '2/b.xlsx' }, { unitCode: 'B', receivedOn: '2021-06-12', file: '1/b.xlsx' },
      { unitCode: 'A', receivedOn: '2021-06-20', file: '1/b.xlsx' },
    ];
    expect(chosen({ ...PLAN, receipts })).toEqual([['2/b.xlsx', null], ['1/b.xlsx', 'duplicate']]);
  });
});

describe('whatever the files', () => {
  const SURNAMES = ['Lò', 'Cà', 'Vàng', 'Quàng', 'Bùi'];
  const person = fc.tuple(fc.constantFrom(...SURNAMES), fc.constantFrom('Thị', 'Văn', 'A'), fc.constantFrom('Hoa', 'Lan', 'Sò'))
    .map((parts) => parts.join(' '));
  const count = fc.oneof(fc.nat({ max: 40 }), fc.constantFrom('vài', '-', '12 (1 nữ)'));
  const file = fc.record({
    unit: fc.constantFrom('Trường Tiểu học Bản Bó', 'Trường Mầm non Ánh Sao', 'Trường THCS Chiềng Ly', 'Trường Lạ'),
    counts: fc.tuple(count, count),
    names: fc.array(person, { maxLength: 4 }),
  });
  const files = fc.array(file, { maxLength: 6 }).map((drafts) => submissionsOf(
    drafts.map(({ unit: name, counts, names }, index) => fileOf(`${index}.xlsx`, name, counts, names)).join('\n'), PLAN));

  const outcomeOf = (submissions: readonly Submission[]) => consolidate({ submissions, plan: PLAN, adjustments: [] });

  it('their order is without effect', () => {
    fc.assert(fc.property(
      files.chain((submissions) => fc.tuple(fc.constant(submissions), fc.shuffledSubarray(submissions, { minLength: submissions.length }))),
      ([submissions, shuffled]) => {
        expect(outcomeOf(shuffled)).toEqual(outcomeOf(submissions));
      },
    ), { numRuns: 60 });
  });

  it('totals are the sum over the taken units, and the recount agrees', () => {
    fc.assert(fc.property(files, (submissions) => {
      const { units, totals, balance } = outcomeOf(submissions);
      for (const { key, count: total } of totals) {
        const sum = units.filter(({ refused }) => refused === null)
          .flatMap(({ submission }) => submission.facts.counts.filter((each) => toAwardKeyText(each.key) === toAwardKeyText(key)))
          .reduce((whole, each) => whole + (each.count ?? 0), 0);
        expect(total).toBe(sum);
      }
      expect(balance.every(({ ok }) => ok)).toBe(true);
    }), { numRuns: 60 });
  });

  it('each file is in the ledger once', () => {
    fc.assert(fc.property(files, (submissions) => {
      const paths = outcomeOf(submissions).units.map(({ submission }) => submission.workbook.path);
      expect([...paths].sort()).toEqual(submissions.map(({ workbook }) => workbook.path).sort());
    }), { numRuns: 40 });
  });
});

describe('the recount', () => {
  it('counts from the sheets, whatever the facts say', () => {
    const [submission] = submissionsOf(fileOf('a.xlsx', 'Trường Mầm non Ánh Sao', [3, 1], ['Lò Thị Hoa', 'Cà Văn Lan']));
    if (submission === undefined) throw new Error('no file');
    expect(Object.fromEntries(recountWorkbook(submission.workbook))).toEqual({ 'LDTT/individual': 2, 'CSTDCS/individual': 1 });
  });
});
