import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '#core/domain/plan';
import { consolidateSubmissions, understandFile } from '#core/pipeline';
import { toProvinceWorkbook } from '#core/report/province-workbook';
import { parseImportMapping } from '#core/submission/import-mapping';
import { viRunTexts } from '#i18n/run-texts';
import { viReportTexts } from '#i18n/vi-report';
import { expectApproved, toSheetText } from '#support/approved-sheets';
import { COMMUNE_FILE } from '#support/commune-file';
import { provinceInput } from '#support/province-input';
import { EMPTY_PLAN } from '#support/recognised';
import { readTallyText } from '#support/tally-text';

const MAPPING = join(__dirname, '../../fixtures/mappings/phan-mem-mau.json');
const SCHOOLS = `@ hoa.xlsx
  # DS LĐTT
  TRƯỜNG MẦM NON HOA
  DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  (Kèm theo Tờ trình số 15/TTr-MN ngày 05/6/2021 của Trường Mầm non Hoa)
  | STT | Họ và tên | Chức vụ |
  | 1 | Lò Thị Anh | Hiệu trưởng |
  | 2 | Cà Văn Bình | Giáo viên |
  # DS GK
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CHUYÊN ĐỀ PHÒNG CHỐNG DỊCH NĂM 2021
  | STT | Họ và tên | Chức vụ |
  | 1 | Cà Văn Bình | Tổ trưởng |
  @ la.xlsx
  # Biểu
  TRƯỜNG MẦM NON LÁ
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Đơn vị | LĐTT | TTLĐTT | Huân chương Lao động |
  | 1 | Trường Mầm non Lá | 20 | chưa rõ | 1 |`;

const PLAN: Plan = {
  ...EMPTY_PLAN, period: '2020-2021', periodKind: 'school-year', office: 'UBND huyện Tuần Giáo', deadline: '2021-06-20',
  units: [
    { code: 'A1', name: 'Trường Mầm non Hoa', aliases: [], cluster: 'Khối Mầm non', parent: null, status: 'active' },
    { code: 'A2', name: 'Trường Mầm non Lá', aliases: [], cluster: 'Khối Mầm non', parent: null, status: 'active' },
    { code: 'B1', name: 'Trường Tiểu học Cây', aliases: [], cluster: 'Khối Tiểu học', parent: null, status: 'active' },
  ],
};

/** The whole workbook to the province as text; with a mapping also what another system takes in. */
function drawn(text: string, plan: Plan | null, mappingPath: string | null): string {
  const files = readTallyText(text).files.map(({ path, workbook }) => understandFile({ path, sha256: path.padEnd(64, '0'), reading: { ok: true, value: workbook }, plan }));
  const { report, consolidation } = consolidateSubmissions({
    files, plan, profile: 'auto', asOf: '2021-06-25', adjustments: [], texts: viRunTexts, reportTexts: viReportTexts,
  });
  const parsed = mappingPath === null ? null : parseImportMapping(readFileSync(mappingPath, 'utf8'));
  if (parsed !== null && !parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { sheets, recount } = toProvinceWorkbook(provinceInput(report, plan, consolidation.units), parsed?.value ?? null);
  expect(recount.filter(({ ok }) => !ok)).toEqual([]);
  return sheets.map(toSheetText).join('\n\n');
}

it.each<[string, string, string, Plan | null, string | null]>([
  ['a commune without a plan, with the sheet of another system', 'province-commune.txt', COMMUNE_FILE, null, MAPPING],
  ['schools in groups, one of them missing and one figure unknown', 'province-schools.txt', SCHOOLS, PLAN, null],
])('%s is as approved', (_, approved, text, plan, mapping) => {
  expectApproved(approved, drawn(text, plan, mapping));
});
