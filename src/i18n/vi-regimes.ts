import type { RegimeChange } from '#core/compare/regimes';
import type { RegimesReport } from '#core/report/contract';
import { toViNumber as n } from './vi-number';

type Profile = RegimesReport['profiles'][number];
type Threshold = RegimesReport['thresholds'][number];
type Difference = RegimesReport['differences'][number];

const CHANGES: Readonly<Record<RegimeChange, string>> = { severity: 'mức', figures: 'số liệu', basis: 'căn cứ' };
const CONFIDENCES = { high: '', medium: 'theo nguồn thứ cấp', low: 'chưa kiểm chứng' } as const;

/** Vietnamese of a list judged under two law profiles (so hai hồ sơ luật), for command line, print and pane. */
export const REGIMES = {
  title: ({ profiles }: RegimesReport) => `So hồ sơ luật ${profiles.map(({ id }) => id).join(' và ')}`,
  /** What the parts above speak of. */
  first: (id: string) => `Phần trên là kết quả theo hồ sơ luật ${id}.`,
  profile: ({ id, name, summary: { errors, warnings, infos } }: Profile) =>
    `${id} – ${name}: ${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(infos)} lưu ý.`,
  differencesTitle: (count: number) => (count === 0 ? 'Hai hồ sơ cho cùng kết quả.' : `Chỗ khác nhau (${n(count)})`),
  only: (profile: string) => `Chỉ theo ${profile}`,
  changed: (changes: Difference['changes']) => `Cả hai, khác ${changes.map((change) => CHANGES[change]).join(', ')}`,
  decided: '(đã quyết định)',
  thresholdsTitle: (count: number) => (count === 0 ? 'Hai hồ sơ không khác ngưỡng nào.' : `Ngưỡng khác nhau (${n(count)})`),
  thresholdHeader: 'Ngưỡng',
  differenceHeaders: ['Theo hồ sơ', 'Vị trí', 'Vấn đề'] as const,
  value: ({ shown, basis, confidence }: Threshold['values'][number]) => {
    const notes = [...(basis === null || basis === '' ? [] : [basis]), ...(confidence === null || confidence === 'high' ? [] : [CONFIDENCES[confidence]])];
    return notes.length === 0 ? shown : `${shown} (${notes.join('; ')})`;
  },
} as const;
