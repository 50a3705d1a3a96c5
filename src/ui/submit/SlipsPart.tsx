import { Button } from '@fluentui/react-components';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import type { EngineRequest, EngineSlips } from '#app/ports/run-engine';
import { MAKING } from '#i18n/vi-submit';
import { Expander } from '../components/Expander';
import { Section } from '../components/Section';
import { useServices } from '../services';
import { CopyText } from './CopyText';
import { useMakingStyles } from './making-styles';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';

/** Makes what goes back to units with faults, and the texts that remind. */
export function SlipsPart({ request, period }: { readonly request: EngineRequest; readonly period: string | null }) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const name = MAKING.slips.name(period);
  const making = useMaking<'slips'>(({ archive }) => {
    if (archive !== null) save({ name, type: 'application/zip', content: archive });
  });
  const { phase } = making;
  return (
    <Section title={MAKING.slips.title}>
      <p className={styles.lead}>{MAKING.slips.lead}</p>
      <Button icon={<MailRegular />} disabledFocusable={phase.kind === 'running'} onClick={() => { making.order({ kind: 'slips', run: request }); }}>
        {MAKING.slips.start}
      </Button>
      <MakingState making={making} />
      {phase.kind === 'ended' && phase.outcome.kind === 'done' && <Made name={name} slips={phase.outcome.value} />}
    </Section>
  );
}

function Made({ name, slips: { archive, returned, reminded } }: { readonly name: string; readonly slips: EngineSlips }) {
  const styles = useMakingStyles();
  if (archive === null) return <p className={styles.said} data-slips>{MAKING.slips.none}</p>;
  const lines = [
    ...returned.map(({ path, unit, markedCells, text }) => ({ key: path, title: unit ?? path, note: MAKING.slips.marked(markedCells), text })),
    ...reminded.map(({ unit, kind, days, text }) => ({ key: `${kind} ${unit}`, title: unit, note: MAKING.slips.reminded(kind, days), text })),
  ];
  return (
    <div data-slips>
      <p className={styles.said}>{MAKING.saved(name)} {MAKING.slips.counts(returned.length, reminded.length)}</p>
      <div role="list" className={styles.list} aria-label={MAKING.slips.title}>
        {lines.map(({ key, title, note, text }) => (
          <div role="listitem" key={key}>
            <Expander summary={() => <>{title} <span className={styles.small}>{note}</span></>}>
              {() => <CopyText text={text} label={title} />}
            </Expander>
          </div>
        ))}
      </div>
    </div>
  );
}
