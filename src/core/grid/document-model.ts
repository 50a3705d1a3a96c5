/** Named looks of paragraphs; what they look like is the writer's business. */
export type ParagraphStyle = 'heading' | 'item' | 'sub-item' | 'note' | 'source-heading' | 'source';

export interface ModelParagraph {
  readonly style: ParagraphStyle;
  readonly text: string;
}

/** A text document to write: paragraphs in reading order. */
export interface DocumentModel {
  /** BCP 47 tag of all texts. */
  readonly language: string;
  readonly paragraphs: readonly ModelParagraph[];
}

/** The document as plain text, a paragraph a line; lines end in a line feed, the last one too. */
export function toPlainText({ paragraphs }: DocumentModel): string {
  return paragraphs.map(({ style, text }) => (style === 'source-heading' ? `\n${text}\n` : `${text}\n`)).join('');
}
