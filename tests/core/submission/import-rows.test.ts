import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consolidate } from '#core/consolidate/consolidate';
import { parseImportMapping, type ImportMapping, type MappingProblem } from '#core/submission/import-mapping';
import { toImportRows, type ImportRow } from '#core/submission/import-rows';
import { EMPTY_PLAN, submissionsOf } from '#support/recognised';

const MAPPINGS = join(__dirname, '../../fixtures/mappings');
const SAMPLE = readFileSync(join(MAPPINGS, 'phan-mem-mau.json'), 'utf8');

function mappingOf(json: string): ImportMapping {
  const parsed = parseImportMapping(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function faultsOf(json: string): string[] {
  const parsed = parseImportMapping(json);
  return parsed.ok ? [] : parsed.error.map(({ fault, line, column, field }: MappingProblem) => `${String(line)}:${String(column)} ${fault} ${field}`.trim());
}

const PLAN = { ...EMPTY_PLAN, units: [{ code: 'A', name: 'Trường Mầm non Hoa', aliases: [], cluster: null, parent: null, status: 'active' as const }] };
const LIST = `@ hoa.xlsx
  # DS LĐTT
  TRƯỜNG MẦM NON HOA
  DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Anh | Hiệu trưởng |
  | 2 | Cà Văn Bình | Giáo viên dạy lớp mẫu giáo lớn kiêm phụ trách phổ cập |`;
const TALLY = (ldtt: string): string => `@ hoa.xlsx
  # Biểu
  TRƯỜNG MẦM NON HOA
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | LĐTT |
  | 1 | Trường Mầm non Hoa | ${ldtt} |`;

function rowsOf(text: string, mapping: ImportMapping): ImportRow[] {
  const { units } = consolidate({ submissions: submissionsOf(text, PLAN), plan: PLAN, adjustments: [] });
  return toImportRows(units, mapping, { awardName: ({ award }) => award, subjectName: (subject) => subject });
}

function simple(rows: string, columns: readonly object[], rest: object = {}): ImportMapping {
  return mappingOf(JSON.stringify({ version: 1, name: 'Thử', sheet: 'Nhap', rows, columns, ...rest }));
}

describe('mappings', () => {
  it('are refused at the line of each fault, all at once', () => {
    expect(faultsOf(readFileSync(join(MAPPINGS, 'ba-loi.json'), 'utf8'))).toEqual([
      '7:39 not-for-rows columns[0].field', '8:39 bad-choice columns[1].field', '9:47 unknown-key columns[2].maxLenght',
    ]);
  });

  it.each([
    ['no JSON', '{', ['1:2 ended-early']],
    ['another version', SAMPLE.replace('"version": 1', '"version": 2'), ['2:14 unknown-version version']],
    ['a header twice', SAMPLE.replace('"Ngày sinh"', '"STT"'), ['10:17 repeated columns[3].header']],
    ['a constant without its value', SAMPLE.replace(', "value": "2020-2021"', ''), ['16:33 needs-value columns[9].field']],
    ['an award nobody knows', SAMPLE.replace('"LDTT"', '"LDT"'), ['19:17 unknown-award codes.awards.LDT']],
    ['an award for those it is not for', SAMPLE.replace('"LDTT"', '"LDTT/collective"'), ['19:17 unknown-award codes.awards.LDTT/collective']],
    ['a length of nothing', SAMPLE.replace('"maxLength": 40', '"maxLength": 0'), ['11:62 out-of-range columns[4].maxLength']],
    ['a key twice', SAMPLE.replace('"name": "Phần', '"version": 1, "name": "Phần'), ['3:3 repeated-key version']],
    ['no columns', '{"version":1,"name":"a","sheet":"b","rows":"units","columns":[]}', ['1:62 blank columns']],
  ])('with %s are refused', (_, json, faults) => {
    expect(faultsOf(json)).toEqual(faults);
  });

  it('need award and subject for the counts of a unit', () => {
    expect(faultsOf(JSON.stringify({ version: 1, name: 'a', sheet: 'b', rows: 'units', columns: [{ header: 'LĐTT', field: 'count' }] })))
      .toEqual([expect.stringContaining('needs-award')]);
  });
});

describe('rows of the import sheet', () => {
  it('hold a recipient with codes; too long a position is dropped, never cut', () => {
    const [taken, dropped] = rowsOf(LIST, mappingOf(SAMPLE));
    expect(taken?.cells).toEqual([1, 'CANHAN', 'Lò Thị Anh', null, 'Hiệu trưởng', 'Trường Mầm non Hoa', 'A', null, 'DH01', '2020-2021']);
    expect(taken?.drops).toEqual([]);
    expect(dropped?.drops).toEqual([{ kind: 'too-long', header: 'Chức vụ', length: 53, most: 40 }]);
    expect(dropped?.source).toEqual({ path: 'hoa.xlsx', sheet: 'DS LĐTT', cell: 'B5' });
  });

  it('lack what has no code and what is required and empty', () => {
    const columns = [{ header: 'Mã', field: 'award-code' }, { header: 'Ngày sinh', field: 'birth', required: true }, { header: 'Loại', field: 'level-code' }];
    const [row] = rowsOf(LIST, simple('recipients', columns, { codes: { levels: { leader: 'C4' } } }));
    expect(row?.cells[2]).toBe('C4');
    expect(row?.drops).toEqual([{ kind: 'missing-code', header: 'Mã', of: 'award' }, { kind: 'required-empty', header: 'Ngày sinh' }]);
  });

  it('cannot be made of a bare number', () => {
    const rows = rowsOf(TALLY('7'), simple('recipients', [{ header: 'Tên', field: 'name' }]));
    expect(rows.map(({ drops }) => drops)).toEqual([[{ kind: 'no-names', count: 7 }]]);
  });

  it.each([
    ['a count', '7', 7, []], ['nothing at all', '0', 0, [{ kind: 'zero-unit' }]],
    ['a count nobody can read', 'bảy mươi', null, [{ kind: 'unknown-count', header: 'LĐTT' }]],
  ])('of a unit with %s', (_, stated, value, drops) => {
    const columns = [{ header: 'Mã', field: 'unit-code' }, { header: 'LĐTT', field: 'count', award: 'LDTT', subject: 'individual' }];
    const [row] = rowsOf(TALLY(stated), simple('units', columns, { omitZeroUnits: true }));
    expect(row?.cells).toEqual(['A', value]);
    expect(row?.drops).toEqual(drops);
  });

  it('are numbered without those that do not arrive', () => {
    const rows = rowsOf(LIST, simple('recipients', [{ header: 'STT', field: 'serial' }, { header: 'Tên', field: 'name', maxLength: 10 }]));
    expect(rows.map(({ cells }) => cells[0])).toEqual([1, null]);
  });
});
