import { toViNumber as n } from './vi-number';

/** Words of the comparison with the plan in the pane; what the written sheets say as well comes from their texts. */
export const PLAN_VIEW = {
  title: 'So với kế hoạch',
  opened: 'Đề nghị so với chỉ tiêu',
  /** One bar in words: "đề nghị 211 · chỉ tiêu 230 · đăng ký 220". */
  bar: (proposed: number | null, quota: number | null, registered: number | null, decided: number | null) => [
    `đề nghị ${proposed === null ? '…' : n(proposed)}`,
    ...(quota === null ? [] : [`chỉ tiêu ${n(quota)}`]), ...(registered === null ? [] : [`đăng ký ${n(registered)}`]),
    ...(decided === null ? [] : [`được công nhận ${n(decided)}`]),
  ].join(' · '),
  unitsUnknown: (count: number) => `${n(count)} đơn vị chưa rõ số đề nghị`,
  legend: 'Thanh đậm: đề nghị. Vạch: chỉ tiêu, không có thì số đăng ký.',
  dossier: 'Tình hình nộp hồ sơ',
  dossierCounts: (onTime: number, received: number, expected: number) =>
    `đúng hạn ${n(onTime)} / đã nộp ${n(received)} / phải nộp ${n(expected)}`,
  variances: 'Từng đơn vị, từng danh hiệu',
  differing: (differing: number, all: number, hasDecided: boolean) =>
    `${n(differing)}/${n(all)} dòng khác kế hoạch${hasDecided ? ' hoặc quyết định' : ''}`,
  onlyDiffering: (hasDecided: boolean) => `Chỉ hiện dòng khác kế hoạch${hasDecided ? ' hoặc quyết định' : ''}`,
  shares: 'Lãnh đạo và người trực tiếp',
  duties: 'Nhiệm vụ trong kế hoạch',
  dutiesLead: 'Đọc nhiệm vụ, thời hạn từ sổ kế hoạch, tệp Word hay văn bản.',
  readPlan: 'Đọc sổ kế hoạch đã chọn',
  openPlan: 'Mở kế hoạch khác…',
  pastePlan: 'Dán văn bản kế hoạch',
  pasteLabel: 'Lời văn kế hoạch: các mục dưới "Quý I", hoặc việc kèm thời hạn',
  readPasted: 'Đọc văn bản đã dán',
  pasted: 'văn bản đã dán',
  count: (count: number) => n(count),
  /** How far one count lies from another, with its sign. */
  difference: (difference: number) => `${difference < 0 ? '−' : difference > 0 ? '+' : ''}${n(Math.abs(difference))}`,
  percent: (part: number, of: number) => (of === 0 ? '…' : `${n(Math.round((part * 100) / of))} %`),
} as const;
