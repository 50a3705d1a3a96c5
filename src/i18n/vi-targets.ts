import type { TargetBase } from '#core/domain/target';
import { toViNumber } from './vi-number';

/** What percentages of a target are of. */
export const TARGET_BASE_NAMES: Readonly<Record<TargetBase, string>> = {
  headcount: 'người của đơn vị', ldtt: 'LĐTT', collectives: 'tập thể',
};

/** " (85% trở lên, tính trên 33 người của đơn vị)", " (10-12)"; nothing for a plain number. */
export function viTargetSpan(span: { readonly text: string; readonly base: TargetBase | null; readonly of: number | null } | undefined): string {
  if (span === undefined) return '';
  return span.base === null || span.of === null
    ? ` (${span.text})`
    : ` (${span.text}, tính trên ${toViNumber(span.of)} ${TARGET_BASE_NAMES[span.base]})`;
}
