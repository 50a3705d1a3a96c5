import { fromA1, type CellAddress } from '#core/grid/address';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import type { CertificateFile } from '#core/submission/certificate';
import { digestSheets, type Loss } from '#core/submission/certificate-files';
import { differencesIn, restingOn } from '#core/submission/verification';
import { SAMPLE_CERTIFICATE, SAMPLE_FILE } from '#support/certificate-sample';
import { readTallyText } from '#support/tally-text';

function bookOf(text: string): WorkbookGrid {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return file.workbook;
}

const at = (name: string): CellAddress => fromA1(name) ?? { row: -1, column: -1 };

const SOURCE_TEXT = `
  # DS
  | Họ và tên | Số CCCD |
  | Lò Văn An | "001080001234" |
  # Khác
  | 5 |
  # Nháp
  | 1 |`;
const COPY_TEXT = `
  # DS
  | Họ và tên | Số CCCD |
  | Lò Văn An | |
  # Khác
  | 5 |`;
const LOSS: Loss = {
  cells: [{ kind: 'citizen-numbers', sheet: 'DS', cells: [at('B2')] }, { kind: 'hidden-sheet', sheet: 'Nháp', cells: [at('A1')] }], parts: [],
};
const FILE: CertificateFile = { ...SAMPLE_FILE, sheets: digestSheets(bookOf(SOURCE_TEXT), bookOf(COPY_TEXT), LOSS) };

describe('a source that is another than it was', () => {
  const source = { of: 'source', path: 'hoa.xls' } as const;
  it.each([
    ['names the cell', SOURCE_TEXT.replace('Lò Văn An', 'Lò Văn Ân'), [{ kind: 'cells', ...source, sheet: 'DS', cells: [at('A2')] }]],
    ['names cells of each sheet', SOURCE_TEXT.replace('Lò Văn An', 'X').replace('| 5 |', '| 5 | 6 |'),
      [{ kind: 'cells', ...source, sheet: 'DS', cells: [at('A2')] }, { kind: 'cells', ...source, sheet: 'Khác', cells: [at('B1')] }]],
    ['names a sheet that went', SOURCE_TEXT.replace('# Nháp\n', '# Mới\n'), [{ kind: 'sheet-missing', ...source, sheet: 'Nháp' }, { kind: 'sheet-added', ...source, sheet: 'Mới' }]],
    ['with the same cells may differ in those that nobody may see', SOURCE_TEXT,
      [{ kind: 'beside-cells', ...source, hidden: [{ sheet: 'DS', cells: [at('B2')] }, { sheet: 'Nháp', cells: [at('A1')] }] }]],
  ])('%s', (_, now, expected) => {
    expect(differencesIn(FILE, bookOf(now), 'source')).toEqual(expected);
  });
});

describe('a copy that is another than it was', () => {
  const copy = { of: 'package', path: 'ban-gui/hoa.xlsx' } as const;
  it.each([
    ['names the cell', COPY_TEXT.replace('| 5 |', '| 6 |'), [{ kind: 'cells', ...copy, sheet: 'Khác', cells: [at('A1')] }]],
    ['names what is there again', COPY_TEXT.replace('An | |', 'An | "001080001234" |'), [{ kind: 'cells', ...copy, sheet: 'DS', cells: [at('B2')] }]],
    ['names a sheet that went out after all', `${COPY_TEXT}\n  # Nháp\n  | 1 |`, [{ kind: 'sheet-added', ...copy, sheet: 'Nháp' }]],
    ['names a sheet that went', COPY_TEXT.split('# Khác')[0] ?? '', [{ kind: 'sheet-missing', ...copy, sheet: 'Khác' }]],
    ['with the same cells hides none', COPY_TEXT, [{ kind: 'beside-cells', ...copy, hidden: [] }]],
  ])('%s', (_, now, expected) => {
    expect(differencesIn(FILE, bookOf(now), 'package')).toEqual(expected);
  });
});

describe('a file that cannot be read', () => {
  const counts = [
    { award: 'LDTT', subject: 'individual', count: 7, total: 12 },
    // Of this award the certificate states no total.
    { award: 'GK', subject: 'collective', count: 1, total: 1 },
  ];

  it.each([['source', 'hoa.xls'], ['package', 'ban-gui/hoa.xlsx']] as const)('(%s) takes the counts of its unit along', (of, path) => {
    expect(restingOn(SAMPLE_CERTIFICATE, SAMPLE_FILE, of)).toEqual([{ kind: 'rests-on', of, path, unit: 'Trường Mầm non Hoa', counts }]);
  });

  it('of no unit takes nothing along', () => {
    expect(restingOn(SAMPLE_CERTIFICATE, { ...SAMPLE_FILE, copy: { ...SAMPLE_FILE.copy, path: 'ban-gui/khac.xlsx' } }, 'source')).toEqual([]);
  });
});
