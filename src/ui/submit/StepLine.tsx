import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import type { ConsolidationReport } from '#core/report/contract';
import type { StepGap } from '#core/submission/checklist';
import { SUBMIT } from '#i18n/vi-submit';
import { Expander } from '../components/Expander';
import { FindingList } from '../components/FindingList';
import { SeverityCountsLine } from '../components/SeverityCountsLine';
import type { Place } from '../state/fill-state';
import type { ShownStep } from '../state/submit-steps';
import { StepMark } from './StepMark';
import { tickTools, type Ticking } from './TickTool';

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: '8px', alignItems: 'flex-start' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', justifyContent: 'space-between', alignItems: 'baseline' },
  title: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lead: { margin: '0 0 6px', color: tokens.colorNeutralForeground2 },
  list: { margin: '0 0 8px', paddingLeft: '18px', overflowWrap: 'anywhere' },
  way: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
  findings: { margin: '6px -12px -12px -24px' },
});

export interface StepProps {
  readonly report: ConsolidationReport;
  readonly ticking: Ticking;
  readonly goConsolidate: () => void;
  readonly onGo: (path: string, place: Place | null) => void;
}

/** One step of the check: its state and counts; opened, what is missing with the way on, and every finding. */
export function StepLine({ step, ...rest }: StepProps & { readonly step: ShownStep }) {
  const styles = useStyles();
  const { title, lead } = SUBMIT.steps[step.id];
  return (
    <div role="listitem" data-step={step.id} data-state={step.state}>
      <Expander
        summary={() => (
          <span className={styles.head}>
            <StepMark step={step} />
            <span className={styles.words}>
              <span className={styles.line}>
                <span className={styles.title}>{title}</span>
                <span className={styles.state}>{SUBMIT.states[step.state]}</span>
              </span>
              <StepCounts step={step} />
            </span>
          </span>
        )}
      >
        {() => (
          <>
            <p className={styles.lead}>{lead}</p>
            <StepGaps step={step} {...rest} />
            {step.findings.length > 0 && (
              <div className={styles.findings}>
                <FindingList findings={step.findings} namesFiles onGo={rest.onGo} tools={tickTools(rest.ticking)} />
              </div>
            )}
          </>
        )}
      </Expander>
    </div>
  );
}

function StepCounts({ step: { errors, warnings, ticked, infos, gaps } }: { readonly step: ShownStep }) {
  const styles = useStyles();
  const [gap] = gaps;
  if (errors + warnings + infos === 0) return gap === undefined ? null : <span className={styles.small}>{SUBMIT.gaps[gap]}</span>;
  return (
    <span className={styles.small}>
      <SeverityCountsLine counts={{ error: errors, warning: warnings, info: infos }} />
      {ticked > 0 && ` · ${SUBMIT.ticked(ticked)}`}
    </span>
  );
}

/** Gaps that are closed by what is chosen for the consolidation. */
const WAYS: Readonly<Partial<Record<StepGap, string>>> = {
  plan: SUBMIT.choosePlan, receipts: SUBMIT.choosePlan, law: SUBMIT.chooseLaw,
};

/** Faults that are no findings, in words. */
function faultLines({ id, errors }: ShownStep, { files, balance }: ConsolidationReport): readonly string[] {
  const unbalanced = balance.filter(({ ok }) => !ok).length;
  if (id === 'form') return files.flatMap(({ path, failure }) => (failure === null ? [] : [`${SUBMIT.faults.unreadable(path)} ${failure.message}`]));
  if (id === 'arithmetic') return unbalanced === 0 ? [] : [SUBMIT.faults.balance(unbalanced)];
  if (errors === 0) return [];
  if (id === 'report-text') return [SUBMIT.faults.reportText(errors)];
  return id === 'import' ? [SUBMIT.faults.dropped(errors)] : [];
}

/** What was not looked at, faults that are no findings, and where to mend them. */
function StepGaps({ step, report, goConsolidate }: StepProps & { readonly step: ShownStep }) {
  const styles = useStyles();
  const faults = faultLines(step, report);
  const isOfFiles = faults.length > 0 && (step.id === 'form' || step.id === 'arithmetic');
  const ways = [...(isOfFiles ? [SUBMIT.goTotals] : []), ...new Set(step.gaps.flatMap((gap) => WAYS[gap] ?? []))];
  const lines = [...faults, ...step.gaps.map((gap) => SUBMIT.gaps[gap])];
  if (lines.length === 0) return null;
  return (
    <>
      <ul className={styles.list}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
      {ways.map((way) => (
        <Button key={way} className={styles.way} appearance="transparent" size="small" icon={<ArrowRightRegular />} onClick={goConsolidate}>{way}</Button>
      ))}
    </>
  );
}
