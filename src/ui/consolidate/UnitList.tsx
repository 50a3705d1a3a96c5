import { Button, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowStatus } from '#i18n/vi-ui';
import { UI } from '#i18n/vi-ui';
import { StatusMark } from '../components/StatusMark';
import type { Place } from '../state/fill-state';
import { countStatuses, type UnitRow } from '../state/unit-rows';
import { UnitLine } from './UnitLine';

const PAGE = 100;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 12px 10px' },
  filter: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  none: { padding: '4px 12px 12px', color: tokens.colorNeutralForeground3 },
  more: { padding: '8px 12px' },
});

interface Props {
  readonly rows: readonly UnitRow[];
  readonly onGo: (path: string, place: Place | null) => void;
}

/** The list of units by state; every line opens to its findings. */
export function UnitList({ rows, onGo }: Props) {
  const styles = useStyles();
  const [filter, setFilter] = useState<RowStatus | null>(null);
  const [shown, setShown] = useState(PAGE);
  const statuses = countStatuses(rows);
  // A filter whose state has gone, as when a run goes on, counts as none.
  const active = statuses.some(({ status }) => status === filter) ? filter : null;
  const matching = active === null ? rows : rows.filter(({ status }) => status === active);
  const rest = matching.length - shown;
  return (
    <>
      {statuses.length > 1 && (
        <div className={styles.filters} role="group" aria-label={UI.consolidate.filterLabel}>
          <ToggleButton className={styles.filter} size="small" checked={active === null} onClick={() => { setFilter(null); }}>
            {UI.consolidate.all} {rows.length}
          </ToggleButton>
          {statuses.map(({ status, count }) => (
            <ToggleButton
              key={status} className={styles.filter} size="small" checked={active === status}
              onClick={() => { setFilter(active === status ? null : status); }}
            >
              <StatusMark status={status} text={UI.consolidate.statusCount(status, count)} />
            </ToggleButton>
          ))}
        </div>
      )}
      {matching.length === 0 && <div className={styles.none}>{UI.consolidate.noRows}</div>}
      <div role="list" aria-label={UI.consolidate.units}>
        {matching.slice(0, shown).map((row) => (
          <div role="listitem" key={row.key}><UnitLine row={row} onGo={onGo} /></div>
        ))}
      </div>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => { setShown(shown + PAGE); }}>
            {UI.consolidate.showMore(Math.min(rest, PAGE))}
          </Button>
        </div>
      )}
    </>
  );
}
