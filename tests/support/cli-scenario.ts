import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '#entries/cli/run-command';
import { buildCompoundFile } from './compound-builder';
import { FIXTURES } from './memory-files';

/**
 * A command line case as text:
 *
 *     What it shows, in one line.
 *     folder units = district/units          copied from the fixtures
 *     file plan.xlsx = district/plan.xlsx
 *     file hỏng.xlsx text: không phải bảng tính
 *     file khóa.xlsx encrypted
 *
 *     $ so-thi-dua check units --plan "plan.xlsx"
 *     exit 1
 *     stdout:
 *       expected lines, indented by two spaces; a line "..." stands for any number of lines
 *     stderr:
 *     written out.xlsx
 *     absent out.json
 *     same out.xlsx again.xlsx
 *
 * `stdout json` asks for one JSON document instead of lines. Several commands follow one another in one folder.
 */
export interface ScenarioStep {
  readonly args: readonly string[];
  readonly exit: number;
  /** `null`: not looked at. */
  readonly stdout: readonly string[] | 'json' | null;
  readonly stderr: readonly string[] | null;
  readonly written: readonly string[];
  readonly absent: readonly string[];
  /** Pairs of files with the same bytes. */
  readonly same: readonly (readonly [string, string])[];
}

export interface Scenario {
  readonly title: string;
  readonly setUp: readonly ((root: string) => void)[];
  readonly steps: readonly ScenarioStep[];
}

interface GrowingStep {
  args: string[];
  exit: number | undefined;
  stdout: string[] | 'json' | null;
  stderr: string[] | null;
  written: string[];
  absent: string[];
  same: [string, string][];
}

export function readScenario(text: string): Scenario {
  const [title = '', ...lines] = text.split('\n');
  const setUp: ((root: string) => void)[] = [];
  const steps: GrowingStep[] = [];
  let block: string[] | undefined;
  for (const line of lines) {
    if (block !== undefined && (line.startsWith('  ') || line === '')) {
      block.push(line.slice(2));
      continue;
    }
    block = undefined;
    if (line === '') continue;
    const step = steps[steps.length - 1];
    if (line.startsWith('$ so-thi-dua')) {
      steps.push({ args: wordsOf(line.slice('$ so-thi-dua'.length)), exit: undefined, stdout: null, stderr: null, written: [], absent: [], same: [] });
    } else if (step === undefined) {
      setUp.push(readSetUp(line));
    } else {
      block = readExpectation(line, step);
    }
  }
  return {
    title, setUp,
    steps: steps.map((step) => {
      if (step.exit === undefined) throw new Error(`No exit stated for: ${step.args.join(' ')}`);
      return { ...step, exit: step.exit };
    }),
  };
}

/** Words of a command line; quotes keep blanks together. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

function readSetUp(line: string): (root: string) => void {
  const copied = /^(?:file|folder) (.+) = (.+)$/.exec(line);
  if (copied !== null) return (root) => cpSync(join(FIXTURES, copied[2] ?? ''), placeIn(root, copied[1] ?? ''), { recursive: true });
  const typed = /^file (.+) text: (.*)$/.exec(line);
  if (typed !== null) return (root) => writeFileSync(placeIn(root, typed[1] ?? ''), typed[2] ?? '');
  const encrypted = /^file (.+) encrypted$/.exec(line);
  if (encrypted !== null) return (root) => writeFileSync(placeIn(root, encrypted[1] ?? ''), encryptedWorkbook());
  throw new Error(`Not understood: ${line}`);
}

function placeIn(root: string, path: string): string {
  const place = join(root, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

/** What Excel makes of a workbook with a password: a compound file around the encrypted package. */
function encryptedWorkbook(): Uint8Array {
  return buildCompoundFile([
    { name: 'EncryptionInfo', data: new Uint8Array([4, 0, 4, 0]) }, { name: 'EncryptedPackage', data: new Uint8Array(64) },
  ]);
}

function readExpectation(line: string, step: GrowingStep): string[] | undefined {
  const stated = /^(exit|written|absent) (.+)$/.exec(line);
  if (stated !== null) {
    const [, kind, value = ''] = stated;
    if (kind === 'exit') step.exit = Number(value);
    else if (kind === 'written') step.written.push(value);
    else step.absent.push(value);
    return undefined;
  }
  const pair = /^same (\S+) (\S+)$/.exec(line);
  if (pair !== null) {
    step.same.push([pair[1] ?? '', pair[2] ?? '']);
    return undefined;
  }
  if (line === 'stdout json') {
    step.stdout = 'json';
    return undefined;
  }
  if (line !== 'stdout:' && line !== 'stderr:') throw new Error(`Not understood: ${line}`);
  const block: string[] = [];
  if (line === 'stdout:') step.stdout = block;
  else step.stderr = block;
  return block;
}

export interface StepOutcome {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in a folder, with everything it says kept. */
export async function runStep(args: readonly string[], root: string): Promise<StepOutcome> {
  let stdout = '';
  let stderr = '';
  const exit = await runCommand(args, {
    cwd: root,
    out: (text) => { stdout += text; },
    err: (text) => { stderr += text; },
    progressWidth: null,
    signal: { aborted: false },
  });
  return { exit, stdout, stderr };
}

/** Whether lines are as expected; "..." among the expected stands for any number of lines. */
export function matchesLines(expected: readonly string[], actual: string): boolean {
  const pattern = trimEnd(expected).map((line) => (line === '...' ? '(?:.*\n)*?' : `${escapeRegExp(line)}\n`)).join('');
  return new RegExp(`^${pattern}$`).test(actual === '' || actual.endsWith('\n') ? actual : `${actual}\n`);
}

function trimEnd(lines: readonly string[]): string[] {
  const rest = [...lines];
  while (rest[rest.length - 1] === '') rest.pop();
  return rest;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Bytes of every file below a folder, for showing that inputs stay as they were. */
export function bytesBelow(root: string, folder = ''): Map<string, string> {
  const bytes = new Map<string, string>();
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) for (const [below, content] of bytesBelow(root, path)) bytes.set(below, content);
    else bytes.set(path, readFileSync(join(root, path)).toString('base64'));
  }
  return bytes;
}
