import type { EngineFile } from '#app/ports/run-engine';
import { apartFromStates, mayHoldStates } from '#ui/state/found-states';

const STATE = '{"version":1,"last":{"period":null';
const file = (path: string, text = ''): EngineFile => ({ path, content: new Blob([text]) });
const unreadable: EngineFile = { path: 'h/b.json', content: { size: 9, arrayBuffer: () => Promise.reject(new Error('gone')) } };
const endless: EngineFile = { path: 'h/b.json', content: { size: 1e9, arrayBuffer: () => Promise.reject(new Error('not to be read')) } };

describe('apartFromStates', () => {
  it.each([
    ['a state file of a folder', [], [file('h/t.json', STATE)], { files: [], states: ['h/t.json'], skipped: 1 }],
    ['a state file chosen by itself', [file('a.xlsx'), file('t.JSON', STATE)], [], { files: ['a.xlsx'], states: ['t.JSON'], skipped: 1 }],
    ['other JSON of a folder', [], [file('h/quyet-dinh.json', '{"version":1,"decisions":[]}')], { files: [], states: [], skipped: 2 }],
    ['other JSON chosen by itself', [file('a.json', '{}')], [], { files: ['a.json'], states: [], skipped: 1 }],
    ['a workbook with the words of a state file', [file('a.xlsx', STATE)], [], { files: ['a.xlsx'], states: [], skipped: 1 }],
    ['a file that cannot be read now', [], [unreadable], { files: [], states: [], skipped: 2 }],
    ['a file too large for one', [], [endless], { files: [], states: [], skipped: 2 }],
  ])('%s', async (_name, files, json, expected) => {
    const sorted = await apartFromStates({ files, json, skipped: 1 });
    const paths = (each: readonly EngineFile[]) => each.map(({ path }) => path);
    expect({ ...sorted, files: paths(sorted.files), states: paths(sorted.states) }).toEqual(expected);
  });

  it.each([
    ['workbooks alone', [file('a.xlsx')], [], false], ['JSON chosen by itself', [file('a.json')], [], true],
    ['JSON in a folder', [], [file('h/a.json')], true],
  ])('is worth asking for %s', (_name, files, json, expected) => {
    expect(mayHoldStates({ files, json, skipped: 0 })).toBe(expected);
  });
});
