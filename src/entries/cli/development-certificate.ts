import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { ServerKeys } from './static-server';

export interface DevelopmentCertificate {
  readonly keys: ServerKeys;
  /** Certificate of the authority that this machine has to trust. */
  readonly authority: string;
  /** Whether it trusts it; else people have to see to it. */
  readonly isTrusted: boolean;
}

/** Time left (ms) below which a certificate is made anew. */
const TOO_SHORT = 24 * 3_600_000;

/**
 * Certificate of `localhost` in the place where Microsoft's tools keep theirs. Made anew when it is missing or ends;
 * its authority is given to the system's store where that needs no more than the user's consent (Windows, macOS).
 */
export async function developmentCertificate(now: Date): Promise<DevelopmentCertificate> {
  const { generateCertificates, installCaCertificate, isCaCertificateInstalled } = await import('office-addin-dev-certs');
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [authority, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [string, string, string];
  if (!await areGood([authority, cert], key, now)) {
    // The generator leaves files that are there as they are.
    for (const path of [authority, cert, key]) await rm(path, { force: true });
    await generateCertificates(authority, cert, key);
  }
  const isTrusted = await isTrue(() => isCaCertificateInstalled()) || (['win32', 'darwin'].includes(platform()) && await isTrue(async () => {
    await installCaCertificate(authority);
    return isCaCertificateInstalled();
  }));
  return { keys: { cert: await readFile(cert), key: await readFile(key) }, authority, isTrusted };
}

async function areGood(certificates: readonly string[], key: string, now: Date): Promise<boolean> {
  if (![...certificates, key].every((path) => existsSync(path))) return false;
  const ends = await Promise.all(certificates.map(async (path) => Date.parse(new X509Certificate(await readFile(path)).validTo)));
  return ends.every((end) => end - now.getTime() > TOO_SHORT);
}

/** A store that refuses, or that cannot be asked, is one that does not trust. */
async function isTrue(ask: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}
