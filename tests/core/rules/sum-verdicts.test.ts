import { toA1 } from '#core/grid/address';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { judgeSums, type StatedSum, type SumVerdict } from '#core/rules/shared/stated-sums';
import { GoldenFindings } from '#support/golden-findings';
import { readTallyText } from '#support/tally-text';

const golden = new GoldenFindings('sum-verdicts');
const HEADER = 'BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021\n| STT | Tên trường | LĐTT |';
const SCHOOL = 'Trường Tiểu học số';

/** One line a stated sum, in the order judged: what it is, which rows it should add (from 1), and the verdict. */
function verdictsOf(rows: string): string {
  const file = readTallyText(rows.includes('NĂM HỌC') ? rows : `${HEADER}\n${rows}`).files[0];
  if (file === undefined) throw new Error('no file');
  const { sheets } = recogniseWorkbook({ path: file.path, sha256: '', workbook: file.workbook, plan: null });
  return sheets.flatMap((sheet) => sheet.tables.flatMap((table) => judgeSums(table, sheet.grid)))
    .map(({ sum, verdict }) => `${lineOf(sum)} → ${verdictOf(verdict)}`).join('\n');
}

function lineOf({ kind, at, label, figure, block, group }: StatedSum): string {
  const stated = figure.kind === 'figure' ? String(figure.value) : figure.kind;
  const heading = group === undefined ? '' : ` under row ${String(group + 1)}`;
  return `${kind} ${toA1(at)} "${label}" states ${stated} of rows ${rowsOf(block)}${heading}`;
}

function verdictOf(verdict: SumVerdict): string {
  switch (verdict.kind) {
    case 'right': case 'stale': return verdict.kind;
    case 'mismatch': return `mismatch, stated ${String(verdict.stated)}, computed ${String(verdict.computed)}`;
    case 'double-counted': return `double-counted, stated ${String(verdict.stated)}, computed ${String(verdict.computed)}, `
      + `subtotals ${verdict.subtotals.map(toA1).join(' ')}, proposed ${String(verdict.proposed)}`;
    case 'range-incomplete': return `range-incomplete, missing rows ${rowsOf(verdict.missing)} of ${verdict.formula.fold}, `
      + `computed ${String(verdict.computed)}, proposed ${String(verdict.proposed)}`;
  }
}

function rowsOf(rows: readonly number[]): string {
  return rows.length === 0 ? 'none' : rows.map((row) => String(row + 1)).join(',');
}

/** Rows from 3 on: a count or a formula is a row of a school, `{I …}` a heading, `{+ …}` a "Cộng", `{= …}` the total. */
function tally(...rows: readonly (string | number)[]): string {
  return rows.map((row, index) => {
    const [, sign, figure = ''] = /^\{(I|\+|=)(.*)\}$/.exec(String(row)) ?? [];
    if (sign === 'I') return `| I | Cụm ${String(index)} | ${figure.trim()} |`;
    if (sign === '+') return `| | Cộng | ${figure.trim()} |`;
    if (sign === '=') return `| | TỔNG CỘNG | ${figure.trim()} |`;
    return row === '' ? '' : `| ${String(index + 1)} | ${SCHOOL} ${String(index + 1)} | ${String(row)} |`;
  }).join('\n');
}

const CASES: Readonly<Record<string, string>> = {
  'a total of typed figures, right': tally(3, 4, 5, '{= 12}'),
  'a total of typed figures, one too many': tally(3, 4, 5, '{= 13}'),
  'a total over a row that cannot be read': tally(3, 'bốn lăm', 5, '{= 13}'),
  'a total over a row without a figure': tally(3, '', 5, '{= 9}'),
  'a total that cannot be read': tally(3, 4, 5, '{= khoảng 12}'),
  'a total of no figures at all': tally('', '', '', '{= 2}'),
  'sums without headings, each of the rows above it': tally(3, 4, '{+ 7}', 5, 6, '{+ 11}', '{= 18}'),
  'sums without headings, the second one wrong': tally(3, 4, '{+ 7}', 5, 6, '{+ 12}', '{= 18}'),
  'sums without headings, the second adds from the top': tally(3, 4, '{+ 7}', 5, 6, '{+ 18}', '{= 18}'),
  'a blank row between the rows of a sum': tally(3, 4, '', 5, '{+ 12}', 6, 7, '{+ 12}', '{= 24}'),
  'headings with figures, right': tally('{I 7}', 3, 4, '{I 11}', 5, 6, '{= 18}'),
  'headings with figures, the first wrong': tally('{I 8}', 3, 4, '{I 11}', 5, 6, '{= 18}'),
  'a total that adds a wrong heading': tally('{I 8}', 3, 4, '{I 11}', 5, 6, '{= 19}'),
  'a total that adds headings and rows': tally('{I 7}', 3, 4, '{I 11}', 5, 6, '{= 36}'),
  'a total off by neither': tally('{I 7}', 3, 4, '{I 11}', 5, 6, '{= 30}'),
  'a heading above another, which is a row like others, added': tally('{I 7}', 3, 4, '{I 5}', '{I 11}', 5, 6, '{= 23}'),
  'a heading above another, which is a row like others, left out': tally('{I 7}', 3, 4, '{I 5}', '{I 11}', 5, 6, '{= 18}'),
  'a heading above another, which is a row like others, taken off': tally('{I 7}', 3, 4, '{I 5}', '{I 11}', 5, 6, '{= 13}'),
  'two headings above another, which are rows like others, added': tally('{I 7}', 3, 4, '{I 5}', '{I 2}', '{I 11}', 5, 6, '{= 25}'),
  'a heading above another with a figure nobody can read': tally('{I 7}', 3, 4, '{I năm sáu}', '{I 11}', 5, 6, '{= 18}'),
  'headings with "Cộng" below': tally('{I}', 3, 4, '{+ 7}', '{I}', 5, 6, '{+ 11}', '{= 18}'),
  'headings and "Cộng" that say the same twice': tally('{I 7}', 3, 4, '{+ 7}', '{I 11}', 5, 6, '{+ 11}', '{= 18}'),
  'a total that adds one "Cộng" too many': tally('{I}', 3, 4, '{+ 7}', '{I}', 5, 6, '{+ 11}', '{= 25}'),
  'a "Cộng" nobody can read under a wrong total': tally('{I}', 3, 4, '{+ bảy tám}', '{I}', 5, 6, '{+ 11}', '{= 19}'),
  'a "Cộng" nobody can read under a right total': tally('{I}', 3, 4, '{+ bảy tám}', '{I}', 5, 6, '{+ 11}', '{= 18}'),
  'rows outside the groups, and a wrong "Cộng" that the total follows': tally(2, '{I}', 3, 4, '{+ 8}', '{I}', 5, 6, '{+ 11}', '{= 21}'),
  'rows outside the groups, added wrongly': tally(2, '{I}', 3, 4, '{+ 7}', '{I}', 5, 6, '{+ 11}', '{= 16}'),
  'a "Cộng" of nothing, added': tally(3, 4, '{+ 7}', '{+ 2}', '{= 9}'),
  'a "Cộng" of nothing, left out': tally(3, 4, '{+ 7}', '{+ 2}', '{= 7}'),
  'a "Cộng" of nothing, taken off': tally(3, 4, '{+ 7}', '{+ 2}', '{= 5}'),
  'a "Cộng" of nothing that nobody can read, added': tally(3, 4, '{+ 7}', '{+ 2}', '{+ hai ba}', '{= 9}'),
  'a "Cộng" of nothing under a total that is off by more': tally(3, 4, '{+ 7}', '{+ 2}', '{= 12}'),
  'a formula over all rows': tally(3, 4, 5, '{= =SUM(C3:C5) → 12}'),
  'a formula that leaves out the last row': tally(3, 4, 5, '{= =SUM(C3:C4) → 7}'),
  'a formula that leaves out the first row': tally(3, 4, 5, '{= =SUM(C4:C5) → 9}'),
  'a formula that leaves out a row without a figure': tally(3, 4, '', '{= =SUM(C3:C4) → 7}'),
  'a formula that leaves out a row nobody can read': tally(3, 4, 'năm sáu', '{= =SUM(C3:C4) → 7}'),
  'a formula of single cells that leaves one out': tally(3, 4, 5, '{= =C3+C4 → 7}'),
  'a formula of single cells with all of them': tally(3, 4, 5, '{= =C3+C4+C5 → 12}'),
  'a formula over another column': tally(3, 4, 5, '{= =SUM(A3:A4) → 3}'),
  'a formula over other rows only': tally(3, 4, 5, '{= =SUM(C20:C21) → 0}'),
  'a formula over rows and subtotals': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =SUM(C4:C10) → 36}'),
  'a formula over rows and one subtotal': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =SUM(C4:C6)+C8+C9 → 25}'),
  'a formula in one call over rows and one subtotal': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =SUM(C4:C6,C8,C9) → 25}'),
  'a formula over rows and a subtotal of nothing': tally('{I}', 0, 0, '{+ =SUM(C4:C5) → 0}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =SUM(C4:C6,C8,C9) → 11}'),
  'a formula over rows and a subtotal that passes over its like': tally('{I}', 3, 4, '{+ =SUBTOTAL(9,C4:C5) → 7}', '{I}', 5, 6, '{+ =SUBTOTAL(9,C8:C9) → 11}', '{= =SUBTOTAL(9,C4:C10) → 18}'),
  'a SUBTOTAL with blanks before its bracket': tally('{I}', 3, 4, '{+ = SUBTOTAL (9,C4:C5) → 7}', '{I}', 5, 6, '{+ = SUBTOTAL  (9,C8:C9) → 11}', '{= =SUBTOTAL(9,C4:C10) → 18}'),
  'a SUBTOTAL over sums that are no SUBTOTAL': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =SUBTOTAL(9,C4:C10) → 36}'),
  'a SUBTOTAL over typed sums': tally('{I}', 3, 4, '{+ 7}', '{I}', 5, 6, '{+ 11}', '{= =SUBTOTAL(9,C4:C10) → 36}'),
  'a SUM over SUBTOTAL cells': tally('{I}', 3, 4, '{+ =SUBTOTAL(9,C4:C5) → 7}', '{I}', 5, 6, '{+ =SUBTOTAL(9,C8:C9) → 11}', '{= =SUM(C4:C10) → 36}'),
  'a SUBTOTAL over a sum that ends in SUBTOTAL': tally('{I}', 3, 4, '{+ =0+SUBTOTAL(9,C4:C5) → 7}', '{I}', 5, 6, '{+ 11}', '{= =SUBTOTAL(9,C4:C10) → 36}'),
  'a formula over the subtotals': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =C6+C10 → 18}'),
  'a formula over all subtotals but one': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{I}', 1, 2, '{+ =SUM(C12:C13) → 3}', '{= =C6+C10 → 18}'),
  'a subtotal formula that leaves out a row': tally('{I}', 3, 4, 5, '{+ =SUM(C4:C5) → 7}', '{I}', 6, 7, '{+ =SUM(C9:C10) → 13}', '{= =C7+C11 → 20}'),
  'a formula that leaves out a row behind a blank one': tally(3, '', 4, 5, '{= =SUM(C3:C5) → 7}'),
  'a subtotal whose stored figure did not follow': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 6}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =C6+C10 → 17}'),
  'a total whose stored figure did not follow': tally(3, 4, 5, '{= =SUM(C3:C5) → 11}'),
  'a total over subtotals that did not follow itself': tally('{I}', 3, 4, '{+ =SUM(C4:C5) → 7}', '{I}', 5, 6, '{+ =SUM(C8:C9) → 11}', '{= =C6+C10 → 17}'),
  'a row whose stored figure did not follow': tally('=2+2 → 3', 4, 5, '{= 13}'),
  'columns with different faults': `
    BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Tên trường           | LĐTT | CSTĐCS |
    | 1   | Trường Tiểu học số 1 | 3    | 1      |
    | 2   | Trường Tiểu học số 2 | 4    | 0      |
    |     | TỔNG CỘNG            | 8    | 2      |`,
  'marks of a list, counted': `
    DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên    | LĐTT               | CSTĐCS |
    | 1   | Lò Văn An    | x                  |        |
    | 2   | Cà Thị Bình  | x                  | x      |
    | 3   | Tòng Thị Chi | x                  |        |
    |     | Tổng cộng    | =COUNTA(C3:C5) → 3 | 2      |`,
  'a count of marks that leaves out a row': `
    DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
    | STT | Họ và tên    | LĐTT               | CSTĐCS                   |
    | 1   | Lò Văn An    | x                  |                          |
    | 2   | Cà Thị Bình  | x                  | x                        |
    | 3   | Tòng Thị Chi | x                  | x                        |
    |     | Tổng cộng    | =COUNTA(C3:C4) → 2 | =COUNTIF(D3:D4,"x") → 1  |`,
  'figures in a list of collectives, which nobody adds': `
    DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
    | STT | Tên tập thể | Tổng số người |
    | 1   | Tổ 1        | 3             |
    | 2   | Tổ 2        | 4             |
    |     | Tổng cộng   | 9             |`,
};

describe('the judgement over stated sums', () => {
  afterAll(() => { golden.save(); });

  it.each(Object.entries(CASES))('%s', (name, rows) => {
    golden.checkText(name, verdictsOf(rows));
  });

  it('has no expectation without a case', () => {
    expect(golden.leftOver()).toEqual([]);
  });
});
