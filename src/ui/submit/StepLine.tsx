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

/** What was not looked at, faults that are no findings, and where to mend them. */
function StepGaps({ step, report, goConsolidate }: StepProps & { readonly step: ShownStep }) {
  const styles = useStyles();
  const unread = step.id === 'form' ? report.files.flatMap(({ path, failure }) => (failure === null ? [] : [{ path, failure }])) : [];
  const unbalanced = step.id === 'arithmetic' ? report.balance.filter(({ ok }) => !ok).length : 0;
  const ways = [...new Set(step.gaps.flatMap((gap) => WAYS[gap] ?? []))];
  const goTotals = unread.length + unbalanced > 0 ? [SUBMIT.goTotals] : [];
  if (step.gaps.length + unread.length + unbalanced === 0) return null;
  return (
    <>
      <ul className={styles.list}>
        {unread.map(({ path, failure }) => <li key={path}>{SUBMIT.faults.unreadable(path)} {failure.message}</li>)}
        {unbalanced > 0 && <li>{SUBMIT.faults.balance(unbalanced)}</li>}
        {step.gaps.map((gap) => <li key={gap}>{SUBMIT.gaps[gap]}</li>)}
      </ul>
      {[...goTotals, ...ways].map((way) => (
        <Button key={way} className={styles.way} appearance="transparent" size="small" icon={<ArrowRightRegular />} onClick={goConsolidate}>{way}</Button>
      ))}
    </>
  );
}
