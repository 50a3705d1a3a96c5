import { foldKey } from '../text/fold';
import type { DossierPart, Plan, RegisterUnit, RoundingMode } from '../domain/plan';
import type { TargetBase } from '../domain/target';
import { phrases } from './vocabulary';

/** Words of the plan workbook (sổ kế hoạch): names of its sheets, headers of its tables, keys and values of `Kỳ`. */
export const PLAN_SHEETS = {
  period: phrases('Kỳ', 'Thông tin kỳ', 'Kỳ tổng hợp'),
  units: phrases('Đơn vị', 'Danh sách đơn vị'),
  targets: phrases('Chỉ tiêu', 'Đăng ký, chỉ tiêu', 'Chỉ tiêu, đăng ký'),
  tasks: phrases('Nhiệm vụ'),
  receipts: phrases('Đã nhận'),
} as const;
export type PlanSheetName = keyof typeof PLAN_SHEETS;

/** Names of the sheets as they should stand, for saying which one is missing. */
export const PLAN_SHEET_NAMES: Readonly<Record<PlanSheetName, string>> = {
  period: 'Kỳ', units: 'Đơn vị', targets: 'Chỉ tiêu', tasks: 'Nhiệm vụ', receipts: 'Đã nhận',
};

export const PLAN_HEADERS = {
  code: phrases('Mã', 'Mã đơn vị', 'Mã số'),
  name: phrases('Tên đơn vị', 'Đơn vị', 'Cơ quan, đơn vị'),
  aliases: phrases('Tên khác', 'Tên gọi khác', 'Tên viết tắt'),
  cluster: phrases('Khối/Cụm', 'Khối', 'Cụm', 'Cụm, khối', 'Khối, cụm'),
  parent: phrases('Đơn vị cấp trên', 'Cấp trên', 'Trực thuộc'),
  status: phrases('Trạng thái', 'Tình trạng'),
  number: phrases('STT', 'TT', 'Số TT'),
  content: phrases('Nội dung', 'Nội dung công việc', 'Nhiệm vụ', 'Nội dung nhiệm vụ'),
  lead: phrases('Cơ quan thực hiện', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Chủ trì', 'Thực hiện'),
  cooperating: phrases('Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp'),
  time: phrases('Thời gian', 'Thời gian thực hiện', 'Thời hạn', 'Tiến độ'),
  receivedOn: phrases('Ngày nhận', 'Nhận ngày'),
  file: phrases('Tệp', 'Tên tệp', 'File'),
} as const;
export type PlanHeader = keyof typeof PLAN_HEADERS;

/** Endings of the target columns: "LĐTT đăng ký", "LĐTT chỉ tiêu". */
export const REGISTERED_ENDING = foldKey('đăng ký');
export const QUOTA_ENDING = foldKey('chỉ tiêu');

const sides = (lead: readonly string[], rest: readonly string[] = []) => ({ lead: lead.map(foldKey), rest: rest.map(foldKey) });

/** Words of target cells before and behind the figure: "ít nhất 3", "85% trở lên", "không quá 15%". */
export const TARGET_LEAST = sides(['ít nhất', 'tối thiểu'], ['trở lên']);
export const TARGET_MOST = sides(['không quá', 'không vượt quá', 'tối đa', 'nhiều nhất'], ['trở xuống']);
export const TARGET_LEAST_STRICT = sides(['trên', 'hơn']);
export const TARGET_MOST_STRICT = sides(['dưới']);
/** What stands between the two ends of a span, in a pattern. */
export const TARGET_SPAN_MARKS = '-|–|—|đến|tới';
/** What a percentage is of; longer names first. */
export const TARGET_BASES: readonly { readonly key: string; readonly base: TargetBase }[] = ([
  ['headcount', 'cán bộ, công chức, viên chức, người lao động'], ['headcount', 'cán bộ, công chức, viên chức'],
  ['headcount', 'cán bộ, giáo viên, nhân viên'], ['headcount', 'cán bộ giáo viên'],
  ['ldtt', 'lao động tiên tiến'], ['ldtt', 'LĐTT'],
  ['headcount', 'CBCCVC'], ['headcount', 'CBGVNV'], ['headcount', 'CB, CC, VC'], ['headcount', 'CB-GV-NV'], ['headcount', 'biên chế'],
  ['headcount', 'viên chức'], ['headcount', 'cán bộ'], ['headcount', 'số người'], ['headcount', 'quân số'],
  ['collectives', 'số tập thể'], ['collectives', 'số đơn vị'], ['collectives', 'tập thể'], ['collectives', 'đơn vị'],
] as const).map(([base, text]) => ({ key: foldKey(text), base }));
/** Words that say nothing more; unit words of a number of awards are among them. */
export const TARGET_FILLERS: ReadonlySet<string> = new Set(
  ['từ', 'đạt', 'số', 'tổng', 'của', 'so', 'với', 'trên', 'có', 'được', 'cá', 'nhân', 'người', 'đồng', 'chí', 'danh', 'hiệu', 'khoảng', 'hộ', 'đ', 'c']
    .map(foldKey),
);

export const PLAN_KEYS = {
  period: phrases('Kỳ'),
  periodKind: phrases('Loại kỳ'),
  office: phrases('Cơ quan tổng hợp'),
  level: phrases('Cấp'),
  considerationDate: phrases('Ngày xét'),
  deadline: phrases('Hạn nộp'),
  profile: phrases('Hồ sơ luật'),
  capPercent: phrases('Trần CSTĐCS (%)', 'Trần CSTĐCS'),
  rounding: phrases('Làm tròn'),
  capScope: phrases('Phạm vi trần'),
  dossier: phrases('Hồ sơ gồm', 'Thành phần hồ sơ', 'Hồ sơ gồm có', 'Biểu phải nộp'),
} as const;
export type PlanKey = keyof typeof PLAN_KEYS;

const table = <Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> =>
  new Map(entries.map(([text, value]) => [foldKey(text), value]));

export const PERIOD_KINDS = table<NonNullable<Plan['periodKind']>>([
  ['năm học', 'school-year'], ['năm công tác', 'work-year'],
]);
export const LEVELS = table<NonNullable<Plan['level']>>([['tỉnh', 'province'], ['huyện', 'district'], ['xã', 'commune']]);
export const ROUNDINGS = table<RoundingMode>([
  ['xuống', 'floor'], ['làm tròn xuống', 'floor'], ['gần nhất', 'nearest'], ['lên', 'ceil'], ['làm tròn lên', 'ceil'],
]);
export const CAP_SCOPES = table<NonNullable<Plan['capScope']>>([
  ['đơn vị', 'unit'], ['từng đơn vị', 'unit'], ['toàn huyện', 'pooled'], ['toàn xã', 'pooled'], ['toàn tỉnh', 'pooled'],
  ['tính chung', 'pooled'],
]);
export const STATUSES = table<RegisterUnit['status']>([
  ['hoạt động', 'active'], ['đang hoạt động', 'active'], ['đã giải thể', 'dissolved'], ['giải thể', 'dissolved'],
  ['đã sáp nhập', 'dissolved'], ['sáp nhập', 'dissolved'],
]);
export const DOSSIER_PARTS = table<DossierPart>([
  ['biểu tổng hợp', 'tally'], ['bảng tổng hợp', 'tally'], ['biểu số liệu', 'tally'],
  ['danh sách cá nhân', 'person-list'], ['danh sách', 'person-list'],
  ['danh sách tập thể', 'collective-list'], ['danh sách sáng kiến', 'initiative-list'], ['sáng kiến', 'initiative-list'],
  ['đăng ký', 'registration'], ['đăng ký thi đua', 'registration'], ['bảng đăng ký thi đua', 'registration'], ['bản đăng ký thi đua', 'registration'],
  ['tờ trình', 'submission-letter'], ['biên bản', 'minutes'], ['biên bản họp', 'minutes'], ['biên bản họp hội đồng', 'minutes'],
  ['chữ ký', 'signature'], ['phần ký', 'signature'], ['ký', 'signature'], ['ký tên', 'signature'], ['ký tên, đóng dấu', 'signature'],
]);
