import type { Severity } from '../rules/define-rule';
import type { CheckExport, DecidedTexts, RuleDescription } from './check-export';
import type { CheckReport, DecidedReport, FileReport, FindingReport } from './contract';
import type { SarifArtifact, SarifLocation, SarifLog, SarifMessage, SarifNotification, SarifOverride, SarifResult, SarifRule } from './sarif-contract';
import { toUriReference } from './uri-reference';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** Where a finding is; `path` is `null` when it is about the whole run. */
interface Place {
  readonly path: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/**
 * The check report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, a result for each
 * finding (suppressed where a person has settled it), cells as logical locations `Sheet!A1`, unreadable files and broken rules as notifications of the tool.
 * No times and no absolute places of its own: the same report gives the same bytes.
 */
export function toSarif({ report, rules, toolVersion, texts }: CheckExport): SarifLog {
  const indexOf = new Map<string, number>(report.files.map(({ path }, index) => [path, index]));
  const overrides = toOverrides(report, rules);
  const notifications = [...failedFiles(report, indexOf), ...brokenRules(report, rules, indexOf)];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: texts.toolName, version: toolVersion, language: texts.language, rules: rules.map(toRule) } },
      language: texts.language,
      invocations: [{
        executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications,
        ...(overrides.length === 0 ? {} : { ruleConfigurationOverrides: overrides }),
      }],
      artifacts: report.files.map(toArtifact),
      results: toResults(report, rules, indexOf, texts.decided),
    }],
  };
}

/** Braces stand for placeholders in SARIF messages unless they are doubled (§3.11.5). */
function toMessage(text: string): SarifMessage {
  return { text: text.replace(/[{}]/g, '$&$&') };
}

function toRule({ code, id, severity, title, why, fix }: RuleDescription): SarifRule {
  return {
    id: code,
    name: id,
    shortDescription: toMessage(title),
    fullDescription: toMessage(why),
    help: toMessage(fix),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** Severities that the office changes and rules that it switches off, with their reasons (§3.20). */
function toOverrides({ pack, rulesOff }: CheckReport, rules: readonly RuleDescription[]): SarifOverride[] {
  const descriptor = (rule: string): SarifOverride['descriptor'] => {
    const index = ruleIndex(rule, rules);
    return { id: rules[index]?.code ?? rule, index };
  };
  return [
    ...(pack?.severities ?? []).map(({ rule, severity, reason }) =>
      ({ descriptor: descriptor(rule), configuration: { level: LEVELS[severity] }, properties: { reason } })),
    ...rulesOff.map(({ rule, reason }): SarifOverride =>
      ({ descriptor: descriptor(rule), configuration: { enabled: false }, properties: { reason } })),
  ];
}

function toArtifact({ path, sha256 }: FileReport): SarifArtifact {
  return { location: { uri: toUriReference(path) }, roles: ['analysisTarget'], hashes: { 'sha-256': sha256 } };
}

interface PlacedResult {
  readonly finding: FindingReport;
  readonly path: string | null;
  readonly settled?: DecidedReport;
}

function toResults(
  report: CheckReport, rules: readonly RuleDescription[], indexOf: ReadonlyMap<string, number>, words: DecidedTexts,
): SarifResult[] {
  const placed: PlacedResult[] = [
    ...report.files.flatMap((file) => file.findings.map((finding) => ({ finding, path: finding.path ?? file.path }))),
    ...report.findings.map((finding) => ({ finding, path: finding.path })),
    ...report.decided.map((finding) => ({ finding, path: finding.path, settled: finding })),
  ];
  const repeats = new Map<string, number>();
  return placed.map(({ finding, path, settled }) => {
    const place = { path, sheet: finding.sheet, cell: finding.cell };
    const identity = JSON.stringify([finding.code, path, finding.sheet, finding.cell]);
    const repeat = (repeats.get(identity) ?? 0) + 1;
    repeats.set(identity, repeat);
    const result = toResult(finding, place, `${identity}#${repeat}`, ruleIndex(finding.rule, rules), indexOf);
    if (settled === undefined) return result;
    return { ...result, suppressions: [{ kind: 'external', status: 'accepted', justification: words.sentence(settled.decision) }] };
  });
}

function toResult(
  finding: FindingReport, place: Place, fingerprint: string, index: number, indexOf: ReadonlyMap<string, number>,
): SarifResult {
  const location = toLocation(place, indexOf);
  const related = relatedLocations(finding, indexOf);
  return {
    ruleId: finding.code,
    ruleIndex: index,
    level: LEVELS[finding.severity],
    message: toMessage(finding.message),
    locations: location === null ? [] : [location],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'findingPlace/v1': fingerprint, ...(finding.fingerprint === '' ? {} : { 'findingFacts/v1': finding.fingerprint }) },
    ...(finding.basis === null ? {} : { properties: { basis: finding.basis } }),
  };
}

/** Throws for a rule that is not described. */
function ruleIndex(id: string, rules: readonly RuleDescription[]): number {
  const index = rules.findIndex((rule) => rule.id === id);
  if (index < 0) throw new Error(`Rule ${id} is not described`);
  return index;
}

function toLocation({ path, sheet, cell }: Place, indexOf: ReadonlyMap<string, number>): SarifLocation | null {
  const hasPath = path !== null && path !== '';
  if (!hasPath && sheet === null) return null;
  const index = hasPath ? indexOf.get(path) : undefined;
  return {
    ...(hasPath
      ? { physicalLocation: { artifactLocation: { uri: toUriReference(path), ...(index === undefined ? {} : { index }) } } }
      : {}),
    ...(sheet === null
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: cell === null ? sheet : `${sheet}!${cell}`, kind: cell === null ? 'sheet' : 'cell' }] }),
  };
}

/** The other places of a finding, each one once as the schema asks. */
function relatedLocations({ related }: FindingReport, indexOf: ReadonlyMap<string, number>): SarifLocation[] {
  const found = new Map<string, SarifLocation>();
  for (const { path, sheet, cell } of related) {
    const location = toLocation({ path, sheet, cell: cell === '' ? null : cell }, indexOf);
    if (location !== null) found.set(JSON.stringify(location), location);
  }
  return [...found.values()];
}

function failedFiles({ files }: CheckReport, indexOf: ReadonlyMap<string, number>): SarifNotification[] {
  return files.flatMap(({ path, failure }) => {
    if (failure === null) return [];
    const location = toLocation({ path, sheet: null, cell: null }, indexOf);
    return [{
      level: 'error', descriptor: { id: failure.kind }, message: toMessage(failure.message),
      ...(location === null ? {} : { locations: [location] }),
    }];
  });
}

function brokenRules(
  { ruleFailures }: CheckReport, rules: readonly RuleDescription[], indexOf: ReadonlyMap<string, number>,
): SarifNotification[] {
  return ruleFailures.map(({ rule, path, detail }) => {
    const index = ruleIndex(rule, rules);
    const location = toLocation({ path, sheet: null, cell: null }, indexOf);
    return {
      level: 'error', descriptor: { id: 'rule-failed' }, message: toMessage(detail),
      associatedRule: { id: rules[index]?.code ?? rule, index },
      ...(location === null ? {} : { locations: [location] }),
    };
  });
}
