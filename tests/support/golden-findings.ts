import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toA1, type CellAddress } from '#core/grid/address';
import type { Finding } from '#core/rules/finding';

const ROOT = join(__dirname, '../golden/findings');
/** `UPDATE_FINDINGS=1 npx jest -c tests/jest.config.cjs tests/core/rules` writes them anew; the difference is to be reviewed. */
const IS_UPDATE = process.env['UPDATE_FINDINGS'] === '1';
const CASE_MARK = '=== ';

/**
 * Whole findings by name of a case, held against a file that people can read: severity, message and place on a line,
 * below it the data, related cells, basis and fix. A test of places alone would not notice a wrong figure in a sentence.
 */
export class GoldenFindings {
  private readonly path: string;
  private readonly expected: ReadonlyMap<string, string>;
  private readonly seen = new Map<string, string>();

  /** `name`: of the file, without ending. */
  constructor(name: string) {
    this.path = join(ROOT, `${name}.txt`);
    this.expected = IS_UPDATE || !existsSync(this.path) ? new Map() : readCases(readFileSync(this.path, 'utf8'));
  }

  /** Fails where the findings of a case are others than the file says. */
  check(caseName: string, findings: readonly Finding[]): void {
    this.checkText(caseName, toFindingLines(findings));
  }

  /** The same for any text. */
  checkText(caseName: string, text: string): void {
    this.seen.set(caseName, text);
    if (!IS_UPDATE) expect(text).toBe(this.expected.get(caseName) ?? 'not in the file of expected findings');
  }

  /** Names in the file that no case of the test has. */
  leftOver(): readonly string[] {
    return [...this.expected.keys()].filter((name) => !this.seen.has(name));
  }

  /** To be called when all cases ran; does nothing but in an update. */
  save(): void {
    if (!IS_UPDATE) return;
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, [...this.seen].map(([name, text]) => `${CASE_MARK}${name}\n${text}\n`).join('\n'));
  }
}

function readCases(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(new RegExp(`^${CASE_MARK}`, 'm')).slice(1).map((part) => {
    const end = part.indexOf('\n');
    return [part.slice(0, end), part.slice(end + 1).replace(/\n+$/, '')];
  }));
}

function toFindingLines(findings: readonly Finding[]): string {
  return findings.map(toFindingText).join('\n');
}

function toFindingText(finding: Finding): string {
  const { rule, code, severity, messageId, path, sheet, cell, data, related, basis, fix } = finding;
  return [
    `${severity} ${code} ${rule} ${messageId} ${path ?? '-'} ${sheet ?? '-'} ${cell === null ? '-' : toA1(cell)}`,
    ...Object.entries(data).map(([name, value]) => `  ${name}: ${toText(value)}`),
    ...related.map((one) => `  related: ${toText(one)}`),
    ...(basis === null ? [] : [`  basis: ${basis}`]),
    ...(fix === null ? [] : [`  fix: ${fix.kind}${fix.isWhole === true ? ' whole' : ''}`]),
    ...(fix === null ? [] : fix.edits.map((edit) => `    ${toText(edit)}`)),
  ].join('\n');
}

/** JSON on one line, cell addresses as people name them. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isAddress(part) ? toA1(part) : part === undefined ? 'undefined' : part));
}

function isAddress(value: unknown): value is CellAddress {
  return typeof value === 'object' && value !== null && Object.keys(value).sort().join() === 'column,row';
}
