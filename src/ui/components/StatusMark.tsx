import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { MoreCircleRegular } from '@fluentui/react-icons/svg/more-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { STATUS_LABELS, type RowStatus } from '#i18n/vi-ui';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  icon: { flexShrink: 0, fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const LOOKS = {
  'waiting': { Icon: CircleRegular, tone: 'quiet' },
  'reading': { Icon: MoreCircleRegular, tone: 'quiet' },
  'read': { Icon: CheckmarkCircleFilled, tone: 'quiet' },
  'taken': { Icon: CheckmarkCircleFilled, tone: 'good' },
  'taken-with-warnings': { Icon: WarningFilled, tone: 'warning' },
  'refused': { Icon: DismissCircleFilled, tone: 'bad' },
  'unreadable': { Icon: DismissCircleFilled, tone: 'bad' },
  'not-counted': { Icon: SubtractCircleRegular, tone: 'quiet' },
  'missing': { Icon: ClockRegular, tone: 'warning' },
} as const satisfies Record<RowStatus, unknown>;

interface Props {
  readonly status: RowStatus;
  /** Instead of the usual word. */
  readonly text?: string;
}

/** State of a unit: icon and word. */
export function StatusMark({ status, text }: Props) {
  const styles = useStyles();
  const { Icon, tone } = LOOKS[status];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      {text ?? STATUS_LABELS[status]}
    </span>
  );
}
