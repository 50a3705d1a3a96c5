import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSubmission } from '#app/use-cases/make-submission';
import { verifySubmission } from '#app/use-cases/verify-submission';
import { SUBMISSION_SERVICES, VERIFY_SERVICES } from '#entries/cli/submission-services';
import { readWorkbook } from '#formats/read-workbook';
import { FIXTURES, fixtureSource } from '#support/memory-files';
import { paperOf } from '#support/office-papers';

const QUIET = { report: () => undefined, signal: { aborted: false } };
const UNITS = readdirSync(join(FIXTURES, 'district/units')).map((name) => fixtureSource(`district/units/${name}`));
const NAME = 'Nguyễn Thị Không Ai Biết';

it('of a list that names people the package takes along the plan that it comes to, and is accepted', async () => {
  const registration = paperOf('dang-ky.xlsx', 'ĐK', [
    ['DANH SÁCH ĐĂNG KÝ CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020-2021'],
    ['STT', 'Họ và tên', 'Đơn vị'],
    ...Array.from({ length: 3 }, (_, index) => [index + 1, `${NAME} ${'ABC'.charAt(index)}`, 'Trường Mầm non Họa Mi']),
  ]);
  const run = { files: UNITS, plan: fixtureSource('office-plan/danh-sach-don-vi.xlsx'), planParts: [registration], profile: 'auto', asOf: null };
  const rules = ['KT106', 'KT501', 'KT502', 'KT505', 'KT506'];
  const ticks = rules.map((rule) => ({ rule, fingerprint: null, reason: 'Đã xem', by: 'Người lập' }));
  const made = await makeSubmission({ run, ticks, births: 'year' }, SUBMISSION_SERVICES, QUIET);
  if (!made.ok || made.value.kind !== 'made') throw new Error(JSON.stringify(made.ok && made.value.kind === 'blocked' ? made.value.block : made));
  const { parts, certificate } = made.value;
  const plan = parts.find(({ path }) => path === 'ke-hoach.xlsx');
  const grid = await readWorkbook(plan?.bytes ?? new Uint8Array());
  expect(grid.ok ? grid.value.sheets.map(({ name }) => name) : grid.error).toEqual(['Kỳ', 'Đơn vị', 'Chỉ tiêu', 'Nhiệm vụ', 'Đã nhận']);
  expect(JSON.stringify(grid)).not.toContain(NAME);
  expect(certificate.inputs).toMatchObject({ plan: { name: 'danh-sach-don-vi.xlsx', part: 'ke-hoach.xlsx' }, planParts: [{ name: 'dang-ky.xlsx', part: null }] });
  const checked = await verifySubmission({ parts, broken: [], sources: null }, VERIFY_SERVICES, QUIET);
  expect(checked.ok ? checked.value.differences : checked.error).toEqual([]);
}, 60_000);
