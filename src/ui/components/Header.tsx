import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';
import type { PaneContext } from '../state/pane-context';
import { WIDE } from '../theme';
import { SeverityCountsLine } from './SeverityCountsLine';

const useStyles = makeStyles({
  header: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px', rowGap: '2px',
    minHeight: '40px', padding: '6px 12px 2px', boxSizing: 'border-box', maxWidth: '1480px', margin: '0 auto',
  },
  product: {
    margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1, whiteSpace: 'nowrap',
  },
  about: {
    flexGrow: 1, flexBasis: '80px', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300,
  },
  pill: {
    padding: '2px 10px', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  // Its height stays while the counts change: what is below never moves for them. Excel puts a menu of its own at the top right.
  steady: { paddingRight: '40px' },
  below: { flexBasis: '100%', [WIDE]: { flexBasis: 'auto' } },
  pending: { display: 'inline-block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props extends PaneContext {
  /** In the place of the counts. */
  readonly pending?: string;
  /** Said where there is nothing to count. */
  readonly none?: string;
  /** Follows every change of a cell: what matters of that is announced elsewhere. */
  readonly isQuiet?: boolean;
}

/** Name, what is in view, and how it stands. */
export function Header({ about, counts, pending, none, isQuiet = false }: Props) {
  const styles = useStyles();
  const text = about.join(' · ');
  return (
    <div className={mergeClasses(styles.header, isQuiet && styles.steady)}>
      <h1 className={styles.product}>{UI.product}</h1>
      <div className={styles.about} title={text}>{text}</div>
      <div role={isQuiet ? 'group' : 'status'} aria-label={UI.pillLabel} className={mergeClasses(isQuiet && styles.below)}>
        {pending !== undefined && <span className={mergeClasses(styles.pill, styles.pending)}>{pending}</span>}
        {pending === undefined && counts !== null && (
          <SeverityCountsLine className={styles.pill} counts={counts} {...(none === undefined ? {} : { none })} />
        )}
      </div>
    </div>
  );
}
