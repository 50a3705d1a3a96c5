import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compareRuns, type CountChange } from '#core/compare/runs';
import type { StateChanges } from '#core/compare/run-state';
import { AWARDS } from '#core/domain/award';
import type { ConsolidationReport } from '#core/report/contract';
import { AGAIN } from '#i18n/vi-again';
import { viReportTexts } from '#i18n/vi-report';
import { viOtherPeriod } from '#i18n/vi-run-state';
import { SUBJECT_LABELS } from '#i18n/vi-ui';
import { WRITTEN } from '#i18n/vi-written';
import { Expander } from '../components/Expander';
import { Section } from '../components/Section';
import { isUnchanged, stateViews, type ChangedUnit, type ShownChanges, type StateView } from '../state/changed-units';
import { ChangedUnitBody, type WayToCell } from './ChangedUnitBody';

/** Units shown at once. */
const PAGE = 50;
/** Figures of one unit told before it is opened. */
const MOST_COUNTS = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  whole: { padding: '0 12px 10px' },
  none: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground3 },
  aside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { padding: '8px 12px' },
});

/** What changed since the run before of this visit. */
export function RunChanges({ before, after, way }: {
  readonly before: ConsolidationReport; readonly after: ConsolidationReport; readonly way: WayToCell;
}) {
  const changes = useMemo(() => compareRuns(before, after), [before, after]);
  return <ChangesSection title={WRITTEN.changes} changes={changes} way={way} />;
}

/** What changed since the run that the state file tells of, and since what was sent. */
export function SavedChanges({ changes, way }: { readonly changes: StateChanges; readonly way: WayToCell }) {
  const views = useMemo(() => stateViews(changes), [changes]);
  const { otherPeriod } = changes;
  return (
    <>
      {otherPeriod !== undefined && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{viOtherPeriod(otherPeriod)}</MessageBarBody></MessageBar>
      )}
      {views.map((view) => <ChangesSection key={view.since} title={titleOf(view)} changes={view.changes} way={way} />)}
    </>
  );
}

function titleOf({ since, on }: StateView): string {
  if (on === null) return WRITTEN.changes;
  return since === 'both' ? AGAIN.changes.sinceBoth(on) : AGAIN.changes.sinceSent(on);
}

/** Changes unit by unit; a unit opens to its files, awards and cells. */
function ChangesSection({ title, changes, way }: { readonly title: string; readonly changes: ShownChanges; readonly way: WayToCell }) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const { totals, units } = changes;
  const rest = units.length - shown;
  return (
    <Section title={title} isFlush aside={units.length > 0 && <span className={styles.aside}>{AGAIN.changes.units(units.length)}</span>}>
      {isUnchanged(changes) ? <p className={styles.none}>{WRITTEN.noChanges}</p> : (
        <ul className={styles.list} data-run-changes>
          {totals.length > 0 && <li className={styles.whole}><strong>{WRITTEN.whole}:</strong> {totals.map(lineOf).join(', ')}</li>}
          {units.slice(0, shown).map((unit) => (
            <li key={`${unit.kind} ${unit.code ?? ''} ${unit.name}`} data-changed-unit>
              <Expander summary={() => <><strong>{unit.name}</strong> <span className={styles.small}>{partsOf(unit).join(', ')}</span></>}>
                {() => <ChangedUnitBody unit={unit} way={way} />}
              </Expander>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => { setShown(shown + PAGE); }}>{AGAIN.changes.more(Math.min(rest, PAGE), rest)}</Button>
        </div>
      )}
    </Section>
  );
}

function lineOf({ key, before, after }: CountChange): string {
  const { short } = viReportTexts.awards[key.award];
  const award = AWARDS[key.award].subjects.length > 1 ? `${short} ${SUBJECT_LABELS[key.subject]}` : short;
  return WRITTEN.change(award, before, after);
}

function partsOf({ kind, counts, files: { added, removed, changed } }: ChangedUnit): string[] {
  return [
    ...(kind === 'changed' ? [] : [WRITTEN.kinds[kind]]), ...counts.slice(0, MOST_COUNTS).map(lineOf), ...(counts.length > MOST_COUNTS ? ['…'] : []),
    ...(added.length > 0 ? [WRITTEN.added(added.length)] : []),
    ...(removed.length > 0 ? [WRITTEN.removed(removed.length)] : []),
    ...(changed.length > 0 ? [WRITTEN.edited(changed.length)] : []),
  ];
}
