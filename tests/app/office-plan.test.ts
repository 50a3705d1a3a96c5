import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '#app/ports/file-source';
import { consolidateFiles } from '#app/use-cases/consolidate-files';
import { readPlanOf } from '#app/use-cases/read-plan';
import type { ConsolidationRun, RunRequest } from '#app/use-cases/run-contract';
import type { Plan } from '#core/domain/plan';
import { toPlanWorkbook } from '#core/report/plan-workbook-sheets';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { viPlanNote } from '#i18n/vi-plan-reading';
import { viPlanWorkbook } from '#i18n/vi-plan-workbook';
import { viReportTexts } from '#i18n/vi-report';
import { FIXTURES, sourceOf } from '#support/memory-files';
import { paperOf, papersOf, tasksDocument } from '#support/office-papers';

const SMALL = join(FIXTURES, 'district');
const WHOLE = resolve(__dirname, '../../../shared/samples/tuan-giao-2021');
const DISTRICTS = [['ten schools', SMALL], ['the whole district', WHOLE]].filter(([, folder]) => existsSync(folder ?? '')) as [string, string][];

const sourcesIn = (folder: string): SourceFile[] =>
  readdirSync(join(folder, 'units')).sort().map((name) => sourceOf(`units/${name}`, () => readFileSync(join(folder, 'units', name))));
const contractOf = (folder: string): SourceFile => sourceOf('plan.xlsx', () => readFileSync(join(folder, 'plan.xlsx')));

async function planOf(plan: SourceFile, ...planParts: readonly SourceFile[]): Promise<{ readonly plan: Plan; readonly notes: readonly string[]; readonly problems: number }> {
  const read = await readPlanOf({ plan, planParts }, null, RUN_SERVICES);
  if (!read.ok || read.value.plan === null || read.value.outcome === null) throw new Error(JSON.stringify(read));
  return { plan: read.value.plan, notes: read.value.outcome.notes.map(viPlanNote), problems: read.value.outcome.problems.length };
}

async function consolidated(request: Pick<RunRequest, 'files' | 'plan'> & Partial<RunRequest>): Promise<ConsolidationRun> {
  const run = await consolidateFiles({ profile: 'A', asOf: null, ...request }, RUN_SERVICES, { report: () => undefined, signal: { aborted: false } });
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  return run.value;
}

const PLAN_CODES = new Set(['KT501', 'KT502', 'KT504', 'KT505', 'KT506']);
const findingsOf = ({ report }: ConsolidationRun): string[] => [...report.files.flatMap(({ path, findings }) => findings.map((each) => ({ ...each, path }))), ...report.findings]
  .filter(({ code }) => PLAN_CODES.has(code)).map(({ code, path, sheet, cell, message }) => [code, path, sheet, cell, message].join(' | ')).sort();

describe.each(DISTRICTS)('three papers of an office instead of a plan workbook: %s', (_, folder) => {
  it('say the same of registered, allotted and missing', async () => {
    const contract = contractOf(folder);
    const { plan } = await planOf(contract);
    const { register, registration, allotment } = papersOf(plan);
    const files = sourcesIn(folder).slice(1);
    const before = await consolidated({ files, plan: contract });
    const after = await consolidated({ files, plan: register, planParts: [registration, allotment] });
    expect(findingsOf(after)).toEqual(findingsOf(before));
    expect(after.report.missing.map(({ code }) => code)).toEqual(before.report.missing.map(({ code }) => code));
    expect(after.report.missing).toHaveLength(1);
    const figures = ({ report }: ConsolidationRun) => report.variances.map(({ unit, award, subject, registered, quota, proposed }) => [unit, award, subject, registered, quota, proposed]);
    expect(figures(after)).toEqual(figures(before));
    expect(after.plan?.problems).toEqual([]);
  }, 120_000);

  it('come to a plan workbook that reads back as the same plan', async () => {
    const { plan } = await planOf(contractOf(folder));
    const { register, registration, allotment } = papersOf(plan);
    const joined = await planOf(register, registration, allotment, tasksDocument('ke-hoach.docx'));
    expect(joined.plan.units).toEqual(plan.units);
    const written = writeWorkbook(toPlanWorkbook(joined.plan, viReportTexts, viPlanWorkbook));
    const again = await planOf(sourceOf('so.xlsx', () => written));
    expect(again.notes).toEqual([]);
    const told = ({ targets, ...rest }: Plan) => ({ ...rest, targets: targets.filter(({ registered, quota }) => registered !== null || quota !== null) });
    expect(told(again.plan)).toEqual(told(joined.plan));
  });
});

it('says what was taken from where, of workbooks and a Word document, and what is missing', async () => {
  const { plan } = await planOf(contractOf(SMALL));
  const { register, registration } = papersOf(plan);
  const { notes, plan: joined } = await planOf(register, registration, tasksDocument('ke-hoach.docx'));
  expect(notes).toEqual([
    'danh-sach-don-vi.xlsx, trang "Sheet1": 10 đơn vị.',
    'dang-ky.xlsx, trang "Sheet1": 50 số đăng ký của 10 đơn vị.',
    'ke-hoach.docx: 2 nhiệm vụ.',
    'dang-ky.xlsx, trang "Sheet1": kỳ 2020-2021, theo tiêu đề.',
    'Chưa có ngày xét: hồ sơ luật chọn theo kỳ, nếu không rõ thì các quy định của luật chưa được kiểm tra.',
    'Chưa có hạn nộp: không xét nộp muộn.',
    'Chưa có chỉ tiêu được giao: không xét vượt chỉ tiêu.',
    'Chưa có ngày nhận: không biết đơn vị nào nộp đúng hạn.',
  ]);
  expect(joined.tasks.map(({ content, time }) => [content, time])).toEqual([
    ['Đăng ký danh hiệu thi đua', 'Quý I'], ['Báo cáo sơ kết 6 tháng', 'Trước ngày 15/7/2021'],
  ]);
});

it('lets a second file correct nothing in silence: what the plan workbook says stands, and both cells are told', async () => {
  const { plan } = await planOf(contractOf(SMALL));
  const [unit] = plan.units;
  const other = paperOf('bo-sung.xlsx', 'BS', [['ĐĂNG KÝ THI ĐUA BỔ SUNG'], ['STT', 'Đơn vị', 'LĐTT'], [1, unit?.name ?? '', 999]]);
  const read = await readPlanOf({ plan: contractOf(SMALL), planParts: [other] }, null, RUN_SERVICES);
  expect(read).toMatchObject({ ok: true, value: { outcome: { path: 'plan.xlsx, bo-sung.xlsx', problems: [{
    kind: 'conflict', path: 'bo-sung.xlsx', sheet: 'BS', cell: 'C3', text: '999', other: { path: 'plan.xlsx', sheet: 'Chỉ tiêu', cell: 'C2' },
  }] } } });
  expect(read.ok && read.value.plan?.targets.filter(({ registered }) => registered === 999)).toEqual([]);
});

it('takes no submission for a plan', async () => {
  for (const plan of sourcesIn(SMALL)) {
    const read = await readPlanOf({ plan }, null, RUN_SERVICES);
    expect([plan.path, read.ok ? 'taken' : read.error.kind]).toEqual([plan.path, 'plan-invalid']);
  }
});
