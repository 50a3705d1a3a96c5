/** Longest text Excel keeps in a cell, in UTF-16 units. */
export const MAX_CELL_TEXT = 32_767;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters XML 1.0 forbids, lone surrogates included. Tab and line feed are allowed. */
 
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Markup text or attribute value; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function toHexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/**
 * Text of a cell as `ST_Xstring` (ECMA-376 part 1, 22.9.2.19): what XML cannot hold becomes `_x0007_`, and a text that
 * looks like such an escape keeps its look. Line ends become line feeds; a text beyond the limit of Excel ends in "…".
 */
export function escapeCellText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const kept = lines.length > MAX_CELL_TEXT ? `${lines.slice(0, MAX_CELL_TEXT - 1)}…` : lines;
  return kept
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(ILLEGAL, toHexEscape)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
