import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ConsolidationReport } from '#core/report/contract';
import { AGAIN } from '#i18n/vi-again';
import { viReportTexts } from '#i18n/vi-report';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' } });

/** What the lists of decided awards could not tell, each with why. */
export function DecidedNotice({ report }: { readonly report: ConsolidationReport }) {
  const styles = useStyles();
  const lines = linesOf(report);
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-decided-notice>
      <MessageBarBody><ul className={styles.list}>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul></MessageBarBody>
    </MessageBar>
  );
}

function linesOf({ decidedFiles, planTotals, expectedUnits }: ConsolidationReport): string[] {
  const unread = decidedFiles.flatMap(({ path, failure }) => (failure === null ? [] : [AGAIN.decided.unread(path, failure.message)]));
  const needsPlan = expectedUnits === null && unread.length < decidedFiles.length;
  const unplaced = planTotals.filter(({ decidedUnplaced }) => decidedUnplaced > 0)
    .map((total) => AGAIN.decided.unplaced(total.decidedUnplaced, viReportTexts.awardLabel(total)));
  return [...unread, ...(needsPlan ? [AGAIN.decided.needsPlan] : []), ...unplaced];
}
