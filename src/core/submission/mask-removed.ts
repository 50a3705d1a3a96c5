import type { RecognisedWorkbook } from '../domain/recognised';
import { toIsoDate, type Cell } from '../grid/cell';
import { cellAt } from '../grid/sheet-grid';
import type { RemovedCellGroup } from './outgoing-orders';

const MASK = '…';
const PRIVATE: ReadonlySet<string> = new Set(['citizen-numbers', 'birth-dates']);

/** Personal data of a workbook that do not go out, as sentences may repeat them: digits of cards, days however written. */
export function removedTexts({ sheets }: RecognisedWorkbook, groups: readonly RemovedCellGroup[]): string[] {
  const texts = groups.filter(({ kind }) => PRIVATE.has(kind)).flatMap(({ sheet, cells }) => {
    const grid = sheets.find(({ name }) => name === sheet)?.grid;
    return grid === undefined ? [] : cells.flatMap((at) => spellings(cellAt(grid, at)));
  });
  return [...new Set(texts.map(plain))];
}

/** A day or a long number inside a sentence. */
const CANDIDATE = /\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d(?:[ .]?\d){7,}/g;

function plain(text: string): string {
  return text.replace(/\s/g, '');
}

function spellings(cell: Cell): string[] {
  if (cell.kind === 'number') return [String(cell.value)];
  if (cell.kind === 'date') {
    const iso = toIsoDate(cell.serial) ?? '';
    const [year = '', month = '', day = ''] = iso.split('-');
    return [iso, ...[[day, month], [String(Number(day)), String(Number(month))], [day, String(Number(month))]]
      .flatMap(([d = '', m = '']) => ['/', '-', '.'].map((mark) => `${d}${mark}${m}${mark}${year}`))];
  }
  if (cell.kind !== 'text') return [];
  return cell.value.match(CANDIDATE) ?? [];
}

/** A value with every such text in its sentences masked, however deep. */
export function maskTexts<Value>(value: Value, texts: readonly string[]): Value {
  if (texts.length === 0) return value;
  const removed = new Set(texts);
  const mask = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replace(CANDIDATE, (found) => (removed.has(plain(found)) ? MASK : found));
    if (Array.isArray(part)) return part.map(mask);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, mask(each)]));
  };
  return mask(value) as Value;
}
