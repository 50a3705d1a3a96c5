import { Spinner, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useMemo } from 'react';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { FileDrop } from '../components/FileDrop';
import { FindingList } from '../components/FindingList';
import { FailureNotice, LawNotice, RefusalNotice, RuleFailureNotice } from '../components/RunNotice';
import { Section } from '../components/Section';
import type { ChosenFiles } from '../services';
import type { FillState } from '../state/fill-state';
import { placeIn } from '../state/finding-groups';
import { WIDE } from '../theme';
import { FormList } from './FormList';
import { OpenSheet } from './OpenSheet';
import type { Fill } from './use-fill';

const useStyles = makeStyles({
  columns: {
    display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'start',
    [WIDE]: {
      gridTemplateColumns: 'minmax(320px, 4fr) minmax(0, 8fr)', gridTemplateRows: 'auto 1fr', columnGap: '16px',
      gridTemplateAreas: '"file sheet" "parts sheet"',
    },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  sheet: { minWidth: 0, [WIDE]: { gridArea: 'sheet', position: 'sticky', top: '104px' } },
  parts: { [WIDE]: { gridArea: 'parts' } },
  alone: { width: '100%', maxWidth: '640px', margin: '0 auto', display: 'flex', flexDirection: 'column', rowGap: '12px' },
  heading: {
    margin: '4px 0 2px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  file: { [WIDE]: { gridArea: 'file' }, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 10px' },
  path: { flexGrow: 1, flexBasis: '160px', minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  empty: { margin: 0, padding: '0 12px 12px', color: tokens.colorNeutralForeground3 },
});

/** Điền: one file, what was recognised in it, what is to mend, and the sheet itself beside it. */
export function FillPanel({ fill }: { readonly fill: Fill }) {
  const styles = useStyles();
  const { state } = fill;
  const openFirst = ({ files }: ChosenFiles) => {
    const file = files[0];
    if (file !== undefined) fill.open(file, null);
  };
  if (state.kind === 'open') return <OpenFile fill={fill} state={state} openFirst={openFirst} />;
  return (
    <div className={styles.alone}>
      <div>
        <h2 className={styles.heading}>{UI.fill.heading}</h2>
        <p className={styles.lead}>{UI.fill.lead}</p>
      </div>
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

interface OpenFileProps {
  readonly fill: Fill;
  readonly state: Extract<FillState, { kind: 'open' }>;
  readonly openFirst: (chosen: ChosenFiles) => void;
}

function OpenFile({ fill, state, openFirst }: OpenFileProps) {
  const styles = useStyles();
  const { opened } = state;
  const findings = useMemo(() => placeIn(opened.file.path, opened.findings), [opened]);
  const failure = opened.report.failure;
  return (
    <div className={styles.columns}>
      <div className={styles.file}>
        <span className={styles.path}>{opened.file.path}</span>
        <FileButton label={UI.fill.openAnother} mode="one" name="sheet" onFiles={openFirst} />
      </div>
      {opened.sheets.length > 0 && <div className={styles.sheet}><OpenSheet state={state} dispatch={fill.dispatch} /></div>}
      <div className={mergeClasses(styles.column, styles.parts)}>
        {failure !== null && <Section title={UI.fill.refused}>{failure.message}</Section>}
        <LawNotice law={opened.law} />
        <RuleFailureNotice failures={opened.ruleFailures} />
        {failure === null && (
          <>
            <FormList
              opened={opened} sheet={state.sheet} onChoose={(sheet) => { fill.dispatch({ kind: 'sheet-chosen', sheet }); }}
            />
            <Section title={UI.fill.findings} isFlush>
              {findings.length === 0
                ? <p className={styles.empty}>{UI.fill.noFindings}</p>
                : (
                  <FindingList
                    findings={findings} namesFiles={false}
                    onGo={(_path, place) => { fill.dispatch({ kind: 'gone-to', place }); }}
                  />
                )}
            </Section>
          </>
        )}
      </div>
    </div>
  );
}
