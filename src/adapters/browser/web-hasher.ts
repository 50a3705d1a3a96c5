import type { Hasher } from '#app/ports/hasher';
import { sha256Hex } from './sha256';

/** Hashes with the browser's own code where there is one: secure pages only (https, localhost). */
export function createWebHasher(subtle: SubtleCrypto | undefined): Hasher {
  return {
    async sha256(bytes) {
      if (subtle === undefined) return sha256Hex(bytes);
      const digest = await subtle.digest('SHA-256', Uint8Array.from(bytes));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
