import type { RecognisedSheet, RecognisedWorkbook } from '../domain/recognised';
import type { CellAddress } from '../grid/address';
import type { Finding } from '../rules/finding';
import { foldTones } from '../text/fold';
import { isBlankCell, placeFacts, sheetFacts, unitFactsOfFile, type PlaceExtent } from './cell-facts';
import { extentOf, figuresOf, restsOnRelated } from './finding-figures';
import { fnv128 } from './fnv128';

/** A finding with its fingerprint (dấu vân tay): 32 hexadecimal digits. */
export interface MarkedFinding extends Finding {
  readonly fingerprint: string;
}

/**
 * Gives findings their fingerprints: what is wrong with whom on which values, never where. It rests on the rule and its
 * message, the unit as the content of the file names it, the kind of sheet, name and identity of the row, name of the
 * column, the values of the cell and of its related cells, and the figures of the message. So it outlives moved and
 * inserted rows, reordered columns, renamed files and safe fixes, and changes with any of these values. Two findings
 * that are equal in all of this share one, wherever they stand.
 */
export function createFingerprints(workbooks: readonly RecognisedWorkbook[]): (finding: Finding) => MarkedFinding {
  const places = new PlaceIndex(workbooks);
  return (finding) => ({ ...finding, fingerprint: fnv128(factsText(finding, places)) });
}

function factsText(finding: Finding, places: PlaceIndex): string {
  const { path, sheet, cell } = finding;
  const extent = extentOf(finding);
  const related = restsOnRelated(finding) ? finding.related : [];
  const cells = [
    ...(path === null || sheet === null || cell === null ? [] : [places.cell(path, sheet, cell, extent)]),
    // A blank cell among related ones is as if it were not there: an empty row inserted into a list changes nothing.
    ...related.flatMap((place) => (place.at === null || places.isBlank(place.path, place.sheet, place.at)
      ? [] : [places.cell(place.path, place.sheet, place.at, extent)])),
  ].sort();
  // Of a pair over two files either one may be blamed: each cell names its own unit.
  const frame = cells.length > 0 ? [] : [places.unit(path), places.sheet(path, sheet)];
  return JSON.stringify([finding.rule, finding.messageId, frame, cells, places.withoutGuesses(figuresOf(finding))]);
}

/** Facts of the places of a run; those of a cell are worked out once. */
class PlaceIndex {
  private readonly files: ReadonlyMap<string, { readonly unit: string; readonly sheets: ReadonlyMap<string, RecognisedSheet> }>;
  /** Units of files that say none: their names are those of the files. */
  private readonly guesses: ReadonlySet<string>;
  private readonly cells = new Map<string, string>();

  constructor(workbooks: readonly RecognisedWorkbook[]) {
    this.files = new Map(workbooks.map((workbook) => [workbook.path, {
      unit: unitFactsOfFile(workbook),
      sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])),
    }]));
    this.guesses = new Set(workbooks.flatMap(({ unit }) => (unit?.source === 'file-name' ? [foldTones(unit.name)] : [])));
  }

  unit(path: string | null): string {
    return path === null ? '' : this.files.get(path)?.unit ?? '';
  }

  sheet(path: string | null, name: string | null): readonly string[] {
    const sheet = this.sheetOf(path, name);
    return sheet === undefined ? [] : sheetFacts(sheet);
  }

  cell(path: string, name: string, at: CellAddress, extent: PlaceExtent): string {
    const key = JSON.stringify([path, name, at.row, at.column, extent]);
    const known = this.cells.get(key);
    if (known !== undefined) return known;
    const sheet = this.sheetOf(path, name);
    const facts = JSON.stringify([this.unit(path), ...(sheet === undefined ? [] : placeFacts(sheet, at, extent))]);
    this.cells.set(key, facts);
    return facts;
  }

  isBlank(path: string, name: string, at: CellAddress): boolean {
    const sheet = this.sheetOf(path, name);
    return sheet === undefined || isBlankCell(sheet, at);
  }

  /** The figures without names of units that only the name of a file gives. */
  withoutGuesses(figures: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] {
    return figures.filter(([, value]) => typeof value !== 'string' || !this.guesses.has(value));
  }

  private sheetOf(path: string | null, name: string | null): RecognisedSheet | undefined {
    return path === null || name === null ? undefined : this.files.get(path)?.sheets.get(name);
  }
}
