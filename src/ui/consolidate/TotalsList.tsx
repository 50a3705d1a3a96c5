import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import { AWARDS } from '#core/domain/award';
import { SUBJECT_LABELS, UI } from '#i18n/vi-ui';
import { viReportTexts } from '#i18n/vi-report';
import { toViNumber } from '#i18n/vi-number';
import type { TallyReport } from '#core/report/contract';
import { Expander } from '../components/Expander';
import { SeverityIcon } from '../components/SeverityIcon';
import type { Place } from '../state/fill-state';
import type { Contribution, TotalRow } from '../state/total-rows';

const MOST_CELLS = 12;

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'baseline' },
  name: { overflowWrap: 'anywhere' },
  subject: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  balance: {
    display: 'flex', alignItems: 'flex-start', columnGap: '6px', margin: '0 0 10px', padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  tick: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', flexShrink: 0 },
  units: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  unitName: { overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  small: {
    gridColumn: '1 / -1', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere',
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '2px', marginLeft: '-6px', alignItems: 'center' },
  sheet: { padding: '0 6px' },
  cell: {
    minWidth: 0, paddingLeft: '6px', paddingRight: '6px', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

interface Props {
  readonly rows: readonly TotalRow[];
  readonly onGo: (path: string, place: Place) => void;
}

/** Totals, award by award; each opens to its balance and to the units, files, sheets and cells it rests on. */
export function TotalsList({ rows, onGo }: Props) {
  const styles = useStyles();
  return (
    <div role="list" aria-label={UI.consolidate.totals}>
      {rows.map((row) => (
        <div role="listitem" key={row.key} data-total={row.key}>
          <Expander
            summary={() => (
              <span className={styles.line}>
                <span className={styles.name}>
                  {viReportTexts.awards[row.total.award].long}{' '}
                  {AWARDS[row.total.award].subjects.length > 1 && (
                    <span className={styles.subject}>{SUBJECT_LABELS[row.total.subject]}</span>
                  )}
                </span>
                <span className={styles.count} data-count>{toViNumber(row.total.count)}</span>
              </span>
            )}
          >
            {() => (
              <>
                <BalanceLine row={row} />
                {row.unknown.map(({ unit, path }) => (
                  <p key={path} className={styles.balance}>
                    <SeverityIcon severity="warning" /><span>{UI.consolidate.unknownCount(unit)}</span>
                  </p>
                ))}
                <ul className={styles.units}>
                  {row.contributions.map((part) => <li key={part.path}><ContributionLine part={part} onGo={onGo} /></li>)}
                </ul>
              </>
            )}
          </Expander>
        </div>
      ))}
    </div>
  );
}

function BalanceLine({ row: { balance } }: { readonly row: TotalRow }) {
  const styles = useStyles();
  if (balance === null) return null;
  const verdict = balance.ok ? UI.consolidate.balanceOk : UI.consolidate.balanceBad(balance.recount);
  return (
    <p className={styles.balance}>
      {balance.ok ? <CheckmarkRegular aria-hidden className={styles.tick} /> : <SeverityIcon severity="error" />}
      <span>{UI.consolidate.balanceLine(balance.units, balance.adjustments, balance.total)} · {verdict}</span>
    </p>
  );
}

function ContributionLine({ part, onGo }: { readonly part: Contribution } & Pick<Props, 'onGo'>) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.unitName}>{part.unit}</span>
      <span className={styles.number}>{toViNumber(part.tally.count)}</span>
      <span className={styles.small}>{part.path} · {UI.consolidate.source[part.tally.source]}</span>
      {sheetsOf(part.tally).map(({ path, sheet, cells }) => (
        <CellLinks key={`${path}\n${sheet}`} sheet={sheet} cells={cells} onGo={(cell) => { onGo(path, { sheet, cell }); }} />
      ))}
    </div>
  );
}

function CellLinks(
  { sheet, cells, onGo }: { readonly sheet: string; readonly cells: readonly string[]; readonly onGo: (cell: string) => void },
) {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  const rest = isWhole ? 0 : cells.length - MOST_CELLS;
  return (
    <span className={mergeClasses(styles.small, styles.cells)}>
      <span className={styles.sheet}>{sheet}:</span>
      {cells.slice(0, rest > 0 ? MOST_CELLS : undefined).map((cell) => (
        <Button key={cell} className={styles.cell} size="small" appearance="transparent" aria-label={UI.findings.go(cell)}
          onClick={() => { onGo(cell); }}>{cell}</Button>
      ))}
      {rest > 0 && (
        <Button className={styles.cell} size="small" appearance="transparent" onClick={() => { setIsWhole(true); }}>
          {UI.consolidate.moreCells(rest)}
        </Button>
      )}
    </span>
  );
}

interface CellsOfSheet {
  readonly path: string;
  readonly sheet: string;
  readonly cells: string[];
}

/** Cells of a tally by file and sheet, in order, each named once. */
function sheetsOf({ cells }: TallyReport): CellsOfSheet[] {
  const sheets = new Map<string, CellsOfSheet>();
  for (const { path, sheet, cell } of cells) {
    const key = `${path}\n${sheet}`;
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, { path, sheet, cells: [cell] });
    else if (!known.cells.includes(cell)) known.cells.push(cell);
  }
  return [...sheets.values()];
}
