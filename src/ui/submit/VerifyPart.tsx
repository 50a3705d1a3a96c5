import { Button } from '@fluentui/react-components';
import { BoxSearchRegular } from '@fluentui/react-icons/svg/box-search';
import { useState } from 'react';
import type { EngineFile, EngineVerify } from '#app/ports/run-engine';
import type { VerifyOutcome } from '#app/use-cases/verify-submission';
import { toA1 } from '#core/grid/address';
import { viFailureText } from '#i18n/vi-failures';
import { SUBMISSION, viDifference } from '#i18n/vi-submission';
import { VERIFY } from '#i18n/vi-submit';
import { FileButton } from '../components/FileButton';
import { FileDrop } from '../components/FileDrop';
import { MakingState } from '../components/MakingState';
import { RefusalText } from '../components/RunNotice';
import { Section } from '../components/Section';
import { SeverityIcon } from '../components/SeverityIcon';
import { useMaking } from '../components/use-making';
import { useMakingStyles } from './making-styles';
import { PassedIcon } from './StepMark';

/** Holds a package against its certificate, wherever it was made; nothing has to be consolidated before. */
export function VerifyPart() {
  const styles = useMakingStyles();
  const [files, setFiles] = useState<readonly EngineFile[]>([]);
  const [sources, setSources] = useState<readonly EngineFile[]>([]);
  const verifying = useMaking<'verify'>(() => undefined);
  const { phase } = verifying;
  const isRunning = phase.kind === 'running';
  const run = (chosen: readonly EngineFile[], against: readonly EngineFile[]) => {
    setFiles(chosen);
    setSources(against);
    if (chosen.length > 0) verifying.order({ kind: 'verify', files: chosen, sources: against });
  };
  const withPackage = ({ files: chosen }: { readonly files: readonly EngineFile[] }) => { if (!isRunning && chosen.length > 0) run(chosen, sources); };
  const withSources = ({ files: chosen }: { readonly files: readonly EngineFile[] }) => { if (chosen.length > 0) run(files, chosen); };
  return (
    <Section title={VERIFY.title}>
      <p className={styles.lead}>{VERIFY.lead}</p>
      <FileDrop text={VERIFY.drop} activeText={VERIFY.dropNow} takesAll onFiles={withPackage}>
        <div className={styles.choices}>
          <FileButton label={VERIFY.choose} mode="one" name="package" icon={<BoxSearchRegular />} disabled={isRunning} onFiles={withPackage} />
          <FileButton label={VERIFY.chooseFolder} mode="folder" name="package-folder" appearance="subtle" takesAll disabled={isRunning} onFiles={withPackage} />
        </div>
      </FileDrop>
      <div className={styles.row} style={{ marginTop: '8px' }}>
        <FileButton label={VERIFY.sources} mode="many" name="package-sources" disabled={isRunning} onFiles={withSources} />
        <FileButton label={VERIFY.sourceFolder} mode="folder" name="package-source-folder" appearance="subtle" disabled={isRunning} onFiles={withSources} />
        {sources.length > 0 && <Button appearance="subtle" disabledFocusable={isRunning} onClick={() => { run(files, []); }}>{VERIFY.dropSources}</Button>}
      </div>
      <p className={styles.small}>{sources.length === 0 ? VERIFY.withoutSources : VERIFY.withSources(sources.length)}</p>
      <MakingState making={verifying} />
      <div role="status">
        {phase.kind === 'ended' && phase.outcome.kind === 'done' && <Verdict path={nameOf(files)} {...phase.outcome.value} />}
      </div>
    </Section>
  );
}

/** Name of the archive, or of the folder that the files lie in. */
function nameOf([first, second]: readonly EngineFile[]): string {
  const path = first?.path ?? '';
  return second === undefined || !path.includes('/') ? path : path.slice(0, path.indexOf('/'));
}

function Verdict({ path, outcome }: { readonly path: string } & Pick<EngineVerify, 'outcome'>) {
  const styles = useMakingStyles();
  if (outcome.kind === 'checked') return <Checked {...outcome.result} />;
  const { reason } = outcome;
  const detail = reason.kind === 'unavailable' ? reason.detail
    : reason.kind === 'not-an-archive' ? viFailureText(reason.failure) : SUBMISSION.verifyRefusal(reason);
  return (
    <p className={styles.verdict} data-verified="unreadable"><SeverityIcon severity="error" /><span>{SUBMISSION.packageUnreadable(path, detail)}</span></p>
  );
}

function Checked({ differences, certificate: { files, result, seal }, hasOtherRules, sources, refusal }: VerifyOutcome) {
  const styles = useMakingStyles();
  const isWhole = differences.length === 0 && refusal === null;
  const notes = [
    ...(refusal === null ? [VERIFY.recomputed(files.length, result.units.length, result.period)] : []),
    ...(sources === null ? [] : [SUBMISSION.sources(sources.same, sources.all)]),
    ...(hasOtherRules ? [SUBMISSION.otherRules] : []),
  ];
  return (
    <div data-verified={isWhole ? 'whole' : 'differs'}>
      <p className={styles.verdict}>
        {isWhole ? <PassedIcon /> : <SeverityIcon severity="error" />}
        <strong>{isWhole ? SUBMISSION.intact : differences.length > 0 && SUBMISSION.notIntact(differences.length)}</strong>
      </p>
      {differences.length > 0 && (
        <ul className={styles.changes} aria-label={VERIFY.differences}>{differences.map((each, index) => <li key={index}>{viDifference(each, toA1)}</li>)}</ul>
      )}
      {refusal !== null && <p className={styles.said}>{SUBMISSION.notComputed('')}<RefusalText refusal={refusal} /></p>}
      {notes.map((note) => <p key={note} className={styles.small}>{note}</p>)}
      <p className={styles.small}>{VERIFY.figures}:</p>
      <ul className={styles.changes}>
        {result.totals.map(({ award, subject, count }) => <li key={`${award} ${subject}`}>{SUBMISSION.total(award, subject, count).trim()}</li>)}
      </ul>
      <p className={styles.small}>{SUBMISSION.seal(seal)}</p>
    </div>
  );
}
