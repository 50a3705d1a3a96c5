import { toDocumentText, type DocumentText } from '#core/grid/document-text';
import type { ReadFailure } from '#core/grid/read-failure';
import { err, ok, type Result } from '#core/result';

import { readDocx } from './docx/read-docx';
import { describeBytes } from './sniff-bytes';
import { READ_LIMITS, type ReadLimits } from './xlsx/read-limits';

/**
 * Reads a text document: .docx, or plain text in UTF-8 or UTF-16, told apart by its bytes, never by its name. An empty
 * file is an empty text. Everything about the file that stands in the way is a `ReadFailure`.
 */
export function readDocument(bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Result<DocumentText, ReadFailure> {
  const kind = describeBytes(bytes);
  if (kind === 'zip' || kind === 'compound') return readDocx(bytes, limits);
  if (kind !== 'text' && kind !== 'empty') return err({ kind: 'not-a-workbook', detail: kind === 'old-excel' ? 'unknown' : kind });
  if (bytes.length > limits.fileBytes) {
    return err({ kind: 'too-large', detail: 'file', limit: limits.fileBytes, actual: bytes.length });
  }
  const text = decodeText(bytes);
  return text === undefined ? err({ kind: 'unsupported', detail: 'text encoding' }) : ok(toDocumentText(text));
}

/** UTF-16 begins with its byte order mark. */
function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
