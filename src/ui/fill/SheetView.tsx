import { mergeClasses } from '@fluentui/react-components';
import { useId, useLayoutEffect, useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { toColumnLetters, toA1, type CellAddress } from '#core/grid/address';
import { isColumnHidden, isRowHidden, type SheetGrid } from '#core/grid/sheet-grid';
import type { Severity } from '#core/rules/define-rule';
import { UI } from '#i18n/vi-ui';
import { boxOf, keyOf, layoutOf, rangeAt, visibleSpan, type Box, type GridLayout } from '../state/grid-layout';
import { nextCell } from '../state/next-cell';
import { visibleCells, type ShownCell, type Span } from '../state/visible-cells';
import { useSheetStyles } from './sheet-styles';
import { useScrollWindow } from './use-window';

const ROW_HEAD = 46;
const COLUMN_HEAD = 24;

interface Props {
  readonly grid: SheetGrid;
  /** Worst severity of the findings of a cell, by `row,column`. */
  readonly marks: ReadonlyMap<string, Severity>;
  readonly active: CellAddress | null;
  /** Changes with each jump to `active`. */
  readonly jump: number;
  readonly onChoose: (at: CellAddress) => void;
}

/** A sheet to look at: only what is in view is drawn, hidden rows and columns are shown and marked. */
export function SheetView({ grid, marks, active, jump, onChoose }: Props) {
  const styles = useSheetStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useScrollWindow(scroller);
  const id = useId();
  const layout = useMemo(() => layoutOf(grid), [grid]);
  const rows = visibleSpan(layout.rowOffsets, shown.top, shown.top + shown.height, 4);
  const columns = visibleSpan(layout.columnOffsets, shown.left, shown.left + shown.width, 2);
  const cells = visibleCells(grid, layout, rows, columns);
  useLayoutEffect(() => {
    if (scroller.current !== null && active !== null) reveal(scroller.current, boxOf(layout, rangeAt(layout, active)));
    // Scrolls for a jump or a step of the keyboard, never for a mere redraw.
  }, [active, jump, layout]);
  if (layout.rowCount === 0) return <div ref={scroller} className={styles.empty}>{UI.grid.empty}</div>;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCell(layout, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
  };
  const width = ROW_HEAD + (layout.columnOffsets[layout.columnCount] ?? 0);
  const height = COLUMN_HEAD + (layout.rowOffsets[layout.rowCount] ?? 0);
  return (
    <div
      ref={scroller} className={styles.scroller} role="grid" tabIndex={0} aria-label={UI.grid.label(grid.name)} aria-readonly
      aria-rowcount={layout.rowCount} aria-colcount={layout.columnCount}
      {...(active === null ? {} : { 'aria-activedescendant': `${id}${toA1(active)}` })} onKeyDown={onKeyDown}
    >
      <div className={styles.content} role="presentation" style={{ width, height }}>
        <ColumnHeads grid={grid} layout={layout} columns={columns} />
        {[...cells.entries()].map(([row, inRow]) => (
          <SheetRow
            key={row} row={row} cells={inRow} grid={grid} layout={layout} marks={marks} onChoose={onChoose} idPrefix={id}
            active={active !== null && active.row === row ? active : null}
          />
        ))}
        {active !== null && <ActiveFrame box={boxOf(layout, rangeAt(layout, active))} />}
      </div>
    </div>
  );
}

function ColumnHeads({ grid, layout, columns }: { readonly grid: SheetGrid; readonly layout: GridLayout; readonly columns: Span }) {
  const styles = useSheetStyles();
  const heads = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const { left, width } = boxOf(layout, { top: 0, left: column, bottom: 0, right: column });
    const isHidden = isColumnHidden(grid, column);
    heads.push(
      <div
        key={column} role="columnheader" aria-colindex={column + 1} style={{ left: ROW_HEAD + left, width }}
        className={mergeClasses(styles.columnHead, isHidden && styles.hiddenHead)}
        {...(isHidden ? { title: UI.grid.hiddenColumn } : {})}
      >
        {toColumnLetters(column)}
      </div>,
    );
  }
  return (
    <div className={styles.head} role="row">
      <div className={styles.corner} role="presentation" />
      {heads}
    </div>
  );
}

interface SheetRowProps {
  readonly row: number;
  readonly cells: readonly ShownCell[];
  readonly grid: SheetGrid;
  readonly layout: GridLayout;
  readonly marks: ReadonlyMap<string, Severity>;
  readonly idPrefix: string;
  /** The active cell, when it lies in this row. */
  readonly active: CellAddress | null;
  readonly onChoose: (at: CellAddress) => void;
}

function SheetRow({ row, cells, grid, layout, marks, idPrefix, active, onChoose }: SheetRowProps) {
  const styles = useSheetStyles();
  const top = layout.rowOffsets[row] ?? 0;
  const height = (layout.rowOffsets[row + 1] ?? top) - top;
  const isHidden = isRowHidden(grid, row);
  return (
    <div className={styles.row} role="row" aria-rowindex={row + 1} style={{ top: COLUMN_HEAD + top, height }}>
      <div
        className={mergeClasses(styles.rowHead, isHidden && styles.hiddenHead)} role="rowheader" style={{ height }}
        {...(isHidden ? { title: UI.grid.hiddenRow } : {})}
      >
        {row + 1}
      </div>
      {cells.map((cell) => (
        <SheetCell
          key={cell.key} cell={cell} id={`${idPrefix}${toA1(cell)}`} place={placeOf(cell.box, top)}
          mark={marks.get(keyOf(cell.row, cell.column))} isHatched={isHidden || isColumnHidden(grid, cell.column)}
          isActive={active?.column === cell.column} onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface SheetCellProps {
  readonly cell: ShownCell;
  readonly id: string;
  readonly place: CSSProperties;
  readonly mark: Severity | undefined;
  readonly isHatched: boolean;
  readonly isActive: boolean;
  readonly onChoose: (at: CellAddress) => void;
}

function SheetCell({ cell, id, place, mark, isHatched, isActive, onChoose }: SheetCellProps) {
  const styles = useSheetStyles();
  const { bold, italic, strike } = cell.style;
  return (
    <div
      id={id} role="gridcell" aria-colindex={cell.column + 1} data-cell={toA1(cell)} style={place}
      {...(cell.columnSpan > 1 ? { 'aria-colspan': cell.columnSpan } : {})} {...(isActive ? { 'aria-selected': true } : {})}
      className={mergeClasses(
        styles.cell, cell.isMerged && styles.merged, cell.isOver && styles.over, cell.isNumber && styles.number,
        isHatched && styles.hidden, bold && styles.bold, italic && styles.italic, strike && styles.strike,
        mark !== undefined && styles[mark],
      )}
      onClick={() => { onChoose({ row: cell.row, column: cell.column }); }}
    >
      {cell.isMerged ? <span className={styles.follows}>{cell.text}</span> : cell.text}
    </div>
  );
}

function placeOf(box: Box, rowTop: number): CSSProperties {
  return { left: ROW_HEAD + box.left, top: box.top - rowTop, width: box.width, height: box.height };
}

function ActiveFrame({ box }: { readonly box: Box }) {
  const styles = useSheetStyles();
  return (
    <div
      className={styles.active} data-active-frame
      style={{ left: ROW_HEAD + box.left, top: COLUMN_HEAD + box.top, width: box.width, height: box.height }}
    />
  );
}

/** Scrolls just as far as needed; a cell far away comes to the middle. */
function reveal(scroller: HTMLElement, box: Box): void {
  const room = { width: scroller.clientWidth - ROW_HEAD, height: scroller.clientHeight - COLUMN_HEAD };
  const isAcross = box.left >= scroller.scrollLeft && box.left + Math.min(box.width, room.width) <= scroller.scrollLeft + room.width;
  const isDown = box.top >= scroller.scrollTop && box.top + Math.min(box.height, room.height) <= scroller.scrollTop + room.height;
  if (!isAcross) scroller.scrollLeft = Math.max(0, box.left - Math.max(0, room.width - box.width) / 2);
  if (!isDown) scroller.scrollTop = Math.max(0, box.top - Math.max(0, room.height - box.height) / 2);
}
