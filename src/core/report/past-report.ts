import type { NameHint } from '../compare/name-hints';
import type { PastFile, PastRefusal } from '../domain/past-rounds';
import { toA1 } from '../grid/address';
import type { HistoryReport, NameHintReport } from './contract';
import type { RunTexts } from './run-texts';

/** What became of a workbook of a past round; `refusal` is `undefined` for one that was used. */
export function toHistoryReport(file: PastFile, refusal: PastRefusal | undefined, current: string | null, texts: RunTexts): HistoryReport {
  if (file.kind === 'failed') {
    const { path, sha256, failure } = file;
    return { path, sha256, period: null, failure: { kind: failure.kind, message: texts.failureMessage(failure) } };
  }
  const { path, sha256, period } = file.workbook;
  return {
    path, sha256,
    period: period?.text ?? null,
    failure: refusal === undefined ? null : { kind: refusal, message: texts.pastRefusalMessage(refusal, period?.text ?? null, current) },
  };
}

/** A hint in words, with its cells in A1 notation. */
export function toNameHintReport(hint: NameHint, texts: RunTexts): NameHintReport {
  const { name, at, pastName, pastPeriod, pastAt, evidence } = hint;
  return {
    message: texts.nameHintMessage(hint),
    name, path: at.path, sheet: at.sheet, cell: toA1(at.at), evidence,
    past: { name: pastName, period: pastPeriod, path: pastAt.path, sheet: pastAt.sheet, cell: toA1(pastAt.at) },
  };
}
