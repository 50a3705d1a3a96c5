import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { UI } from '#i18n/vi-ui';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly isBroken: boolean;
}

/** Keeps a fault of one panel from taking the pane down, and says it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined, isBroken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return <Broken error={this.state.error} onRetry={() => { this.setState({ error: undefined, isBroken: false }); }} />;
  }
}

// Of plain elements only: it belongs to the first script, and has to hold when other parts do not load.
const useStyles = makeStyles({
  box: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '8px', padding: '10px 12px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1, overflowWrap: 'anywhere',
  },
  retry: {
    font: 'inherit', fontWeight: tokens.fontWeightSemibold, color: 'inherit', padding: '5px 12px', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

function Broken({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.box}>
      <div><strong>{UI.broken.heading}</strong> {UI.broken.lead} <code>{String(error)}</code></div>
      <button type="button" className={styles.retry} onClick={onRetry}>{UI.broken.retry}</button>
    </div>
  );
}
