import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge, minWidth: 0,
  },
  head: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px', rowGap: '4px', padding: '10px 12px 8px',
  },
  title: {
    margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
    flexGrow: 1,
  },
  body: { padding: '0 12px 12px' },
  flush: { padding: 0 },
});

interface Props {
  readonly title: string;
  readonly aside?: ReactNode;
  /** Content reaches the edges. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A titled part of a panel. */
export function Section({ title, aside, isFlush = false, children, className }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.section, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>{title}</h2>
        {aside}
      </div>
      <div className={isFlush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
