import { isSameAwardKey, type AwardKey } from '../domain/award';
import { fromA1 } from '../grid/address';
import type { ConsolidationReport, TallyReport } from './contract';
import type { ResultInput } from './result-input';
import { talliesOf } from './result-rows';
import type { TraceSheet } from './sheet-trace';
import type { SummaryLayout } from './summary-layout';

/** A figure of the result sheets: of the whole, or of the unit whose file it names. */
export interface TracedFigure {
  readonly key: AwardKey;
  readonly path: string | null;
}

/** Where the figures stand that lead back to cells: by name of the sheet as it was drawn, then by `row column` from 0. Plain data. */
export type FigurePlaces = ReadonlyMap<string, ReadonlyMap<string, TracedFigure>>;

/** Cells of one file that a figure rests on; `value` is what they say together. */
export interface SourceOfCell {
  readonly unit: string;
  readonly path: string;
  /** `null`: reported in a way that cannot be read. */
  readonly value: number | null;
  readonly tally: TallyReport | null;
}

export interface SourcesOfCell {
  readonly key: AwardKey;
  readonly path: string | null;
  /** What the figure is made of besides the units. */
  readonly adjustments: readonly { readonly reason: string; readonly count: number }[];
  readonly sources: readonly SourceOfCell[];
}

const placeOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;

/** Finds the places of the figures in the summary and in the trace sheet. */
export function toFigurePlaces(input: ResultInput, layout: SummaryLayout, trace: TraceSheet): FigurePlaces {
  const { sheetNames } = input.texts;
  return new Map([
    [sheetNames.summary, summaryPlaces(layout)],
    [sheetNames.trace, new Map(trace.lines.flatMap(({ row, columns, key, path }) => columns.map((column) => [placeOf(row, column), { key, path }] as const)))],
  ]);
}

function summaryPlaces(layout: SummaryLayout): ReadonlyMap<string, TracedFigure> {
  return new Map(layout.keys.flatMap((key, position) => {
    const column = layout.firstAwardColumn + position;
    const units = layout.rows.flatMap((row, index): [string, TracedFigure][] =>
      (row.kind === 'unit' ? [[placeOf(layout.firstRow + index, column), { key, path: row.unit.path }]] : []));
    return [...units, [placeOf(layout.totalRow, column), { key, path: null }] as [string, TracedFigure]];
  }));
}

/**
 * The cells of the units' files that a cell of the result sheets rests on; `undefined` where it holds no counted figure.
 * `sheet` is the name as drawn, `address` in A1.
 */
export function sourcesOfCell(
  report: ConsolidationReport, places: FigurePlaces, sheet: string, address: string,
): SourcesOfCell | undefined {
  const at = fromA1(address);
  const figure = at === undefined ? undefined : places.get(sheet)?.get(placeOf(at.row, at.column));
  if (figure === undefined) return undefined;
  const { key, path } = figure;
  const units = report.units.filter((unit) => unit.status !== 'refused' && (path === null || unit.path === path));
  return {
    key, path,
    adjustments: path === null
      ? report.adjustments.filter((each) => isSameAwardKey(each, key)).map(({ reason, count }) => ({ reason, count }))
      : [],
    sources: units.flatMap((unit): SourceOfCell[] => {
      if (unit.unknown.some((each) => isSameAwardKey(each, key))) return [{ unit: unit.name, path: unit.path, value: null, tally: null }];
      return talliesOf(unit, key).filter((tally) => tally.count !== 0 || path !== null)
        .map((tally) => ({ unit: unit.name, path: unit.path, value: tally.count, tally }));
    }),
  };
}
