import { checkFiles } from '#app/use-cases/check-files';
import { fromA1 } from '#core/grid/address';
import type { PatchEdit } from '#core/grid/workbook-patch';
import type { FindingReport } from '#core/report/contract';
import { RUN_SERVICES } from '#entries/cli/run-services';
import { toPracticeSheet } from '#entries/practice-sheet';
import { patchWorkbook } from '#formats/xlsx/patch-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { fixOne } from '#support/fix-run';
import { sourceOf } from '#support/memory-files';

const SHEET = 'Bảng mẫu';
const BROKEN = writeWorkbook([toPracticeSheet()]);

const fileOf = (bytes: Uint8Array) => sourceOf('mẫu.xlsx', () => bytes);

/** Every finding of the file, as the command line tells it. */
async function findingsOf(bytes: Uint8Array): Promise<readonly FindingReport[]> {
  const request = { files: [fileOf(bytes)], plan: null, profile: 'auto', asOf: null };
  const run = await checkFiles(request, RUN_SERVICES, { report: () => undefined, signal: { aborted: false } });
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  const { report } = run.value;
  return [...report.files.flatMap(({ findings }) => findings), ...report.findings];
}

function edit(cell: string, value: PatchEdit['value']): PatchEdit {
  const at = fromA1(cell);
  if (at === undefined) throw new Error(cell);
  return { sheet: SHEET, at, value };
}

describe('the sample list', () => {
  it('has exactly the five planted faults', async () => {
    expect((await findingsOf(BROKEN)).map(({ code, cell, severity }) => `${code} ${cell ?? ''} ${severity}`).sort()).toEqual([
      'KT108 B8 info', 'KT210 A10 info', 'KT211 A16 error', 'KT302 B14 error', 'KT404 E11 error',
    ]);
  });

  it('has two that can be mended safely', async () => {
    const { preview } = await fixOne(fileOf(BROKEN));
    expect(preview.map(({ cell, codes }) => `${cell} ${codes.join()}`)).toEqual(['B8 KT108', 'A10 KT210']);
  });

  it('can be mended until nothing is found', async () => {
    const { bytes } = await fixOne(fileOf(BROKEN));
    if (bytes === null) throw new Error('nothing was mended');
    const byHand = patchWorkbook(bytes, [
      edit('E11', 'Hoàn thành tốt nhiệm vụ'), edit('A16', 'Ấn định danh sách có 07 người.'),
      ...['A14', 'B14', 'C14', 'D14', 'E14'].map((cell) => edit(cell, null)),
    ]);
    if (!byHand.ok) throw new Error(byHand.error.kind);
    expect(byHand.value.refused).toEqual([]);
    expect(await findingsOf(byHand.value.bytes)).toEqual([]);
  });
});
