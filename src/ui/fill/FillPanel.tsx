import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { FileDrop } from '../components/FileDrop';
import { FailureNotice, RefusalNotice } from '../components/RunNotice';
import type { ChosenFiles } from '../services';
import { OpenFile } from './OpenFile';
import type { Deciding } from './use-decisions';
import type { Fill } from './use-fill';

const useStyles = makeStyles({
  alone: { width: '100%', maxWidth: '640px', margin: '0 auto', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    margin: '4px 0 2px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly fill: Fill;
  readonly deciding: Deciding;
  /** The first run stands above and says what this is. */
  readonly isGuided: boolean;
}

/** Điền: one file, what was recognised in it, what is to mend, and the sheet itself beside it. */
export function FillPanel({ fill, deciding, isGuided }: Props) {
  const styles = useStyles();
  const { state } = fill;
  const openFirst = ({ files }: ChosenFiles) => {
    const file = files[0];
    if (file !== undefined) fill.open(file, null);
  };
  if (state.kind === 'open') return <OpenFile fill={fill} deciding={deciding} state={state} openFirst={openFirst} />;
  return (
    <div className={styles.alone}>
      {!isGuided && (
        <div>
          <h2 className={styles.heading}>{UI.fill.heading}</h2>
          <p className={styles.lead}>{UI.fill.lead}</p>
        </div>
      )}
      <FileDrop text={UI.fill.drop} activeText={UI.consolidate.dropActive} onFiles={openFirst}>
        <FileButton
          label={UI.fill.open} icon={<DocumentAddRegular />} appearance="primary" mode="one" name="sheet" onFiles={openFirst}
        />
      </FileDrop>
      <div role="status">
        {state.kind === 'reading' && <Spinner size="small" label={UI.fill.reading(state.file.path)} />}
        {state.kind === 'refused' && <RefusalNotice refusal={state.refusal} />}
        {state.kind === 'failed' && <FailureNotice detail={state.detail} />}
      </div>
    </div>
  );
}
