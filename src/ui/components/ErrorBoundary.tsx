import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, useState, type ErrorInfo, type ReactNode } from 'react';
import { UI } from '#i18n/vi-ui';
import { useServices } from '../services';
import { faultReport } from '../state/fault-report';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly isBroken: boolean;
  /** Trace of the components in view. */
  readonly components: string;
}

const WHOLE: State = { error: undefined, isBroken: false, components: '' };

/** Keeps a fault of one panel from taking the pane down, and says it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = WHOLE;

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, isBroken: true };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo) {
    this.setState({ components: componentStack ?? '' });
  }

  override render() {
    const { error, isBroken, components } = this.state;
    if (!isBroken) return this.props.children;
    return <Broken error={error} components={components} onRetry={() => { this.setState(WHOLE); }} />;
  }
}

// Of plain elements only: it belongs to the first script, and has to hold when other parts do not load.
const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px', padding: '10px 12px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1, overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: {
    font: 'inherit', fontWeight: tokens.fontWeightSemibold, color: 'inherit', padding: '5px 12px', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  report: { width: '100%', boxSizing: 'border-box', font: 'inherit', fontSize: tokens.fontSizeBase200, color: 'inherit', backgroundColor: 'transparent' },
});

interface BrokenProps {
  readonly error: unknown;
  readonly components: string;
  readonly onRetry: () => void;
}

function Broken({ error, components, onRetry }: BrokenProps) {
  const styles = useStyles();
  const { surroundings } = useServices();
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const report = faultReport(error, { platform: surroundings?.platform ?? 'browser', userAgent: navigator.userAgent, components });
  // A pane inside another page may not be let at the clipboard: then the report is shown to be copied by hand.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <div className={styles.box}>
      <div role="alert"><strong>{UI.broken.heading}</strong> {UI.broken.lead} <code>{String(error)}</code></div>
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={onRetry}>{UI.broken.retry}</button>
        <button type="button" className={styles.button} onClick={() => { window.location.reload(); }}>{UI.broken.reload}</button>
        <button type="button" className={styles.button} onClick={() => { void copy(); }}>{UI.broken.copy}</button>
      </div>
      <div role="status">{copied === 'yes' ? UI.broken.copied : copied === 'refused' ? UI.broken.notCopied : ''}</div>
      {copied !== 'no' && <textarea className={styles.report} readOnly rows={6} aria-label={UI.broken.report} value={report} />}
    </div>
  );
}
