import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '#core/domain/plan';
import { checkSubmissions, consolidateSubmissions, understandFile, type UnderstoodFile } from '#core/pipeline';
import type { CheckReport } from '#core/report/contract';
import { toHtmlReport } from '#core/report/html-report';
import { toJUnit } from '#core/report/junit-report';
import { toSarif } from '#core/report/sarif-report';
import { NO_SETTINGS, type RunSettings } from '#core/run-settings';
import { describeRules } from '#entries/rule-descriptions';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { exportOf } from '#support/check-export';
import { EMPTY_PLAN } from '#support/recognised';
import { readTallyText } from '#support/tally-text';

/**
 * Whole reports of a small run, held against approved texts in all their formats. After a change that is meant,
 * `UPDATE_APPROVED=1 npm run unit -- whole-reports` writes them anew, to be read.
 */
const APPROVED = join(__dirname, 'approved');

const FILES = `
  @ a.xlsx
  # Biểu
  TRƯỜNG TIỂU HỌC NÀ TÒNG
  BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tổ, bộ phận | Tổng số CB, GV, NV | LĐTT | CSTĐCS |
  | 1 | Tổ 1 | 10 | 9 | 3 |
  | 2 | Tổ 2 | 8 | 8 | 1 |
  | | Tổng cộng | 18 | 18 | 4 |
  # DS CSTĐCS
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Mai | Giáo viên |
  | 3 | Cà Văn Sơn | Giáo viên |
  @ b.xlsx
  # Biểu {hidden}
  TRƯỜNG MẦM NON TA MA
  BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Tổ, bộ phận | Tổng số CB, GV, NV | LĐTT | CSTĐCS |
  | 1 | Tổ 1 | 10 | vài | "1" |
  @ e.xlsx
  # Bìa
  TRƯỜNG PTDTBT CHIỀNG LY
  @ x.xlsx
  # Danh sách
  TRƯỜNG TIỂU HỌC NÀ TÒNG
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Mai | Giáo viên |
`;

const PLAN: Plan = {
  ...EMPTY_PLAN, period: '2020-2021', periodKind: 'school-year', office: 'UBND huyện Tuần Giáo', deadline: '2021-06-20',
  units: [
    { code: 'A', name: 'Trường Tiểu học Nà Tòng', aliases: [], cluster: null, parent: null, status: 'active' },
    { code: 'B', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'active' },
    { code: 'C', name: 'Trường THCS Mường Mùn', aliases: [], cluster: null, parent: null, status: 'active' },
  ],
};

/** Rules that the run is about; the catalogue may grow without touching the approved texts. */
const RULES: ReadonlySet<string> = new Set([
  'column-total-mismatch', 'serial-number-gap', 'hidden-data', 'unreadable-count', 'number-as-text', 'cstdcs-cap-exceeded', 'duplicate-submission', 'quota-exceeded',
]);

function filesOf(plan: Plan | null): UnderstoodFile[] {
  const understood = readTallyText(FILES).files.map(({ path, workbook }) =>
    understandFile({ path, sha256: path.padEnd(64, '0'), reading: { ok: true, value: workbook }, plan }));
  const broken = understandFile({ path: 'hỏng.xlsx', sha256: 'f'.repeat(64), reading: { ok: false, error: { kind: 'encrypted', detail: 'password' } }, plan });
  return [...understood, broken];
}

function onlyRules<Report extends Pick<CheckReport, 'files' | 'findings'>>(report: Report): Report {
  const isKept = ({ rule }: { readonly rule: string }): boolean => RULES.has(rule);
  return { ...report, files: report.files.map((file) => ({ ...file, findings: file.findings.filter(isKept) })), findings: report.findings.filter(isKept) };
}

/** One finding settled, one decision without a finding, one past its last day. */
function settingsOf(report: CheckReport): RunSettings {
  const [settled, expired] = report.files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'serial-number-gap' || rule === 'hidden-data'));
  const decision = {
    rule: 'serial-number-gap', reason: 'Danh sách cắt từ danh sách chung', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-01', basis: null, expiresOn: null,
  };
  return {
    ...NO_SETTINGS,
    decisions: { version: 1, decisions: [
      { ...decision, fingerprint: settled?.fingerprint ?? '' }, { ...decision, fingerprint: '0'.repeat(32), basis: 'Biên bản số 3' },
      { ...decision, rule: 'hidden-data', fingerprint: expired?.fingerprint ?? '', expiresOn: '2021-06-10' },
    ] },
  };
}

function checkReport(profile: string): CheckReport {
  const input = { files: filesOf(null), plan: null, profile, asOf: '2021-06-25', texts: viRunTexts };
  const { report } = checkSubmissions(input);
  return onlyRules(checkSubmissions({ ...input, settings: settingsOf(report) }).report);
}

const toJson = (value: unknown): string => JSON.stringify(value, null, 1);
const exported = () => exportOf(checkReport('A,B'), { hasPlan: false, rules: describeRules().filter(({ id }) => RULES.has(id)), toolVersion: '1.2.3' });

it.each<[string, () => string]>([
  ['check.json', () => toJson(checkReport('A'))],
  ['check-two-profiles.json', () => toJson(checkReport('A,B').regimes)],
  ['check.html', () => toHtmlReport(exported()).replace(/<style>[^<]*<\/style>/, '').replace(/(<\/?(?:section|table|thead|tbody|tr|h[1-6]|p|td|th)\b[^>]*>)/g, '\n$1')],
  ['check.xml', () => toJUnit(exported())],
  ['check.sarif', () => toJson(toSarif(exported()))],
  ['consolidation.json', () => toJson(onlyRules(consolidateSubmissions({
    files: filesOf(PLAN), plan: PLAN, profile: 'A', asOf: '2021-06-25', texts: viRunTexts, reportTexts: viReportTexts,
    adjustments: [{ reason: 'Bổ sung theo biên bản', key: { award: 'CSTDCS', subject: 'individual' }, count: 1 }],
  }).report))],
])('the whole of %s is as approved', (name, draw) => {
  const file = join(APPROVED, name);
  const drawn = draw();
  if (process.env['UPDATE_APPROVED'] === '1') writeFileSync(file, `${drawn}\n`);
  expect(`${drawn}\n`.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
});

/** What makes totals provisional, one cause at a time. */
describe('totals are provisional', () => {
  const [sound, unknown] = readTallyText(FILES).files;
  if (sound === undefined || unknown === undefined) throw new Error('no files');
  const file = ({ path, workbook }: typeof sound, plan: Plan | null): UnderstoodFile =>
    understandFile({ path, sha256: path, reading: { ok: true, value: workbook }, plan });
  const broken = () => understandFile({ path: 'z.xlsx', sha256: 'z', reading: { ok: false, error: { kind: 'corrupt', detail: 'x' } }, plan: null });
  const planOf = (...codes: readonly string[]): Plan => ({ ...PLAN, units: PLAN.units.filter(({ code }) => codes.includes(code)) });
  const blank = () => readTallyText('@ k.xlsx\n# Bìa\nTRƯỜNG THCS MƯỜNG MÙN').files.map((each) => file(each, null));

  it.each<[string, () => readonly UnderstoodFile[], Plan | null, boolean]>([
    ['not where all is there', () => [file(sound, planOf('A'))], planOf('A'), false], ['not without a plan either', () => [file(sound, null)], null, false],
    ['where a unit is missing', () => [file(sound, planOf('A', 'C'))], planOf('A', 'C'), true], ['where a count is unknown', () => [file(unknown, null)], null, true],
    ['where a file cannot be read and no plan says whose it is', () => [file(sound, null), broken()], null, true], ['not where the plan has all units beside such a file', () => [file(sound, planOf('A')), broken()], planOf('A'), false],
    ['where the only file of a unit says nothing', () => [file(sound, null), ...blank()], null, true], ['not where another file of the unit counts', () => [file(sound, null), file({ ...sound, path: 'zz.xlsx' }, null)], null, false],
  ])('%s', (_name, files, plan, isProvisional) => {
    const { report } = consolidateSubmissions({ files: files(), plan, profile: 'A', asOf: null, adjustments: [], texts: viRunTexts, reportTexts: viReportTexts });
    expect(report.provisional).toBe(isProvisional);
  });
});
