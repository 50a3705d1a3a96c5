import { consolidate } from '#core/consolidate/consolidate';
import { toYearTable, YEAR_COLUMNS, type YearColumn, type YearRow } from '#core/submission/year-table';
import { COMMUNE_FILE } from '#support/commune-file';
import { submissionsOf } from '#support/recognised';

function table(text: string, decided: ReadonlyMap<string, number> = new Map()): YearRow[] {
  const { units } = consolidate({ submissions: submissionsOf(text), plan: null, adjustments: [] });
  return toYearTable(units, decided);
}

const list = (award: string, title: string, rows: readonly string[]): string => `
  # DS ${award}
  DANH SÁCH ĐỀ NGHỊ ${title}
  (Kèm theo Tờ trình số 15/TTr-MN ngày 05/6/2021 của Trường Mầm non Hoa)
  | STT | Họ và tên | Chức vụ |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n  ')}`;

const file = (...lists: readonly string[]): string => `@ hoa.xlsx\n  # Bìa\n  TRƯỜNG MẦM NON HOA\n${lists.join('\n')}`;

const GK = 'TẶNG GIẤY KHEN';

function figuresOf(row: YearRow | undefined, columns: readonly YearColumn[]): (number | null | undefined)[] {
  return columns.map((column) => row?.figures[column]);
}

const LEVELS = ['merit-top', 'merit-leader', 'merit-direct'] as const;

test('positions, letters and kinds that all lists tell fill every cell but those of decisions', () => {
  const rows = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Hiệu trưởng', 'Lò Thị B | Giáo viên', 'Lò Thị C | Giáo viên'])));
  expect(rows.map(({ award }) => award)).toEqual(['LDTT']);
  const [row] = rows;
  expect(row?.doubts).toEqual([]);
  expect(figuresOf(row, ['letters', 'proposed-individual', ...LEVELS, 'unscheduled-individual', 'enterprise-individual'])).toEqual([1, 3, 0, 1, 2, 0, 0]);
  expect(YEAR_COLUMNS.filter((column) => row?.figures[column] === null)).toEqual(['decided-individual']);
});

test('a position that tells nothing leaves its three cells open, and says what is known', () => {
  const [row] = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Hiệu trưởng', 'Lò Thị B | Tổ trưởng'])));
  expect(figuresOf(row, LEVELS)).toEqual([null, null, null]);
  expect(row?.doubts).toEqual([{ kind: 'positions', of: 'merit', count: 1, top: 0, leader: 1, direct: 0 }]);
});

test.each([
  ['of the school year', `${GK} NĂM HỌC 2020 - 2021`, 'merit-direct'],
  ['of a drive', `${GK} CHUYÊN ĐỀ PHÒNG CHỐNG DỊCH NĂM 2021`, 'thematic-direct'],
  ['of an event', `${GK} ĐỘT XUẤT NĂM 2021`, 'unscheduled-individual'],
] as const)('a form %s counts there', (_, title, column) => {
  const [row] = table(file(list('GK', title, ['Lò Thị A | Giáo viên'])));
  expect(row?.figures[column]).toBe(1);
  expect(row?.figures[column === 'merit-direct' ? 'thematic-direct' : 'merit-direct']).toBe(0);
});

test('a form of which no sheet says the year or the occasion stays open in all kinds', () => {
  const [row] = table(file(list('GK', GK, ['Lò Thị A | Giáo viên'])).replace(/\(Kèm.*\)/u, ''));
  expect(row?.figures['proposed-individual']).toBe(1);
  expect(figuresOf(row, ['merit-direct', 'thematic-direct', 'unscheduled-individual', 'foreign-individual', 'letters'])).toEqual([null, null, null, null, null]);
  expect(row?.doubts.map(({ kind }) => kind)).toEqual(['letters', 'commendation-kind']);
});

test('a bare number tells no positions, and one that cannot be read tells nothing', () => {
  const tally = (count: string): string => `@ hoa.xlsx
    # Biểu
    TRƯỜNG MẦM NON HOA
    BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | LĐTT |
    | 1 | Trường Mầm non Hoa | ${count} |`;
  const [told] = table(tally('7'));
  expect(figuresOf(told, ['proposed-individual', ...LEVELS, 'thematic-direct'])).toEqual([7, null, null, null, 0]);
  const [untold] = table(tally('bảy mươi'));
  expect(figuresOf(untold, ['proposed-individual', 'merit-direct', 'enterprise-individual'])).toEqual([null, null, null]);
  expect(untold?.doubts.map(({ kind }) => kind)).toContain('unreadable');
});

test('decided awards come from the lists of decisions, key by key', () => {
  const [row] = table(file(list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021', ['Lò Thị A | Giáo viên'])), new Map([['LDTT/individual', 1]]));
  expect(row?.figures['decided-individual']).toBe(1);
});

/** Row of an award by its figures; `?` for what the files do not tell. */
function shown(row: YearRow | undefined): string {
  return YEAR_COLUMNS.map((column) => `${column}=${String(row?.figures[column] ?? '?')}`).filter((text) => !text.endsWith('=0')).join(' ');
}

describe('the rows of the table', () => {
  const rowsNow = (): YearRow[] => table(COMMUNE_FILE, new Map([['GK/individual', 2], ['GK/household', 1], ['LDTT/individual', 6]]));

  it('are titles before forms, in the order of the catalogue, households by themselves', () => {
    expect(rowsNow().map(({ award, isHousehold }) => `${award}${isHousehold ? ' of households' : ''}`)).toEqual(['LDTT', 'CSTDCS', 'GK', 'GK of households']);
    const mixed = table(file(list('GK', `${GK} NĂM 2021`, ['Lò Thị A | Giáo viên']), list('BK', 'TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH NĂM 2021', ['Lò Thị A | Giáo viên']),
      list('CS', 'CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2021', ['Lò Thị A | Giáo viên']), list('LĐ', 'LAO ĐỘNG TIÊN TIẾN NĂM 2021', ['Lò Thị A | Giáo viên'])));
    expect(mixed.map(({ award }) => award)).toEqual(['LDTT', 'CSTDCS', 'GK', 'BK_T']);
    const apart = table([file(list('GK', `${GK} NĂM 2021`, ['Lò Thị A | Giáo viên'])), file(list('LĐ', 'LAO ĐỘNG TIÊN TIẾN NĂM 2021', ['Lò Thị A | Giáo viên'])).replace('hoa.xlsx', 'sen.xlsx').replace('HOA', 'SEN')].join('\n'));
    expect(apart.map(({ award }) => award)).toEqual(['LDTT', 'GK']);
  });

  it('hold what is for collectives and what is for persons, each in its columns', () => {
    expect(rowsNow().map(shown)).toEqual([
      'letters=? proposed-individual=7 decided-individual=6 merit-top=? merit-leader=? merit-direct=? enterprise-individual=?',
      // Nobody is proposed for it, so nothing is open but what was decided.
      'decided-individual=?',
      'letters=? proposed-collective=3 proposed-individual=3 decided-collective=? decided-individual=2 merit-collective=3 merit-top=? merit-leader=? merit-direct=? enterprise-collective=? enterprise-individual=?',
      'letters=? proposed-collective=1 decided-collective=1 merit-collective=1',
    ]);
  });

  it('say what they leave open, and why', () => {
    expect(rowsNow().map(({ doubts }) => doubts)).toEqual([
      [{ kind: 'letters', units: 1 }, { kind: 'positions', of: 'merit', count: 7, top: 0, leader: 0, direct: 0 }, { kind: 'enterprise', subject: 'individual', count: 7 }],
      [],
      [
        { kind: 'letters', units: 1 }, { kind: 'enterprise', subject: 'collective', count: 1 },
        { kind: 'positions', of: 'merit', count: 2, top: 0, leader: 1, direct: 0 }, { kind: 'enterprise', subject: 'individual', count: 1 },
      ],
      [{ kind: 'letters', units: 1 }],
    ]);
  });

  it('do not count a file that came twice', () => {
    expect(table(`${COMMUNE_FILE}\n${COMMUNE_FILE.replace('@ xa.xlsx', '@ xb.xlsx')}`)).toEqual(table(COMMUNE_FILE));
    const more = `${COMMUNE_FILE}\n${COMMUNE_FILE.replace('@ xa.xlsx', '@ xb.xlsx').replace('TẶNG GIẤY KHEN', 'TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH')}`;
    expect(table(more).map(({ award }) => award)).not.toContain('BK_T');
  });

  it('that cannot be read for some still tell the others', () => {
    const text = `@ hoa.xlsx
      # Biểu
      TRƯỜNG MẦM NON HOA
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Đơn vị | LĐTT | GK cá nhân | GK tập thể |
      | 1 | Trường Mầm non Hoa | 4 | bảy | 2 |`;
    const [ldtt, gk] = table(text);
    expect([ldtt, gk].map((row) => figuresOf(row, ['proposed-individual', 'proposed-collective', 'merit-collective']))).toEqual([[4, 0, 0], [null, 2, 2]]);
    expect(figuresOf(gk, ['decided-collective', 'enterprise-collective'])).toEqual([null, 0]);
    expect([ldtt, gk].map((row) => row?.doubts.filter(({ kind }) => kind === 'unreadable'))).toEqual([[], [{ kind: 'unreadable', subject: 'individual' }]]);
  });
});

describe('an enterprise', () => {
  const COMPANY = file(list('GK', `${GK} NĂM 2021`, ['Lò Thị A | Công nhân', 'Lò Thị B | Công nhân'])).replace('TRƯỜNG MẦM NON HOA', 'CÔNG TY TNHH HOA');
  it('counts with all it proposes', () => {
    expect(table(COMPANY)[0]?.figures['enterprise-individual']).toBe(2);
  });
});

describe('the level of a person', () => {
  it.each<[string, string, (number | null)[]]>([
    ['of the province', 'Phó Chủ tịch UBND tỉnh', [1, 0, 1]],
    ['of a department', 'Giám đốc Sở Nội vụ', [1, 0, 1]],
    ['of a division', 'Trưởng phòng', [0, 1, 1]],
    ['in business, which has no column', 'Tổng giám đốc', [null, null, null]],
  ])('%s', (_, position, expected) => {
    const [row] = table(file(list('GK', `${GK} NĂM 2021`, [`Lò Thị A | ${position}`, 'Lò Thị B | Giáo viên'])));
    expect(figuresOf(row, LEVELS)).toEqual(expected);
    expect(row?.doubts).toEqual(expected[0] === null ? [{ kind: 'positions', of: 'merit', count: 1, top: 0, leader: 0, direct: 1 }] : []);
  });
});

describe('a kind', () => {
  it.each(['CỐNG HIẾN', 'NIÊN HẠN', 'KHÁNG CHIẾN'])('without a column is told apart: %s', (kind) => {
    const [row] = table(file(list('GK', `${GK} ${kind} NĂM 2021`, ['Lò Thị A | Giáo viên', 'Lò Thị B | Giáo viên'])));
    expect(shown(row)).toBe('letters=1 proposed-individual=2 decided-collective=? decided-individual=?');
    expect(row?.doubts).toEqual([{ kind: 'no-column', count: 2 }]);
  });

  it('of foreigners has its columns', () => {
    const [row] = table(file(list('GK', `${GK} ĐỐI NGOẠI NĂM 2021`, ['Lò Thị A | Giáo viên'])));
    expect(shown(row)).toBe('letters=1 proposed-individual=1 decided-collective=? decided-individual=? foreign-individual=1');
  });
});

describe('submission letters', () => {
  const LDTT = list('LĐTT', 'LAO ĐỘNG TIÊN TIẾN NĂM 2021', ['Lò Thị A | Giáo viên']);
  const unit = (name: string, letter: string, body = LDTT): string =>
    file(body).replace('@ hoa.xlsx', `@ ${name}.xlsx`).replace('HOA', name.toUpperCase()).replace(/\(Kèm theo.*\)/u, letter === '' ? '' : `(Kèm theo ${letter} ngày 05/6/2021)`);
  const lettersOf = (...files: readonly string[]): unknown => {
    const [row] = table(files.join('\n'));
    return row?.figures.letters ?? row?.doubts;
  };

  it.each<[string, readonly string[], unknown]>([
    ['of two units', [unit('hoa', 'Tờ trình số 15/TTr-MN'), unit('sen', 'Tờ trình số 16/TTr-MN')], 2],
    ['of the same number, each of its own unit', [unit('hoa', 'Tờ trình số 15/TTr-MN'), unit('sen', 'Tờ trình số 15/TTr-MN')], 2],
    ['named twice in a file, in other letters', [`${unit('hoa', 'Tờ trình số 15/TTr-MN')}\n${list('Khác', 'CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2021', ['Lò Thị A | Giáo viên']).replace('15/TTr-MN', '15/TTR-MN')}`], 1],
    ['two in a file', [`${unit('hoa', 'Tờ trình số 15/TTr-MN')}\n${list('Khác', 'CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2021', ['Lò Thị A | Giáo viên']).replace('15/TTr-MN', '17/TTr-MN')}`], 2],
    ['that is a decision', [unit('hoa', 'Quyết định số 15/QĐ-MN')], [{ kind: 'letters', units: 1 }]],
    ['that two units do not name', [unit('hoa', ''), unit('sen', 'Tờ trình số 15/TTr-MN'), unit('mai', '')], [{ kind: 'letters', units: 2 }]],
    ['without a number', [unit('hoa', 'Tờ trình')], [{ kind: 'letters', units: 1 }]],
  ])('%s', (_, files, expected) => {
    expect(lettersOf(...files)).toEqual(expected);
  });

  it('do not count of a unit that proposes none of the award', () => {
    const none = `@ sen.xlsx
      # Biểu
      TRƯỜNG MẦM NON SEN
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2021
      (Kèm theo Tờ trình số 16/TTr-MN ngày 05/6/2021)
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | Trường Mầm non Sen | COUNT | 2 |`;
    const one = unit('hoa', 'Tờ trình số 15/TTr-MN');
    expect(lettersOf(one, none.replace('COUNT', '0'))).toBe(1);
    expect(lettersOf(one, none.replace('COUNT', '3'))).toBe(2);
    // It may propose some: nobody can read how many.
    expect(lettersOf(one, none.replace('COUNT', 'bảy'))).toBe(2);
    expect(lettersOf(one, none.replace('LĐTT | ', '').replace('COUNT | ', ''))).toBe(1);
  });
});
