import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { submissionsOf } from '#support/recognised';
import { toReadingText } from '#support/reading-text';

/**
 * Sheets as people make them, with all that is understood of each. A case of a file of `readings`: `=== what it shows`,
 * the sheet in tally text, `---`, what is read. After a change that is meant, `UPDATE_APPROVED=1 npm run unit -- readings`
 * writes the readings anew, to be looked through.
 */
const FOLDER = join(__dirname, 'readings');
const HEAD = '=== ';
const TURN = '---';

interface ReadingCase {
  readonly title: string;
  readonly sheet: readonly string[];
  readonly reading: readonly string[];
}

function readCases(file: string): ReadingCase[] {
  return readFileSync(join(FOLDER, file), 'utf8').split(/^=== /m).slice(1).map((block) => {
    const [title = '', ...lines] = block.trimEnd().split('\n');
    const turn = lines.indexOf(TURN);
    return turn < 0
      ? { title, sheet: lines, reading: [] }
      : { title, sheet: lines.slice(0, turn), reading: lines.slice(turn + 1) };
  });
}

function readingOf({ sheet }: ReadingCase): string[] {
  return submissionsOf(sheet.join('\n')).flatMap(({ workbook }) => toReadingText(workbook));
}

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort();

if (process.env['UPDATE_APPROVED'] === '1') {
  for (const file of FILES) {
    const blocks = readCases(file).map((one) => [`${HEAD}${one.title}`, ...one.sheet, TURN, ...readingOf(one)].join('\n'));
    writeFileSync(join(FOLDER, file), `${blocks.join('\n\n')}\n`);
  }
}

describe.each(FILES)('%s', (file) => {
  test.each(readCases(file).map((one) => [one.title, one] as const))('%s', (_title, one) => {
    expect(readingOf(one)).toEqual(one.reading);
    expect(one.reading).not.toEqual([]);
  });
});
