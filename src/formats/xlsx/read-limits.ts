/**
 * Greatest sizes a file may have before reading it stops. Bytes, or things counted.
 * Sizes a file declares of itself are checked early but never believed: unpacking counts what comes out.
 */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Unpacked bytes of one part. */
  readonly entryBytes: number;
  /** Unpacked bytes of all parts that are read. */
  readonly totalBytes: number;
  /** Unpacked bytes for each packed byte, looked at from `ratioFloorBytes` on: small parts may be very even. */
  readonly ratio: number;
  readonly ratioFloorBytes: number;
  /** Cells with a value or a formula, over all sheets. */
  readonly cells: number;
  readonly sharedStrings: number;
  readonly xmlDepth: number;
  readonly sheets: number;
  readonly merges: number;
  /** Characters of all formula texts together, shared formulas written out for each cell. */
  readonly formulaCharacters: number;
  /** Take parts whose checksum does not fit as they are. */
  readonly ignoresChecksums?: true;
  /** Make out what is left of damaged parts: only to name what differs in a file known to be changed. */
  readonly salvages?: true;
}

const MEGABYTE = 1024 * 1024;

export const READ_LIMITS: ReadLimits = {
  fileBytes: 50 * MEGABYTE,
  entries: 2_000,
  entryBytes: 200 * MEGABYTE,
  totalBytes: 500 * MEGABYTE,
  ratio: 250,
  ratioFloorBytes: 16 * MEGABYTE,
  cells: 2_000_000,
  sharedStrings: 1_000_000,
  xmlDepth: 64,
  sheets: 1_000,
  merges: 100_000,
  formulaCharacters: 64 * MEGABYTE,
};
