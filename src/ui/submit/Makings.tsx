import { useMemo } from 'react';
import type { ConsolidationReport } from '#core/report/contract';
import { openOf } from '#core/submission/checklist';
import { besidesOf, type PackingSettings } from '../state/submit-state';
import { stepsOf, ticksFor } from '../state/submit-steps';
import type { Consolidation } from '../consolidate/use-consolidation';
import { useMakingStyles } from './making-styles';
import { PackagePart } from './PackagePart';
import { ProvincePart } from './ProvincePart';
import { SlipsPart } from './SlipsPart';
import { TextPart } from './TextPart';
import type { Submission } from './use-submission';

interface Props {
  readonly report: ConsolidationReport;
  readonly consolidation: Consolidation;
  readonly submission: Submission;
}

/** What is made of the files: the package, what goes to the province, what goes back, the text of the report. */
export function Makings({ report, consolidation: { request, dispatch: dispatchRun }, submission: { state, dispatch } }: Props) {
  const styles = useMakingStyles();
  const { used: ticks } = useMemo(() => ticksFor(report, state), [report, state]);
  const open = useMemo(() => openOf(stepsOf(report, state)), [report, state]);
  const { births, mapping, packed } = state;
  const settings: PackingSettings = { request, ticks, births, mapping, report: besidesOf(state, report).report?.file ?? null };
  const common = { request, period: report.period };
  return (
    <div className={styles.column}>
      <PackagePart
        of={report} settings={settings} packed={packed} isBlocked={open.errors + open.warnings > 0} dispatch={dispatch}
        onStateKept={(kept, sentOn) => { dispatchRun({ kind: 'state-kept', state: kept, sentOn }); }}
      />
      <TextPart {...common} goesAlong={settings.report} onCompared={(compared) => { dispatch({ kind: 'text-compared', of: report, report: compared }); }} />
      <ProvincePart
        {...common} mapping={mapping} onMapping={(file) => { dispatch({ kind: 'mapping-chosen', mapping: file }); }}
        onTried={(dropped) => { dispatch({ kind: 'import-tried', of: report, dropped }); }}
      />
      <SlipsPart {...common} />
    </div>
  );
}
