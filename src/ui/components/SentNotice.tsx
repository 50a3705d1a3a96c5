import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { AGAIN } from '#i18n/vi-again';
import { isUnchanged } from '../state/changed-units';
import type { ConsolidationPhase } from '../state/consolidation-state';

/** Warns that a result is no longer what was sent, or says that it is what is sent; nothing where nothing was sent. */
export function SentNotice({ phase }: { readonly phase: Extract<ConsolidationPhase, { kind: 'done' }> }) {
  const { sentOn, result: { changes: { sinceSent } } } = phase;
  if (sentOn !== null) return <MessageBar intent="success" layout="multiline"><MessageBarBody>{AGAIN.sent.marked(sentOn)}</MessageBarBody></MessageBar>;
  if (sinceSent === null || isUnchanged(sinceSent)) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-changed-since-sent>
      <MessageBarBody>{AGAIN.sent.changed(sinceSent.on, sinceSent.units.length)}</MessageBarBody>
    </MessageBar>
  );
}
