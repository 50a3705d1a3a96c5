import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Severity } from '#core/rules/define-rule';
import { UI } from '#i18n/vi-ui';
import type { SeverityCounts } from '../state/finding-groups';
import { SeverityIcon } from './SeverityIcon';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  line: {
    display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px', rowGap: '2px',
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  part: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px' },
});

interface Props {
  readonly counts: SeverityCounts;
  readonly className?: string;
  /** Said where there is nothing to count. */
  readonly none?: string;
}

/** "● 3 lỗi ▲ 5 cảnh báo ○ 2 gợi ý"; what is none is left out. */
export function SeverityCountsLine({ counts, className, none = UI.noProblem }: Props) {
  const styles = useStyles();
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <span className={mergeClasses(styles.line, className)}>
      {shown.length === 0 && (
        <span className={styles.part}>
          <CheckmarkCircleFilled aria-hidden className={styles.good} />
          {none}
        </span>
      )}
      {shown.map((severity) => (
        <span key={severity} className={styles.part}>
          <SeverityIcon severity={severity} />
          {UI.counted(counts[severity], severity)}
        </span>
      ))}
    </span>
  );
}
