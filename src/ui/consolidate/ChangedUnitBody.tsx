import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellChange } from '#core/compare/run-changes';
import { AGAIN } from '#i18n/vi-again';
import { viReportTexts } from '#i18n/vi-report';
import { RUN_STATE } from '#i18n/vi-run-state';
import { WRITTEN } from '#i18n/vi-written';
import { changedAwards, type ChangedAward, type ChangedSheet, type ChangedUnit } from '../state/changed-units';
import type { Place } from '../state/fill-state';

/** More than a person reads before asking for the rest. */
const MOST_CELLS = 12;
const MOST_FILES = 12;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  files: { margin: '0 0 8px' },
  line: { display: 'block' },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', alignItems: 'center' },
  cell: {
    minWidth: 0, padding: '0 4px', marginLeft: '-4px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  says: { fontVariantNumeric: 'tabular-nums' },
});

/** How a screen leads to a cell of a file, and whether it can. */
export interface WayToCell {
  readonly canGo: (path: string) => boolean;
  readonly onGo: (path: string, place: Place) => void;
}

interface Props {
  readonly unit: ChangedUnit;
  readonly way: WayToCell;
}

/** What changed of a unit: files that no cell below names, then awards with the cells they rest on. */
export function ChangedUnitBody({ unit, way }: Props) {
  const styles = useStyles();
  const awards = changedAwards(unit);
  const named = new Set(awards.flatMap(({ sheets }) => sheets.map(({ path }) => path)));
  return (
    <>
      <Files files={{ ...unit.files, changed: unit.files.changed.filter((path) => !named.has(path)) }} />
      <ul className={styles.list}>
        {awards.map((award) => <li key={`${award.key.award} ${award.key.subject}`}><AwardLine award={award} way={way} /></li>)}
      </ul>
    </>
  );
}

function Files({ files: { added, removed, changed } }: Pick<ChangedUnit, 'files'>) {
  const styles = useStyles();
  const words = AGAIN.changes.files;
  const lines = [
    ...changed.map((path) => `${words.changed}: ${path}`), ...added.map((path) => `${words.added}: ${path}`),
    ...removed.map((path) => `${words.removed}: ${path}`),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.files}>
      {lines.slice(0, MOST_FILES).map((line) => <div key={line} className={styles.small}>{line}</div>)}
      {lines.length > MOST_FILES && <div className={styles.small}>…</div>}
    </div>
  );
}

function AwardLine({ award: { key, count, sheets }, way }: { readonly award: ChangedAward } & Pick<Props, 'way'>) {
  const styles = useStyles();
  const label = viReportTexts.awardLabel(key);
  return (
    <>
      <span className={styles.line}>{count === null ? `${label}: ${AGAIN.changes.sameCount}` : WRITTEN.change(label, count.before, count.after)}</span>
      {sheets.map((sheet) => <SheetCells key={`${sheet.path}\n${sheet.sheet}`} of={sheet} way={way} />)}
    </>
  );
}

function SheetCells({ of: { path, sheet, cells }, way: { canGo, onGo } }: { readonly of: ChangedSheet } & Pick<Props, 'way'>) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const rest = isWhole ? 0 : cells.length - MOST_CELLS;
  return (
    <div className={styles.small}>
      {path} › {sheet}
      <div className={styles.cells}>
        {cells.slice(0, rest > 0 ? MOST_CELLS : undefined).map((change) => (
          <CellLine key={change.cell} change={change} {...(canGo(path) ? { onGo: () => { onGo(path, { sheet, cell: change.cell }); } } : {})} />
        ))}
        {rest > 0 && (
          <Button className={styles.cell} size="small" appearance="transparent" onClick={() => { setIsWhole(true); }}>
            {AGAIN.changes.moreCells(rest)}
          </Button>
        )}
      </div>
    </div>
  );
}

/** A cell with what it said and says; without a way there when its file is not at hand. */
function CellLine({ change, onGo }: { readonly change: CellChange; readonly onGo?: () => void }) {
  const styles = useStyles();
  const says = RUN_STATE.cellSays(change);
  return (
    <span className={styles.says} data-changed-cell>
      {onGo === undefined ? change.cell : (
        <Button className={styles.cell} size="small" appearance="transparent" aria-label={AGAIN.changes.go(change.cell, says)} onClick={onGo}>
          {change.cell}
        </Button>
      )}{' '}{says}
    </span>
  );
}
