import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

export const PROJECT_ROOT = resolve(__dirname, '../..');
export const CRUISER_CONFIG = resolve(__dirname, 'dependency-cruiser.cjs');

/** An import that a rule forbids; `from` and `to` relative to the tree that was looked at. */
export interface ForbiddenImport {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface CruiseOutcome {
  readonly files: number;
  readonly forbidden: readonly ForbiddenImport[];
}

interface CruiseJson {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

/** Holds the folder `src` of a tree against the import rules. The tree has a `package.json` with the `imports`. */
export function cruiseSource(root: string): CruiseOutcome {
  const cruiser = resolve(PROJECT_ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = execFileSync(
    process.execPath,
    [cruiser, '--config', CRUISER_CONFIG, '--output-type', 'json', 'src'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { summary } = JSON.parse(output) as CruiseJson;
  return {
    files: summary.totalCruised,
    forbidden: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
