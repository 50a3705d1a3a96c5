import { parseDecisions, type DecisionProblem } from '#core/decisions/decision-schema';
import type { DecisionFile } from '#core/domain/decision';
import { err, ok, type Result } from '#core/result';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import { bytesOf } from './read-bytes';
import type { RunRefusal } from './run-contract';

const NOT_TEXT: DecisionProblem = { fault: 'not-text', line: 1, column: 1, number: null, field: '', text: '' };

/** Reads the decision file of a run; one that cannot be used refuses the run, for it would tell of settled findings. */
export async function readDecisions(source: SourceFile | undefined): Promise<Result<DecisionFile | null, RunRefusal>> {
  if (source === undefined) return ok(null);
  const { path } = source;
  const bytes = await bytesOf(source);
  if (!bytes.ok) return err({ kind: 'decisions-unreadable', path, detail: bytes.error });
  const read = readDecisionBytes(bytes.value);
  return read.ok ? read : err({ kind: 'decisions-invalid', path, problems: read.error });
}

/** Reads the bytes of a decision file. */
export function readDecisionBytes(bytes: Uint8Array): Result<DecisionFile, readonly DecisionProblem[]> {
  const text = decodeUtf8(bytes);
  return text === undefined ? err([NOT_TEXT]) : parseDecisions(text);
}
