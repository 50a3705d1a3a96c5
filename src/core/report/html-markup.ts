import { toMarkupAttribute, toMarkupText } from './markup-text';

/** Finished markup; only the functions here make it, so that plain text never gets into a page unescaped. */
export interface Html {
  readonly markup: string;
}

export type HtmlChild = Html | string;

/** An element with its children; strings are escaped. */
export function element(tag: string, children: readonly HtmlChild[], className?: string): Html {
  const open = className === undefined ? `<${tag}>` : `<${tag} class="${toMarkupAttribute(className)}">`;
  return { markup: `${open}${markupOf(children)}</${tag}>` };
}

/** Elements one after the other, a line each. */
export function block(children: readonly HtmlChild[]): Html {
  return { markup: children.map((child) => markupOf([child])).join('\n') };
}

function markupOf(children: readonly HtmlChild[]): string {
  return children.map((child) => (typeof child === 'string' ? toMarkupText(child) : child.markup)).join('');
}

/** A table cell; a number cell stands right. */
export interface HtmlCell {
  readonly text: HtmlChild;
  readonly isNumber?: boolean;
}

interface HtmlTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (HtmlCell | string)[])[];
  readonly foot?: readonly (HtmlCell | string)[];
  readonly className?: string;
}

export function table({ headers, rows, foot, className }: HtmlTable): Html {
  const rowOf = (cells: readonly (HtmlCell | string)[]): Html => element('tr', cells.map(cellOf));
  return element('table', [
    element('thead', [element('tr', headers.map((header) => element('th', [header])))]),
    element('tbody', rows.map(rowOf)),
    ...(foot === undefined ? [] : [element('tfoot', [rowOf(foot)])]),
  ], className);
}

function cellOf(cell: HtmlCell | string): Html {
  if (typeof cell === 'string') return element('td', [cell]);
  return element('td', [cell.text], cell.isNumber === true ? 'n' : undefined);
}

interface HtmlPage {
  readonly language: string;
  readonly title: string;
  /** Trusted style sheet of our own. */
  readonly style: string;
  readonly body: readonly Html[];
}

/** A page that loads nothing and runs nothing, whatever came into its text. */
export function page({ language, title, style, body }: HtmlPage): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${toMarkupAttribute(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${toMarkupText(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    block(body).markup,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
