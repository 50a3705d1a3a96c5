import { err, ok, type Result } from '#core/result';
import { differingCounts, toCanonicalResult } from '#core/submission/canonical-result';
import { CERTIFICATE_PATH, parseCertificate, sealedText, type Certificate, type CertificateFile } from '#core/submission/certificate';
import { relativeNames } from '#core/submission/package-names';
import { ruleSetText } from '#core/submission/rule-set';
import { differencesIn, restingOn, type Difference } from '#core/submission/verification';
import { encodeUtf8 } from '#core/text/encode-utf8';
import { decodeUtf8 } from '#core/text/utf8';
import type { SourceFile } from '../ports/file-source';
import type { PackagePart } from '../ports/package-archive';
import type { WorkbookReader } from '../ports/workbook-reader';
import { consolidateFiles } from './consolidate-files';
import { fileOf } from './copy-sources';
import { bytesOf } from './read-bytes';
import type { RunControl, RunRefusal, RunRequest, RunServices } from './run-contract';

export interface VerifyServices extends RunServices {
  /** Reads also files whose checksums do not fit, as far as they can be read. */
  readonly lenientReader: WorkbookReader;
}

export interface VerifyRequest {
  readonly parts: readonly PackagePart[];
  /** Parts that could not be unpacked. */
  readonly broken: readonly string[];
  /** Files to hold against the sources of the certificate; `null`: not asked for. */
  readonly sources: readonly SourceFile[] | null;
}

export type VerifyRefusal =
  | { readonly kind: 'no-certificate' }
  | { readonly kind: 'not-a-certificate' }
  | { readonly kind: 'cancelled' };

export interface VerifyOutcome {
  /** Empty for an untouched package over untouched sources. */
  readonly differences: readonly Difference[];
  readonly certificate: Certificate;
  /** Rules or law data of this version are others than those the package was made with: its findings may be others too. */
  readonly hasOtherRules: boolean;
  /** Sources that are as the certificate says, of how many. */
  readonly sources: { readonly same: number; readonly all: number } | null;
  /** Why the result could not be worked out again; `null` where it was. */
  readonly refusal: RunRefusal | null;
}

/** Holds a package, and where asked the sources, against the certificate, and works the result out again from the copies. */
export async function verifySubmission(
  { parts, broken, sources }: VerifyRequest, services: VerifyServices, control: RunControl,
): Promise<Result<VerifyOutcome, VerifyRefusal>> {
  const paper = parts.find(({ path }) => path === CERTIFICATE_PATH);
  if (paper === undefined) return err({ kind: 'no-certificate' });
  const certificate = parseCertificate(decodeUtf8(paper.bytes) ?? '');
  if (certificate === undefined) return err({ kind: 'not-a-certificate' });
  const { seal, ...body } = certificate;
  const sealed = await services.hasher.sha256(encodeUtf8(sealedText(body))) === seal;
  const verifier = new Verifier(certificate, services);
  const inPackage = await verifier.packageDifferences(parts, broken);
  const bySource = sources === null ? null : await verifier.sourceDifferences(sources);
  if (control.signal.aborted) return err({ kind: 'cancelled' });
  const again = await verifier.resultDifferences(parts, control);
  return ok({
    differences: [...(sealed ? [] : [{ kind: 'seal' } as const]), ...inPackage, ...(bySource?.differences ?? []), ...(again.ok ? again.value : [])],
    certificate,
    hasOtherRules: await services.hasher.sha256(encodeUtf8(ruleSetText())) !== certificate.rules.sha256,
    sources: bySource === null ? null : { same: bySource.same, all: certificate.files.length },
    refusal: again.ok ? null : again.error,
  });
}

class Verifier {
  constructor(private readonly certificate: Certificate, private readonly services: VerifyServices) {}

  async packageDifferences(parts: readonly PackagePart[], broken: readonly string[]): Promise<Difference[]> {
    const { files, parts: others } = this.certificate;
    const stated = new Map([...others.map(({ path, sha256 }) => [path, sha256] as const), ...files.map(({ copy }) => [copy.path, copy.sha256] as const)]);
    const there = new Map(parts.map(({ path, bytes }) => [path, bytes]));
    const found: Difference[] = [];
    for (const [path, sha256] of stated) {
      const bytes = there.get(path);
      const file = files.find(({ copy }) => copy.path === path);
      const rest = file === undefined ? [] : restingOn(this.certificate, file, 'package');
      if (bytes === undefined) found.push({ kind: broken.includes(path) ? 'broken' : 'missing', of: 'package', path }, ...rest);
      else if (await this.services.hasher.sha256(bytes) !== sha256) found.push({ kind: 'changed', of: 'package', path }, ...await this.within(file, bytes, 'package'));
    }
    const added = [...there.keys(), ...broken].filter((path) => path !== CERTIFICATE_PATH && !stated.has(path));
    return [...found, ...added.map((path): Difference => ({ kind: 'added', of: 'package', path }))];
  }

  /** Sources are found by their content, else by their names below the folder they share. */
  async sourceDifferences(sources: readonly SourceFile[]): Promise<{ differences: Difference[]; same: number }> {
    const names = relativeNames(sources.map(({ path }) => path));
    const byHash = new Set<string>();
    const byName = new Map<string, Uint8Array>();
    for (const [index, source] of sources.entries()) {
      const bytes = await bytesOf(source);
      if (!bytes.ok) continue;
      byHash.add(await this.services.hasher.sha256(bytes.value));
      byName.set(names[index] ?? source.path, bytes.value);
    }
    const differences: Difference[] = [];
    const changed = this.certificate.files.filter(({ source }) => !byHash.has(source.sha256));
    for (const file of changed) {
      const { name } = file.source;
      const bytes = bytesNamed(name, byName);
      if (bytes === undefined) differences.push({ kind: 'missing', of: 'source', path: name }, ...restingOn(this.certificate, file, 'source'));
      else differences.push({ kind: 'changed', of: 'source', path: name }, ...await this.within(file, bytes, 'source'));
    }
    return { differences, same: this.certificate.files.length - changed.length };
  }

  /** Where in a changed file the change is; where that cannot be told, what rests on the file. */
  private async within(file: CertificateFile | undefined, bytes: Uint8Array, of: 'package' | 'source'): Promise<Difference[]> {
    if (file === undefined) return [];
    const strict = await this.services.reader.read(bytes);
    const read = strict.ok ? strict : await this.services.lenientReader.read(bytes);
    const inside = read.ok ? differencesIn(file, read.value, of) : [];
    // A file that no program opens any more proves nothing, even if its cells can still be made out.
    return strict.ok ? inside : [...inside.filter(({ kind }) => kind !== 'beside-cells'), { kind: 'broken', of, path: of === 'source' ? file.source.name : file.copy.path }, ...restingOn(this.certificate, file, of)];
  }

  async resultDifferences(parts: readonly PackagePart[], control: RunControl): Promise<Result<Difference[], RunRefusal>> {
    const { files, inputs, options, result } = this.certificate;
    const there = new Map(parts.map(({ path, bytes }) => [path, bytes]));
    const sourceOf = (path: string | null | undefined): SourceFile[] => {
      const bytes = path === null || path === undefined ? undefined : there.get(path);
      return path === null || path === undefined || bytes === undefined ? [] : [fileOf(path, bytes)];
    };
    const [pack] = sourceOf(inputs.pack?.part);
    const request: RunRequest = {
      files: files.flatMap(({ copy }) => sourceOf(copy.path)), plan: sourceOf(inputs.plan?.part)[0] ?? null,
      profile: options.profile, asOf: options.asOf, ...(pack === undefined ? {} : { pack }),
    };
    const run = await consolidateFiles(request, this.services, control);
    if (!run.ok) return run;
    const { report } = run.value;
    if (await this.services.hasher.sha256(encodeUtf8(toCanonicalResult(report))) === result.sha256) return ok([]);
    const counts = differingCounts(null, result.totals, report.totals).flatMap(({ award, subject, stated, found }) =>
      (award === null || subject === null ? [] : [{ award, subject, stated, found }]));
    return ok([{ kind: 'result', counts }]);
  }
}

/** Folders above the sources may be told or not. */
function bytesNamed(name: string, byName: ReadonlyMap<string, Uint8Array>): Uint8Array | undefined {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const close = [...byName].filter(([each]) => each.endsWith(`/${name}`) || name.endsWith(`/${each}`));
  return close.length === 1 ? close[0]?.[1] : undefined;
}
