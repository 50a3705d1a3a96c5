import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState } from 'react';
import type { ConsolidationReport } from '#core/report/contract';
import { toTicksText } from '#core/submission/ticks';
import { SUBMISSION, viTickRefusal } from '#i18n/vi-submission';
import { TICK_FILE } from '#i18n/vi-submit';
import { FileButton } from '../components/FileButton';
import { MakingState } from '../components/MakingState';
import { useMaking } from '../components/use-making';
import { useServices } from '../services';
import { ticksFor } from '../state/submit-steps';
import { useMakingStyles } from './making-styles';
import type { Ticking } from './TickTool';

const useStyles = makeStyles({ box: { padding: '0 12px 10px' } });

/** Saves the reasons as the file that `submit --ticks` reads, and takes them from one. */
export function TickFile({ report, ticking: { state, dispatch } }: { readonly report: ConsolidationReport; readonly ticking: Ticking }) {
  const own = useStyles();
  const styles = useMakingStyles();
  const { save } = useServices();
  const [said, setSaid] = useState<readonly string[]>([]);
  const path = useRef('');
  const { unused } = ticksFor(report, state);
  const reading = useMaking<'ticks'>(({ outcome }) => {
    if (outcome.kind === 'refused') {
      setSaid(viTickRefusal(outcome.reason));
      return;
    }
    dispatch({ kind: 'ticks-opened', ticks: outcome.ticks });
    setSaid([TICK_FILE.opened(path.current, outcome.ticks.length)]);
  });
  const keep = () => {
    const name = TICK_FILE.name(report.period);
    save({ name, type: 'application/json', content: toTicksText(state.ticks) });
    setSaid([TICK_FILE.saved(name, state.ticks.length)]);
  };
  return (
    <div className={own.box} data-tick-file>
      <div className={styles.row}>
        <FileButton
          label={TICK_FILE.open} mode="one" name="ticks" icon={<FolderOpenRegular />} disabled={reading.phase.kind === 'running'}
          onFiles={({ files: [file] }) => {
            if (file === undefined) return;
            path.current = file.path;
            reading.order({ kind: 'ticks', file });
          }}
        />
        {state.ticks.length > 0 && <Button icon={<ArrowDownloadRegular />} onClick={keep}>{TICK_FILE.save}</Button>}
      </div>
      <div role="status">{said.map((line, index) => <p key={index} className={styles.small}>{line}</p>)}</div>
      <MakingState making={reading} />
      {unused.length > 0 && (
        <div data-unused-ticks>
          <p className={styles.small}>{TICK_FILE.unused(unused.length)}</p>
          <ul className={styles.changes}>{unused.map((tick, index) => <li key={index} className={styles.small}>{SUBMISSION.unusedTick(tick)} ({tick.by})</li>)}</ul>
        </div>
      )}
    </div>
  );
}
