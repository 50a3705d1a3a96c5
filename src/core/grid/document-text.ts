/** A text document as plain data: what was written, in reading order, without looks. */
export interface DocumentText {
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  /** Line breaks inside a paragraph are `\n`. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Cells by row; a cell merged from its neighbour to the left or above is empty. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** Pasted or plain text: a paragraph a line; cells that were pasted from a table are set apart by tabs. */
export function toDocumentText(text: string): DocumentText {
  const blocks: DocumentBlock[] = [];
  let rows: string[][] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    if (line.includes('\t')) {
      rows.push(line.split('\t'));
      continue;
    }
    closeTable();
    blocks.push({ kind: 'paragraph', text: line });
  }
  closeTable();
  return { blocks };
}
