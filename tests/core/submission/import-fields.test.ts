import { consolidate } from '#core/consolidate/consolidate';
import { parseImportMapping, type ImportMapping } from '#core/submission/import-mapping';
import { toImportRows, toImportSummary, type ImportRow } from '#core/submission/import-rows';
import { COMMUNE_FILE } from '#support/commune-file';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

const PLAN = { ...EMPTY_PLAN, units: [{ code: 'X1', name: 'Xã Chiềng Hoa', aliases: ['UBND xã Chiềng Hoa'], cluster: null, parent: null, status: 'active' as const }] };
const WORDS = { awardName: ({ award }: { readonly award: string }): string => `tên ${award}`, subjectName: (subject: string): string => `loại ${subject}` };

function mappingOf(rows: string, columns: readonly object[], rest: object = {}): ImportMapping {
  const parsed = parseImportMapping(JSON.stringify({ version: 1, name: 'Thử', sheet: 'Nhap', rows, columns: columns.map((column, index) => ({ header: `C${String(index)}`, ...column })), ...rest }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function rowsOf(text: string, mapping: ImportMapping, plan: typeof PLAN | null = PLAN): ImportRow[] {
  return toImportRows(consolidate({ submissions: submissionsOf(text, plan), plan, adjustments: [] }).units, mapping, WORDS);
}

/** Cells of each row; behind them what it would be dropped for. */
const linesOf = (rows: readonly ImportRow[]): unknown[] => rows.map(({ cells, drops }) => [...cells, ...drops]);

describe('a column of recipients', () => {
  // Three persons, three collectives, a household, and the bare figure of the title.
  it.each<[string, object, unknown[]]>([
    ['name', {}, ['Lò Thị Anh', 'Cà Văn Bình', 'Cà Văn Chi', 'Thôn Hoa', 'Trạm Y tế', 'Công ty TNHH Sen', 'Quàng Văn An', null]],
    ['birth', {}, ['03/02/1980', '1985', null, null, null, null, null, null]],
    ['gender', {}, ['Nữ', null, null, null, null, null, null, null]],
    ['position', {}, ['Giám đốc', 'Trưởng phòng', null, null, null, null, null, null]],
    ['workplace', {}, ['Công ty TNHH Sen', 'Xã Chiềng Hoa', 'Trường Mầm non Hoa', 'Xã Chiềng Hoa', 'Xã Chiềng Hoa', 'Xã Chiềng Hoa', 'Thôn Hoa', null]],
    ['unit-name', {}, Array.from({ length: 8 }, () => 'Xã Chiềng Hoa')],
    ['constant', { value: '2021' }, Array.from({ length: 8 }, () => '2021')],
    ['subject', {}, [...['individual', 'individual', 'individual', 'collective', 'collective', 'collective', 'household', 'individual'].map((subject) => `loại ${subject}`)]],
    ['award-name', {}, [...Array.from({ length: 7 }, () => 'tên GK'), 'tên LDTT']],
    ['source', {}, ['DS GK | B4', 'DS GK | B5', 'DS GK | B6', 'DS TT | B3', 'DS TT | B4', 'DS TT | B5', 'DS hộ | B3', 'Biểu | C3'].map((place) => `xa.xlsx | ${place}`)],
  ])('%s', (field, rest, expected) => {
    expect(rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field, ...rest }])).map(({ cells }) => cells[0])).toEqual(expected);
  });

  it('names the cell that each row rests on', () => {
    const rows = rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field: 'name' }]));
    expect([rows[0], rows.at(-1)].map((row) => [row?.unit, row?.key, row?.source])).toEqual([
      ['Xã Chiềng Hoa', { award: 'GK', subject: 'individual' }, { path: 'xa.xlsx', sheet: 'DS GK', cell: 'B4' }],
      ['Xã Chiềng Hoa', { award: 'LDTT', subject: 'individual' }, { path: 'xa.xlsx', sheet: 'Biểu', cell: 'C3' }],
    ]);
  });

  it.each<[string, unknown[]]>([
    // Titles have no code of a form, forms none of a title; a code for one subject goes before that for all.
    ['title-code', [null, null, null, null, null, null, null, 'D1']],
    ['form-code', ['H1', 'H1', 'H1', 'H2', 'H2', 'H2', 'H1', null]],
    ['award-code', ['H1', 'H1', 'H1', 'H2', 'H2', 'H2', 'H1', 'D1']],
    ['subject-code', ['CN', 'CN', 'CN', 'TT', 'TT', 'TT', { kind: 'missing-code', header: 'C0', of: 'subject' }, 'CN']],
    // A director of a company does business; the mapping has no code for that. Of the third nobody says a position.
    ['level-code', [{ kind: 'missing-code', header: 'C0', of: 'level' }, 'L', { kind: 'missing-code', header: 'C0', of: 'level' }, null, null, null, null, null]],
  ])('%s', (field, expected) => {
    const codes = { awards: { 'LDTT': 'D1', 'GK': 'H1', 'GK/collective': 'H2' }, subjects: { individual: 'CN', collective: 'TT' }, levels: { leader: 'L' } };
    const rows = rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field }], { codes }));
    expect(rows.map(({ cells, drops }) => drops.find(({ kind }) => kind !== 'no-names') ?? cells[0])).toEqual(expected);
  });

  it('has the level of a position by the place it is held at, else by the unit', () => {
    const codes = { levels: { business: 'K', leader: 'L' } };
    const list = (unit: string, work: string): string => `@ a.xlsx
      # DS
      ${unit}
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên | Chức vụ | Đơn vị công tác |
      | 1 | Lò Thị Anh | Giám đốc | ${work} |
      | 2 | Cà Văn Bình | Giám đốc | Trung tâm Y tế |`;
    const levels = (text: string): unknown[] => rowsOf(text, mappingOf('recipients', [{ field: 'level-code' }], { codes }), null).map(({ cells }) => cells[0]);
    expect(levels(list('CÔNG TY TNHH SEN', ''))).toEqual(['K', 'L']);
    expect(levels(list('TRUNG TÂM Y TẾ', 'Công ty TNHH Sen'))).toEqual(['K', 'L']);
  });

  it.each([['1980-02-03', '03/02/1980'], ['"1980-02-03 "', '03/02/1980'], ['"khoảng 1980-02-03"', 'khoảng 1980-02-03'], ['"3/2/1980"', '3/2/1980'], ['1980', '1980']])(
    'shows a birth written as %s as %s', (written, shown) => {
      const [row] = rowsOf(COMMUNE_FILE.replace('1980-02-03', written), mappingOf('recipients', [{ field: 'birth' }]));
      expect(row?.cells).toEqual([shown]);
    });

  it('takes only files that count, and no figure of nought', () => {
    const again = COMMUNE_FILE.replace('@ xa.xlsx', '@ xb.xlsx');
    expect(rowsOf(`${COMMUNE_FILE}\n${again}`, mappingOf('recipients', [{ field: 'name' }]))).toHaveLength(8);
  });
});

describe('rows of units with an award', () => {
  const TWO = `${COMMUNE_FILE}
@ hoa.xlsx
  # Biểu
  TRƯỜNG MẦM NON HOA
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2021
  | STT | Đơn vị | LĐTT | CSTĐCS |
  | 1 | Trường Mầm non Hoa | 0 | bảy |`;
  const columns = [{ field: 'serial' }, { field: 'unit-code' }, { field: 'award-name' }, { field: 'count' }];

  it('stand for one count each, with the cell it is stated in', () => {
    const rows = rowsOf(TWO, mappingOf('unit-awards', columns));
    const noCode = { kind: 'missing-code', header: 'C1', of: 'unit' };
    expect(linesOf(rows)).toEqual([
      [1, 'X1', 'tên LDTT', 7], [2, 'X1', 'tên CSTDCS', 0], [3, 'X1', 'tên GK', 3], [4, 'X1', 'tên GK', 3], [5, 'X1', 'tên GK', 1],
      [null, null, 'tên LDTT', 0, noCode], [null, null, 'tên CSTDCS', null, noCode, { kind: 'unknown-count', header: 'C3' }],
    ]);
    expect(rows.map(({ source }) => `${source?.sheet ?? ''} ${source?.cell ?? ''}`)).toEqual(['Biểu C3', 'Biểu D3', 'DS GK A2', 'DS TT A1', 'DS hộ A1', 'Biểu C4', 'Biểu D4']);
  });

  it('without any are left out where the receiving system leaves them out', () => {
    const rows = rowsOf(TWO, mappingOf('unit-awards', [columns[0] ?? {}, columns[3] ?? {}], { omitZeroUnits: true }));
    expect(linesOf(rows)).toEqual([
      [1, 7], [null, 0, { kind: 'zero-unit' }], [2, 3], [3, 3], [4, 1], [null, 0, { kind: 'zero-unit' }], [null, null, { kind: 'unknown-count', header: 'C1' }],
    ]);
  });
});

describe('rows of units', () => {
  const count = (award: string, subject: string): object => ({ field: 'count', award, subject });

  it('hold counts by award; what a unit does not propose is nought', () => {
    const rows = rowsOf(COMMUNE_FILE, mappingOf('units', [{ field: 'serial' }, { field: 'unit-name' }, { field: 'source' }, count('LDTT', 'individual'), count('GK', 'household'), count('HCLD', 'individual')]));
    expect(linesOf(rows)).toEqual([[1, 'Xã Chiềng Hoa', 'xa.xlsx', 7, 1, 0]]);
    expect([rows[0]?.key, rows[0]?.source]).toEqual([null, null]);
  });

  it('are left out where every count of theirs is nought, and only there', () => {
    const file = (ldtt: string): string => `@ hoa.xlsx
      # Biểu
      TRƯỜNG MẦM NON HOA
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2021
      | STT | Đơn vị | LĐTT | CSTĐCS |
      | 1 | Trường Mầm non Hoa | ${ldtt} | 0 |`;
    const drops = (ldtt: string, omitZeroUnits: boolean): unknown => rowsOf(file(ldtt), mappingOf('units', [{ field: 'unit-name' }], { omitZeroUnits }))[0]?.drops;
    expect([drops('0', true), drops('1', true), drops('bảy', true), drops('0', false)]).toEqual([[{ kind: 'zero-unit' }], [], [], []]);
  });

  it.each<[string, object, typeof PLAN | null, unknown[]]>([
    ['of the register, where the mapping has none', {}, PLAN, ['X1']],
    ['of the mapping', { X1: 'M9' }, PLAN, ['M9']],
    ['of the mapping, which lacks this one', { X2: 'M9' }, PLAN, [null, { kind: 'missing-code', header: 'C0', of: 'unit' }]],
    ['of nobody, where there is no register', {}, null, [null, { kind: 'missing-code', header: 'C0', of: 'unit' }]],
  ])('have the code %s', (_, units, plan, expected) => {
    expect(linesOf(rowsOf(COMMUNE_FILE, mappingOf('units', [{ field: 'unit-code' }], { codes: { units } }), plan))).toEqual([expected]);
  });
});

describe('a cell', () => {
  it.each<[string, object, unknown[]]>([
    ['as long as may be', { field: 'constant', value: 'Điện', maxLength: 4 }, []],
    ['that is longer', { field: 'constant', value: 'Điện', maxLength: 3 }, [{ kind: 'too-long', header: 'C0', length: 4, most: 3 }]],
    // Letters count, not the marks they may be put together from.
    ['in single marks', { field: 'constant', value: 'Điện'.normalize('NFD'), maxLength: 4 }, []],
    ['of any length', { field: 'constant', value: 'x'.repeat(500) }, []],
    ['that is needed and there', { field: 'constant', value: '0', required: true }, []],
  ])('%s', (_, column, drops) => {
    expect(rowsOf(COMMUNE_FILE, mappingOf('units', [column]))[0]?.drops).toEqual(drops);
  });

  it('that is needed and not there drops the row, one that is not needed does not', () => {
    const rows = (required: boolean): ImportRow[] => rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field: 'gender', required }]));
    expect(rows(true).map(({ drops }) => drops.filter(({ kind }) => kind !== 'no-names').length)).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
    expect(rows(false).map(({ drops }) => drops.map(({ kind }) => kind))).toEqual([[], [], [], [], [], [], [], ['no-names']]);
  });

  it('of a row that is dropped takes no number', () => {
    const rows = rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field: 'serial' }, { field: 'position', required: true }]));
    expect(rows.map(({ cells }) => cells[0])).toEqual([1, 2, null, null, null, null, null, null]);
    const later = rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field: 'serial' }, { field: 'name', maxLength: 8 }]));
    expect(later.map(({ cells }) => cells[0])).toEqual([null, null, null, 1, null, null, null, null]);
  });
});

it('the summary of an import sheet counts what arrives, and names what does not without naming people', () => {
  const summary = toImportSummary(rowsOf(COMMUNE_FILE, mappingOf('recipients', [{ field: 'name', maxLength: 11 }])));
  expect(summary).toEqual({ taken: 5, dropped: [
    { unit: 'Xã Chiềng Hoa', key: { award: 'GK', subject: 'collective' }, drops: [{ kind: 'too-long', header: 'C0', length: 16, most: 11 }], source: { path: 'xa.xlsx', sheet: 'DS TT', cell: 'B5' } },
    { unit: 'Xã Chiềng Hoa', key: { award: 'GK', subject: 'household' }, drops: [{ kind: 'too-long', header: 'C0', length: 12, most: 11 }], source: { path: 'xa.xlsx', sheet: 'DS hộ', cell: 'B3' } },
    { unit: 'Xã Chiềng Hoa', key: { award: 'LDTT', subject: 'individual' }, drops: [{ kind: 'no-names', count: 7 }], source: { path: 'xa.xlsx', sheet: 'Biểu', cell: 'C3' } },
  ] });
  expect(toImportSummary([])).toEqual({ taken: 0, dropped: [] });
});
