import type { EngineFile } from '#app/ports/run-engine';
import type { ConsolidationReport } from '#core/report/contract';
import { sourceChanges, type SourceChange, type SourceNow } from '#core/submission/source-changes';
import type { Packed, PackingSettings } from './submit-state';

/** What was set otherwise than when the package was made. */
export type SettingChange = 'ticks' | 'births' | 'profile' | 'as-of' | 'plan' | 'pack' | 'history' | 'decided' | 'mapping' | 'report';

export interface PackedChanges {
  readonly files: readonly SourceChange[];
  readonly settings: readonly SettingChange[];
  /** The files were looked at as they are chosen now, all of them. */
  readonly isLookedAt: boolean;
}

/**
 * What a package no longer fits: by the last look at the files, as long as the same are chosen, else by the hashes of the
 * consolidation that came after it. `null` before any package.
 */
export function packedChanges(packed: Packed | null, now: PackingSettings & { readonly of: ConsolidationReport }): PackedChanges | null {
  if (packed === null) return null;
  const looked = packed.looked !== null && isOf(packed.looked, now) ? packed.looked : null;
  return {
    files: looked?.changes ?? (now.of === packed.of ? [] : filesOf(packed, now.of)),
    settings: settingChanges(packed, now, looked !== null),
    isLookedAt: looked !== null,
  };
}

function isOf(looked: NonNullable<Packed['looked']>, now: NonNullable<Packed['looked']>['at']): boolean {
  const { at } = looked;
  return at.request === now.request && at.of === now.of && at.mapping === now.mapping && at.report === now.report;
}

function filesOf({ certificate: { files } }: Packed, { files: read }: ConsolidationReport): SourceChange[] {
  const now = read.map(({ path, sha256 }): SourceNow => ({ path, sha256: sha256 === '' ? null : sha256 }));
  return sourceChanges({ files, inputs: NONE }, { ...NONE, planParts: [], mapping: null, report: null, files: now });
}

const NONE = { plan: null, pack: null, decisions: null, history: [], decided: [] };

/** Files that are judged by are told here by what was chosen, unless they were looked at. */
function settingChanges(then: PackingSettings, now: PackingSettings, isLookedAt: boolean): SettingChange[] {
  const chosen = ({ request: { plan, planParts = [], pack, history, decided }, mapping, report }: PackingSettings) => ({
    plan: [plan, ...planParts], pack: [pack ?? null], history: history ?? [], decided: decided ?? [], mapping: [mapping], report: [report],
  });
  const [before, after] = [chosen(then), chosen(now)];
  const others = (['plan', 'pack', 'history', 'decided', 'mapping', 'report'] as const).filter((use) => !isSameChoice(before[use], after[use]));
  return [
    ...(JSON.stringify(then.ticks) === JSON.stringify(now.ticks) ? [] : ['ticks' as const]),
    ...(then.births === now.births ? [] : ['births' as const]),
    ...(then.request.profile === now.request.profile ? [] : ['profile' as const]),
    ...(then.request.asOf === now.request.asOf ? [] : ['as-of' as const]),
    ...(isLookedAt ? [] : others),
  ];
}

function isSameChoice(before: readonly (EngineFile | null)[], after: readonly (EngineFile | null)[]): boolean {
  return before.length === after.length && before.every((file, index) => isSameFile(file, after[index] ?? null));
}

function isSameFile(left: EngineFile | null, right: EngineFile | null): boolean {
  return left === right || (left !== null && right !== null && left.path === right.path && left.content.size === right.content.size);
}
