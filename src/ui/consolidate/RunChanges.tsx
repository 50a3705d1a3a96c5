import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compareRuns, type CountChange, type UnitChange } from '#core/compare/runs';
import { AWARDS } from '#core/domain/award';
import type { ConsolidationReport } from '#core/report/contract';
import { viReportTexts } from '#i18n/vi-report';
import { SUBJECT_LABELS } from '#i18n/vi-ui';
import { WRITTEN } from '#i18n/vi-written';
import { Section } from '../components/Section';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly before: ConsolidationReport;
  readonly after: ConsolidationReport;
}

/** What changed since the run before, unit by unit and award by award. */
export function RunChanges({ before, after }: Props) {
  const styles = useStyles();
  const { totals, units } = useMemo(() => compareRuns(before, after), [before, after]);
  return (
    <Section title={WRITTEN.changes}>
      {totals.length + units.length === 0 ? <p className={styles.none}>{WRITTEN.noChanges}</p> : (
        <ul className={styles.list} data-run-changes>
          {totals.length > 0 && <li><strong>{WRITTEN.whole}:</strong> {totals.map(lineOf).join(', ')}</li>}
          {units.map((unit) => <li key={`${unit.kind} ${unit.name}`}><strong>{unit.name}:</strong> {partsOf(unit).join(', ')}</li>)}
        </ul>
      )}
    </Section>
  );
}

function lineOf({ key, before, after }: CountChange): string {
  const { short } = viReportTexts.awards[key.award];
  const award = AWARDS[key.award].subjects.length > 1 ? `${short} ${SUBJECT_LABELS[key.subject]}` : short;
  return WRITTEN.change(award, before, after);
}

function partsOf({ kind, counts, files: { added, removed, changed } }: UnitChange): string[] {
  return [
    ...(kind === 'changed' ? [] : [WRITTEN.kinds[kind]]), ...counts.map(lineOf),
    ...(added.length > 0 ? [WRITTEN.added(added.length)] : []),
    ...(removed.length > 0 ? [WRITTEN.removed(removed.length)] : []),
    ...(changed.length > 0 ? [WRITTEN.edited(changed.length)] : []),
  ];
}
