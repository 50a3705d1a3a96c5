/** Marks a branch the compiler proves unreachable; throws when data from outside breaks the proof. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
