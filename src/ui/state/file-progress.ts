import type { RunProgress } from '#app/ports/progress';

export type FileState = 'waiting' | 'reading' | 'read' | 'failed';

/** How far a run is; files not in `states` wait. */
export interface FileProgress {
  readonly step: 'reading' | 'checking' | 'writing';
  readonly done: number;
  readonly total: number;
  readonly states: ReadonlyMap<string, FileState>;
}

export function startOfProgress(total: number): FileProgress {
  return { step: 'reading', done: 0, total, states: new Map() };
}

export function addProgress(before: FileProgress, progress: RunProgress): FileProgress {
  switch (progress.kind) {
    case 'file-started':
      return { ...before, done: progress.done, total: progress.total, states: withState(before, progress.path, 'reading') };
    case 'file-done': {
      const state = progress.outcome === 'read' ? 'read' : 'failed';
      return { ...before, done: progress.done, total: progress.total, states: withState(before, progress.path, state) };
    }
    case 'history-started':
      return { ...before, done: progress.done, total: progress.total };
    case 'checking':
    case 'writing':
      return { ...before, step: progress.kind };
  }
}

function withState(before: FileProgress, path: string, state: FileState): ReadonlyMap<string, FileState> {
  return new Map(before.states).set(path, state);
}
