import { innerText, namesSheet, readElements, withoutChildren, type ElementSpan } from './clean-elements';
import { spliceOf, type Splice } from './patch-splice';
import { attributeOf, withAttribute } from './patch-tag';
import type { PatchPart } from './patch-part';

export interface CleanedMain {
  readonly splices: readonly Splice[];
  /** Defined names that led to what is gone. */
  readonly names: number;
  /** Something told who shares or reserves the file, or where it lies. */
  readonly hadTraces: boolean;
}

/** What goes from the main part: relationships by their ids, sheets by their names and places among all sheets. */
export interface MainOrders {
  readonly ids: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
  readonly positions: readonly number[];
}

/** Elements that tell of people, machines and folders: who reserves the file, views of single users. */
const TRACES: ReadonlySet<string> = new Set(['fileSharing', 'customWorkbookViews', 'webPublishing', 'webPublishObjects', 'smartTagTypes']);
const LIST_ELEMENTS: ReadonlySet<string> = new Set(['sheets', 'externalReferences', 'pivotCaches', 'extLst']);

/** Splices of the main part of a workbook: without the sheets and relationships that go, and without traces of people. */
export function cleanMain(part: PatchPart, orders: MainOrders): CleanedMain {
  const splices: Splice[] = [];
  let names = 0;
  let hadTraces = false;
  for (const element of readElements(part)) {
    const isTrace = TRACES.has(element.name) || holdsFolder(part, element);
    if (isTrace) {
      hadTraces = true;
      splices.push(spliceOf(element.start, element.end, ''));
    } else if (element.name === 'definedNames') {
      const cleaned = cleanNames(part, element, orders);
      names = cleaned.gone;
      splices.push(...cleaned.splices);
    } else if (element.name === 'bookViews') {
      splices.push(...element.children.flatMap((view) => moveView(part, view, orders.positions)));
    } else if (LIST_ELEMENTS.has(element.name)) {
      splices.push(...withoutChildren(part, element, ({ ids }) => [...ids].some((id) => orders.ids.has(id))));
    } else if ([...element.ids].some((id) => orders.ids.has(id))) {
      splices.push(spliceOf(element.start, element.end, ''));
    }
  }
  return { splices, names, hadTraces };
}

/** Excel notes the folder a file was last saved in: `<mc:AlternateContent>…<x15ac:absPath url="C:\Users\…"/>`. */
function holdsFolder(part: PatchPart, { name, start, end }: ElementSpan): boolean {
  return name === 'absPath' || (name === 'AlternateContent' && part.textOf(start, end).includes('absPath'));
}

function cleanNames(part: PatchPart, element: ElementSpan, { sheets, positions }: MainOrders): { splices: Splice[]; gone: number } {
  const tagOf = ({ start, tagEnd }: ElementSpan): string => part.textOf(start, tagEnd);
  const scopeOf = (tag: string): number => Number(attributeOf(tag, 'localSheetId') ?? NaN);
  const isGone = (name: ElementSpan): boolean => {
    const text = innerText(part, name);
    return positions.includes(scopeOf(tagOf(name))) || namesSheet(text, sheets) || /\[[^[\]]+\]/.test(text);
  };
  const moved = element.children.filter((name) => !isGone(name)).flatMap((name): Splice[] => {
    const scope = scopeOf(tagOf(name));
    const place = placeAfter(scope, positions);
    return Number.isNaN(scope) || place === scope
      ? [] : [spliceOf(name.start, name.tagEnd, withAttribute(tagOf(name), 'localSheetId', String(place)))];
  });
  const gone = element.children.filter(isGone).length;
  return { splices: gone === element.children.length ? withoutChildren(part, element, isGone) : [...withoutChildren(part, element, isGone), ...moved], gone };
}

/** The sheet that is shown first moves with the sheets before it; in place of one that goes, the first is shown. */
function moveView(part: PatchPart, view: ElementSpan, positions: readonly number[]): Splice[] {
  const tag = part.textOf(view.start, view.tagEnd);
  const moved = ['activeTab', 'firstSheet'].reduce((text, name) => {
    const stated = attributeOf(text, name);
    if (stated === undefined) return text;
    const place = positions.includes(Number(stated)) ? 0 : placeAfter(Number(stated), positions);
    return withAttribute(text, name, String(place));
  }, tag);
  return moved === tag ? [] : [spliceOf(view.start, view.tagEnd, moved)];
}

function placeAfter(position: number, gone: readonly number[]): number {
  return position - gone.filter((each) => each < position).length;
}
