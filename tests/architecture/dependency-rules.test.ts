import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CRUISER_CONFIG, cruiseSource, PROJECT_ROOT, type CruiseOutcome } from './cruise';

interface CruiserConfig {
  readonly forbidden: readonly { readonly name: string }[];
}

/** Rule → file that breaks it → its text. One file breaks the rule in one way. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['core-is-pure', 'src/core/grid/reads-format.ts', `import { read } from '#formats/read';\nexport const a = read;`],
  ['core-is-pure', 'src/core/grid/reads-package.ts', `import { useState } from 'react';\nexport const a = useState;`],
  ['core-is-pure', 'src/core/grid/reads-type.ts', `import type { Host } from '#app/ports/host';\nexport type A = Host;`],
  ['core-order-grid', 'src/core/grid/knows-domain.ts', `import { award } from '../domain/award';\nexport const a = award;`],
  ['core-order-text', 'src/core/text/knows-grid.ts', `import { cell } from '../grid/cell';\nexport const a = cell;`],
  ['core-order-domain', 'src/core/domain/knows-law.ts', `import { law } from '../law/law';\nexport const a = law;`],
  ['core-order-law', 'src/core/law/knows-rules.ts', `import { runRules } from '../rules/run-rules';\nexport const a = runRules;`],
  ['core-order-recognise', 'src/core/recognise/knows-rules.ts', `import { runRules } from '../rules/run-rules';\nexport const a = runRules;`],
  ['core-order-rules', 'src/core/rules/knows-recognition.ts', `import { recognise } from '../recognise/recognise';\nexport const a = recognise;`],
  ['core-order-fixes', 'src/core/fixes/knows-report.ts', `import { report } from '../report/report';\nexport const a = report;`],
  ['core-order-decisions', 'src/core/decisions/knows-report.ts', `import { report } from '../report/report';\nexport const a = report;`],
  ['core-order-consolidate', 'src/core/consolidate/knows-rules.ts', `import type { Run } from '../rules/run-rules';\nexport type A = Run;`],
  ['core-order-scores', 'src/core/scores/knows-report.ts', `import { report } from '../report/report';\nexport const a = report;`],
  ['core-order-compare', 'src/core/compare/knows-report.ts', `import { report } from '../report/report';\nexport const a = report;`],
  ['core-order-submission', 'src/core/submission/knows-report.ts', `import { report } from '../report/report';\nexport const a = report;`],
  ['core-order-report', 'src/core/report/knows-pipeline.ts', `import { pipeline } from '../pipeline';\nexport const a = pipeline;`],
  ['core-parts-are-listed', 'src/core/pipeline-of-stray.ts', `import { stray } from './stray/stray';\nexport const a = stray;`],
  ['rules-do-not-meet', 'src/core/rules/second-rule/rule.ts', `import { rule } from '../first-rule/rule';\nexport const a = rule;`],
  ['rules-do-not-meet', 'src/core/rules/shared/knows-rule.ts', `import { rule } from '../first-rule/rule';\nexport const a = rule;`],
  ['formats-read-grid-only', 'src/formats/knows-domain.ts', `import { award } from '#core/domain/award';\nexport const a = award;`],
  ['app-owns-ports', 'src/app/use-cases/knows-format.ts', `import { read } from '#formats/read';\nexport const a = read;`],
  ['adapters-do-not-meet', 'src/adapters/browser/knows-node.ts', `import { files } from '#adapters/node/files';\nexport const a = files;`],
  ['adapters-serve-ports', 'src/adapters/browser/runs-use-case.ts', `import { run } from '#app/use-cases/run';\nexport const a = run;`],
  ['ui-sees-no-adapter', 'src/ui/knows-adapter.tsx', `import { files } from '#adapters/node/files';\nexport const a = files;`],
  ['i18n-knows-types-only', 'src/i18n/runs-core.ts', `import { award } from '#core/domain/award';\nexport const a = award;`],
  ['i18n-sees-core-and-app', 'src/i18n/knows-screen.ts', `import type { Screen } from '#ui/screen';\nexport type A = Screen;`],
  ['react-only-in-ui', 'src/app/knows-react.ts', `import { useState } from 'react';\nexport const a = useState;`],
  ['react-only-in-ui', 'src/adapters/browser/knows-fluent.ts', `import { Button } from '@fluentui/react-components';\nexport const a = Button;`],
  ['node-only-in-node', 'src/adapters/browser/reads-disk.ts', `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`],
  ['node-only-in-node', 'src/entries/standalone.tsx', `import { join } from 'path';\nexport const a = join;`],
  ['nobody-imports-entries', 'src/ui/knows-entry.tsx', `import { main } from '#entries/cli';\nexport const a = main;`],
  ['src-never-imports-tests', 'src/ui/knows-tests.tsx', `import { table } from '#support/table';\nexport const a = table;`],
  ['demo-takes-only-fixtures', 'src/entries/demo-district.ts', `import { table } from '#support/table';\nexport const a = table;`],
  ['no-barrel', 'src/ui/passes-on.tsx', `export { award } from '#core/domain/award';`],
  ['no-barrel', 'src/ui/passes-all-on.tsx', `export * from '#core/domain/award';`],
  ['no-index', 'src/ui/uses-index.tsx', `import { all } from './folder';\nexport const a = all;`],
  ['no-circular', 'src/ui/circle-one.tsx', `import { two } from './circle-two';\nexport const one = () => two;`],
  ['no-circular', 'src/core/grid/type-circle-one.ts', `import type { Two } from './type-circle-two';\nexport interface One { two: Two }`],
  ['no-unresolvable', 'src/ui/leads-nowhere.tsx', `import { gone } from '#core/domain/gone';\nexport const a = gone;`],
];

/** Files that keep every rule, and what the violations lean on. */
const CLEAN: readonly (readonly [file: string, text: string])[] = [
  ['src/core/result.ts', 'export const ok = 1;'],
  ['src/core/grid/cell.ts', `import { ok } from '../result';\nexport const cell = ok;`],
  ['src/core/domain/award.ts', `import { z } from 'zod';\nimport { cell } from '../grid/cell';\nexport type Award = 'A';\nexport const award = [z, cell];`],
  ['src/core/law/law.ts', `import { award } from '../domain/award';\nexport const law = award;`],
  ['src/core/recognise/recognise.ts', `import { award } from '../domain/award';\nexport const recognise = award;`],
  ['src/core/rules/run-rules.ts', 'export type Run = 1;\nexport const runRules = 1;'],
  ['src/core/rules/shared/count.ts', 'export const count = 1;'],
  ['src/core/rules/first-rule/rule.ts', `import { count } from '../shared/count';\nexport const rule = count;`],
  ['src/core/rules/registry.ts', `import { rule } from './first-rule/rule';\nexport const RULES = [rule];`],
  ['src/core/report/report.ts', `import { runRules } from '../rules/run-rules';\nexport const report = runRules;`],
  ['src/core/pipeline.ts', `import { report } from './report/report';\nexport const pipeline = report;`],
  ['src/core/stray/stray.ts', 'export const stray = 1;'],
  ['src/formats/read.ts', `import { unzipSync } from 'fflate';\nimport { cell } from '#core/grid/cell';\nexport const read = [unzipSync, cell];`],
  ['src/app/ports/host.ts', `import type { Award } from '#core/domain/award';\nexport type Host = Award;\nexport const limit = 1;`],
  ['src/app/use-cases/run.ts', `import { pipeline } from '#core/pipeline';\nexport type Run = 1;\nexport const run = pipeline;`],
  ['src/adapters/node/files.ts', `import { readFileSync } from 'node:fs';\nimport { limit } from '#app/ports/host';\nimport type { Run } from '#app/use-cases/run';\nexport const files: Run | unknown = [readFileSync, limit];`],
  ['src/i18n/texts.ts', `import type { Award } from '#core/domain/award';\nexport const texts: Record<Award, string> = { A: 'a' };`],
  ['src/ui/screen.tsx', `import { useState } from 'react';\nimport { run } from '#app/use-cases/run';\nimport { texts } from '#i18n/texts';\nexport type Screen = 1;\nexport const screen = [useState, run, texts];`],
  ['src/ui/circle-two.tsx', `import { one } from './circle-one';\nexport const two = () => one;`],
  ['src/core/grid/type-circle-two.ts', `import type { One } from './type-circle-one';\nexport interface Two { one: One }`],
  ['src/ui/folder/index.ts', 'export const all = 1;'],
  ['src/entries/cli.ts', `import { join } from 'node:path';\nimport { files } from '#adapters/node/files';\nexport const main = [join, files];`],
  ['tests/support/table.ts', 'export const table = 1;'],
];

const PACKAGES = ['zod', 'react', 'fflate', '@fluentui/react-components'];

/** Leans of the violations that are in a circle themselves. */
const SECOND_HALVES = ['src/ui/circle-two.tsx', 'src/core/grid/type-circle-two.ts'];

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function plantTree(root: string): void {
  const { imports } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { imports: unknown };
  write(root, 'package.json', JSON.stringify({
    name: 'planted', imports, dependencies: Object.fromEntries(PACKAGES.map((name) => [name, '*'])),
  }));
  for (const name of PACKAGES) {
    write(root, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
    write(root, `node_modules/${name}/main.js`, 'module.exports = {};');
  }
  for (const [file, text] of CLEAN) write(root, file, text);
  for (const [, file, text] of VIOLATIONS) write(root, file, text);
}

describe('rules about imports', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'planted-')));
  let planted: CruiseOutcome = { files: 0, forbidden: [] };

  beforeAll(() => {
    plantTree(root);
    planted = cruiseSource(root);
  });
  afterAll(() => { rmSync(root, { recursive: true, force: true }); });

  test('every rule has a planted violation', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the configuration is CommonJS by the tool's convention
    const { forbidden } = require(CRUISER_CONFIG) as CruiserConfig;
    const untested = forbidden.map(({ name }) => name).filter((name) => !VIOLATIONS.some(([rule]) => rule === name));
    expect(untested).toEqual([]);
  });

  test.each(VIOLATIONS)('%s reports %s', (rule, file) => {
    expect(planted.forbidden.filter(({ from }) => from === file).map((found) => found.rule)).toContain(rule);
  });

  test('files that keep the rules are not reported', () => {
    const clean = CLEAN.map(([file]) => file).filter((file) => !SECOND_HALVES.includes(file));
    expect(planted.forbidden.filter(({ from }) => clean.includes(from))).toEqual([]);
  });

  test('the source of the product keeps every rule', () => {
    const { files, forbidden } = cruiseSource(PROJECT_ROOT);
    expect(files).toBeGreaterThan(0);
    expect(forbidden.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});
