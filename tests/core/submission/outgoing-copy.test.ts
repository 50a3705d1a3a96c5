import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { toOutgoingCopy } from '#app/use-cases/outgoing-copy';
import { unitFactsOf } from '#core/consolidate/unit-facts';
import { findProfile } from '#core/law/profiles';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { runFileRules } from '#core/rules/run-rules';
import { toOutgoingOrders } from '#core/submission/outgoing-orders';
import { toXlsxBytes } from '#support/grid-workbook';
import { copyOf, COPY_SERVICES, gridOf, lostOf, recognisedOf } from '#support/outgoing';
import { formulasByAddress, valuesByAddress } from '#support/read-cells';
import { readTallyText } from '#support/tally-text';

function bytesOf(text: string): Uint8Array {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file');
  return toXlsxBytes(file.workbook);
}

async function exposedIn(bytes: Uint8Array): Promise<string[]> {
  const workbook = await recognisedOf(bytes);
  const law = findProfile('A');
  if (law === undefined) throw new Error('no profile');
  return runFileRules({ workbook, facts: unitFactsOf(workbook), law, plan: null, isOutgoing: true }, { changes: [] })
    .findings.filter(({ code }) => code === 'KT703').map(({ messageId }) => messageId);
}

const FULL = `
  @ don-vi.xlsx {author:Lò Văn An}
  # Danh sách
  DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
  Người lập: Lò Văn An, sinh ngày 05/6/1980, CCCD: 001080001234
  | STT | Họ và tên   | Ngày sinh  | Số CCCD        | Chức vụ           | Ghi chú {column-hidden} |
  | 1   | Lò Văn An   | 01/02/1980 | "001080001234" | Kế toán {comment} | riêng |
  | 2   | Cà Thị Bình | 1985       | 1085001234     | Văn thư | |
  | 3   | Quàng Văn C | 6/1985     |                | Bảo vệ  | |
  | {row-hidden} | nháp | | | | |
  # Nháp {hidden}
  | 1 | 2 |`;

describe('the copy of a workbook with all kinds of personal data', () => {
  it('shows none of it, and the list says where it was', async () => {
    const bytes = bytesOf(FULL);
    expect(await exposedIn(bytes)).not.toEqual([]);
    const copy = await copyOf(bytes);
    expect(await exposedIn(copy.bytes)).toEqual([]);
    expect(lostOf(copy)).toEqual([
      'hidden-sheet Nháp A1 B1', 'hidden-rows Danh sách B7', 'hidden-columns Danh sách F3 F4', 'birth-dates Danh sách C4',
      'citizen-numbers Danh sách A2 D4 D5', 'comments Danh sách E4 ×1', 'properties - ×1',
    ]);
    const { sheets } = await gridOf(copy.bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Danh sách']);
    expect(valuesByAddress(sheets[0]!)).toMatchObject({ A2: 'Người lập: Lò Văn An, sinh ngày 1980, CCCD: …', C4: '1980', C5: 1985, C6: '6/1985', B4: 'Lò Văn An' });
    expect(Object.keys(valuesByAddress(sheets[0]!))).not.toEqual(expect.arrayContaining(['D4']));
    expect(Buffer.from(copy.bytes).toString('latin1')).not.toMatch(/001080001234/);
  });

  it('may leave nothing of a birth', async () => {
    const { sheets } = await gridOf((await copyOf(bytesOf(FULL), 'nothing')).bytes);
    const values = valuesByAddress(sheets[0]!);
    expect(values['C4']).toBeUndefined();
    expect(values['A2']).toBe('Người lập: Lò Văn An, sinh ngày …, CCCD: …');
  });
});

describe('a slip that came back with the workbook', () => {
  const SLIP = `
    # Phiếu trả lại
    PHIẾU TRẢ LẠI HỒ SƠ THI ĐUA, KHEN THƯỞNG
    | STT | Ô | Việc phải sửa |
    | 1 | C3 | Ghi lại số |`;

  it('does not go out with it', async () => {
    const copy = await copyOf(bytesOf(`
      @ don-vi.xlsx${SLIP}
      # Biểu
      BẢNG TỔNG HỢP NĂM 2021
      | STT | Đơn vị | LĐTT |
      | 1 | Trường A | 3 |`));
    expect((await gridOf(copy.bytes)).sheets.map(({ name }) => name)).toEqual(['Biểu']);
    expect(lostOf(copy).filter((each) => each.startsWith('return-slip'))).toEqual(['return-slip Phiếu trả lại A1 A2 B2 C2 A3 B3 C3']);
  });

  it('stays where the workbook is nothing else', async () => {
    const copy = await copyOf(bytesOf(`
      @ don-vi.xlsx${SLIP}`));
    expect((await gridOf(copy.bytes)).sheets.map(({ name }) => name)).toEqual(['Phiếu trả lại']);
  });
});

it('formulas that read something removed keep their results, others stay formulas', async () => {
  const copy = await copyOf(bytesOf(`
    # Biểu
    BẢNG TỔNG HỢP NĂM 2021
    | STT | Đơn vị | LĐTT | Mã {column-hidden} | Tổng |
    | 1 | Trường A | 3 | 4 | =C3+D3 → 7 |
    | 2 | Trường B | 5 | 1 | =C4*1 → 5 |`));
  const { sheets } = await gridOf(copy.bytes);
  expect(formulasByAddress(sheets[0]!)).toEqual({ E4: 'C4*1' });
  expect(valuesByAddress(sheets[0]!)).toMatchObject({ E3: 7, E4: 5 });
  expect(lostOf(copy)).toContain('frozen Biểu E3');
});

it('the value of a merged area that reaches out of a hidden column is in view and stays', async () => {
  expect(lostOf(await copyOf(bytesOf(`
    # Biểu
    | DANH SÁCH NĂM 2021 {column-hidden} | < |
    | ẩn | hiện |`)))).toEqual(['hidden-columns Biểu A2']);
});

describe('files that cannot be changed in place', () => {
  const folder = join(__dirname, '../../fixtures/district/units');
  const old = readdirSync(folder).filter((name) => /\.(?:xls|ods)$/.test(name));

  it.each(old.length > 0 ? old : ['-'])('%s: the copy is written anew and says the same figures', async (name) => {
    if (name === '-') return;
    const bytes = readFileSync(join(folder, name));
    const before = recogniseWorkbook({ path: name, sha256: '', workbook: await gridOf(bytes), plan: null });
    const copy = toOutgoingCopy(bytes, before, 'year', COPY_SERVICES);
    if (!copy.ok) throw new Error(JSON.stringify(copy.error));
    expect(copy.value.isRewritten).toBe(true);
    const after = recogniseWorkbook({ path: name, sha256: '', workbook: await gridOf(copy.value.bytes), plan: null });
    expect(unitFactsOf(after)).toEqual(unitFactsOf(before));
    expect(await exposedIn(copy.value.bytes)).toEqual([]);
  });
});

it('an order names each cell once', async () => {
  const orders = toOutgoingOrders(await recognisedOf(bytesOf(FULL)), 'year');
  const keys = orders.edits.map(({ sheet, at }) => `${sheet} ${String(at.row)} ${String(at.column)}`);
  expect(new Set(keys).size).toBe(keys.length);
});
