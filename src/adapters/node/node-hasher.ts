import { createHash } from 'node:crypto';
import type { Hasher } from '#app/ports/hasher';

export function createNodeHasher(): Hasher {
  return { sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex') };
}
