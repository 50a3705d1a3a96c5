import type { EngineFile } from '#app/ports/run-engine';

/** Where the first run stands. */
export type GuideState =
  | { readonly kind: 'welcome' }
  /** `file` is the opened sample; `null` when it is a sheet of the open workbook. */
  | { readonly kind: 'practising'; readonly file: EngineFile | null }
  | { readonly kind: 'away' };

export type GuideAction =
  /** What the document knows of an earlier run; only Excel is asked. */
  | { readonly kind: 'remembered'; readonly wasSeen: boolean }
  | { readonly kind: 'asked' }
  | { readonly kind: 'practising'; readonly file: EngineFile | null }
  | { readonly kind: 'opened'; readonly file: EngineFile }
  | { readonly kind: 'put-away' };

export const GUIDE_AWAY: GuideState = { kind: 'away' };

export function guideReducer(state: GuideState, action: GuideAction): GuideState {
  switch (action.kind) {
    // An answer that comes late changes nothing that the user has begun.
    case 'remembered': return action.wasSeen || state.kind !== 'away' ? state : { kind: 'welcome' };
    case 'asked': return { kind: 'welcome' };
    case 'practising': return { kind: 'practising', file: action.file };
    // A file of the user's own ends it.
    case 'opened': return state.kind === 'practising' && state.file === action.file ? state : GUIDE_AWAY;
    case 'put-away': return GUIDE_AWAY;
  }
}

/** What of the first run is in view: the welcome, the steps beside the sample, or nothing. */
export type GuideView = 'welcome' | 'steps' | null;

/**
 * `open` is the file that is open in the browser edition, `none` while none is: that edition remembers nothing and shows
 * the welcome whenever nothing is open. `reading` while one is on its way; `workbook` in Excel, where one always is.
 */
export function guideView(guide: GuideState, open: EngineFile | 'none' | 'reading' | 'workbook'): GuideView {
  if (open === 'none' || guide.kind === 'welcome') return 'welcome';
  if (guide.kind === 'away' || open === 'reading') return null;
  return guide.file === (open === 'workbook' ? null : open) ? 'steps' : null;
}
