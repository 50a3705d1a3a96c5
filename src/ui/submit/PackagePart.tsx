import { Button, Field, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { useState, type Dispatch } from 'react';
import type { EngineFile, EnginePackage } from '#app/ports/run-engine';
import type { ConsolidationReport } from '#core/report/contract';
import { AGAIN } from '#i18n/vi-again';
import { RECONCILE } from '#i18n/vi-reconcile';
import { MAKING, PACKED } from '#i18n/vi-submit';
import { viBlock } from '#i18n/vi-submission';
import { MakingState } from '../components/MakingState';
import { Section } from '../components/Section';
import { useMaking } from '../components/use-making';
import { useServices } from '../services';
import type { Packed, PackingSettings, SubmitAction } from '../state/submit-state';
import { useMakingStyles } from './making-styles';
import { PackedNotice } from './PackedNotice';

interface Props {
  readonly of: ConsolidationReport;
  readonly settings: PackingSettings;
  readonly packed: Packed | null;
  readonly isBlocked: boolean;
  readonly dispatch: Dispatch<SubmitAction>;
  /** The state file that marks what was packed as sent was saved. */
  readonly onStateKept: (state: EngineFile, sentOn: string) => void;
}

/** Makes the package and gives it to the user; what stands against it is said, and what changed since. */
export function PackagePart({ of, settings, packed, isBlocked, dispatch, onStateKept }: Props) {
  const styles = useMakingStyles();
  const { save, today } = useServices();
  const { request, ticks, births, mapping, report } = settings;
  const name = MAKING.package.name(of.period);
  const making = useMaking<'package'>(({ outcome }) => {
    if (outcome.kind !== 'made') return;
    const { archive, certificate, imported } = outcome;
    save({ name, type: 'application/zip', content: archive });
    dispatch({ kind: 'packed', packed: { ...settings, name, on: today(), certificate, of }, dropped: imported === null ? null : imported.dropped.length });
  });
  const { phase } = making;
  const start = () => {
    making.order({ kind: 'package', run: request, ticks, births, mapping, report, state: { before: request.state ?? null, sentOn: today() } });
  };
  return (
    <Section title={MAKING.package.title}>
      <p className={styles.lead}>{MAKING.package.lead}</p>
      <div className={styles.row}>
        <Field label={MAKING.package.births}>
          <Select value={births} onChange={(_event, { value }) => { dispatch({ kind: 'births-chosen', births: value === 'nothing' ? 'nothing' : 'year' }); }}>
            <option value="year">{MAKING.package.birthChoices.year}</option>
            <option value="nothing">{MAKING.package.birthChoices.nothing}</option>
          </Select>
        </Field>
        <Button appearance="primary" icon={<BoxRegular />} disabledFocusable={isBlocked || phase.kind === 'running'} onClick={start}>
          {MAKING.package.start}
        </Button>
      </div>
      {isBlocked && <p className={styles.small}>{MAKING.package.blocked}</p>}
      <MakingState making={making} />
      {phase.kind === 'ended' && phase.outcome.kind === 'done' && (
        <Made name={name} product={phase.outcome.value} period={of.period} on={packed?.on ?? today()} onStateKept={onStateKept} />
      )}
      {packed !== null && phase.kind !== 'running' && <PackedNotice packed={packed} settings={settings} of={of} dispatch={dispatch} />}
    </Section>
  );
}

interface MadeProps extends Pick<Props, 'onStateKept'> {
  readonly name: string;
  readonly product: EnginePackage;
  readonly period: string | null;
  /** Day it was made, `YYYY-MM-DD`. */
  readonly on: string;
}

function Made({ name, product: { outcome }, period, on, onStateKept }: MadeProps) {
  const styles = useMakingStyles();
  if (outcome.kind === 'blocked') {
    return (
      <>
        <p className={styles.said}>{MAKING.package.refused}</p>
        <pre className={styles.lines} tabIndex={0} data-block>{viBlock(outcome.block).join('\n')}</pre>
      </>
    );
  }
  if (outcome.kind === 'report') return <p className={styles.said} data-block>{RECONCILE.refusal(outcome.reason)}</p>;
  const { files, seal, inputs } = outcome.certificate;
  const cleaned = files.filter(({ removed, isRewritten }) => removed.length > 0 || isRewritten).length;
  const { imported } = outcome;
  return (
    <div data-package>
      <p className={styles.said}>{MAKING.saved(name)} {MAKING.package.made(files.length, cleaned)}</p>
      <p className={styles.small}>{MAKING.package.report(inputs.report)}</p>
      {imported !== null && <p className={styles.small}>{MAKING.package.imported(imported.taken, imported.dropped.length)}</p>}
      <p className={styles.small}>{MAKING.package.seal(seal)}</p>
      {outcome.state !== null && <SaveState text={outcome.state} name={AGAIN.keep.name(period)} on={on} onStateKept={onStateKept} />}
    </div>
  );
}

/** Gives the state file that marks the package as sent, for runs of other days. */
function SaveState({ text, name, on, onStateKept }: { readonly text: string; readonly name: string; readonly on: string } & Pick<Props, 'onStateKept'>) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        icon={<ArrowDownloadRegular />} style={{ marginTop: '8px' }}
        onClick={() => {
          save({ name, type: 'application/json', content: text });
          onStateKept({ path: name, content: new Blob([text]) }, on);
          setSaid(AGAIN.keep.savedSent(name, on));
        }}
      >
        {PACKED.saveState(on)}
      </Button>
      <p role="status" className={styles.small}>{said}</p>
    </>
  );
}
