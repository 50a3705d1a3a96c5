import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFingerprints, type MarkedFinding } from '#core/decisions/fingerprint';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import type { WorkbookGrid } from '#core/grid/sheet-grid';
import { findProfile } from '#core/law/profiles';
import { NO_LAW } from '#core/pipeline-law';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { RULES } from '#core/rules/registry';
import { runCollectionRules, runFileRules } from '#core/rules/run-rules';
import { movedWorkbook, STAY, withValue, type Move } from '#support/moved-workbook';
import { readTallyText, type TallyFile } from '#support/tally-text';

const RULES_ROOT = join(__dirname, '../../../src/core/rules');
const EXAMPLES = RULES.flatMap(({ id }) => {
  const page = readFileSync(join(RULES_ROOT, id, 'doc.vi.md'), 'utf8');
  const wrong = page.split(/^## /m).find((section) => section.startsWith('Ví dụ sai\n')) ?? '';
  return [...wrong.matchAll(/^```tally\n([\s\S]*?)^```$/gm)].map((match, index) =>
    [`${id} ${String(index + 1)}`, readTallyText(match[1] ?? '').files] as const);
});

function findingsOf(files: readonly TallyFile[], onlyRule?: string): readonly MarkedFinding[] {
  const law = findProfile('A') ?? NO_LAW;
  const submissions = files.map(({ path, workbook: grid }) => {
    const workbook = recogniseWorkbook({ path, sha256: JSON.stringify(path), workbook: grid, plan: null });
    return { workbook, facts: unitFactsOf(workbook) };
  });
  const own = submissions.flatMap((each) => runFileRules({ ...each, law, plan: null }).findings);
  const across = runCollectionRules({ submissions, law, plan: null, unreadablePaths: [], isConsolidation: true }).findings;
  const mark = createFingerprints(submissions.map(({ workbook }) => workbook));
  return [...own, ...across].filter(({ rule }) => onlyRule === undefined || rule === onlyRule).map(mark);
}

/** What was found and its fingerprints, in an order of its own. */
function fingerprintsOf(files: readonly TallyFile[]): readonly string[] {
  return findingsOf(files).map(({ rule, messageId, fingerprint }) => `${rule} ${messageId} ${fingerprint}`).sort();
}

/** A percentage is of the column before it. */
const ORDERED = 'percentage-mismatch';

const hasMerges = (files: readonly TallyFile[]): boolean =>
  files.some(({ workbook }) => workbook.sheets.some(({ merges }) => merges.length > 0));

const moved = (files: readonly TallyFile[], move: Move): TallyFile[] =>
  files.map((file) => ({ ...file, workbook: movedWorkbook(file.workbook, move) }));

describe('fingerprints stay the same over the wrong example of every rule', () => {
  it('has examples', () => {
    expect(EXAMPLES.length).toBeGreaterThan(RULES.length / 2);
    for (const [, files] of EXAMPLES) expect(findingsOf(files).length).toBeGreaterThan(0);
  });

  it.each(EXAMPLES)('when rows are inserted above: %s', (_, files) => {
    expect(fingerprintsOf(moved(files, { ...STAY, row: (row) => row + 3 }))).toEqual(fingerprintsOf(files));
  });

  it.each(EXAMPLES.filter(([name, files]) => !hasMerges(files) && !name.startsWith(ORDERED)))('when columns change their order: %s', (_, files) => {
    const column = (index: number): number => (index < 2 ? index : index % 2 === 0 ? index + 1 : index - 1);
    expect(fingerprintsOf(moved(files, { ...STAY, column }))).toEqual(fingerprintsOf(files));
  });

  it.each(EXAMPLES.filter(([, files]) => files.length === 1))('when the file is renamed: %s', (_, files) => {
    expect(fingerprintsOf(files.map((file) => ({ ...file, path: 'khác/tên khác.xlsx' })))).toEqual(fingerprintsOf(files));
  });
});

const LIST = `
  TRƯỜNG THCS XÃ A
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Họ và tên   | Ngày sinh  | Chức vụ     | Ghi chú |
  | 1   | Lò Văn An   | 01/02/1980 | Hiệu trưởng |         |
  | 2   | Cà Thị Bình | 03/04/1985 | Giáo viên   |         |
  | 3   | LÒ  VĂN AN  | 01/02/1980 | Hiệu trưởng |         |`;
const TALLY = `
  TRƯỜNG THCS XÃ A
  BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021
  | TT | Đơn vị | Tổng số | LĐTT | CSTĐCS |
  | 1  | Tổ Văn | 40      | 20   | 3      |
  | 2  | Tổ Sử  | 30      | 10   | 2      |
  |    | Cộng   | 70      | 31   | 5      |`;

function oneOf(text: string, rule: string, change: (workbook: WorkbookGrid) => WorkbookGrid = (workbook) => workbook): string {
  const files = readTallyText(text).files.map((file) => ({ ...file, workbook: change(file.workbook) }));
  const fingerprints = findingsOf(files, rule).map(({ fingerprint }) => fingerprint);
  expect(fingerprints).toHaveLength(1);
  return fingerprints[0] ?? '';
}

/** Puts the rows or columns given into this order, those around them stay. */
const order = (first: number, wanted: readonly number[]) => (index: number): number =>
  (index >= first && index < first + wanted.length ? first + wanted.indexOf(index) : index);

describe('the fingerprint of one finding', () => {
  it('is 32 hexadecimal digits and says nothing of the person', () => {
    expect(oneOf(LIST, 'duplicate-person')).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each<[string, string, string, Move]>([
    ['rows of a list change their order', LIST, 'duplicate-person', { ...STAY, row: order(3, [4, 5, 3]) }],
    ['both rows of a pair change places', LIST, 'duplicate-person', { ...STAY, row: order(3, [5, 4, 3]) }],
    ['columns of a list change their order', LIST, 'duplicate-person', { ...STAY, column: order(1, [3, 1, 2, 4]) }],
    ['rows of a tally change their order', TALLY, 'column-total-mismatch', { ...STAY, row: order(3, [4, 3]) }],
    ['columns of a tally change their order', TALLY, 'column-total-mismatch', { ...STAY, column: order(2, [4, 2, 3]) }],
    ['an empty row comes between', TALLY, 'column-total-mismatch', { ...STAY, row: (row) => (row > 3 ? row + 1 : row) }],
  ])('stays when %s', (_, text, rule, move) => {
    expect(oneOf(text, rule, (workbook) => movedWorkbook(workbook, move))).toBe(oneOf(text, rule));
  });

  it.each<[string, string, string, string | number, string | number]>([
    ['name is typed in another case and spacing', LIST, 'duplicate-person', 'LÒ  VĂN AN', 'Lò Văn  An'],
    ['name is decomposed', LIST, 'duplicate-person', 'LÒ  VĂN AN', 'LÒ  VĂN AN'.normalize('NFD')],
    ['number of another unit stands as text', TALLY, 'column-total-mismatch', 20, '20'],
    ['note of another row changes', LIST, 'duplicate-person', 'Giáo viên', 'Nhân viên'],
  ])('stays when a %s', (_, text, rule, before, after) => {
    expect(oneOf(text, rule, (workbook) => withValue(workbook, before, after))).toBe(oneOf(text, rule));
  });

  it.each<[string, string, string, string | number, string | number]>([
    ['stated total', TALLY, 'column-total-mismatch', 31, 32],
    ['number it adds up', TALLY, 'column-total-mismatch', 20, 22],
    ['name of a row it adds up', TALLY, 'column-total-mismatch', 'Tổ Sử', 'Tổ Sinh'],
    ['birth date of the person', LIST, 'duplicate-person', '01/02/1980', '01/02/1981'],
    ['position of the person', LIST, 'duplicate-person', 'Hiệu trưởng', 'Phó hiệu trưởng'],
    ['unit', LIST, 'duplicate-person', 'TRƯỜNG THCS XÃ A', 'TRƯỜNG THCS XÃ B'],
  ])('changes with the %s', (_, text, rule, before, after) => {
    expect(oneOf(text, rule, (workbook) => withValue(workbook, before, after))).not.toBe(oneOf(text, rule));
  });

  it('tells findings of one kind apart where their rows differ, and only there', () => {
    const text = `
      BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM HỌC 2020 - 2021
      | TT | Đơn vị | Tổng số | LĐTT  | CSTĐCS |
      | 1  | Tổ Văn | 40      | nhiều | 3      |
      | 2  | Tổ Sử  | 30      | nhiều | 2      |
      | 3  | Tổ Văn | 40      | nhiều | 3      |`;
    const [van, su, vanAgain] = findingsOf(readTallyText(text).files, 'unreadable-count').map(({ fingerprint }) => fingerprint);
    expect(van).not.toBe(su);
    expect(vanAgain).toBe(van);
  });
});
