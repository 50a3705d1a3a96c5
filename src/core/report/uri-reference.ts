/**
 * A file path as URI reference (RFC 3986): relative paths stay relative, absolute ones get `file:`; every segment
 * is percent-encoded as UTF-8. Backslashes separate only in paths of Windows, which a drive or a share begins or
 * which have no slash.
 */
export function toUriReference(path: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\') || (path.includes('\\') && !path.includes('/'));
  const slashed = isWindows ? path.replace(/\\/g, '/') : path;
  const drive = /^[A-Za-z]:(?=\/)/.exec(slashed)?.[0] ?? '';
  const encoded = slashed.slice(drive.length).split('/').map(toSegment).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Lone surrogates have no UTF-8; they become the replacement character. */
function toSegment(text: string): string {
  return encodeURIComponent(text.replace(/[\u{d800}-\u{dfff}]/gu, '\uFFFD'));
}
