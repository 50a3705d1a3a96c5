import type { EngineFile } from '#app/ports/run-engine';
import { beginsAsRunState } from '#core/compare/run-state-mark';
import type { ChosenFiles } from '../services';

const JSON_FILE = /\.json$/iu;
/** Bytes; a state file of thousands of units is far below. */
const MOST_BYTES = 100_000_000;

/** Files of one choice as a consolidation takes them. */
export interface SortedFiles {
  /** Files of units. */
  readonly files: readonly EngineFile[];
  /** State files of an earlier run among them. */
  readonly states: readonly EngineFile[];
  /** What a folder held besides. */
  readonly skipped: number;
}

/** Whether a choice may hold state files: then they are to be looked for. */
export function mayHoldStates({ files, json }: ChosenFiles): boolean {
  return json.length > 0 || files.some(isJson);
}

/** Sets the state files of a choice apart, known by how they begin; a file that cannot be read stays what it was chosen as. */
export async function apartFromStates({ files, skipped, json }: ChosenFiles): Promise<SortedFiles> {
  const inFolder = await statesOf(json);
  const chosen = await statesOf(files.filter(isJson));
  return {
    files: files.filter((file) => !chosen.includes(file)),
    states: [...inFolder, ...chosen],
    skipped: skipped + json.length - inFolder.length,
  };
}

function isJson({ path }: EngineFile): boolean {
  return JSON_FILE.test(path);
}

async function statesOf(candidates: readonly EngineFile[]): Promise<EngineFile[]> {
  const found = await Promise.all(candidates.map(async (file) => (await isState(file) ? [file] : [])));
  return found.flat();
}

async function isState({ content }: EngineFile): Promise<boolean> {
  if (content.size > MOST_BYTES) return false;
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return beginsAsRunState(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 1000)));
  } catch {
    // What cannot be read now is said by the run that needs it.
    return false;
  }
}
