import { LAW_PROFILES } from '../law/profiles';
import { RULES } from '../rules/registry';

/** Rules and law data of this version as one text: what a certificate vouches that the check was made by. */
export function ruleSetText(): string {
  return JSON.stringify([RULES.map(({ id, code, severity, scope }) => [id, code, severity, scope]), LAW_PROFILES]);
}
