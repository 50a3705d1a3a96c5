import { columnTotalMismatch } from './column-total-mismatch/rule';

/** All rules, in code order. One explicit list: nothing registers by itself. */
export const RULES = [
  columnTotalMismatch, // KT201
] as const;

export type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
