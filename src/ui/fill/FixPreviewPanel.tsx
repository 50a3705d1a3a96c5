import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { PreviewRow } from '#core/fixes/preview';
import { MENDING } from '#i18n/vi-mending';
import { isSameText, looksTheSame, partsOf } from '../state/shown-change';
import type { FixSurface } from './fix-surface';
import { onEscape } from './on-escape';

const PAGE = 10;

const useStyles = makeStyles({
  panel: {
    // The bar of tabs stays in view above it.
    scrollMarginTop: '112px',
    alignSelf: 'stretch', marginTop: '4px', padding: '8px 10px 10px', display: 'flex', flexDirection: 'column', rowGap: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  rows: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  sheet: {
    color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingTop: '4px',
  },
  row: {
    display: 'grid', gridTemplateColumns: 'minmax(38px, max-content) minmax(0, 1fr)', columnGap: '8px', padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  change: { overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
  arrow: { color: tokens.colorNeutralForeground3, padding: '0 6px' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none', whiteSpace: 'pre-wrap' },
  sign: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightBold },
  note: {
    display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  // Read out, not seen: the arrow says it to the eye.
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** What would change, cell by cell; nothing is changed before it was seen here and applied. */
export function FixPreviewPanel({ fixing, code }: { readonly fixing: FixSurface; readonly code: string }) {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useId();
  const [shown, setShown] = useState(PAGE);
  const { opener, preview, problem } = fixing;
  useEffect(() => {
    // Not when the tab is come back to: then nothing was pressed.
    if (opener.current === null || panel.current === null) return;
    panel.current.focus({ preventScroll: true });
    // A long list is read from its beginning.
    panel.current.scrollIntoView({ block: panel.current.offsetHeight > window.innerHeight / 2 ? 'start' : 'nearest' });
  }, [opener]);
  if (preview === null) return null;
  const { rows, isApplying } = preview;
  const rest = rows.length - shown;
  return (
    <div
      ref={panel} className={styles.panel} role="group" aria-labelledby={heading} tabIndex={-1} data-fix-preview
      onKeyDown={onEscape(fixing.close)}
    >
      <span id={heading} className={styles.heading}>{MENDING.previewHeading(rows.length)}</span>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={`${row.sheet} ${row.cell}`} data-change={row.cell}>
            {row.sheet !== rows[index - 1]?.sheet && <div className={styles.sheet}>{row.sheet}</div>}
            <Change row={row} code={code} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => { setShown(shown + PAGE); }}>
          {MENDING.showMore(Math.min(rest, PAGE))}
        </Button>
      )}
      <div role="status">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{MENDING.notMade} {problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.actions}>
        {problem === null && (
          <Button appearance="primary" disabledFocusable={isApplying} onClick={fixing.apply}>
            {isApplying ? MENDING.applying : MENDING.apply(rows.length)}
          </Button>
        )}
        <Button appearance="secondary" disabledFocusable={isApplying} onClick={fixing.close}>
          {problem === null ? MENDING.cancel : MENDING.close}
        </Button>
      </div>
    </div>
  );
}

function Change({ row: { cell, before, after, codes }, code }: { readonly row: PreviewRow; readonly code: string }) {
  const styles = useStyles();
  const others = codes.filter((other) => other !== code);
  return (
    <div className={styles.row}>
      <span className={styles.cell}>{cell}</span>
      <span className={styles.change}>
        <del className={styles.before}><Content value={before} withSigns={isSameText(before, after)} /></del>
        <span className={styles.arrow} aria-hidden>→</span><span className={styles.spoken}> {MENDING.becomes} </span>
        <ins className={styles.after}><Content value={after} withSigns={false} /></ins>
        {looksTheSame(before, after) && <span className={styles.note}>{MENDING.sameLook}</span>}
        {others.length > 0 && <span className={styles.note}>{MENDING.alsoAnswers(others)}</span>}
      </span>
    </div>
  );
}

/** A text in quotes, if need be with signs for what would not be seen; a number as it is. */
function Content({ value, withSigns }: { readonly value: string | number | null; readonly withSigns: boolean }) {
  const styles = useStyles();
  if (value === null) return <>{MENDING.emptyCell}</>;
  if (typeof value === 'number') return <>{String(value).replace('.', ',')}</>;
  if (!withSigns) return <>“{value}”</>;
  return (
    <>“{partsOf(value).map(({ text, isSign }, index) =>
      (isSign ? <span key={index} className={styles.sign}>{text}</span> : <span key={index}>{text}</span>))}”</>
  );
}
