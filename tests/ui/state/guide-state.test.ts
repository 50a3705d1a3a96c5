import type { EngineFile } from '#app/ports/run-engine';
import { GUIDE_AWAY, guideReducer, guideView, type GuideAction, type GuideState } from '#ui/state/guide-state';

const SAMPLE: EngineFile = { path: 'mẫu.xlsx', content: new Blob([]) };
const OWN: EngineFile = { path: 'của tôi.xlsx', content: new Blob([]) };

const after = (...actions: readonly GuideAction[]): GuideState => actions.reduce(guideReducer, GUIDE_AWAY);

describe('the first run in Excel', () => {
  it.each<[string, readonly GuideAction[], 'welcome' | 'steps' | null]>([
    ['is not there before the document answers', [], null],
    ['comes to a document that never saw it', [{ kind: 'remembered', wasSeen: false }], 'welcome'],
    ['stays away from one that did', [{ kind: 'remembered', wasSeen: true }], null],
    ['can be skipped', [{ kind: 'remembered', wasSeen: false }, { kind: 'put-away' }], null],
    ['can be had again', [{ kind: 'remembered', wasSeen: true }, { kind: 'asked' }], 'welcome'],
    ['gives its place to the steps', [{ kind: 'remembered', wasSeen: false }, { kind: 'practising', file: null }], 'steps'],
    ['is not thrown back by a late answer',
      [{ kind: 'asked' }, { kind: 'practising', file: null }, { kind: 'remembered', wasSeen: false }], 'steps'],
  ])('%s', (_name, actions, view) => {
    expect(guideView(after(...actions), 'workbook')).toBe(view);
  });
});

describe('the first run in the browser edition', () => {
  const practising: GuideAction = { kind: 'practising', file: SAMPLE };
  it.each<[string, readonly GuideAction[], EngineFile | 'none' | 'reading', 'welcome' | 'steps' | null]>([
    ['is there whenever nothing is open', [], 'none', 'welcome'],
    ['cannot hide while nothing is open', [{ kind: 'put-away' }], 'none', 'welcome'],
    ['goes while a file is read', [practising], 'reading', null],
    ['shows its steps beside the sample', [practising, { kind: 'opened', file: SAMPLE }], SAMPLE, 'steps'],
    ['leaves the files of the user alone', [], OWN, null],
    ['ends with a file of the user', [practising, { kind: 'opened', file: OWN }], OWN, null],
    ['does not come back with the sample once ended', [practising, { kind: 'put-away' }], SAMPLE, null],
    ['can be had beside a file', [{ kind: 'opened', file: OWN }, { kind: 'asked' }], OWN, 'welcome'],
    ['goes when another file is opened then', [{ kind: 'asked' }, { kind: 'opened', file: OWN }], OWN, null],
  ])('%s', (_name, actions, open, view) => {
    expect(guideView(after(...actions), open)).toBe(view);
  });
});
