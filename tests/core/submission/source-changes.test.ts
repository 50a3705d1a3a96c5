import { sourceChanges, type SourceNow, type SourcesNow } from '#core/submission/source-changes';
import type { Certificate } from '#core/submission/certificate';

const NONE: SourcesNow = { files: [], plan: null, planParts: [], pack: null, decisions: null, mapping: null, report: null, history: [], decided: [] };
const INPUTS: Certificate['inputs'] = { plan: null, pack: null, decisions: null, history: [], decided: [] };
const at = (path: string, sha256: string | null): SourceNow => ({ path, sha256 });
const input = (name: string, sha256: string) => ({ name, sha256, part: null });
const file = (name: string, sha256: string) => ({ source: { name, sha256 } });
const told = (certificate: Parameters<typeof sourceChanges>[0], now: Partial<SourcesNow>): string[] =>
  sourceChanges(certificate, { ...NONE, ...now }).map(({ use, kind, path }) => `${use} ${kind} ${path}`);
const FILES = [file('a.xlsx', '1'), file('b/c.xlsx', '2')];

describe('files of a package', () => {
  it.each<[string, readonly SourceNow[], readonly string[]]>([
    ['as they were', [at('x/a.xlsx', '1'), at('x/b/c.xlsx', '2')], []],
    ['as they were under other names', [at('x/d.xlsx', '2'), at('x/e.xlsx', '1')], []],
    ['one with another content', [at('x/a.xlsx', '9'), at('x/b/c.xlsx', '2')], ['files changed x/a.xlsx']],
    ['one that changed on disk, so that it is not given out any more', [at('x/a.xlsx', null), at('x/b/c.xlsx', '2')], ['files unreadable x/a.xlsx']],
    ['one less', [at('x/a.xlsx', '1')], ['files missing b/c.xlsx']],
    ['only one left, and changed, told without its folder', [at('x/b/c.xlsx', '9')], ['files missing a.xlsx', 'files changed x/b/c.xlsx']],
    ['one more', [at('x/a.xlsx', '1'), at('x/b/c.xlsx', '2'), at('x/d.xlsx', '3')], ['files added x/d.xlsx']],
    ['one more with the content of another', [at('x/a.xlsx', '1'), at('x/b/c.xlsx', '2'), at('x/d.xlsx', '1')], ['files added x/d.xlsx']],
    ['one renamed and changed', [at('x/z.xlsx', '9'), at('x/b/c.xlsx', '2')], ['files missing a.xlsx', 'files added x/z.xlsx']],
  ])('%s', (_, files, expected) => {
    expect(told({ files: FILES, inputs: INPUTS }, { files })).toEqual(expected);
  });
});

it.each<[string, Partial<Certificate['inputs']>, Partial<SourcesNow>, readonly string[]]>([
  ['the same plan under another name', { plan: input('k.xlsx', '1') }, { plan: at('m.xlsx', '1') }, []],
  ['another plan', { plan: input('k.xlsx', '1') }, { plan: at('m.xlsx', '2') }, ['plan changed m.xlsx']],
  ['a plan that is gone, a pack that came', { plan: input('k.xlsx', '1') }, { pack: at('g.json', '2') }, ['plan missing k.xlsx', 'pack added g.json']],
  ['a mapping that changed, a report that is not given any more', { mapping: input('m.json', '1'), report: { ...input('b.txt', '2'), matched: 0, mismatched: 0, notCompared: 0 } },
    { mapping: at('m.json', '3') }, ['mapping changed m.json', 'report missing b.txt']],
  ['a paper of the plan that changed, and one that came', { planParts: [input('dk.xlsx', '1')] }, { planParts: [at('dk.xlsx', '2'), at('ct.xlsx', '3')] },
    ['planParts changed dk.xlsx', 'planParts added ct.xlsx']],
  ['past rounds in another order', { history: [input('2019.xlsx', '1'), input('2020.xlsx', '2')] }, { history: [at('2020.xlsx', '2'), at('2019.xlsx', '1')] }, []],
  ['decisions that cannot be read, a list that came', { decisions: input('d.json', '1') }, { decisions: at('d.json', null), decided: [at('q.xlsx', '4')] },
    ['decisions unreadable d.json', 'decided added q.xlsx']],
])('what files are judged by: %s', (_, inputs, now, expected) => {
  expect(told({ files: [], inputs: { ...INPUTS, ...inputs } }, now)).toEqual(expected);
});
