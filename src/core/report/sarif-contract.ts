/** The parts of SARIF 2.1.0 that are written; names and meaning are those of the specification. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly version: string; readonly language: string; readonly rules: readonly SarifRule[] } };
  readonly language: string;
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly SarifNotification[];
    readonly ruleConfigurationOverrides?: readonly SarifOverride[];
  }[];
  readonly artifacts: readonly SarifArtifact[];
  readonly results: readonly SarifResult[];
}

type SarifLevel = 'error' | 'warning' | 'note';

export interface SarifMessage {
  readonly text: string;
}

export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: SarifMessage;
  readonly fullDescription: SarifMessage;
  readonly help: SarifMessage;
  readonly defaultConfiguration: { readonly level: SarifLevel };
}

export interface SarifArtifact {
  readonly location: { readonly uri: string };
  readonly roles: readonly ['analysisTarget'];
  readonly hashes: { readonly 'sha-256': string };
}

export interface SarifLocation {
  readonly physicalLocation?: { readonly artifactLocation: { readonly uri: string; readonly index?: number } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties?: { readonly basis: string };
  readonly suppressions?: readonly {
    readonly kind: 'external';
    readonly status: 'accepted';
    readonly justification: string;
  }[];
}

export interface SarifOverride {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly configuration: { readonly level: SarifLevel } | { readonly enabled: false };
  readonly properties: { readonly reason: string };
}

export interface SarifNotification {
  readonly level: 'error';
  readonly descriptor: { readonly id: string };
  readonly message: SarifMessage;
  readonly associatedRule?: { readonly id: string; readonly index: number };
  readonly locations?: readonly SarifLocation[];
}
