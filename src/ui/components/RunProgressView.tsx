import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { UI } from '#i18n/vi-ui';
import type { FileProgress } from '../state/file-progress';

const useStyles = makeStyles({
  box: {
    display: 'flex', alignItems: 'center', columnGap: '12px', padding: '10px 12px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: '6px' },
});

/** How far the run is, with the button that stops it. */
export function RunProgressView({ progress, onStop }: { readonly progress: FileProgress; readonly onStop: () => void }) {
  const styles = useStyles();
  const text = progress.step === 'reading' ? UI.run.reading(progress.done, progress.total) : UI.run[progress.step];
  return (
    <div className={styles.box}>
      <div className={styles.main}>
        <span>{text}</span>
        {progress.step === 'reading'
          ? <ProgressBar thickness="large" aria-label={UI.run.progressLabel} max={Math.max(1, progress.total)} value={progress.done} />
          : <ProgressBar thickness="large" aria-label={UI.run.progressLabel} />}
      </div>
      <Button onClick={onStop}>{UI.run.stop}</Button>
    </div>
  );
}
