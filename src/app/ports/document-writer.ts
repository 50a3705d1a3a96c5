import type { DocumentModel } from '#core/grid/document-model';

/** Turns a text document into the bytes of a file (.docx). */
export interface DocumentWriter {
  write(document: DocumentModel): Uint8Array;
}
