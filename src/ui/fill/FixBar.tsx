import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { MENDING } from '#i18n/vi-mending';
import { countFixedCells, hasUnsavedFixes, madeFixes, type FixNotice, type FixState } from '../state/fix-state';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 10, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px',
    padding: '8px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8,
  },
  // Without anything to say or do it is only a place for announcements.
  idle: { ':empty': { marginTop: '-12px' } },
  text: {
    flexGrow: 1, flexBasis: '150px', minWidth: 0, overflowWrap: 'anywhere', borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unsaved: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorStatusWarningForeground3 },
  saved: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly state: Pick<FixState<unknown, unknown>, 'steps' | 'settled' | 'savedId' | 'notice'>;
  readonly onUndo: () => void;
  /** Left out where the changes are made in the workbook itself: there is no copy to save. */
  readonly onSave?: () => void;
  /** Text of the bar, which takes the focus when what had it is gone. */
  readonly status: RefObject<HTMLDivElement>;
}

/** What was mended and not saved yet, with the ways to save it and to take it back; stays in view while there is any. */
export function FixBar({ state, onUndo, onSave, status }: Props) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const cells = countFixedCells(state);
  const isUnsaved = onSave !== undefined && hasUnsavedFixes(state);
  const isShown = cells > 0 || state.notice !== null;
  useLayoutEffect(() => {
    if (!isShown) return undefined;
    // What takes the focus by keyboard must not come to lie under the bar.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${String((bar.current?.offsetHeight ?? 0) + 16)}px`;
    return () => { style.scrollPaddingBottom = ''; };
  }, [isShown]);
  return (
    <div ref={bar} className={isShown ? styles.bar : styles.idle} role="group" aria-label={MENDING.barLabel} data-fix-bar>
      <div ref={status} role="status" tabIndex={-1} className={mergeClasses(isShown && styles.text)}>
        {cells > 0 && <span className={isUnsaved ? styles.unsaved : styles.saved}>{madeText(cells, onSave !== undefined, isUnsaved)}</span>}
        {state.notice !== null && (
          <span className={styles.small}>{noticeText(state.notice)}{onSave === undefined ? '' : ` ${MENDING.originalKept}`}</span>
        )}
      </div>
      {madeFixes(state).length > 0 && <FixActions state={state} onUndo={onUndo} isUnsaved={isUnsaved} {...(onSave === undefined ? {} : { onSave })} />}
    </div>
  );
}

function FixActions({ state, onUndo, onSave, isUnsaved }: Omit<Props, 'status'> & { readonly isUnsaved: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      {onSave !== undefined && <Button appearance={isUnsaved ? 'primary' : 'secondary'} onClick={onSave}>{MENDING.save}</Button>}
      {state.steps.length > 0 && (
        <Button icon={<ArrowUndoRegular />} title={MENDING.undoKeys} aria-keyshortcuts="Control+Z" onClick={onUndo}>{MENDING.undo}</Button>
      )}
    </div>
  );
}

function madeText(cells: number, isCopy: boolean, isUnsaved: boolean): string {
  if (!isCopy) return MENDING.madeHere(cells);
  return isUnsaved ? MENDING.unsaved(cells) : MENDING.allSaved(cells);
}

function noticeText(notice: FixNotice): string {
  switch (notice.kind) {
    case 'applied': return MENDING.applied(notice.cells);
    case 'undone': return MENDING.undone(notice.cells);
    case 'saved': return MENDING.saved(notice.name);
    case 'not-saved': return MENDING.notSaved(notice.detail);
  }
}
