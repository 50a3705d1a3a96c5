/**
 * Characters that XML 1.0 forbids or advises against (https://www.w3.org/TR/xml/#charsets), lone surrogates, and
 * marks that turn the direction of writing and so could hide what a name says.
 */
const UNFIT = /[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for the content of an XML or HTML element: unfit characters gone, markup characters escaped. */
export function toMarkupText(text: string): string {
  return text.replace(UNFIT, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replace(/\r/g, '&#13;');
}

/** Text for a quoted attribute of XML or HTML: line breaks and tabs kept from being made blanks. */
export function toMarkupAttribute(text: string): string {
  return toMarkupText(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
