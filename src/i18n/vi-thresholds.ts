import type { LawProfile, LegalFact } from '#core/domain/law-profile';
import { viReportTexts } from './vi-report';
import { toViNumber as n } from './vi-number';

type FactsOf<Group> = { [Name in keyof Group]: Group[Name] extends LegalFact<unknown> ? Name : never }[keyof Group] & string;
type Groups = 'cstdcs' | 'ldtt' | 'ttldtt' | 'ttldxs';
type SingleThreshold = FactsOf<LawProfile> | { [Name in Groups]: `${Name}.${FactsOf<LawProfile[Name]>}` }[Groups];

const NAMES: Readonly<Record<SingleThreshold, string>> = {
  'cstdcs.capPercent': 'Trần tỷ lệ CSTĐCS trên số LĐTT',
  'cstdcs.rounding': 'Cách làm tròn trần CSTĐCS',
  'cstdcs.capScope': 'Phạm vi tính trần CSTĐCS',
  'cstdcs.requireLdtt': 'CSTĐCS phải đạt LĐTT',
  'cstdcs.initiative': 'CSTĐCS phải có sáng kiến',
  'ldtt.minRating': 'Xếp loại thấp nhất được xét LĐTT',
  'ldtt.minMonthsEmployed': 'Số tháng công tác ít nhất để xét LĐTT',
  'ldtt.maxDiscipline': 'Mức kỷ luật nặng nhất vẫn được xét LĐTT',
  'ldtt.maxMonthsAbsent': 'Số tháng nghỉ làm không được xét LĐTT',
  'ttldtt.ldttShare': 'Tỷ lệ LĐTT trong tập thể để xét TTLĐTT',
  'ttldxs.ldttShare': 'Tỷ lệ LĐTT trong tập thể để xét TTLĐXS',
  'ttldxs.minCstdcs': 'Số CSTĐCS ít nhất trong TTLĐXS',
  'excellentSharePercent': 'Tỷ lệ xếp loại xuất sắc cao nhất',
  'registrationRequired': 'Phải đăng ký thi đua',
  'districtLevel': 'Còn cấp huyện quyết định khen thưởng',
  'twoForms': 'Một thành tích được hai hình thức khen thưởng',
  'initiativeReuse': 'Một sáng kiến được dùng lại',
  'dissolvedUnits': 'Đơn vị đã giải thể, sáp nhập vẫn được khen',
};

/** Values that are codes in the profiles. */
const WORDS: Readonly<Record<string, string>> = {
  'floor': 'làm tròn xuống', 'nearest': 'làm tròn đến số gần nhất', 'ceil': 'làm tròn lên',
  'unit': 'từng đơn vị', 'pooled': 'chung các đơn vị',
  'always': 'luôn phải có', 'unless-excellent': 'trừ người xếp loại xuất sắc', 'never': 'không cần',
  'excellent': 'hoàn thành xuất sắc nhiệm vụ', 'good': 'hoàn thành tốt nhiệm vụ',
  'fair': 'hoàn thành nhiệm vụ', 'failed': 'không hoàn thành nhiệm vụ',
  'none': 'không bị kỷ luật', 'reprimand': 'khiển trách', 'warning': 'cảnh cáo', 'demotion': 'giáng chức, cách chức', 'dismissal': 'buộc thôi việc',
  'president': 'Chủ tịch nước', 'prime-minister': 'Thủ tướng Chính phủ', 'minister': 'Bộ trưởng', 'province': 'Chủ tịch UBND tỉnh',
  'department': 'Giám đốc sở', 'district': 'Chủ tịch UBND huyện', 'commune': 'Chủ tịch UBND xã', 'unit-head': 'Thủ trưởng đơn vị',
};
const SINGLE: Readonly<Record<string, string>> = NAMES;
const AWARDS: Readonly<Record<string, { readonly short: string } | undefined>> = viReportTexts.awards;

function award(code: string): string {
  return AWARDS[code]?.short ?? code;
}

/** What a threshold of a law profile is about. */
export function viThresholdName(name: string): string {
  const single = SINGLE[name];
  if (single !== undefined) return single;
  const [list = '', first = '', second = ''] = name.split('.');
  switch (list) {
    case 'vote': return `Tỷ lệ phiếu đồng ý để xét ${award(first)}`;
    case 'history': return `Số lần ${award(second)} liên tục để xét ${award(first)}`;
    case 'authority': return `Thẩm quyền tặng ${award(first)}`;
    default: return name;
  }
}

/** What a law sets for a threshold, in words. */
export function viThresholdValue(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'không đặt';
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return isPercent(name) ? `${n(value)}%` : n(value);
  if (typeof value === 'string') return WORDS[value] ?? value;
  if (Array.isArray(value)) return value.map((each) => viThresholdValue(name, each)).join(', ');
  return isShare(value) ? `${value.op === '>' ? 'trên' : 'từ'} ${n(value.percent)}%` : '';
}

function isPercent(name: string): boolean {
  return name.endsWith('Percent') || name.startsWith('vote.');
}

function isShare(value: unknown): value is { readonly op: string; readonly percent: number } {
  return typeof value === 'object' && value !== null && 'op' in value && 'percent' in value && typeof value.percent === 'number';
}
