import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const PROJECT_ROOT = resolve(__dirname, '../..');
const LAYERS = ['core', 'formats', 'app', 'adapters', 'i18n', 'ui', 'entries'];

const long = (lines: number, line: (index: number) => string): string =>
  Array.from({ length: lines }, (_, index) => line(index)).join('\n');

/** Rule → planted file → its text. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['@typescript-eslint/no-explicit-any', 'src/app/any.ts', 'export function a(b: any): void { void b; }'],
  ['@typescript-eslint/no-unsafe-assignment', 'src/app/unsafe.ts', `export const a: { b: 1 } = JSON.parse('1');`],
  ['@typescript-eslint/no-non-null-assertion', 'src/app/assertion.ts', 'export const a = (b: string | null): string => b!;'],
  ['@typescript-eslint/no-floating-promises', 'src/app/floating.ts', 'const a = async (): Promise<number> => 1;\nexport function b(): void { a(); }'],
  ['@typescript-eslint/switch-exhaustiveness-check', 'src/core/switch.ts',
    `export function a(b: 'x' | 'y'): number { let c = 0; switch (b) { case 'x': c = 1; break; } return c; }`],
  ['eqeqeq', 'src/core/equal.ts', 'export const a = (b: number | null): boolean => b == null;'],
  ['complexity', 'src/core/complex.ts',
    `export function a(b: number): number {\n${long(12, (index) => `if (b === ${String(index)}) return ${String(index)};`)}\nreturn 0;\n}`],
  ['max-lines', 'src/core/long-file.ts', long(351, (index) => `export const a${String(index)} = 1;`)],
  ['max-lines-per-function', 'src/core/long-function.ts',
    `export function a(b: number[]): void {\n${long(61, (index) => `b.push(${String(index)});`)}\n}`],
  ['no-restricted-globals', 'src/ui/excel.ts', 'declare global { const Excel: { run: () => void } }\nexport const a = Excel;'],
  ['no-restricted-syntax', 'src/app/default-export.ts', 'export default 1;'],
  ['no-restricted-syntax', 'tests/default-export.test.ts', 'export default 1;'],
  ['no-restricted-syntax', 'src/app/passes-all-on.ts', `export * from './floating';`],
  ['no-restricted-syntax', 'src/app/passes-on.ts', `export { b } from './floating';`],
  ['no-restricted-syntax', 'src/app/enumeration.ts', 'export enum A { B }'],
  ['no-restricted-syntax', 'src/core/clock.ts', 'export const a = new Date();'],
  ['no-restricted-syntax', 'src/core/local-date.ts', 'export const a = new Date(2021, 5, 1);'],
  ['no-restricted-syntax', 'src/core/local-day.ts', 'export const a = (b: Date): number => b.getDate();'],
  ['no-restricted-syntax', 'src/core/now.ts', 'export const a = Date.now();'],
  ['no-restricted-syntax', 'src/formats/now.ts', 'export const a = Date.now();'],
  ['no-restricted-syntax', 'src/core/chance.ts', 'export const a = Math.random();'],
  ['no-restricted-syntax', 'src/core/locale.ts', 'export const a = (b: string): string => b.toLocaleLowerCase();'],
  ['no-restricted-syntax', 'src/core/order.ts', `export const a = (b: string): number => b.localeCompare('c');`],
  ['no-restricted-syntax', 'src/core/law/now.ts', 'export const a = Date.now();'],
  ['no-restricted-syntax', 'src/core/rules/sentence.ts', `export const a = 'Dòng tổng sai';`],
  ['no-restricted-syntax', 'src/app/sentence.ts', 'export const a = (b: string): string => `Tệp ${b} hỏng`;'],
  ['no-restricted-syntax', 'src/ui/Sentence.tsx', 'export const A = (): unknown => <b>Lỗi</b>;'],
  ['office-addins/no-context-sync-in-loop', 'src/adapters/office/in-loop.ts',
    `export async function a(context: Excel.RequestContext): Promise<void> { for (const b of ['A1', 'B1']) { context.workbook.load(b); await context.sync(); } }`],
  ['office-addins/load-object-before-read', 'src/adapters/office/not-loaded.ts',
    'export function a(context: Excel.RequestContext): string { const sheet = context.workbook.worksheets.getActiveWorksheet(); return sheet.name; }'],
  ['no-warning-comments', 'src/core/unfinished.ts', '// TODO\nexport const a = 1;'],
  ['house/disable-needs-reason', 'src/core/exempt.ts', '// eslint-disable-next-line eqeqeq\nexport const a = (b: number | null): boolean => b == null;'],
];

const CLEAN: readonly (readonly [file: string, text: string])[] = [
  ['src/core/plain.ts', 'export const a = (b: number): string => `${b} × 2`;'],
  ['src/core/exempt-with-reason.ts',
    '// eslint-disable-next-line eqeqeq -- null and undefined both mean absent here\nexport const a = (b: number | null): boolean => b == null;'],
  ['src/core/utc.ts', 'export const a = new Date(Date.UTC(2021, 5, 1)).getUTCDate();'],
  ['src/core/recognise/vocabulary-of-totals.ts', `export const TOTAL = ['Tổng cộng'];`],
  ['src/core/law/profile-a.ts', `export const BASIS = 'Điều 24';`],
  ['src/i18n/vi-texts.ts', `export const a = 'Dòng tổng sai';`],
  ['src/adapters/office/host.ts', 'declare global { const Excel: { run: () => void } }\nexport const a = Excel;'],
  ['src/adapters/node/clock.ts', 'export const a = (): Date => new Date();'],
];

interface LintedFile {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
}

function plantTree(root: string): void {
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
  for (const config of ['tsconfig.json', 'tests/tsconfig.json', ...LAYERS.map((layer) => `src/${layer}/tsconfig.json`)]) {
    mkdirSync(dirname(join(root, config)), { recursive: true });
    cpSync(join(PROJECT_ROOT, config), join(root, config));
  }
  for (const [, file, text] of VIOLATIONS) write(root, file, text);
  for (const [file, text] of CLEAN) write(root, file, text);
}

function lint(root: string): ReadonlyMap<string, readonly string[]> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'node_modules/eslint/bin/eslint.js'), '-c', join(__dirname, 'eslint.config.mjs'), '-f', 'json', 'src', 'tests'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const files = JSON.parse(stdout) as readonly LintedFile[];
  return new Map(files.map(({ filePath, messages }) =>
    [relative(root, filePath), messages.map(({ ruleId, message }) => ruleId ?? message)]));
}

describe('lint rules', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'linted-')));
  let found: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    plantTree(root);
    found = lint(root);
  }, 60_000);
  afterAll(() => { rmSync(root, { recursive: true, force: true }); });

  test.each(VIOLATIONS)('%s reports %s', (rule, file) => {
    expect(found.get(file)).toContain(rule);
  });

  test.each(CLEAN)('%s keeps every rule', (file) => {
    expect(found.get(file)).toEqual([]);
  });
});
