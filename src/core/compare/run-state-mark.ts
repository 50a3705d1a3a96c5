/** As `writeRunState` begins, however a person laid the JSON out anew. */
const BEGINNING = /^\uFEFF?\s*\{\s*"version"\s*:\s*\d+\s*,\s*"last"\s*:\s*\{/u;

/** Whether a text begins as a state file does; whether it can be used shows when it is read. */
export function beginsAsRunState(text: string): boolean {
  return BEGINNING.test(text);
}
