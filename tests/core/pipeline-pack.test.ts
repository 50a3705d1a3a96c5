import type { Plan } from '#core/domain/plan';
import type { ProvincePack } from '#core/domain/province-pack';
import { parseProvincePack } from '#core/law/province-pack-schema';
import { checkSubmissions, consolidateSubmissions, understandFile, type CheckOutcome } from '#core/pipeline';
import type { CheckReport } from '#core/report/contract';
import { RULES } from '#core/rules/registry';
import { NO_SETTINGS } from '#core/run-settings';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { readTallyText } from '#support/tally-text';

const PLAN: Plan = {
  period: null, periodKind: null, office: null, level: null, considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null, units: [], targets: [], tasks: [], receipts: [],
};
const UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: [], cluster: null, parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

function packOf(parts: object): ProvincePack {
  const read = parseProvincePack(JSON.stringify({ version: 1, name: 'Tỉnh X', ...parts }), RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

interface RunParts {
  readonly profile?: string;
  readonly plan?: Partial<Plan>;
}

function inputOf(text: string, pack: ProvincePack | null, { profile = 'A', plan }: RunParts) {
  const whole = plan === undefined ? null : { ...PLAN, ...plan };
  const files = readTallyText(text).files.map(({ path, workbook }) => understandFile({
    path, sha256: path, reading: { ok: true, value: workbook }, plan: whole, awardNames: pack?.awardNames ?? [],
  }));
  return { files, plan: whole, profile, settings: { ...NO_SETTINGS, pack }, texts: viRunTexts };
}

function check(text: string, pack: ProvincePack | null, parts: RunParts = {}): CheckOutcome {
  return checkSubmissions(inputOf(text, pack, parts));
}

/** Findings of one rule as "severity basis". */
function saidBy(rule: string, { files, findings }: CheckReport): string[] {
  return [...files.flatMap((file) => file.findings), ...findings]
    .filter((finding) => finding.rule === rule).map(({ severity, basis }) => `${severity} ${basis ?? ''}`);
}

const LDTT = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021';
const CSTDCS = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021';
const CSTDT = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CẤP TỈNH NĂM HỌC 2020 - 2021';
const TALLY = (ldtt: number, fighters: number, unit = 'Trường Tiểu học Nà Tòng'): string => `
  Đơn vị: ${unit}
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
  | 1 | ${unit} | 300 | ${String(ldtt)} | ${String(fighters)} |`;
const TWO_TALLIES = `
  @ 1.xlsx${TALLY(20, 4, 'Trường Mầm non Ban')}

  @ 2.xlsx${TALLY(100, 5, 'Trường Mầm non Nậm')}`;
const PERSON = (header: string, value: string, title = LDTT): string => `
  ${title}
  | STT | Họ và tên | Ngày sinh | ${header} |
  | 1 | Lò Văn An | 01/02/1980 | ${value} |`;
const COLLECTIVE = (award: string, people: number, workers: number, fighters: number): string => `
  DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
  | STT | Tên tập thể | Tổng số người | Số LĐTT | Số CSTĐCS | Danh hiệu, hình thức đề nghị |
  | 1 | Tổ 1 | ${String(people)} | ${String(workers)} | ${String(fighters)} | ${award} |`;
const TWO_LISTS = `
  # DS LĐTT
  ${LDTT}
  | STT | Họ và tên | Ngày sinh |
  | 1 | Lò Văn An | 01/02/1980 |

  # DS CSTĐCS
  ${CSTDCS}
  | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
  | 1 | Vừ A Chính | 05/06/1990 | Sáng kiến số 2 |`;
const TWO_FORMS = `
  DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Ngày sinh | Nội dung thành tích | Giấy khen | Bằng khen |
  | 1 | Lò Văn An | 01/02/1980 | Có thành tích xuất sắc trong phòng, chống dịch Covid-19 | x | x |
  | 2 | Hà Thị Mai | 05/06/1990 | Bồi dưỡng học sinh giỏi cấp tỉnh | | x |`;
const ONE_INITIATIVE = `
  ${CSTDCS}
  | STT | Họ và tên | Ngày sinh | Tên sáng kiến |
  | 1 | Lò Văn An | 01/02/1980 | Một số biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4 |
  | 2 | Cà Thị Bình | 03/04/1985 | Một số biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4 |`;
const EXCELLENT = `
  ${LDTT}
  | STT | Họ và tên | Ngày sinh | Xếp loại |
  ${['Lò Văn An', 'Cà Thị Bình', 'Vừ A Chính', 'Hà Thị Mai', 'Lường Thị Dung', 'Tòng Văn Giang', 'Bạc Cầm Khánh', 'Vì Thị Lan', 'Mùa A Minh', 'Giàng Thị Nga']
    .map((name, index) => `| ${String(index + 1)} | ${name} | 01/02/19${String(70 + index)} | ${index < 8 ? 'HTXSNV' : 'HTTNV'} |`).join('\n')}`;
const DISTRICT = `
  DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025
  | STT | Họ và tên | Chức vụ | Nội dung thành tích |
  | 1 | Lò Văn An | Kế toán | Hoàn thành tốt nhiệm vụ |`;
const DECIDED = `
  DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Cấp quyết định |
  | 1 | Lò Văn An | Kế toán | Chiến sĩ thi đua cấp tỉnh | Chủ tịch UBND huyện |`;

const fact = (value: unknown) => ({ value, basis: 'QĐ của tỉnh' });
const OWN = ['error QĐ của tỉnh'];
const REGISTERED = { plan: { units: UNITS, targets: [
  { unitCode: 'S1', key: { award: 'LDTT', subject: 'individual' }, registered: 19, quota: null },
] } } as const;

/** Rule, thresholds of a pack, workbook; what the rule says without the pack and with it; profile and plan. */
const CHANGES: readonly (readonly [string, object, string, number, readonly string[], RunParts?])[] = [
  ['cstdcs-cap-exceeded', { cstdcs: { capPercent: fact(10) } }, TALLY(30, 4), 0, OWN],
  ['cstdcs-cap-exceeded', { cstdcs: { capPercent: fact(null) } }, TALLY(30, 9), 1, []],
  ['cstdcs-cap-exceeded', { cstdcs: { capPercent: fact(15) } }, TALLY(30, 6), 0, OWN, { profile: 'B' }],
  ['cstdcs-cap-exceeded', { cstdcs: { rounding: fact('nearest') } }, TALLY(31, 5), 1, []],
  ['cstdcs-cap-exceeded', { cstdcs: { capScope: fact('pooled') } }, TWO_TALLIES, 1, []],
  ['cstdcs-without-ldtt', { cstdcs: { requireLdtt: fact(false) } }, TWO_LISTS, 1, []],
  ['initiative-missing', { cstdcs: { initiative: fact('never') } }, PERSON('Tên sáng kiến', 'Không', CSTDCS), 1, []],
  ['rating-too-low', { ldtt: { minRating: fact('excellent') } }, PERSON('Xếp loại', 'Hoàn thành tốt nhiệm vụ'), 0, OWN],
  ['tenure-too-short', { ldtt: { minMonthsEmployed: fact(6) } }, PERSON('Thời gian công tác (tháng)', '7'), 1, []],
  ['disciplined-person', { ldtt: { maxDiscipline: fact('reprimand') } }, PERSON('Kỷ luật', 'Khiển trách'), 1, []],
  ['long-absence', { ldtt: { maxMonthsAbsent: fact(2) } }, PERSON('Thời gian nghỉ trong năm', '2 tháng'), 0, ['warning QĐ của tỉnh']],
  ['collective-share-low', { ttldtt: { ldttShare: fact({ op: '>=', percent: 60 }) } }, COLLECTIVE('Tập thể lao động tiên tiến', 18, 10, 1), 0, OWN],
  ['collective-share-low', { ttldxs: { ldttShare: fact({ op: '>=', percent: 95 }) } }, COLLECTIVE('Tập thể lao động xuất sắc', 10, 9, 1), 0, OWN],
  ['ttldxs-without-cstdcs', { ttldxs: { minCstdcs: fact(2) } }, COLLECTIVE('Tập thể lao động xuất sắc', 10, 9, 1), 0, OWN],
  ['vote-ratio-low', { vote: [{ award: 'CSTDT', percent: fact(95) }] }, PERSON('Số phiếu đồng ý/Tổng số thành viên Hội đồng', '18/19', CSTDT), 0, OWN],
  ['consecutive-years-missing', { history: [{ award: 'CSTDT', needs: 'CSTDCS', years: fact(2) }] },
    PERSON('Các năm đạt CSTĐCS', '2018-2019; 2019-2020', CSTDT), 1, []],
  ['excellent-share-exceeded', { excellentSharePercent: fact(20) }, EXCELLENT, 0, ['warning QĐ của tỉnh']],
  ['not-registered', { registrationRequired: fact(false) }, TALLY(20, 1), 1, ['warning QĐ của tỉnh'], REGISTERED],
  ['wrong-authority', { districtLevel: fact(true), authority: [{ award: 'GK', grantedBy: [fact('district')] }] }, DISTRICT, 1, [], { profile: 'C' }],
  ['wrong-authority', { authority: [{ award: 'CSTDT', grantedBy: [fact('district')] }] }, DECIDED, 1, []],
  ['two-forms-one-achievement', { twoForms: fact(true) }, TWO_FORMS, 1, []],
  ['reused-initiative', { initiativeReuse: fact(true) }, ONE_INITIATIVE, 1, []],
  ['dissolved-unit', { dissolvedUnits: fact(true) }, TALLY(20, 1, 'Trường Mầm non Ta Ma'), 1, [], { plan: { units: UNITS } }],
];

describe('a threshold of a pack decides what its rule says', () => {
  test.each(CHANGES.map(([rule, thresholds, text, before, after, parts = {}]) =>
    [rule, thresholds, text, before, after, parts] as const))('%s: %j', (rule, thresholds, text, before, after, parts) => {
    expect(saidBy(rule, check(text, null, parts).report)).toHaveLength(before);
    const { report } = check(text, packOf({ thresholds }), parts);
    expect(saidBy(rule, report)).toEqual(after);
    expect(report.profile).toBe(`${parts.profile ?? 'A'}+Tỉnh X`);
  });
});

describe('severities and switched off rules', () => {
  const FAULTY = TALLY(30, 9);

  test('a severity is the one of the office, and counts so', () => {
    const pack = packOf({ rules: [{ rule: 'KT401', severity: 'info', reason: 'năm đầu' }] });
    const { report } = check(FAULTY, pack);
    expect(saidBy('cstdcs-cap-exceeded', check(FAULTY, null).report)[0]).toMatch(/^error/);
    expect(saidBy('cstdcs-cap-exceeded', report)[0]).toMatch(/^info/);
    expect(report.summary.errors).toBe(check(FAULTY, null).report.summary.errors - 1);
    expect(report.pack).toEqual({
      name: 'Tỉnh X', notes: [], severities: [{ rule: 'cstdcs-cap-exceeded', code: 'KT401', severity: 'info', reason: 'năm đầu' }],
    });
    expect(report.profile).toBe('A');
  });

  test.each([['error', 'warning'], ['info', 'info']])('%s leaves a threshold that is not verified at %s', (severity, told) => {
    const thresholds = { ldtt: { minMonthsEmployed: { ...fact(10), confidence: 'low' } } };
    const text = PERSON('Thời gian công tác (tháng)', '7');
    const { report } = check(text, packOf({ thresholds, rules: [{ rule: 'tenure-too-short', severity, reason: 'x' }] }));
    expect(saidBy('tenure-too-short', report)).toEqual([expect.stringMatching(new RegExp(`^${told} `)) as unknown]);
  });

  test('a rule switched off says nothing, of single files or across them, and the report says so', () => {
    const off = [{ rule: 'cstdcs-cap-exceeded', off: true, reason: 'không xét' }, { rule: 'KT507', off: true, reason: 'x' }];
    const again = `@ a.xlsx${FAULTY}\n\n@ b.xlsx${FAULTY}`;
    const register = { plan: { units: UNITS } };
    const rulesOf = ({ files, findings }: Pick<CheckReport, 'files' | 'findings'>) => [...files.flatMap((file) => file.findings), ...findings].map(({ rule }) => rule);
    expect(rulesOf(check(again, null, register).report)).toEqual(expect.arrayContaining(['cstdcs-cap-exceeded', 'duplicate-submission']));
    const { report } = check(again, packOf({ rules: off }), register);
    expect(rulesOf(report)).not.toContain('cstdcs-cap-exceeded');
    expect(rulesOf(report)).not.toContain('duplicate-submission');
    const consolidated = (pack: ProvincePack | null) => rulesOf(consolidateSubmissions({
      ...inputOf(again, pack, register), asOf: null, adjustments: [], reportTexts: viReportTexts,
    }).report);
    expect(consolidated(null)).toEqual(expect.arrayContaining(['cstdcs-cap-exceeded', 'duplicate-submission']));
    expect(consolidated(packOf({ rules: off }))).not.toEqual(expect.arrayContaining(['duplicate-submission']));
    expect(report.rulesOff).toEqual([
      { rule: 'cstdcs-cap-exceeded', code: 'KT401', reason: 'không xét' }, { rule: 'duplicate-submission', code: 'KT507', reason: 'x' },
    ]);
  });

  test('a report without a pack says so', () => {
    expect(check(FAULTY, null).report).toMatchObject({ pack: null, rulesOff: [] });
  });
});

describe('which law a pack rests on', () => {
  const NO_PERIOD = TALLY(30, 9).replace('NĂM HỌC 2020 - 2021', '');
  test.each([
    ['the profile of the pack', 'auto', { profile: 'B' }, 'B+Tỉnh X'], ['the profile the user asks for before it', 'A', { profile: 'B' }, 'A+Tỉnh X'],
    ['none that can be told', 'auto', {}, 'none'],
  ])('%s', (_name, profile, parts, id) => {
    const { report } = check(NO_PERIOD, packOf({ ...parts, thresholds: { twoForms: fact(false) } }), { profile });
    expect(report.profile).toBe(id);
    expect(report.pack?.notes.some((note) => note.startsWith('Chưa xác định được hồ sơ luật'))).toBe(id === 'none');
  });

  test('a plan lowers the cap of a pack, never lifts it', () => {
    const capOf = (capPercent: number): string[] => saidBy('cstdcs-cap-exceeded', check(TALLY(100, 11), packOf({
      thresholds: { cstdcs: { capPercent: fact(12) } },
    }), { plan: { units: UNITS, capPercent } }).report);
    expect(capOf(14)).toEqual([]);
    expect(capOf(10)).toEqual(['error kế hoạch của cơ quan tổng hợp']);
  });

  test('a threshold below a law whose wording is sure is said, with both', () => {
    const pack = packOf({ thresholds: { cstdcs: { capPercent: fact(20), rounding: fact('ceil') } } });
    const note = 'Gói nới "Trần tỷ lệ CSTĐCS trên số LĐTT" thành 20% (QĐ của tỉnh) so với hồ sơ luật A: '
      + '15% (khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP). Hãy xem lại căn cứ.';
    expect(check(TALLY(30, 1), pack).report.pack?.notes).toEqual([note]);
    expect(check(TALLY(30, 1), pack, { profile: 'B,A' }).report.pack?.notes).toEqual([note]);
    expect(check(TALLY(30, 1), pack, { profile: 'B' }).report.pack?.notes).toEqual([]);
  });

  test('two profiles are compared with the pack over both', () => {
    const { report } = check(TALLY(30, 4), packOf({ thresholds: { cstdcs: { capPercent: fact(10) } } }), { profile: 'A,B' });
    expect(report.profile).toBe('A+Tỉnh X,B+Tỉnh X');
    expect(report.regimes?.thresholds.map(({ name }) => name)).not.toContain('cstdcs.capPercent');
  });
});

describe('names that a pack adds', () => {
  const OWN_WORDS = TALLY(30, 2).replace('LĐTT', 'Lao động giỏi').replace('CSTĐCS', 'CSTĐ cấp trường');

  test('awards are counted by them', () => {
    const awardNames = [{ name: 'Lao động giỏi', award: 'LDTT' }, { name: 'CSTĐ cấp trường', award: 'CSTDCS' }];
    const totals = (pack: ProvincePack | null) => consolidateSubmissions({
      ...inputOf(OWN_WORDS, pack, {}), asOf: null, adjustments: [], reportTexts: viReportTexts,
    }).report.totals.map(({ award, count }) => [award, count]);
    expect(totals(packOf({ awardNames }))).toEqual([['LDTT', 30], ['CSTDCS', 2]]);
    expect(totals(null)).toEqual([]);
  });

  test('names of units that fit no register are said', () => {
    const unitNames = [{ unit: 'S1', names: ['Trường Mầm non Ta Ma'] }, { unit: 'S9', names: ['Trường Chín'] }];
    const notesOf = (parts: RunParts) => check(TALLY(30, 2), packOf({ unitNames }), parts).report.pack?.notes;
    expect(notesOf({})).toEqual(['Chưa có kế hoạch nên tên đơn vị trong gói chưa được dùng. Hãy chọn kế hoạch có danh sách đơn vị.']);
    expect(notesOf({ plan: { units: UNITS } })).toEqual([
      'Tên "Trường Mầm non Ta Ma" gói ghi cho Trường Tiểu học Nà Tòng đã là tên của Trường Mầm non Ta Ma, nên không dùng. Hãy sửa trong gói hoặc trong kế hoạch.',
      'Danh sách đơn vị không có "S9" mà gói nêu. Hãy sửa mã hoặc tên đơn vị trong gói.',
    ]);
  });
});

test('the same files and pack give the same bytes', () => {
  const pack = packOf({ thresholds: { cstdcs: { capPercent: fact(20) } }, rules: [{ rule: 'KT210', off: true, reason: 'x' }] });
  const once = (): string => JSON.stringify([check(TWO_TALLIES, pack).report, consolidateSubmissions({
    ...inputOf(TWO_TALLIES, pack, {}), asOf: null, adjustments: [], reportTexts: viReportTexts,
  })]);
  expect(once()).toBe(once());
});
