import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
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
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{UI.broken.heading}</MessageBarTitle>
          {UI.broken.lead} <code>{String(this.state.error)}</code>
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => { this.setState({ error: undefined, isBroken: false }); }}>{UI.broken.retry}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
