import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { useServices, type ChosenFiles } from '../services';

const useStyles = makeStyles({
  zone: {
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, padding: '16px 12px', display: 'flex', flexDirection: 'column',
    alignItems: 'center', rowGap: '10px', textAlign: 'center', transitionProperty: 'background-color, border-color',
    transitionDuration: tokens.durationFaster,
  },
  slim: { padding: '8px 10px', flexDirection: 'row', flexWrap: 'wrap', columnGap: '8px', textAlign: 'left' },
  active: { border: `1.5px solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly text: string;
  readonly activeText: string;
  /** Less height, once something was chosen. */
  readonly isSlim?: boolean;
  /** Takes whatever a folder holds, not only spreadsheets. */
  readonly takesAll?: boolean;
  readonly onFiles: (chosen: ChosenFiles) => void;
  readonly children: ReactNode;
}

/** Place to drop files on; the buttons inside do the same by keyboard. */
export function FileDrop({ text, activeText, isSlim = false, takesAll, onFiles, children }: Props) {
  const styles = useStyles();
  const { filesOfDrop } = useServices();
  const [isOver, setIsOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    // A folder that cannot be listed is a fault for the panel's boundary to say.
    filesOfDrop(event.dataTransfer, takesAll).then(onFiles, (error: unknown) => { setIsOver(() => { throw error; }); });
  };
  return (
    <div
      className={mergeClasses(styles.zone, isSlim && styles.slim, isOver && styles.active)}
      onDragEnter={onDragOver} onDragOver={onDragOver} onDragLeave={() => { setIsOver(false); }} onDrop={onDrop}
    >
      {(!isSlim || isOver) && <p className={styles.text}>{isOver ? activeText : text}</p>}
      {children}
    </div>
  );
}
