import type { TabName } from '#i18n/vi-ui';

export const TAB_NAMES: readonly TabName[] = ['fill', 'consolidate', 'submit'];

export function isTabName(value: unknown): value is TabName {
  return TAB_NAMES.some((name) => name === value);
}
