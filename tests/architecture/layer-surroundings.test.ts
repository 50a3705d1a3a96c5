import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT_ROOT } from './cruise';

/** What a layer must not find around itself, each as a file of its own. */
const REFUSED = {
  document: 'export const a = document.title;',
  console: `console.log('a');\nexport const a = 1;`,
  process: 'export const a = process.argv;',
  Excel: 'export const a = Excel.run;',
  setTimeout: 'export const a = setTimeout(() => undefined, 1);',
  fetch: `export const a = fetch('a');`,
  'node:fs': `import { readFileSync } from 'node:fs';\nexport const a = readFileSync;`,
  Buffer: `export const a = Buffer.from('a');`,
} as const;
type Surrounding = keyof typeof REFUSED;

const EVERYTHING = Object.keys(REFUSED) as Surrounding[];
const NODE_AND_EXCEL: Surrounding[] = ['process', 'Excel', 'node:fs', 'Buffer'];

const LAYERS: readonly (readonly [layer: string, refused: readonly Surrounding[]])[] = [
  ['core', EVERYTHING],
  ['app', EVERYTHING],
  ['i18n', EVERYTHING],
  ['ui', NODE_AND_EXCEL],
];

const CLEAN = 'export const total = [1, 2].toSorted((a, b) => a - b).reduce((sum, part) => sum + part, 0);';

function fileName(surrounding: string): string {
  return `uses-${surrounding.replace(/\W/g, '-')}.ts`;
}

/** Compiles planted files with the settings of a layer; gives back the names of the files that were refused. */
function refusedFiles(root: string, layer: string, surroundings: readonly Surrounding[]): ReadonlySet<string> {
  const folder = join(root, 'src', layer);
  mkdirSync(folder, { recursive: true });
  cpSync(join(PROJECT_ROOT, 'src', layer, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  writeFileSync(join(folder, 'clean.ts'), CLEAN);
  for (const surrounding of surroundings) writeFileSync(join(folder, fileName(surrounding)), REFUSED[surrounding]);
  const compiler = join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', folder], { cwd: root, encoding: 'utf8' });
  return new Set(stdout.split('\n').map((line) => /([\w-]+\.ts)\(\d+,\d+\): error/.exec(line)?.[1] ?? '').filter(Boolean));
}

describe('what a layer finds around itself', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'layers-')));
  beforeAll(() => {
    cpSync(join(PROJECT_ROOT, 'tsconfig.json'), join(root, 'tsconfig.json'));
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => { rmSync(root, { recursive: true, force: true }); });

  test.each(LAYERS)('%s compiles plain code and refuses the rest of the world', (layer, surroundings) => {
    expect([...refusedFiles(root, layer, surroundings)].sort()).toEqual(surroundings.map(fileName).sort());
  }, 60_000);
});
