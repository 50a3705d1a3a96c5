import { fromA1Range, toA1Range } from '#core/grid/range';
import { toA1 } from '#core/grid/address';
import { toResultSheets } from '#core/report/result-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { readWorkbook } from '#formats/read-workbook';
import { cellAt } from '#core/grid/sheet-grid';
import {
  draw, fileOf, GK_COLLECTIVE, GK_PERSON, inputOf, LDTT, planOf, reportOf, TTLDTT, unitOf, type DrawnSheet,
} from '#support/result-input';

const FAILURE = { kind: 'encrypted', message: 'Tệp có mật khẩu mở.' } as const;

const A = unitOf('A', 'Trường Mầm non Thị trấn', [[LDTT, 33], [GK_PERSON, 9], [TTLDTT, 1]]);
const B = unitOf('B', 'Trường Tiểu học số 1', [[LDTT, 22], [GK_PERSON, 4], [GK_COLLECTIVE, 2]]);
const PLAN = planOf([['B', 'Trường Tiểu học số 1'], ['C', 'Trường THCS Mường Mùn'], ['A', 'Trường Mầm non Thị trấn']]);

/** Sum of the numbers in the cells a `SUM(D10:D12)` names. */
function sumOf(sheet: DrawnSheet, formula: string): number {
  const range = fromA1Range(/^SUM\((.+)\)$/.exec(formula)?.[1] ?? '');
  if (range === undefined) throw new Error(`Not a sum: ${formula}`);
  let sum = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const value = sheet.valueAt(toA1({ row, column: range.left }));
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

function formulasOf(sheet: DrawnSheet): { formula: string; value: number }[] {
  return sheet.model.cells.flatMap(({ value }) => (value?.kind === 'formula' ? [{ formula: value.formula, value: value.value }] : []));
}

describe('the result workbook', () => {
  test('has the six sheets of the contract in their order', () => {
    expect(toResultSheets(inputOf(reportOf([A, B]))).map(({ name }) => name))
      .toEqual(['Tổng hợp', 'Danh sách', 'Kiểm tra', 'Đối chiếu kế hoạch', 'Truy vết', 'Nguồn']);
  });

  test('is the same for the same input and keeps its Vietnamese through file and reader', async () => {
    const input = inputOf(reportOf([A, B]), { plan: PLAN });
    const bytes = writeWorkbook(toResultSheets(input));
    expect(Buffer.from(bytes).equals(Buffer.from(writeWorkbook(toResultSheets(input))))).toBe(true);
    const read = await readWorkbook(bytes);
    if (!read.ok) throw new Error(read.error.kind);
    const summary = read.value.sheets[0];
    if (summary === undefined) throw new Error('No sheet');
    expect(cellAt(summary, { row: 3, column: 0 })).toEqual({ kind: 'text', value: 'BẢNG TỔNG HỢP KẾT QUẢ THI ĐUA, KHEN THƯỞNG NĂM HỌC 2020-2021' });
    expect(cellAt(summary, { row: 1, column: 2 })).toEqual({ kind: 'text', value: 'Độc lập - Tự do - Hạnh phúc' });
  });

  test.each([
    ['with nothing at all', inputOf(reportOf([]))],
    ['with a plan and no file', inputOf(reportOf([], {
      expectedUnits: 1, provisional: true, missing: [{ code: 'C', name: 'Trường THCS Mường Mùn', daysLate: null }],
    }), { plan: PLAN })],
    ['with eighteen awards and every kind of recipient', inputOf(reportOf([unitOf('A', 'Trường A', [
      [LDTT, 1], [{ award: 'CSTT', subject: 'individual' }, 1], [{ award: 'CSTDCS', subject: 'individual' }, 1],
      [{ award: 'CSTDT', subject: 'individual' }, 1], [TTLDTT, 1], [{ award: 'GDVH', subject: 'household' }, 1],
      [GK_PERSON, 1], [GK_COLLECTIVE, 1], [{ award: 'GK', subject: 'household' }, 1], [{ award: 'HCLD', subject: 'individual' }, 1],
    ])]))],
  ])('can be written %s', (_, input) => {
    expect(writeWorkbook(toResultSheets(input)).length).toBeGreaterThan(1000);
  });
});

describe('Tổng hợp', () => {
  test('has one row a unit in the order of the plan, a missing one among them', () => {
    const { summary } = draw(inputOf(reportOf([A, B], { missing: [{ code: 'C', name: 'Trường THCS Mường Mùn', daysLate: 5 }] }), { plan: PLAN }));
    expect([10, 11, 12].map((row) => summary.valueAt(`B${String(row)}`)))
      .toEqual(['Trường Tiểu học số 1', 'Trường THCS Mường Mùn', 'Trường Mầm non Thị trấn']);
    expect(summary.valueAt('H11')).toBe('chưa nộp, quá hạn 5 ngày');
    expect(['C11', 'D11', 'E11', 'F11', 'G11'].map((at) => summary.valueAt(at))).toEqual(['…', '…', '…', '…', '…']);
  });

  test('groups titles before forms, and forms by whom they are for', () => {
    const { summary } = draw(inputOf(reportOf([A, B])));
    expect([summary.valueAt('D7'), summary.valueAt('F7')]).toEqual(['Danh hiệu thi đua', 'Hình thức khen thưởng']);
    expect(['D8', 'E8', 'F8'].map((at) => summary.valueAt(at))).toEqual(['Lao động tiên tiến', 'Tập thể lao động tiên tiến', 'Giấy khen']);
    expect(['D9', 'E9', 'F9', 'G9'].map((at) => summary.valueAt(at))).toEqual(['Cá nhân', 'Tập thể', 'Cá nhân', 'Tập thể']);
    expect(summary.model.merges.map(toA1Range)).toEqual(expect.arrayContaining(['A7:A9', 'B7:B9', 'D7:E7', 'F7:G7', 'F8:G8']));
    expect(summary.model.print.repeatRows).toEqual({ first: 6, last: 8 });
  });

  test('totals by formulas whose stored values are the sums of the rows and the totals of the report', () => {
    const adjustments = [{ ...GK_PERSON, reason: 'Sở tặng thêm', count: 3 }];
    const report = reportOf([A, B], { adjustments });
    const { summary } = draw(inputOf(report));
    const formulas = formulasOf(summary);
    expect(formulas.map(({ value }) => value)).toEqual([80, 55, 1, 16, 2]);
    for (const { formula, value } of formulas) expect(sumOf(summary, formula)).toBe(value);
    expect(report.totals.map(({ count }) => count).sort()).toEqual(formulas.slice(1).map(({ value }) => value).sort());
    expect(summary.valueAt('B12')).toBe('Điều chỉnh: Sở tặng thêm');
  });

  test('a count a taken unit does not state readably is unknown, one it does not have is 0', () => {
    const half = unitOf('B', 'Trường Tiểu học số 1', [[LDTT, 22]], { unknown: [GK_PERSON], headcount: null });
    const { summary, trace } = draw(inputOf(reportOf([A, half], { provisional: true })));
    expect(['C11', 'D11', 'E11', 'F11'].map((at) => summary.valueAt(at))).toEqual(['…', 22, 0, '…']);
    expect(summary.valueAt('G11')).toBe('chưa đọc được: Giấy khen (cá nhân)');
    expect(summary.valueAt('A5')).toBe('TẠM TÍNH: 2 đơn vị; 1 số liệu chưa rõ');
    expect(summary.cell('F12').value).toMatchObject({ kind: 'formula', value: 9 });
    expect(trace.texts).toContain('…');
    expect(summary.texts.some((text) => text.includes('không phải số 0'))).toBe(true);
  });

  test.each([
    ['the plan notes it', { receipts: [{ unitCode: 'C', receivedOn: '2021-06-10', file: 'mm.xlsx' }] }, 'gửi/mm.xlsx'],
    ['it is called like the unit', {}, 'gửi/03-THCS Mường Mùn.xls'],
  ])('a file that could not be opened is said where the unit stands, when %s', (_, parts, path) => {
    const report = reportOf([A, B], {
      missing: [{ code: 'C', name: 'Trường THCS Mường Mùn', daysLate: 5 }], expectedUnits: 3, provisional: true,
      files: [fileOf(A.path), fileOf(B.path), fileOf(path, { failure: FAILURE })],
    });
    const { summary } = draw(inputOf(report, { plan: { ...PLAN, ...parts } }));
    expect(summary.valueAt('H11')).toBe('tệp không đọc được');
    expect(summary.valueAt('A5')).toBe('TẠM TÍNH: 2/3 đơn vị; 1 tệp không đọc được');
  });

  test('bears no provisional stamp when all is there', () => {
    const { summary } = draw(inputOf(reportOf([A, B], { expectedUnits: 2 })));
    expect(summary.texts.filter((text) => text.includes('TẠM TÍNH'))).toEqual([]);
    expect(summary.valueAt('A5')).toBe('(Tổng hợp từ 2/2 đơn vị)');
  });

  test('a second file of a unit, not chosen, adds no row and no column', () => {
    const twice = unitOf('A', 'Trường Mầm non Thị trấn', [[{ award: 'HCLD', subject: 'individual' }, 7]], { status: 'refused', path: 'units/x.xlsx' });
    const { summary } = draw(inputOf(reportOf([A, twice])));
    expect(summary.valueAt('A11')).toBe('Tổng cộng');
    expect(summary.texts).not.toContain('Huân chương Lao động');
  });

  test('ends with the signatures', () => {
    const { summary } = draw(inputOf(reportOf([A])));
    expect(summary.texts.slice(-5)).toEqual([
      'Tuần Giáo, ngày …… tháng …… năm ………', 'NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký, họ tên)', '(Ký, họ tên, đóng dấu)',
    ]);
  });
});

describe('Truy vết', () => {
  const adjustments = [{ ...LDTT, reason: 'Bổ sung', count: 2 }];
  const drawn = () => draw(inputOf(reportOf([A, B], { adjustments }), { plan: PLAN }));

  test('has every total of Tổng hợp with the same count, reached by a link and led back from', () => {
    const { summary, trace } = drawn();
    const totals = summary.model.cells.filter(({ value, style }) => style === 'total-count' && value?.kind === 'formula' && value.target !== undefined);
    expect(totals).toHaveLength(4);
    for (const total of totals) {
      if (total.value?.kind !== 'formula') throw new Error('Not a formula');
      const row = /^'Truy vết'!A(\d+)$/.exec(total.value.target ?? '')?.[1] ?? '';
      const head = trace.cell(`D${row}`).value;
      if (head?.kind !== 'formula') throw new Error(`No sum at D${row}`);
      expect(head.value).toBe(total.value.value);
      expect(sumOf(trace, head.formula)).toBe(head.value);
      expect(trace.cell(`H${row}`).value).toMatchObject({ kind: 'link', target: `'Tổng hợp'!${toA1(total)}` });
    }
  });

  test('names file, sheet and cells of each unit, and leads there from its count', () => {
    const { summary, trace } = drawn();
    const target = summary.cell('D11').value;
    if (target?.kind !== 'number') throw new Error('Not a number');
    const row = /!C(\d+)$/.exec(target.target ?? '')?.[1] ?? '';
    expect(['A', 'C', 'D', 'E', 'F', 'G', 'H'].map((column) => trace.valueAt(`${column}${row}`))).toEqual([
      'LĐTT', 'Trường Mầm non Thị trấn', 33, 'Danh sách', 'units/Trường Mầm non Thị trấn.xlsx', 'DS LDTT', 'B9:B41',
    ]);
  });

  test('counts a tally over two sheets once', () => {
    const two = unitOf('A', 'Trường A', [], {
      tallies: [{ ...LDTT, count: 3, source: 'tally', cells: [
        { path: 'a.xlsx', sheet: 'Tổ 1', cell: 'C9' }, { path: 'a.xlsx', sheet: 'Tổ 2', cell: 'C9' }, { path: 'a.xlsx', sheet: 'Tổ 2', cell: 'D9' },
      ] }],
    });
    const sheet = draw(inputOf(reportOf([two]))).trace;
    expect([sheet.valueAt('D5'), sheet.valueAt('D6'), sheet.valueAt('D7')]).toEqual([3, 3, undefined]);
    expect([sheet.valueAt('H6'), sheet.valueAt('H7'), sheet.valueAt('E6')]).toEqual(['C9', 'C9:D9', 'Biểu số liệu']);
  });
});

describe('Danh sách', () => {
  test('has a row a recipient with the cell that names it', () => {
    const { list } = draw(inputOf(reportOf([A]), {
      recipients: [{ key: GK_COLLECTIVE, unitName: 'Trường A', name: '=Tổ Toán', position: '', path: 'a.xlsx', sheet: 'GK', cell: 'B9' }],
    }));
    expect('ABCDEFGHI'.split('').map((column) => list.valueAt(`${column}5`)))
      .toEqual([1, 'Trường A', '=Tổ Toán', undefined, 'Giấy khen', 'Tập thể', 'a.xlsx', 'GK', 'B9']);
    expect(list.cell('C5').value?.kind).toBe('text');
    expect(list.model.filter === undefined ? '' : toA1Range(list.model.filter)).toBe('A4:I5');
  });

  test('says so when no file has names', () => {
    expect(draw(inputOf(reportOf([A]))).list.texts).toContain('Các tệp đã nhận không có danh sách tên.');
  });
});

describe('Kiểm tra', () => {
  const finding = {
    code: 'KT201', rule: 'column-total-mismatch', severity: 'warning', message: 'Tổng sai.', path: null, sheet: 'TH', cell: 'D11',
    related: [], basis: 'Điều 9', data: {}, fix: { kind: 'safe', edits: [] }, fingerprint: '',
  } as const;

  test('puts what was not checked first, then errors before warnings, with file, cell, basis and the way to mend', () => {
    const { findings } = draw(inputOf(reportOf([A], {
      files: [fileOf('a.xlsx', { findings: [finding] }), fileOf('b.xlsx', { failure: FAILURE })],
      findings: [{ ...finding, severity: 'error', path: 'c.xlsx', fix: null }],
      ruleFailures: [{ rule: 'duplicate-person', path: 'a.xlsx', detail: 'x' }],
    })));
    expect([6, 7, 8, 9].map((row) => [findings.valueAt(`B${String(row)}`), findings.valueAt(`E${String(row)}`)])).toEqual([
      ['Không đọc được', 'b.xlsx'], ['Không kiểm tra được', 'a.xlsx'], ['Lỗi', 'c.xlsx'], ['Cảnh báo', 'a.xlsx'],
    ]);
    expect('CDFGH'.split('').map((column) => findings.valueAt(`${column}9`))).toEqual(['KT201', 'Tổng sai.', 'TH', 'D11', 'Điều 9']);
    expect(findings.valueAt('I9')).toMatch(/\S.+ \(Phần mềm sửa giúp được\.\)$/);
    expect(findings.valueAt('A2')).toBe('1 lỗi · 1 cảnh báo · 0 thông tin · 2 mục không kiểm tra được');
  });

  test('says so when nothing was found', () => {
    expect(draw(inputOf(reportOf([A]))).findings.valueAt('A2')).toBe('Không phát hiện lỗi, cảnh báo hoặc thông tin nào.');
  });
});

describe('Đối chiếu kế hoạch', () => {
  test.each<[string, number | null, number | null, string, number | undefined, number | undefined]>([
    ['above the quota', 33, 30, 'Vượt chỉ tiêu', 0, 3],
    ['above what was registered', 32, null, 'Vượt số đăng ký', 1, undefined],
    ['below what was registered', 35, 40, 'Thấp hơn đăng ký', -2, -7],
    ['as registered', 33, 33, 'Đúng số đăng ký', 0, 0],
    ['within the quota, nothing registered', null, 33, 'Trong chỉ tiêu', undefined, 0],
    ['where none is allowed', null, 0, 'Vượt chỉ tiêu', undefined, 33],
  ])('%s', (_, registered, quota, conclusion, overRegistered, overQuota) => {
    const unit = unitOf('A', 'Trường A', [[LDTT, 33]]);
    const plan = planOf([['A', 'Trường A']], { targets: [{ unitCode: 'A', key: LDTT, registered, quota }] });
    const sheet = draw(inputOf(reportOf([unit]), { plan })).plan;
    const row = String(sheet.rowOf('B', 'Trường A'));
    expect([sheet.valueAt(`D${row}`), sheet.valueAt(`E${row}`), sheet.valueAt(`F${row}`)])
      .toEqual([registered ?? undefined, quota ?? undefined, 33]);
    expect([sheet.valueAt(`G${row}`), sheet.valueAt(`H${row}`), sheet.valueAt(`I${row}`)]).toEqual([overRegistered, overQuota, conclusion]);
  });

  test('a unit that is missing proposes nothing known', () => {
    const plan = planOf([['C', 'Trường C']], { targets: [{ unitCode: 'C', key: LDTT, registered: 9, quota: null }] });
    const { plan: sheet } = draw(inputOf(reportOf([], { missing: [{ code: 'C', name: 'Trường C', daysLate: null }] }), { plan }));
    const row = String(sheet.rowOf('B', 'Trường C'));
    expect(['F', 'G', 'I'].map((column) => sheet.valueAt(`${column}${row}`))).toEqual(['…', undefined, 'Chưa nộp']);
  });

  test('says in one line that there is no plan', () => {
    const { plan } = draw(inputOf(reportOf([A])));
    expect(plan.texts).toEqual(['ĐỐI CHIẾU KẾ HOẠCH', 'Không có tệp kế hoạch nên không đối chiếu được số đăng ký và chỉ tiêu.']);
  });

  test('holds the share of CSTĐCS against its cap, with and without a plan', () => {
    const { plan } = draw(inputOf(reportOf([A], {
      quota: [{ award: 'CSTDCS', base: 33, count: 5, cap: 4, scope: 'unit', unit: 'A', ok: false }],
    })));
    const row = String(plan.rowOf('C', 'CSTĐCS trên 33 LĐTT'));
    expect('BEFHI'.split('').map((column) => plan.valueAt(`${column}${row}`))).toEqual(['Trường Mầm non Thị trấn', 4, 5, 1, 'Vượt trần']);
  });
});

describe('Nguồn', () => {
  test('names each file with its hash and what became of it, its sheets with their row ledger, and the proof of the sums', () => {
    const report = reportOf([A], {
      balance: [{ ...LDTT, units: 33, adjustments: 0, total: 33, recount: 32, ok: false }],
      files: [
        fileOf(A.path, { sheets: [{ name: 'DS LĐTT', form: 'person-list', awards: ['LDTT'], range: 'A7:H41', rows: { data: 33, totals: 1, groups: 2, ignored: 3 }, confidence: 0.9 }] }),
        fileOf('b.xlsx', { failure: FAILURE, sha256: 'b'.repeat(64) }),
      ],
    });
    const { source } = draw(inputOf(report));
    const file = source.rowOf('B', A.path);
    expect('CDI'.split('').map((column) => source.valueAt(`${column}${String(file)}`))).toEqual(['Trường Mầm non Thị trấn', 'Đã tổng hợp', 'a'.repeat(64)]);
    expect('BCDEFGH'.split('').map((column) => source.valueAt(`${column}${String(file + 1)}`)))
      .toEqual(['    DS LĐTT', 'Danh sách cá nhân', 'A7:H41', 33, 1, 2, 3]);
    const failed = source.rowOf('B', 'b.xlsx');
    expect([source.valueAt(`D${String(failed)}`), source.valueAt(`B${String(failed + 1)}`)]).toEqual(['Không đọc được', 'Tệp có mật khẩu mở.']);
    const proof = source.rowOf('H', 'Không khớp');
    expect('DEFG'.split('').map((column) => source.valueAt(`${column}${String(proof)}`))).toEqual([33, 0, 33, 32]);
  });
});
