import { Button, Field, Input, Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { Dispatch } from 'react';
import { LAW_PROFILES } from '#core/law/profiles';
import { UI } from '#i18n/vi-ui';
import { FileButton } from '../components/FileButton';
import { FileDrop } from '../components/FileDrop';
import { useServices, type ChosenFiles } from '../services';
import type { ConsolidationAction, Selection } from '../state/consolidation-state';
import { apartFromStates, mayHoldStates } from '../state/found-states';
import { PackRow } from './PackRow';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '10px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', justifyContent: 'center' },
  left: { justifyContent: 'flex-start' },
  plan: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', padding: '8px 10px',
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  planText: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
  label: { color: tokens.colorNeutralForeground3 },
  fields: { display: 'grid', gap: '8px 12px', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', width: '100%' },
  control: { minWidth: 0, width: '100%' },
  none: { display: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly selection: Selection;
  readonly isRunning: boolean;
  readonly dispatch: Dispatch<ConsolidationAction>;
}

/** The files of the units. */
export function FileChoice({ selection, isRunning, dispatch }: Props) {
  const styles = useStyles();
  const hasFiles = selection.files.length > 0;
  const add = (chosen: ChosenFiles) => {
    const { files, skipped } = chosen;
    if (mayHoldStates(chosen)) void apartFromStates(chosen).then((sorted) => { dispatch({ kind: 'files-added', ...sorted }); });
    else dispatch({ kind: 'files-added', files, skipped });
  };
  return (
    <div className={styles.box}>
      <FileDrop text={UI.consolidate.drop} activeText={UI.consolidate.dropActive} isSlim={hasFiles} onFiles={add}>
        <div className={styles.row}>
          <FileButton
            label={UI.consolidate.chooseFiles} icon={<DocumentAddRegular />} mode="many" name="units" disabled={isRunning}
            appearance={hasFiles ? 'secondary' : 'primary'} onFiles={add}
          />
          <FileButton
            label={UI.consolidate.chooseFolder} icon={<FolderOpenRegular />} mode="folder" name="folder" disabled={isRunning} onFiles={add}
          />
          {hasFiles && (
            <Button appearance="subtle" icon={<DismissRegular />} disabled={isRunning} onClick={() => { dispatch({ kind: 'cleared' }); }}>
              {UI.consolidate.clear}
            </Button>
          )}
        </div>
      </FileDrop>
      {selection.skipped > 0 && <p className={styles.note}>{UI.consolidate.skipped(selection.skipped)}</p>}
    </div>
  );
}

/** The plan, the province pack, and what may be set besides: the day lateness is judged by, the law. */
export function PlanChoice({ selection: { files, plan, planParts, pack, asOf, profile }, isRunning, dispatch }: Props) {
  const styles = useStyles();
  const { engine, save } = useServices();
  const saveTemplate = () => {
    void engine.planTemplate().then((outcome) => {
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      save({ name: UI.consolidate.planName, type: UI.workbookType, content: outcome.value });
    });
  };
  return (
    <div className={styles.plan}>
      <div className={styles.planText}>
        {plan === null
          ? <span className={styles.label}>{UI.consolidate.noPlan}</span>
          : <><span className={styles.label}>{UI.consolidate.plan}: </span>{[plan, ...planParts].map(({ path }) => path).join(', ')}</>}
      </div>
      <FileButton
        label={plan === null ? UI.consolidate.choosePlan : UI.consolidate.changePlan} icon={<ClipboardTaskRegular />} mode="many" name="plan"
        disabled={isRunning} onFiles={({ files: [first = null, ...parts] }) => { dispatch({ kind: 'plan-chosen', plan: first, parts }); }}
      />
      {plan === null
        ? <Button appearance="subtle" onClick={saveTemplate}>{UI.consolidate.planTemplate}</Button>
        : (
          <>
            <FileButton
              label={UI.consolidate.addPlan} appearance="subtle" mode="many" name="plan-parts" disabled={isRunning}
              onFiles={({ files: added }) => { dispatch({ kind: 'plan-added', files: added }); }}
            />
            <Button appearance="subtle" disabled={isRunning} onClick={() => { dispatch({ kind: 'plan-chosen', plan: null }); }}>
              {UI.consolidate.removePlan}
            </Button>
          </>
        )}
      <PackRow pack={pack} isRunning={isRunning} dispatch={dispatch} />
      <div className={mergeClasses(styles.fields, files.length === 0 && styles.none)}>
        {plan !== null && (
          <Field label={UI.consolidate.asOf} size="small">
            <Input
              className={styles.control} size="small" type="date" value={asOf ?? ''} disabled={isRunning}
              onChange={(_event, { value }) => { dispatch({ kind: 'day-chosen', asOf: value === '' ? null : value }); }}
            />
          </Field>
        )}
        <Field label={UI.consolidate.profile} size="small">
          <Select
            className={styles.control} size="small" value={profile} disabled={isRunning}
            onChange={(_event, { value }) => { dispatch({ kind: 'profile-chosen', profile: value }); }}
          >
            <option value="auto">{UI.consolidate.profileAuto}</option>
            {LAW_PROFILES.map(({ id, name }) => <option key={id} value={id}>{id} – {name}</option>)}
          </Select>
        </Field>
      </div>
    </div>
  );
}
