import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { Dispatch } from 'react';
import type { ConsolidationReport } from '#core/report/contract';
import { PACKED } from '#i18n/vi-submit';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';
import { packedChanges } from '../state/packed-changes';
import type { Packed, PackingSettings, SubmitAction } from '../state/submit-state';
import { useMakingStyles } from './making-styles';

interface Props {
  readonly packed: Packed;
  readonly settings: PackingSettings;
  readonly of: ConsolidationReport;
  readonly dispatch: Dispatch<SubmitAction>;
}

/** Whether the package that was made still fits what it was made of, and what it does not fit. */
export function PackedNotice({ packed, settings, of, dispatch }: Props) {
  const styles = useMakingStyles();
  const { request, mapping, report } = settings;
  const { certificate } = packed;
  const looking = useMaking<'recheck'>(({ changes }) => {
    dispatch({ kind: 'looked-again', looked: { changes, at: { request, mapping, report, of } } });
  });
  const changes = packedChanges(packed, { ...settings, of });
  const look = () => {
    const stated = { files: certificate.files.map(({ source }) => ({ source })), inputs: certificate.inputs };
    // A report that was not compared anew since is still asked about.
    looking.order({ kind: 'recheck', run: request, mapping, report: report ?? packed.report, stated });
  };
  if (changes === null) return null;
  const lines = [...changes.files.map(PACKED.file), ...changes.settings.map((setting) => PACKED.settings[setting])];
  return (
    <div data-packed={lines.length > 0 ? 'differs' : changes.isLookedAt ? 'same' : 'unseen'} style={{ marginTop: '12px' }}>
      <div role="status">
        {lines.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {PACKED.made(packed.name, packed.on)} {PACKED.differs}
              <ul className={styles.changes}>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
              {PACKED.way}
            </MessageBarBody>
          </MessageBar>
        )}
        {lines.length === 0 && <p className={styles.said}>{PACKED.made(packed.name, packed.on)} {changes.isLookedAt && PACKED.same(certificate.files.length)}</p>}
      </div>
      <Button icon={<ArrowSyncRegular />} style={{ marginTop: '8px' }} disabledFocusable={looking.phase.kind === 'running'} onClick={look}>{PACKED.look}</Button>
      <MakingState making={looking} />
    </div>
  );
}
