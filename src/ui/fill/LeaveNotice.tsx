import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MENDING } from '#i18n/vi-mending';
import { countFixedCells } from '../state/fix-state';
import type { WantedFile } from '../state/fill-state';
import type { Fill } from './use-fill';
import type { Fixing } from './use-fixing';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface Props {
  readonly fill: Fill;
  readonly fixing: Fixing;
  readonly wanted: WantedFile;
}

/** Asks before another file takes the place of one with changes that are not saved. */
export function LeaveNotice({ fill, fixing, wanted }: Props) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const { file, place } = wanted;
  const { opened, fixing: state } = fixing.state;
  useEffect(() => {
    before.current = document.activeElement;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const stay = () => {
    fill.dispatch({ kind: 'stayed' });
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <div
      ref={box} role="group" tabIndex={-1} aria-label={MENDING.leaveHeading(opened.file.path)} data-leave-notice
      onKeyDown={({ key }) => { if (key === 'Escape') stay(); }}
    >
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{MENDING.leaveHeading(opened.file.path)}</MessageBarTitle>{' '}
          {MENDING.leaveLead(countFixedCells(state), file.path)}
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => { void fixing.save().then((isSaved) => { if (isSaved) fill.openAnyway(file, place); }); }}
          >
            {MENDING.saveAndOpen}
          </Button>
          <Button onClick={() => { fill.openAnyway(file, place); }}>{MENDING.openAnyway}</Button>
          <Button onClick={stay}>{MENDING.stay}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
