import { Button } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { EngineFile, EngineProvince, EngineRequest } from '#app/ports/run-engine';
import { VI_IMPORT, viDroppedRow } from '#i18n/vi-import';
import { MAKING } from '#i18n/vi-submit';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { MakingState } from '../components/MakingState';
import { Section } from '../components/Section';
import { useMaking } from '../components/use-making';
import { useServices } from '../services';
import { useMakingStyles } from './making-styles';

interface Props {
  readonly request: EngineRequest;
  readonly period: string | null;
  /** Columns and codes of the receiving system; goes into the package too. */
  readonly mapping: EngineFile | null;
  readonly onMapping: (mapping: EngineFile | null) => void;
  /** Rows that the receiving system would drop. */
  readonly onTried: (dropped: number) => void;
}

/** Makes the workbook that goes to the province, and says what a receiving system would drop of it. */
export function ProvincePart({ request, period, mapping, onMapping, onTried }: Props) {
  const styles = useMakingStyles();
  const { save } = useServices();
  const name = MAKING.province.name(period);
  const making = useMaking<'province'>(({ workbook, imported }) => {
    save({ name, type: UI.workbookType, content: workbook });
    if (imported !== null) onTried(imported.dropped.length);
  });
  const { phase } = making;
  const isRunning = phase.kind === 'running';
  return (
    <Section title={MAKING.province.title}>
      <p className={styles.lead}>{MAKING.province.lead}</p>
      <div className={styles.row}>
        <Button
          icon={<TableSimpleRegular />} disabledFocusable={isRunning}
          onClick={() => { making.order({ kind: 'province', run: request, mapping }); }}
        >
          {MAKING.province.start}
        </Button>
        <FileButton
          label={MAKING.province.mapping} mode="one" name="mapping" appearance="subtle" disabled={isRunning}
          onFiles={({ files: [file] }) => { if (file !== undefined) onMapping(file); }}
        />
        {mapping !== null && <Button appearance="subtle" disabledFocusable={isRunning} onClick={() => { onMapping(null); }}>{MAKING.province.dropMapping}</Button>}
      </div>
      <p className={styles.small}>{mapping === null ? MAKING.province.noMapping : MAKING.province.withMapping(mapping.path)}</p>
      <MakingState making={making} />
      {phase.kind === 'ended' && phase.outcome.kind === 'done' && <Made name={name} imported={phase.outcome.value.imported} />}
    </Section>
  );
}

function Made({ name, imported }: { readonly name: string } & Pick<EngineProvince, 'imported'>) {
  const styles = useMakingStyles();
  return (
    <div data-province>
      <p className={styles.said}>{MAKING.saved(name)} {imported !== null && VI_IMPORT.counts(imported.taken, imported.dropped.length)}</p>
      {imported !== null && imported.dropped.length > 0 && (
        <pre className={styles.lines} tabIndex={0} aria-label={MAKING.province.dropped}>{imported.dropped.map(viDroppedRow).join('\n')}</pre>
      )}
    </div>
  );
}
