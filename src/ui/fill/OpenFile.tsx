import { MessageBar, MessageBarBody, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Settlement } from '#core/decisions/settle-findings';
import { leavesStaleResults } from '#core/fixes/preview';
import type { FindingReport } from '#core/report/contract';
import { DECIDING } from '#i18n/vi-deciding';
import { STALE_RESULTS_TEXT, viFixRefusalText } from '#i18n/vi-fixes';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { FindingList } from '../components/FindingList';
import { NameHints, UnusedHistoryNotice } from '../components/PastNotice';
import { LawNotice, PackNotice, RuleFailureNotice } from '../components/RunNotice';
import { Section } from '../components/Section';
import type { ChosenFiles } from '../services';
import { settleReports } from '../state/decisions-state';
import type { OpenState } from '../state/fill-state';
import { placeIn } from '../state/finding-groups';
import { madeFixes } from '../state/fix-state';
import { WIDE } from '../theme';
import { FixBar } from './FixBar';
import { fixTools } from './FixTools';
import { FormList } from './FormList';
import { LeaveNotice } from './LeaveNotice';
import { OpenSheet } from './OpenSheet';
import { RegimeCompare } from './RegimeCompare';
import { DecidedSection } from './DecidedSection';
import { withDecisions } from './DecisionTools';
import type { Deciding } from './use-decisions';
import type { Fill } from './use-fill';
import { useFixing, type Fixing } from './use-fixing';
import { useFocusAfter } from './use-focus-after';

const useStyles = makeStyles({
  columns: {
    display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start',
    [WIDE]: {
      gridTemplateColumns: 'minmax(320px, 4fr) minmax(0, 8fr)', gridTemplateRows: 'auto 1fr', columnGap: '16px',
      gridTemplateAreas: '"file sheet" "parts sheet"',
    },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  sheet: { minWidth: 0, [WIDE]: { gridArea: 'sheet', position: 'sticky', top: '104px' } },
  parts: { [WIDE]: { gridArea: 'parts' } },
  head: { [WIDE]: { gridArea: 'file' } },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  path: {
    flexGrow: 1, flexBasis: '160px', minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  empty: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground3 },
  notice: { padding: '0 12px 10px' },
});

interface Props {
  readonly fill: Fill;
  readonly deciding: Deciding;
  readonly state: OpenState;
  readonly openFirst: (chosen: ChosenFiles) => void;
}

/** An opened file: its forms, what is to mend and the sheet itself. */
export function OpenFile({ fill, deciding, state, openFirst }: Props) {
  const styles = useStyles();
  const fixing = useFixing(fill, state);
  const path = useRef<HTMLSpanElement>(null);
  const findings = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const { opened, leaving } = state;
  const failure = opened.report.failure;
  const { settlement, open } = useSettled(opened.findings, deciding);
  useFocusAfter(state.fixing.notice, findings, status);
  useEffect(() => {
    // The button that opened the file is gone with the one before.
    if (document.activeElement === document.body) path.current?.focus({ preventScroll: true });
  }, [state.origin]);
  return (
    <div className={styles.columns}>
      <div className={mergeClasses(styles.column, styles.head)}>
        <div className={styles.file}>
          <span ref={path} tabIndex={-1} className={styles.path}>{opened.file.path}</span>
          <FileButton label={UI.fill.openAnother} mode="one" name="sheet" onFiles={openFirst} />
        </div>
        {leaving !== null && <LeaveNotice fill={fill} fixing={fixing} wanted={leaving} />}
      </div>
      {opened.sheets.length > 0 && <div className={styles.sheet}><OpenSheet state={state} findings={open} dispatch={fill.dispatch} /></div>}
      <div className={mergeClasses(styles.column, styles.parts)}>
        {failure !== null && <Section title={UI.fill.refused}>{failure.message}</Section>}
        <LawNotice law={opened.law} />
        <PackNotice pack={opened.told.pack} rulesOff={opened.told.rulesOff} />
        <UnusedHistoryNotice history={opened.told.history} />
        <RuleFailureNotice failures={opened.ruleFailures} />
        <StaleNotice state={state} />
        {failure === null && (
          <>
            <FormList
              opened={opened} sheet={state.sheet} onChoose={(sheet) => { fill.dispatch({ kind: 'sheet-chosen', sheet }); }}
            />
            <div ref={findings}><Findings fill={fill} fixing={fixing} deciding={deciding} open={open} /></div>
            <DecidedSection
              deciding={deciding} settlement={settlement} onGo={(place) => { fill.dispatch({ kind: 'gone-to', place }); }}
            />
            <RegimeCompare
              key={state.origin.path} opened={opened} deciding={deciding}
              onGo={(place) => { fill.dispatch({ kind: 'gone-to', place }); }}
            />
            <NameHints
              hints={opened.told.hints} canGo={(file) => file === opened.file.path}
              onGo={(_file, place) => { fill.dispatch({ kind: 'gone-to', place }); }}
            />
            <FixBar state={state.fixing} onUndo={fixing.undo} onSave={() => { void fixing.save(); }} status={status} />
          </>
        )}
      </div>
    </div>
  );
}

/** Findings of the file that are still open, and those that a person has settled. */
function useSettled(
  findings: readonly FindingReport[], { state: { decisions }, today }: Deciding,
): { readonly settlement: Settlement<FindingReport>; readonly open: readonly FindingReport[] } {
  return useMemo(() => {
    const settlement = settleReports(findings, decisions, today);
    return { settlement, open: findings.filter(settlement.isOpen) };
  }, [findings, decisions, today]);
}

interface FindingsProps {
  readonly fill: Fill;
  readonly fixing: Fixing;
  readonly deciding: Deciding;
  readonly open: readonly FindingReport[];
}

function Findings({ fill, fixing, deciding, open }: FindingsProps) {
  const styles = useStyles();
  const { opened } = fixing.state;
  const findings = useMemo(() => placeIn(opened.file.path, open), [opened, open]);
  const { refusal } = opened.fixes;
  return (
    <Section title={UI.fill.findings} isFlush>
      {refusal !== null && (
        <div className={styles.notice}>
          <MessageBar intent="info" layout="multiline"><MessageBarBody>{viFixRefusalText(refusal)}</MessageBarBody></MessageBar>
        </div>
      )}
      {findings.length === 0
        ? <p className={styles.empty}>{opened.findings.length === 0 ? UI.fill.noFindings : DECIDING.allDecided}</p>
        : (
          <FindingList
            findings={findings} namesFiles={false} tools={withDecisions(fixTools(fixing), deciding)}
            onGo={(_path, place) => { fill.dispatch({ kind: 'gone-to', place }); }}
          />
        )}
    </Section>
  );
}

/** Said while numbers are changed under formulas that nothing has computed since. */
function StaleNotice({ state: { opened, fixing } }: { readonly state: OpenState }) {
  const rows = madeFixes(fixing).flatMap((made) => made.rows);
  if (!leavesStaleResults(rows, opened.sheets)) return null;
  return (
    <MessageBar intent="warning" layout="multiline"><MessageBarBody>{STALE_RESULTS_TEXT}</MessageBarBody></MessageBar>
  );
}
