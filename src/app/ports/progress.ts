/** One step of a run over files; `done` counts finished files. */
export type RunProgress =
  | { readonly kind: 'file-started'; readonly path: string; readonly done: number; readonly total: number }
  | { readonly kind: 'file-done'; readonly path: string; readonly done: number; readonly total: number;
      readonly outcome: 'read' | 'failed' }
  /** A workbook of a past round; `done` and `total` count these alone. */
  | { readonly kind: 'history-started'; readonly path: string; readonly done: number; readonly total: number }
  | { readonly kind: 'checking' }
  | { readonly kind: 'writing' };

export type ReportProgress = (progress: RunProgress) => void;
