/** Why a file could not be read (closed list of the report contract); `detail` says more for the sentence. */
export type ReadFailure =
  | { readonly kind: 'not-a-workbook'; readonly detail: 'text' | 'empty' | 'pdf' | 'image' | 'word' | 'archive' | 'unknown' }
  | { readonly kind: 'encrypted'; readonly detail: 'password' | 'rights' }
  /** Sizes in bytes or in things counted; `actual` is `null` when reading stopped at the limit. */
  | { readonly kind: 'too-large';
      readonly detail: 'file' | 'entries' | 'entry' | 'total' | 'cells' | 'strings' | 'depth' | 'ratio';
      readonly limit: number; readonly actual: number | null }
  /** `detail` names the part or rule that broke, in English, for support. */
  | { readonly kind: 'corrupt'; readonly detail: string }
  /** `detail` names the format: "xlsb", "wps", "csv". */
  | { readonly kind: 'unsupported'; readonly detail: string };

export type ReadFailureKind = ReadFailure['kind'];
