import { z } from 'zod';
import { AWARD_CODES } from '../domain/award';
import { readJson } from '../text/json-document';

/** The paper of a package that says what it was made of and what comes out of it (giấy chứng nhận); see decision 9. */
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const digests = z.record(z.string().regex(/^[1-9]\d*$/), z.string());
const count = z.number().int().nonnegative();
const subject = z.enum(['individual', 'collective', 'household']);
const tally = z.object({ award: z.enum(AWARD_CODES), subject, count });

/** Something the run was judged by; `part` is its path in the package, `null` where it is not part of it. */
const input = z.object({ name: z.string(), sha256: hash, part: z.string().nullable() });

const file = z.object({
  /** Name below the folder all sources share, and hash of its bytes. */
  source: z.object({ name: z.string(), sha256: hash }),
  /** Path of its copy in the package. */
  copy: z.object({ path: z.string(), sha256: hash }),
  /** The copy holds values only: the format of the file cannot be changed in place. */
  isRewritten: z.boolean(),
  unit: z.object({ code: z.string().nullable(), name: z.string() }).nullable(),
  /** `copy`: rows of the copy that differ from the source; `null` for a sheet that does not go out. */
  sheets: z.array(z.object({ name: z.string(), source: digests, copy: digests.nullable() })),
  removed: z.array(z.object({ kind: z.string(), sheet: z.string().nullable(), cells: z.string(), count })),
  left: z.array(z.object({ kind: z.string(), sheet: z.string().nullable(), count })),
});

const body = z.object({
  version: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  options: z.object({
    /** As asked for, and as it came out. */
    profile: z.string(), appliedProfile: z.string(), asOf: z.string().nullable(), births: z.enum(['year', 'nothing']),
  }),
  inputs: z.object({
    plan: input.nullable(), pack: input.nullable(), decisions: input.nullable(), history: z.array(input), decided: z.array(input),
    /** Further files of the plan, only named: they may name people; absent where the plan is one file. */
    planParts: z.array(input).exactOptional(),
    /** Columns and codes of the import sheet; absent without one, as in certificates from before there was one. */
    mapping: input.exactOptional(),
    /** The report whose figures were held against the result; absent where none was. */
    report: input.extend({ matched: count, mismatched: count, notCompared: count }).exactOptional(),
  }),
  /** Of rules and law data, see `rule-set.ts`. */
  rules: z.object({ sha256: hash }),
  files: z.array(file),
  result: z.object({
    /** Of the canonical result, see `canonical-result.ts`. */
    sha256: hash,
    period: z.string().nullable(),
    provisional: z.boolean(),
    units: z.array(z.object({ path: z.string(), code: z.string().nullable(), name: z.string(), tallies: z.array(tally) })),
    totals: z.array(tally),
  }),
  findings: z.object({
    warnings: count, infos: count, decided: count,
    rules: z.array(z.object({ code: z.string(), severity: z.string(), count })),
  }),
  ticks: z.array(z.object({
    rule: z.string().nullable(), fingerprint: z.string().nullable(), reason: z.string(), by: z.string(), count,
  })),
  /** Every other file of the package. */
  parts: z.array(z.object({ path: z.string(), sha256: hash })),
});

const schema = body.extend({ seal: hash });

export type CertificateBody = z.infer<typeof body>;
export type CertificateFile = CertificateBody['files'][number];
/** `seal`: hash of the text of the body. */
export type Certificate = z.infer<typeof schema>;

/** Path of the certificate in a package. */
export const CERTIFICATE_PATH = 'certificate.json';

/** The text whose hash is the seal. */
export function sealedText(certificate: CertificateBody): string {
  // Read by the schema, an object has its keys in the order of the schema, whoever wrote it.
  return JSON.stringify(body.parse(certificate));
}

export function toCertificateText(certificate: Certificate): string {
  return `${JSON.stringify(schema.parse(certificate), null, 1)}\n`;
}

/** Reads a certificate; `undefined` for a text that is none of this version. */
export function parseCertificate(json: string): Certificate | undefined {
  const read = readJson(json);
  const parsed = read.ok ? schema.safeParse(read.value.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}
