import {
  holdsBirthDate, holdsCitizenNumber, isCitizenNumber, isFullBirthDate, namesCitizenNumber,
} from '../../domain/personal-data';
import type { RecognisedSheet, TableColumn } from '../../domain/recognised';
import type { CellAddress } from '../../grid/address';
import type { Cell } from '../../grid/cell';
import { cellAt, presentCells } from '../../grid/sheet-grid';

export type ExposedKind = 'citizenNumbers' | 'birthDates';

/** Cells of one column that show one kind of personal data, from top to bottom; never empty. */
export interface ExposedCells {
  readonly kind: ExposedKind;
  readonly cells: readonly CellAddress[];
}

/** Citizen numbers and full dates of birth: in the columns that are for them, and in texts that label them. */
export function exposedCells(sheet: RecognisedSheet): readonly ExposedCells[] {
  const found = new Map<string, { readonly kind: ExposedKind; readonly cells: Map<string, CellAddress> }>();
  const add = (kind: ExposedKind, at: CellAddress): void => {
    const key = `${kind} ${String(at.column)}`;
    const group = found.get(key) ?? { kind, cells: new Map<string, CellAddress>() };
    group.cells.set(String(at.row), at);
    found.set(key, group);
  };
  for (const { kind, at } of [...inColumns(sheet), ...inTexts(sheet)]) add(kind, at);
  return [...found.values()].map(({ kind, cells }) => ({
    kind, cells: [...cells.values()].sort((left, right) => left.row - right.row),
  }));
}

interface Exposed {
  readonly kind: ExposedKind;
  readonly at: CellAddress;
}

function inColumns({ tables, grid }: RecognisedSheet): Exposed[] {
  return tables.flatMap((table) => table.columns.flatMap((column) => {
    const kind = kindOf(column);
    if (kind === undefined) return [];
    const isExposed: (cell: Cell) => boolean = kind === 'birthDates' ? isFullBirthDate : isCitizenNumber;
    return table.rows.map(({ row }) => ({ row, column: column.column }))
      .filter((at) => isExposed(cellAt(grid, at))).map((at) => ({ kind, at }));
  }));
}

function kindOf({ role, label }: TableColumn): ExposedKind | undefined {
  if (role.kind === 'birth') return 'birthDates';
  return role.kind === 'citizen-number' || namesCitizenNumber(label) ? 'citizenNumbers' : undefined;
}

/** "Sinh ngày 05/6/1980, CCCD: …" in one cell, or a label with its number in the next cell of the row. */
function inTexts({ grid }: RecognisedSheet): Exposed[] {
  const found: Exposed[] = [];
  let label: CellAddress | undefined;
  for (const { at, cell } of presentCells(grid)) {
    if (label !== undefined && label.row === at.row && isCitizenNumber(cell)) found.push({ kind: 'citizenNumbers', at });
    label = cell.kind === 'text' && namesCitizenNumber(cell.value) ? at : undefined;
    if (cell.kind !== 'text') continue;
    if (holdsCitizenNumber(cell.value)) found.push({ kind: 'citizenNumbers', at });
    if (holdsBirthDate(cell.value)) found.push({ kind: 'birthDates', at });
  }
  return found;
}
