import type { ReconcileReport } from '#core/report/reconcile-contract';
import type { Plan } from '#core/domain/plan';
import { toPlanWorkbook } from '#core/report/plan-workbook-sheets';
import { ok, type Result } from '#core/result';
import { toCanonicalResult } from '#core/submission/canonical-result';
import {
  CERTIFICATE_PATH, sealedText, toCertificateText, type Certificate, type CertificateBody, type CertificateFile,
} from '#core/submission/certificate';
import { digestSheets, toLeftList, toRemovedList } from '#core/submission/certificate-files';
import type { ImportSummary } from '#core/submission/import-rows';
import { ruleSetText } from '#core/submission/rule-set';
import type { Gate } from '#core/submission/ticks';
import { encodeUtf8 } from '#core/text/encode-utf8';
import type { SourceFile } from '../ports/file-source';
import type { Hasher } from '../ports/hasher';
import type { PackagePart } from '../ports/package-archive';
import { fileOf } from './copy-sources';
import type { ConsolidationRun, RunRefusal } from './run-contract';
import type { CopiedFile, PackageAdded, PlacedFinding, SubmissionRequest, SubmissionServices } from './submission-contract';

/** Where things stand in a package, beside the copies. */
export const PACKAGE_PATHS = {
  result: 'ket-qua/tong-hop.xlsx', report: 'ket-qua/bao-cao-kiem-tra.html', plan: 'ke-hoach.xlsx', pack: 'goi-quy-dinh.json', summary: 'thong-tin.txt',
} as const;

export interface PackageInput {
  readonly request: SubmissionRequest;
  readonly files: readonly CopiedFile[];
  /** Without personal data in its sentences. */
  readonly run: ConsolidationRun;
  readonly gate: Gate<PlacedFinding>;
  /** What the run was judged by. */
  readonly plan: Plan | null;
  /** The report that goes along, held against the result; `null` where none does. */
  readonly reconciled: ReconcileReport | null;
}

export interface AssembledPackage {
  /** The certificate first, then the rest by path. */
  readonly parts: readonly PackagePart[];
  readonly certificate: Certificate;
  /** Places are those of the package. */
  readonly imported: ImportSummary | null;
}

/** Puts the parts of a package together and certifies them. */
export async function assemblePackage(
  input: PackageInput, services: SubmissionServices,
): Promise<Result<AssembledPackage, RunRefusal>> {
  const { run, files, request } = input;
  const { hasher, writer } = services;
  const inputs = await inputParts(input, services);
  const copies = files.map(({ path, copy }) => ({ path, bytes: copy.bytes }));
  const additions = await additionsOf(request, copies.map(({ path, bytes }) => fileOf(path, bytes)), services);
  const others = [
    ...inputs.parts,
    { path: PACKAGE_PATHS.result, bytes: writer.write(run.sheets) },
    { path: PACKAGE_PATHS.report, bytes: encodeUtf8(services.toReportPage(run.report)) },
    ...additions.parts,
  ];
  const listed = await Promise.all(others.map(async ({ path, bytes }) => ({ path, sha256: await hasher.sha256(bytes) })));
  const body: CertificateBody = {
    version: 1,
    tool: { name: 'so-thi-dua', version: services.toolVersion },
    options: { profile: request.run.profile, appliedProfile: run.report.profile, asOf: request.run.asOf, births: request.births },
    inputs: inputs.notes,
    rules: { sha256: await hasher.sha256(encodeUtf8(ruleSetText())) },
    files: await Promise.all(files.map((file) => toCertificateFile(file, run, services))),
    result: await toResult(run, hasher),
    findings: toFindingCounts(input),
    ticks: toTicks(input.gate),
    parts: listed,
  };
  const summary = { path: PACKAGE_PATHS.summary, bytes: encodeUtf8(services.toSummaryText({ certificate: body, office: input.plan?.office ?? null, ticked: input.gate.ticked, imported: additions.imported })) };
  const whole: CertificateBody = { ...body, parts: [...listed, { path: summary.path, sha256: await hasher.sha256(summary.bytes) }] };
  const certificate = { ...whole, seal: await hasher.sha256(encodeUtf8(sealedText(whole))) };
  const parts = [...others, summary, ...copies].sort((left, right) => (left.path < right.path ? -1 : 1));
  return ok({ parts: [{ path: CERTIFICATE_PATH, bytes: encodeUtf8(toCertificateText(certificate)) }, ...parts], certificate, imported: additions.imported });
}

async function additionsOf(
  { run, mapping }: SubmissionRequest, files: readonly SourceFile[], { additions = [] }: SubmissionServices,
): Promise<{ readonly parts: readonly PackagePart[]; readonly imported: ImportSummary | null }> {
  const outgoing = { ...run, files, ...(mapping === undefined ? {} : { mapping }) };
  const added: PackageAdded[] = [];
  for (const add of additions) added.push(await add(outgoing));
  const [imported = null] = added.flatMap((each) => each.imported ?? []);
  return { parts: added.flatMap(({ parts }) => parts), imported };
}

async function toCertificateFile(
  { name, path, sha256, workbook, grid, copy }: CopiedFile, { report }: ConsolidationRun, { hasher, reader }: SubmissionServices,
): Promise<CertificateFile> {
  const read = await reader.read(copy.bytes);
  const unit = report.files.find((file) => file.path === path)?.unit ?? workbook.unit;
  return {
    source: { name, sha256 },
    copy: { path, sha256: await hasher.sha256(copy.bytes) },
    isRewritten: copy.isRewritten,
    unit: unit === null ? null : { code: unit.code, name: unit.name },
    sheets: digestSheets(grid, read.ok ? read.value : { ...grid, sheets: [] }, { cells: copy.cells, parts: copy.parts }),
    removed: toRemovedList({ cells: copy.cells, parts: copy.parts }),
    left: toLeftList(copy.left, copy.openFormulas),
  };
}

type Tally = CertificateBody['result']['totals'][number];
type InputNote = CertificateBody['inputs']['history'][number];

async function toResult({ report }: ConsolidationRun, hasher: Hasher): Promise<CertificateBody['result']> {
  const counts = (list: readonly Tally[]): Tally[] => list.map(({ award, subject, count }) => ({ award, subject, count }));
  return {
    sha256: await hasher.sha256(encodeUtf8(toCanonicalResult(report))),
    period: report.period,
    provisional: report.provisional,
    units: report.units.filter(({ status }) => status !== 'refused').map(({ path, code, name, tallies }) => ({ path, code, name, tallies: counts(tallies) })),
    totals: counts(report.totals),
  };
}

function toFindingCounts({ run: { report }, reconciled }: PackageInput): CertificateBody['findings'] {
  const all = [...report.files.flatMap(({ findings }) => findings), ...report.findings, ...(reconciled?.findings ?? [])];
  const byRule = new Map<string, { code: string; severity: string; count: number }>();
  for (const { code, severity } of all) {
    const known = byRule.get(`${code} ${severity}`) ?? { code, severity, count: 0 };
    byRule.set(`${code} ${severity}`, { ...known, count: known.count + 1 });
  }
  const countOf = (severity: string): number => all.filter((finding) => finding.severity === severity).length;
  return {
    warnings: countOf('warning'), infos: countOf('info'), decided: report.decided.length,
    rules: [...byRule.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each),
  };
}

function toTicks({ ticked }: Gate<PlacedFinding>): CertificateBody['ticks'] {
  const ticks = [...new Set(ticked.map(({ tick }) => tick))];
  return ticks.map((tick) => ({ ...tick, count: ticked.filter((each) => each.tick === tick).length }));
}

/** What the run was judged by: the plan (without metadata) and the pack are part of the package, the rest only named. */
async function inputParts(
  { request: { run, mapping }, run: { plan: outcome }, plan, reconciled }: PackageInput, { hasher, cleaner, writer, reportTexts, planWords }: SubmissionServices,
): Promise<{ parts: PackagePart[]; notes: CertificateBody['inputs'] }> {
  const parts: PackagePart[] = [];
  const noteOf = async (source: SourceFile, part: string | null, make: (bytes: Uint8Array) => Uint8Array): Promise<InputNote> => {
    const bytes = await source.read();
    if (part !== null) parts.push({ path: part, bytes: make(bytes) });
    return { name: nameOf(source.path), sha256: await hasher.sha256(bytes), part };
  };
  const same = (bytes: Uint8Array): Uint8Array => bytes;
  const withoutMetadata = (bytes: Uint8Array): Uint8Array => {
    const cleaned = cleaner.clean(bytes, { removedSheets: [], edits: [] });
    // Formulas of a plan that read other workbooks would lead nowhere.
    const isWhole = cleaned.ok && cleaned.value.removed.every(({ kind }) => kind !== 'external-links');
    return isWhole ? cleaned.value.bytes : bytes;
  };
  // Lists of an office name people: of these the plan workbook that they come to goes out, without any name.
  const joined = plan === null || outcome === null || outcome.notes.length === 0 ? null : writer.write(toPlanWorkbook(plan, reportTexts, planWords));
  const named = async (sources: readonly SourceFile[] = []): Promise<InputNote[]> =>
    Promise.all(sources.map((source) => noteOf(source, null, same)));
  return {
    notes: {
      plan: run.plan === null ? null : await noteOf(run.plan, PACKAGE_PATHS.plan, (bytes) => joined ?? withoutMetadata(bytes)),
      ...(run.planParts === undefined ? {} : { planParts: await named(run.planParts) }),
      pack: run.pack === undefined ? null : await noteOf(run.pack, PACKAGE_PATHS.pack, same),
      decisions: run.decisions === undefined ? null : await noteOf(run.decisions, null, same),
      history: await named(run.history), decided: await named(run.decided),
      ...(mapping === undefined ? {} : { mapping: await noteOf(mapping, null, same) }),
      ...(reconciled === null ? {} : { report: toReportNote(reconciled) }),
    },
    parts,
  };
}

function toReportNote({ path, sha256, summary: { matched, mismatched, notCompared } }: ReconcileReport): NonNullable<CertificateBody['inputs']['report']> {
  return { name: nameOf(path), sha256, part: null, matched, mismatched, notCompared };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
