import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type Dispatch } from 'react';
import { toA1, fromA1 } from '#core/grid/address';
import { cellAt, formulaAt, styleAt } from '#core/grid/sheet-grid';
import type { FindingReport } from '#core/report/contract';
import type { Severity } from '#core/rules/define-rule';
import { UI } from '#i18n/vi-ui';
import type { FillAction, FillState } from '../state/fill-state';
import { keyOf } from '../state/grid-layout';
import { shownText } from '../state/shown-text';
import { TWO_LINES } from '../two-lines';
import { SheetView } from './SheetView';

const useStyles = makeStyles({
  frame: {
    // The bar of tabs stays in view above it.
    scrollMarginTop: '112px', scrollMarginBottom: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex', columnGap: '10px', alignItems: 'baseline', padding: '6px 10px', minHeight: '20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere',
  },
  address: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { minWidth: 0, ...TWO_LINES },
  sheetName: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

interface Props {
  readonly state: Extract<FillState, { kind: 'open' }>;
  /** Findings whose cells are marked. */
  readonly findings: readonly FindingReport[];
  readonly dispatch: Dispatch<FillAction>;
}

/** The chosen sheet with the line that tells a cell's value and formula. */
export function OpenSheet({ state, findings, dispatch }: Props) {
  const styles = useStyles();
  const { opened, sheet, cell, jump } = state;
  const frame = useRef<HTMLDivElement>(null);
  const grid = opened.sheets[sheet];
  const marks = useMemo(() => {
    const worst = new Map<string, Severity>();
    for (const finding of findings) {
      const at = finding.sheet === grid?.name && finding.cell !== null ? fromA1(finding.cell) : undefined;
      if (at === undefined) continue;
      const key = keyOf(at.row, at.column);
      const before = worst.get(key);
      if (before === undefined || WEIGHT[finding.severity] > WEIGHT[before]) worst.set(key, finding.severity);
    }
    return worst;
  }, [findings, grid]);
  useEffect(() => {
    if (jump > 0) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [jump]);
  if (grid === undefined) return null;
  const formula = cell === null ? undefined : formulaAt(grid, cell);
  return (
    <div ref={frame} className={styles.frame}>
      <div className={styles.bar} role="status" data-cell-bar>
        {cell === null
          ? <span className={styles.value}>{UI.grid.noCell}</span>
          : (
            <>
              <span className={styles.address}>{UI.grid.cell} {toA1(cell)}</span>
              {formula !== undefined && <span className={styles.formula}>={formula}</span>}
              <span className={styles.value}>{shownText(cellAt(grid, cell), styleAt(grid, cell))}</span>
            </>
          )}
        <span className={styles.sheetName}>{grid.name}</span>
      </div>
      <SheetView
        key={grid.name} grid={grid} marks={marks} active={cell} jump={jump}
        onChoose={(at) => { dispatch({ kind: 'cell-chosen', cell: at }); }}
      />
    </div>
  );
}
