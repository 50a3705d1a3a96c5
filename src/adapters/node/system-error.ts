/** What the system says against a file: its code (`ENOENT`, `EACCES`), else the error as text. */
export function systemErrorOf(thrown: unknown): string {
  const isCoded = typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string';
  return isCoded ? String(thrown.code) : String(thrown);
}
