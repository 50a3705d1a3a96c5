import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'flex', alignItems: 'flex-start', columnGap: '8px', width: '100%', padding: '8px 12px', boxSizing: 'border-box',
    background: 'none', border: 'none', font: 'inherit', color: 'inherit', textAlign: 'left', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0, fontSize: '16px', marginTop: '2px', color: tokens.colorNeutralForeground3,
    transitionProperty: 'transform', transitionDuration: tokens.durationFaster,
  },
  turned: { transform: 'rotate(90deg)' },
  summary: { flexGrow: 1, minWidth: 0 },
  body: { padding: '0 12px 12px 36px' },
});

interface Props {
  /** Shown always; gets whether the rest is shown. */
  readonly summary: (isOpen: boolean) => ReactNode;
  readonly children: () => ReactNode;
  readonly className?: string;
  /** Kept by whoever shows it; kept here when left out. */
  readonly opened?: { readonly isOpen: boolean; readonly toggle: (isOpen: boolean) => void };
}

/** A line that opens to more; its content is made only when opened. */
export function Expander({ summary, children, className, opened }: Props) {
  const styles = useStyles();
  const [isOpenHere, setIsOpenHere] = useState(false);
  const { isOpen, toggle } = opened ?? { isOpen: isOpenHere, toggle: setIsOpenHere };
  const id = useId();
  return (
    <div className={mergeClasses(styles.item, className)}>
      <button
        type="button" className={styles.button} aria-expanded={isOpen} {...(isOpen ? { 'aria-controls': id } : {})}
        onClick={() => { toggle(!isOpen); }}
      >
        <ChevronRightRegular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
        <span className={styles.summary}>{summary(isOpen)}</span>
      </button>
      {isOpen && <div id={id} className={styles.body}>{children()}</div>}
    </div>
  );
}
