import { innerText, namesSheet, readElements, withoutChildren, type ElementSpan } from './clean-elements';
import type { PatchPart } from './patch-part';
import { spliceOf, type Splice } from './patch-splice';
import { attributeOf } from './patch-tag';

export interface CleanedFrame {
  readonly splices: readonly Splice[];
  /** Rules on cells that read a removed sheet. */
  readonly validations: number;
  readonly formats: number;
  /** Scenarios and views of single users, with their names. */
  readonly history: number;
}

const NO_FRAME = { validations: 0, formats: 0, history: 0 };

/** Splices of a sheet around its cells: without the relationships that go and without what reads a removed sheet. */
export function cleanFrame(part: PatchPart, ids: ReadonlySet<string>, sheets: ReadonlySet<string>): CleanedFrame {
  const elements = readElements(part).filter(({ name }) => name !== 'sheetData');
  const cleaned = elements.map((element) => cleanElement(part, element, ids, sheets));
  const sum = (key: keyof typeof NO_FRAME): number => cleaned.reduce((total, each) => total + each[key], 0);
  return {
    splices: cleaned.flatMap(({ splices }) => splices),
    validations: sum('validations'), formats: sum('formats'), history: sum('history'),
  };
}

function cleanElement(part: PatchPart, element: ElementSpan, ids: ReadonlySet<string>, sheets: ReadonlySet<string>): CleanedFrame {
  const leads = (span: ElementSpan): boolean => [...span.ids].some((id) => ids.has(id));
  const reads = (span: ElementSpan): boolean => sheets.size > 0 && namesSheet(innerText(part, span), sheets);
  const whole = [spliceOf(element.start, element.end, '')];
  switch (element.name) {
    case 'scenarios': case 'customSheetViews': return { ...NO_FRAME, history: element.children.length, splices: whole };
    case 'pageSetup': return { ...NO_FRAME, splices: leads(element) ? withoutReference(part, element) : [] };
    case 'conditionalFormatting': return reads(element) ? { ...NO_FRAME, formats: 1, splices: whole } : { ...NO_FRAME, splices: [] };
    case 'dataValidations': {
      const validations = element.children.filter(reads).length;
      return { ...NO_FRAME, validations, splices: withoutChildren(part, element, reads) };
    }
    case 'extLst': {
      const validations = element.children.filter(reads).length;
      return { ...NO_FRAME, validations, splices: withoutChildren(part, element, (child) => leads(child) || reads(child)) };
    }
    case 'hyperlinks': case 'tableParts': return { ...NO_FRAME, splices: withoutChildren(part, element, leads) };
    default: return { ...NO_FRAME, splices: leads(element) ? whole : [] };
  }
}

/** The print settings stay, without those of one printer. */
function withoutReference(part: PatchPart, { start, tagEnd }: ElementSpan): Splice[] {
  const tag = part.textOf(start, tagEnd);
  return [spliceOf(start, tagEnd, tag.replace(/\s+[^\s=/>]+:id\s*=\s*("[^"]*"|'[^']*')/, ''))];
}

/** Cells that a comment part or the links of a sheet stand at, as they are written. */
export function linkCells(part: PatchPart, ids: ReadonlySet<string>): string[] {
  const links = readElements(part).find(({ name }) => name === 'hyperlinks')?.children ?? [];
  return links.filter((link) => [...link.ids].some((id) => ids.has(id)))
    .map(({ start, tagEnd }) => attributeOf(part.textOf(start, tagEnd), 'ref') ?? '');
}
