import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ChecklistStep } from '#core/submission/checklist';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '20px', width: '20px', height: '20px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Of what was looked at and is in order. */
export function PassedIcon() {
  const styles = useStyles();
  return <CheckmarkCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.good)} />;
}

/** Shape and colour of the state of a step; the word stands beside it. */
export function StepMark({ step: { state, errors } }: { readonly step: ChecklistStep }) {
  const styles = useStyles();
  switch (state) {
    case 'passed': return <PassedIcon />;
    case 'open':
      return errors > 0
        ? <DismissCircleFilled aria-hidden className={mergeClasses(styles.icon, styles.bad)} />
        : <WarningFilled aria-hidden className={mergeClasses(styles.icon, styles.warning)} />;
    case 'not-run': return <CircleRegular aria-hidden className={mergeClasses(styles.icon, styles.quiet)} />;
    case 'unknown': return <QuestionCircleRegular aria-hidden className={mergeClasses(styles.icon, styles.warning)} />;
  }
}
