import type { DocumentText } from '#core/grid/document-text';
import type { ReadFailure } from '#core/grid/read-failure';
import type { Result } from '#core/result';

/** Turns the bytes of a text document (.docx, or plain text) into its text, or says why not. Never throws for bad input. */
export interface DocumentReader {
  read(bytes: Uint8Array): Result<DocumentText, ReadFailure>;
}
