import { Button } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { EngineRequest } from '#app/ports/run-engine';
import { MAKING } from '#i18n/vi-submit';
import { UI } from '#i18n/vi-ui';
import { Section } from '../components/Section';
import { useServices } from '../services';
import { useMakingStyles } from './making-styles';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';

/** Makes the workbook that goes to the province. */
export function ProvincePart({ request, period }: { readonly request: EngineRequest; readonly period: string | null }) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const name = MAKING.province.name(period);
  const making = useMaking<'province'>(({ workbook }) => { save({ name, type: UI.workbookType, content: workbook }); });
  const { phase } = making;
  return (
    <Section title={MAKING.province.title}>
      <p className={styles.lead}>{MAKING.province.lead}</p>
      <Button icon={<TableSimpleRegular />} disabledFocusable={phase.kind === 'running'} onClick={() => { making.order({ kind: 'province', run: request }); }}>
        {MAKING.province.start}
      </Button>
      <MakingState making={making} />
      {phase.kind === 'ended' && phase.outcome.kind === 'done' && <p className={styles.said} data-province>{MAKING.saved(name)}</p>}
    </Section>
  );
}
