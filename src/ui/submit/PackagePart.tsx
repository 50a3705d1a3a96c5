import { Button, Field, Select } from '@fluentui/react-components';
import { BoxRegular } from '@fluentui/react-icons/svg/box';
import { useState } from 'react';
import type { EnginePackage, EngineRequest } from '#app/ports/run-engine';
import type { BirthSetting } from '#core/submission/outgoing-orders';
import type { Tick } from '#core/submission/ticks';
import { RECONCILE } from '#i18n/vi-reconcile';
import { MAKING } from '#i18n/vi-submit';
import { viBlock } from '#i18n/vi-submission';
import { Section } from '../components/Section';
import { useServices } from '../services';
import { useMakingStyles } from './making-styles';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';

interface Props {
  readonly request: EngineRequest;
  readonly period: string | null;
  readonly ticks: readonly Tick[];
  readonly isBlocked: boolean;
  readonly onPacked: () => void;
}

/** Makes the package and gives it to the user; what stands against it is said. */
export function PackagePart({ request, period, ticks, isBlocked, onPacked }: Props) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const [births, setBirths] = useState<BirthSetting>('year');
  const name = MAKING.package.name(period);
  const making = useMaking<'package'>(({ outcome }) => {
    if (outcome.kind !== 'made') return;
    save({ name, type: 'application/zip', content: outcome.archive });
    onPacked();
  });
  const { phase } = making;
  return (
    <Section title={MAKING.package.title}>
      <p className={styles.lead}>{MAKING.package.lead}</p>
      <div className={styles.row}>
        <Field label={MAKING.package.births}>
          <Select value={births} onChange={(_event, { value }) => { setBirths(value === 'nothing' ? 'nothing' : 'year'); }}>
            <option value="year">{MAKING.package.birthChoices.year}</option>
            <option value="nothing">{MAKING.package.birthChoices.nothing}</option>
          </Select>
        </Field>
        <Button
          appearance="primary" icon={<BoxRegular />} disabledFocusable={isBlocked || phase.kind === 'running'}
          onClick={() => { making.order({ kind: 'package', run: request, ticks, births, mapping: null, report: null, state: null }); }}
        >
          {MAKING.package.start}
        </Button>
      </div>
      {isBlocked && <p className={styles.small}>{MAKING.package.blocked}</p>}
      <MakingState making={making} />
      {phase.kind === 'ended' && phase.outcome.kind === 'done' && <Made name={name} product={phase.outcome.value} />}
    </Section>
  );
}

function Made({ name, product: { outcome } }: { readonly name: string; readonly product: EnginePackage }) {
  const styles = useMakingStyles();
  if (outcome.kind === 'blocked') {
    return (
      <>
        <p className={styles.said}>{MAKING.package.refused}</p>
        <pre className={styles.lines} tabIndex={0} data-block>{viBlock(outcome.block).join('\n')}</pre>
      </>
    );
  }
  if (outcome.kind === 'report') return <p className={styles.said}>{RECONCILE.refusal(outcome.reason)}</p>;
  const { files, seal } = outcome.certificate;
  const cleaned = files.filter(({ removed, isRewritten }) => removed.length > 0 || isRewritten).length;
  return (
    <div data-package>
      <p className={styles.said}>{MAKING.saved(name)} {MAKING.package.made(files.length, cleaned)}</p>
      <p className={styles.small}>{MAKING.package.seal(seal)}</p>
    </div>
  );
}
