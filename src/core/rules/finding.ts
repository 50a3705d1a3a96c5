import type { CellAddress } from '../grid/address';
import type { CellReference } from '../domain/tally';
import type { Fix, Severity } from './define-rule';

/** A fault of the data, as a value: sentences come from the catalogue of texts. */
export interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** File it belongs to; `null` for a finding about the whole run. */
  readonly path: string | null;
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  readonly related: readonly (CellReference | { readonly path: string; readonly sheet: string; readonly at: null })[];
  readonly basis: string | null;
  readonly fix: Fix | null;
}

/** A rule that threw: said to the user, never taken for a pass. */
export interface RuleFailure {
  readonly rule: string;
  readonly path: string | null;
  readonly detail: string;
}
