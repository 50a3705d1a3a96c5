import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '#core/rules/define-rule';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px', width: '16px', height: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

/** Shape and colour of a severity; the word stands beside it. */
export function SeverityIcon({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity], className)} />;
}
