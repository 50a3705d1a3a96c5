import type { Plan } from '#core/domain/plan';
import { checkSubmissions, consolidateSubmissions, understandFile, type CheckInput, type UnderstoodFile } from '#core/pipeline';
import type { CheckReport } from '#core/report/contract';
import { NO_SETTINGS } from '#core/run-settings';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { EMPTY_PLAN } from '#support/recognised';
import { readTallyText } from '#support/tally-text';

const tally = (path: string, unit: string, ldtt = 20): string => `
  @ ${path}
  ${unit}
  BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | TT | Đơn vị | Tổng số | LĐTT | CSTĐCS |
  | 1 | Tổ 1 | 30 | ${String(ldtt)} | 1 |`;
const [HOA_BAN, HOA_MI] = ['TRƯỜNG TIỂU HỌC HOA BAN', 'TRƯỜNG MẦM NON HỌA MI'] as const;
/** A file that names its unit and holds no form. */
const letter = (path: string, unit: string): string => `
  @ ${path}
  ${unit}
  Kính gửi Phòng Giáo dục và Đào tạo`;

const PLAN: Plan = {
  ...EMPTY_PLAN, period: '2020-2021', periodKind: 'school-year', office: 'UBND huyện Tuần Giáo',
  units: [
    { code: 'A', name: 'Trường Tiểu học Hoa Ban', aliases: [], cluster: null, parent: null, status: 'active' },
    { code: 'B', name: 'Trường Mầm non Họa Mi', aliases: [], cluster: null, parent: null, status: 'active' },
  ],
};

function filesOf(text: string, plan: Plan | null = null): UnderstoodFile[] {
  return readTallyText(text).files.map(({ path, workbook }) =>
    understandFile({ path, sha256: `sha of ${path}`, reading: { ok: true, value: workbook }, plan }));
}

const brokenOf = (path: string): UnderstoodFile =>
  understandFile({ path, sha256: 'f'.repeat(64), reading: { ok: false, error: { kind: 'corrupt', detail: 'x' } }, plan: null });

const check = (files: readonly UnderstoodFile[], parts: Partial<CheckInput> = {}) =>
  checkSubmissions({ files, plan: null, profile: 'A', texts: viRunTexts, ...parts });
const consolidate = (files: readonly UnderstoodFile[], parts: Partial<CheckInput> = {}) => consolidateSubmissions({
  files, plan: null, profile: 'A', adjustments: [], texts: viRunTexts, reportTexts: viReportTexts, ...parts, asOf: parts.asOf ?? null,
});

/** What one rule says across the files: path and rule. */
const across = ({ findings }: Pick<CheckReport, 'findings'>, rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ path }) => path ?? '');

test('a file that cannot be read is told from one that can', () => {
  expect(brokenOf('x.xlsx')).toEqual({ kind: 'failed', path: 'x.xlsx', sha256: 'f'.repeat(64), failure: { kind: 'corrupt', detail: 'x' } });
  const [read] = filesOf(tally('a.xlsx', HOA_BAN));
  expect(read).toMatchObject({ kind: 'understood', workbook: { path: 'a.xlsx', sha256: 'sha of a.xlsx' }, facts: { counts: [{ count: 20 }, { count: 1 }] } });
});

describe('a check', () => {
  test('keeps the order of its files, those that cannot be read among them', () => {
    const { report, fileFindings } = check([...filesOf(tally('b.xlsx', HOA_MI)), brokenOf('hỏng.xlsx'), ...filesOf(tally('a.xlsx', HOA_BAN))]);
    expect(report.files.map(({ path, failure, profile }) => [path, failure?.kind ?? null, profile])).toEqual([
      ['b.xlsx', null, 'A'], ['hỏng.xlsx', 'corrupt', null], ['a.xlsx', null, 'A'],
    ]);
    expect([...fileFindings.keys()]).toEqual(['b.xlsx', 'a.xlsx']);
  });

  test('holds each file against the law of its own period', () => {
    const { report } = check(filesOf(`${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_MI).replace('2020 - 2021', '2024 - 2025')}${tally('c.xlsx', 'TRƯỜNG THCS XÃ C')}`), { profile: 'auto' });
    expect([report.profile, ...report.files.map(({ profile }) => profile)]).toEqual(['A', 'A', 'B', 'A']);
  });

  test('asks for no unit that sent nothing', () => {
    const files = filesOf(tally('a.xlsx', HOA_BAN), PLAN);
    expect(across(check(files, { plan: PLAN }).report, 'unit-not-submitted')).toEqual([]);
    expect(across(consolidate(files, { plan: PLAN }).report, 'unit-not-submitted')).toEqual(['']);
  });

  test('looks for personal data only in copies that go out', () => {
    const files = filesOf(`
      @ a.xlsx
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Số CCCD |
      | 1 | Lò Văn An | "014080000001" |`);
    const exposed = (parts: Partial<CheckInput>): number =>
      check(files, parts).report.files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'personal-data-exposed').length;
    expect([exposed({}), exposed({ isOutgoing: false }), exposed({ isOutgoing: true }) > 0]).toEqual([0, 0, true]);
  });

  test.each<[string, string, Plan | null, readonly string[]]>([
    ['two files with forms of one unit', `${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}`, null, ['b.xlsx']],
    ['a file with a form and one without, of a unit that no register knows', `${tally('a.xlsx', HOA_BAN)}${letter('b.xlsx', HOA_BAN)}`, null, []],
    ['a file with a form and one without, of a unit of the register', `${tally('a.xlsx', HOA_BAN)}${letter('b.xlsx', HOA_BAN)}`, PLAN, ['b.xlsx']],
    ['a file with a form beside a sheet without one', `${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}\n# Ghi chú\nxem lại`, null, ['b.xlsx']],
    ['a file with a form below a table without one', `${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}\n\n| a | b |\n| 1 | 2 |\n| 3 | 4 |`, null, ['b.xlsx']],
    ['files of two units', `${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_MI)}`, null, []],
  ])('holds against each other %s: %#', (_, text, plan, blamed) => {
    expect(across(check(filesOf(text, plan), { plan }).report, 'duplicate-submission')).toEqual(blamed);
    expect(across(consolidate(filesOf(text, plan), { plan }).report, 'duplicate-submission')).toEqual(blamed);
  });
});

describe('a file of a unit that the register does not have', () => {
  const STRANGE = 'TRƯỜNG THCS XÃ X';

  test.each<[string, string, readonly string[]]>([
    ['is said where it holds a form', tally('x.xlsx', STRANGE), ['x.xlsx']],
    ['is said where one of its tables is a form', `${tally('x.xlsx', STRANGE)}\n\n| Ghi chú | Nội dung |\n| 1 | đã gửi |\n| 2 | đã nhận |`, ['x.xlsx']],
    ['is no matter where it is a letter', letter('x.xlsx', STRANGE), []],
    ['is no matter where its table is no form', `${letter('x.xlsx', STRANGE)}\n\n| Ghi chú | Nội dung |\n| 1 | đã gửi |\n| 2 | đã nhận |`, []],
    ['is no matter where it is a plan of tasks', `
      @ x.xlsx
      ${STRANGE}
      KẾ HOẠCH CÔNG TÁC THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian hoàn thành |
      | 1 | Đăng ký thi đua | Phòng Nội vụ | 30/10/2020 |
      | 2 | Nộp hồ sơ | Các trường | 30/5/2021 |`, []],
  ])('%s', (_, text, blamed) => {
    const files = filesOf(text, PLAN);
    expect(across(check(files, { plan: PLAN }).report, 'unit-not-in-plan')).toEqual(blamed);
    expect(across(consolidate(files, { plan: PLAN }).report, 'unit-not-in-plan')).toEqual(blamed);
  });
});

describe('a consolidation', () => {
  const FILES = `${tally('b.xlsx', HOA_BAN, 21)}${tally('a.xlsx', HOA_MI, 5)}${tally('c.xlsx', HOA_BAN, 22)}`;

  test('says the same whatever the order of its files', () => {
    const files = [...filesOf(FILES, PLAN), brokenOf('aa.xlsx')];
    const once = consolidate(files, { plan: PLAN });
    const turned = consolidate([...files].reverse(), { plan: PLAN });
    expect(turned.report).toEqual(once.report);
    expect(turned.sheets).toEqual(once.sheets);
    expect(once.report.files.map(({ path }) => path)).toEqual(['a.xlsx', 'aa.xlsx', 'b.xlsx', 'c.xlsx']);
  });

  test('blames the file of a unit that was not taken, not the one that counts', () => {
    const { report } = consolidate(filesOf(`${letter('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}`, PLAN), { plan: PLAN });
    expect(report.units.map(({ path, status }) => [path, status])).toEqual([['b.xlsx', 'taken'], ['a.xlsx', 'refused']]);
    expect(across(report, 'duplicate-submission')).toEqual(['a.xlsx']);
    const typedOtherwise = filesOf(`${tally('a.xlsx', 'Trường Tiểu học Hoa Ban')}${tally('b.xlsx', HOA_BAN)}`);
    expect(across(consolidate(typedOtherwise).report, 'duplicate-submission')).toEqual(['b.xlsx']);
    const received = { ...PLAN, receipts: [{ unitCode: 'A', file: 'b.xlsx', receivedOn: '2021-06-01' }] };
    const twice = filesOf(`${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}`, received);
    expect(across(consolidate(twice, { plan: received }).report, 'duplicate-submission')).toEqual(['a.xlsx']);
    expect(across(check(twice, { plan: received }).report, 'duplicate-submission')).toEqual(['b.xlsx']);
  });

  test('blames the later of two files that name one person', () => {
    const person = (path: string, unit: string): string => `
      @ ${path}
      ${unit}
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Chức vụ |
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên |`;
    expect(across(consolidate(filesOf(`${person('a.xlsx', HOA_BAN)}${person('b.xlsx', HOA_MI)}`)).report, 'person-in-two-units')).toEqual(['b.xlsx']);
  });

  test('holds each file against the plan', () => {
    const plan: Plan = { ...PLAN, targets: [{ unitCode: 'A', key: { award: 'LDTT', subject: 'individual' }, registered: 19, quota: null }] };
    const { files } = consolidate(filesOf(tally('b.xlsx', HOA_BAN), plan), { plan }).report;
    expect(files.flatMap(({ findings }) => findings).map(({ rule }) => rule)).toContain('not-registered');
  });

  test('knows which units are there, by the register', () => {
    const { report } = consolidate([...filesOf(tally('b.xlsx', HOA_BAN), PLAN), brokenOf('hỏng.xlsx')], { plan: PLAN });
    expect([report.expectedUnits, report.missing]).toEqual([2, [{ code: 'B', name: 'Trường Mầm non Họa Mi', daysLate: null }]]);
    const messageOf = (...more: readonly UnderstoodFile[]): string | undefined =>
      consolidate([...filesOf(tally('b.xlsx', HOA_BAN), PLAN), ...more], { plan: PLAN }).report.findings.find(({ rule }) => rule === 'unit-not-submitted')?.message;
    expect(messageOf()).toContain('Trường Mầm non Họa Mi');
    expect(messageOf(brokenOf('hỏng.xlsx'))).not.toBe(messageOf());
    expect(messageOf(...filesOf(tally('c.xlsx', HOA_BAN), PLAN))).toBe(messageOf());
  });

  test.each<[string, Plan | null, string, string | null]>([
    ['that of the plan', { ...PLAN, period: '2021-2022' }, tally('b.xlsx', HOA_BAN), '2021-2022'],
    ['that of the files where the plan names none', { ...PLAN, period: null }, tally('b.xlsx', HOA_BAN), '2020-2021'],
    ['that of the files without a plan', null, tally('b.xlsx', HOA_BAN), '2020-2021'],
    ['none where nothing names it', null, tally('b.xlsx', HOA_BAN).replace('NĂM HỌC 2020 - 2021', ''), null],
  ])('is of the period: %s', (_, plan, text, period) => {
    expect(consolidate(filesOf(text, plan), { plan }).report.period).toBe(period);
  });

  test('bears the name of the office', () => {
    const textsOf = (plan: Plan): string => JSON.stringify(consolidate(filesOf(tally('b.xlsx', HOA_BAN), plan), { plan }).sheets);
    expect(textsOf(PLAN)).toMatch(/UBND huyện Tuần Giáo/i);
    expect(textsOf({ ...PLAN, office: null })).not.toMatch(/UBND huyện Tuần Giáo/i);
  });
});

describe('decided findings of a run', () => {
  const TEXT = `${tally('a.xlsx', HOA_BAN)}${tally('b.xlsx', HOA_BAN)}`.replace('| Tổ 1 | 30', '| Tổ 1 | "30"');
  const files = filesOf(TEXT);
  const open = check(files).report;
  const decisionFor = (report: CheckReport, expiresOn: string | null) => report.findings.concat(report.files.flatMap(({ findings }) => findings)).map(({ rule, fingerprint }) => ({
    fingerprint, rule, reason: 'Đã hỏi', decidedBy: 'Cà Thị Bình', decidedOn: '2021-06-01', basis: null, expiresOn,
  }));
  const settled = (expiresOn: string | null, parts: Partial<CheckInput>) =>
    check(files, { settings: { ...NO_SETTINGS, decisions: { version: 1, decisions: decisionFor(open, expiresOn) } }, ...parts });

  test('are taken out of the files and out of those across them', () => {
    expect(open.findings.length).toBeGreaterThan(0);
    expect(open.files.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    const { report, fileFindings } = settled(null, {});
    expect(report.findings).toEqual([]);
    expect(report.files.flatMap(({ findings }) => findings)).toEqual([]);
    expect([...fileFindings.values()].flat()).toEqual([]);
  });

  test.each<[string, string | null, string | null, boolean]>([
    ['the day it is judged by', '2021-07-01', '2021-06-01', true], ['the day it is judged by, before that of the plan', '2021-06-01', '2021-07-01', false],
    ['the day of consideration', null, '2021-07-01', true], ['the day of consideration, before the end', null, '2021-06-30', false], ['no day', null, null, false],
  ])('are open again after their last day: %s', (_, asOf, considerationDate, isOpen) => {
    const { report } = settled('2021-06-30', { asOf, ...(considerationDate === null ? {} : { plan: { ...EMPTY_PLAN, profile: 'A', considerationDate } }) });
    expect(across(report, 'duplicate-submission').length > 0).toBe(isOpen);
  });
});
