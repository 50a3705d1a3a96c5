/** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
export interface Hasher {
  sha256(bytes: Uint8Array): Promise<string>;
}
