import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useState } from 'react';
import type { HistoryReport, NameHintReport } from '#core/report/contract';
import { PAST } from '#i18n/vi-past';
import { UI } from '#i18n/vi-ui';
import type { Place } from '../state/fill-state';
import { Section } from './Section';

const PAGE = 10;

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px' },
  hints: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  hint: { borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, paddingLeft: '10px', overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  go: { marginLeft: '-8px', color: tokens.colorBrandForegroundLink },
});

/** Workbooks of past rounds that were not used, each with why. */
export function UnusedHistoryNotice({ history }: { readonly history: readonly HistoryReport[] }) {
  const styles = useStyles();
  const unused = history.flatMap(({ path, failure }) => (failure === null ? [] : [{ path, message: failure.message }]));
  if (unused.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul className={styles.list}>
          {unused.map(({ path, message }, index) => <li key={index}>{PAST.unused(path, message)}</li>)}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

interface Props {
  readonly hints: readonly NameHintReport[];
  readonly onGo: (path: string, place: Place) => void;
  /** Whether a file can be gone to from here; every file when left out. */
  readonly canGo?: (path: string) => boolean;
}

/** New names that a past list spells almost so, with the way to both places. */
export function NameHints({ hints, onGo, canGo = () => true }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (hints.length === 0) return null;
  const rest = hints.length - shown;
  return (
    <Section title={PAST.hints}>
      <ul className={styles.hints} data-hints>
        {hints.slice(0, shown).map(({ message, path, sheet, cell, past }, index) => (
          <li key={index} className={styles.hint}>
            <div className={styles.small}>{path} › {sheet}</div>
            <div>{message}</div>
            <Button
              appearance="transparent" size="small" className={styles.go} icon={<ArrowRightRegular />}
              onClick={() => { onGo(path, { sheet, cell }); }}
            >
              {UI.findings.go(cell)}
            </Button>
            <Button
              appearance="transparent" size="small" disabled={!canGo(past.path)}
              onClick={() => { onGo(past.path, { sheet: past.sheet, cell: past.cell }); }}
            >
              {UI.findings.related(past.path, past.sheet, past.cell)}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="transparent" size="small" onClick={() => { setShown(shown + PAGE); }}>
          {UI.findings.showMore(Math.min(rest, PAGE))}
        </Button>
      )}
    </Section>
  );
}
