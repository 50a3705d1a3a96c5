import type { LowerResultReport } from '#core/report/contract';
import { toViNumber } from './vi-number';

const LEVELS: Readonly<Record<NonNullable<LowerResultReport['level']>, string>> = { province: 'cấp tỉnh', district: 'cấp huyện', commune: 'cấp xã' };

function officeWords({ office, level }: LowerResultReport): string {
  if (office === null) return '';
  return level === null ? `${office}, ` : `${office} (${LEVELS[level]}), `;
}

/** Words for results of lower consolidations. */
export const LEVEL_TEXTS = {
  result: (result: LowerResultReport): string => [
    `Kết quả cấp dưới ${result.path}: ${officeWords(result)}${toViNumber(result.units)} đơn vị`,
    ...(result.asOneUnit ? ['tính là một đơn vị'] : []),
    ...(result.open.length === 0 ? [] : [`chưa có số liệu của ${result.open.join('; ')}`]),
    ...(result.unreadLines === 0 ? [] : [`${toViNumber(result.unreadLines)} dòng truy vết không đọc được`]),
  ].join(', ') + '.',
} as const;
