import { toAwardKeyText } from '#core/domain/award';
import type { RecognisedSheet, RecognisedTable, SheetForm } from '#core/domain/recognised';
import { toA1 } from '#core/grid/address';
import { recogniseSheet } from '#core/recognise/recognise-sheet';
import { readTallyText } from '#support/tally-text';

function sheetOf(text: string, form?: SheetForm): RecognisedSheet {
  const [grid] = readTallyText(text).files[0]?.workbook.sheets ?? [];
  if (grid === undefined) throw new Error('no sheet');
  return recogniseSheet(grid, 0, undefined, form);
}

/** `tally 0.75, or plan 0.7`: what a sheet is, and what else it may be. */
function kindOf(text: string): string {
  const { form, confidence, alternatives } = sheetOf(text);
  return [`${form} ${String(confidence)}`, ...alternatives.map((other) => `or ${other.form} ${String(other.confidence)}`)].join(', ');
}

/** Award and subject that a table gives all its rows. */
function defaultsOf({ defaultAward, defaultSubject }: RecognisedTable): string {
  return [defaultAward === undefined ? '-' : `${toAwardKeyText(defaultAward.key)} "${defaultAward.label}" ${toA1(defaultAward.at)}`, defaultSubject ?? '-'].join('; ');
}

describe('a sheet is told by its columns and names', () => {
  it.each([
    ['scores at just the confidence that is needed', `
      | STT | Môn | Điểm tối đa | Điểm tự chấm |
      | 1 | Toán | 10 | 9 |`, 'score-sheet 0.5'],
    ['one column of scores is too little', `
      | STT | Môn | Điểm tối đa | Ghi chú |
      | 1 | Toán | 10 | |`, 'other 0.75, or score-sheet 0.25'],
    ['nothing speaks for any form', `
      | STT | Màu | Ghi chú |
      | 1 | Đỏ | |`, 'other 1'],
    ['a title about an award over things that name nobody and say nothing of persons', `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
      | STT | Việc | Ghi chú |
      | 1 | Họp | |`, 'other 1'],
    ['achievements of collectives are no list of nameless persons', `
      | STT | Tên tập thể | Thành tích | Hình thức khen thưởng |
      | 1 | Tổ 1 | Dạy giỏi | Giấy khen |`, 'collective-list 0.7'],
    ['a title about initiatives over a table without them', `
      DANH SÁCH ĐƠN VỊ CÓ SÁNG KIẾN
      | STT | Đơn vị | Ghi chú |
      | 1 | Trường A | |`, 'other 1'],
    ['numbers beside a family name count nothing of units', `
      DANH SÁCH SỐ LẦN ĐẠT DANH HIỆU THI ĐUA
      | STT | Họ và tên đệm | Tên | LĐTT | CSTĐCS |
      | 1 | Lò Thị | Mai | 5 | 3 |`, 'person-list 0.62'],
    ['numbers beside persons and collectives count nothing of units', `
      DANH SÁCH SỐ LẦN ĐẠT DANH HIỆU THI ĐUA
      | STT | Tên tập thể, cá nhân | LĐTT | CSTĐCS |
      | 1 | Lò Thị Mai | 5 | 3 |`, 'person-list 0.62'],
    ['a number beside the award of each unit is no tally', `
      | STT | Đơn vị | Danh hiệu đề nghị | Giấy khen |
      | 1 | Trường A | Tập thể LĐXS | 3 |
      | 2 | Trường B | Tập thể LĐTT | 2 |`, 'collective-list 0.55'],
    ['criteria with their time are a plan', `
      | STT | Tiêu chí | Thời gian thực hiện |
      | 1 | Nền nếp | Tháng 9 |`, 'plan 0.7'],
    ['quotas of units are a plan', `
      | STT | Tên đơn vị | Chỉ tiêu giao |
      | 1 | Trường A | 18 |`, 'plan 0.7'],
    ['a registered number that names no unit is none', `
      | STT | Màu | Số đăng ký |
      | 1 | Đỏ | 18 |`, 'other 1'],
    ['a registration of an award that its title names is no list of proposals', `
      DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, 'registration 0.99, or person-list 0.99'],
    ['headings that name no award do not speak for a list', `
      DANH SÁCH CÁN BỘ
      | STT | Họ và tên | Chức vụ |
      | | Khối 1 | |
      | 1 | Lò Thị Mai | Giáo viên |`, 'person-list 0.52'],
    ['headings that name an award do', `
      DANH SÁCH CÁN BỘ
      | STT | Họ và tên | Chức vụ |
      | | Giấy khen | |
      | 1 | Lò Thị Mai | Giáo viên |`, 'person-list 0.9'],
  ])('%s', (_name, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('the surer of two tables names the sheet, however long the other is', () => {
    const { form, evidence } = sheetOf(`
      DANH SÁCH CÁN BỘ
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |
      | 2 | Lò Thị Mơ | Giáo viên |
      | 3 | Lò Thị Mận | Giáo viên |
      | 4 | Lò Thị Đào | Giáo viên |
      | 5 | Lò Thị Lê | Giáo viên |

      | STT | Tên tập thể | Danh hiệu đề nghị |
      | 1 | Tổ 1 | LĐTT |`);
    expect(form).toBe('collective-list');
    expect(evidence.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'header-column Tên tập thể', 'header-column Danh hiệu đề nghị', 'title-words DANH SÁCH CÁN BỘ',
    ]);
  });
});

describe('a form that a person chose', () => {
  const ROSTER = `
    # Trang 1
    DANH SÁCH TẶNG GIẤY KHEN
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Thị Mai | Giáo viên |`;

  it('holds for sheet and tables, and what was guessed stands beside it', () => {
    const { form, confidence, evidence, alternatives, tables } = sheetOf(ROSTER, 'score-sheet');
    expect({ form, confidence, evidence, alternatives, tables: tables.map((table) => table.form) }).toEqual({
      form: 'score-sheet', confidence: 1, evidence: [{ kind: 'user-choice', text: 'Trang 1', at: undefined, weight: 1 }],
      alternatives: [{ form: 'person-list', confidence: 0.99 }], tables: ['score-sheet'],
    });
  });

  it('stands once, though it would have been guessed too', () => {
    const { form, confidence, alternatives } = sheetOf(ROSTER, 'person-list');
    expect({ form, confidence, alternatives }).toEqual({ form: 'person-list', confidence: 1, alternatives: [] });
  });

  it('reads no awards in the rows of another form', () => {
    const text = `
      BIỂU TỔNG HỢP NĂM 2024
      | Danh hiệu, hình thức khen thưởng | Tập thể | Cá nhân |
      | Lao động tiên tiến | 4 | 112 |`;
    expect(sheetOf(text).tables.map(({ rowAwards }) => rowAwards.map(({ key }) => toAwardKeyText(key)))).toEqual([['TTLDTT/collective', 'LDTT/individual']]);
    expect(sheetOf(text, 'registration').tables.map(({ rowAwards }) => rowAwards)).toEqual([[]]);
  });
});

describe('columns that a form cannot do without', () => {
  it.each<[string, SheetForm, string, readonly string[]]>([
    ['names of collectives', 'collective-list', '| STT | Họ và tên | Danh hiệu |\n| 1 | Lò Thị Mai | LĐTT |', ['collective-name']],
    ['none where units stand for collectives', 'collective-list', '| STT | Đơn vị | Danh hiệu |\n| 1 | Trường A | LĐTT |', []],
    ['none where persons and collectives stand in one column', 'collective-list', '| STT | Tên tập thể, cá nhân | Danh hiệu |\n| 1 | Tổ 1 | LĐTT |', []],
    ['an award of collectives', 'collective-list', '| STT | Tên tập thể | Ghi chú |\n| 1 | Tổ 1 | |', ['award-text']],
    ['an award of persons', 'person-list', '| STT | Họ và tên | Ghi chú |\n| 1 | Lò Thị Mai | |', ['award-text']],
    ['no award of a registration', 'registration', '| STT | Họ và tên | Ghi chú |\n| 1 | Lò Thị Mai | |', []],
    ['none where the column of awards is empty', 'person-list', '| STT | Họ và tên | Danh hiệu |\n| 1 | Lò Thị Mai | |', []],
    ['none where nothing is marked yet', 'person-list', '| STT | Họ và tên | LĐTT | CSTĐCS |\n| 1 | Lò Thị Mai | x | |\n', []],
    ['none where the title names the award and nobody is listed', 'person-list', 'DANH SÁCH TẶNG GIẤY KHEN\n| STT | Họ và tên | Chức vụ |', []],
    ['none where sections give some their award', 'person-list', `
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |
      | | Giấy khen | |
      | 2 | Lò Thị Mơ | Giáo viên |`, []],
    ['names of persons', 'person-list', '| STT | Đơn vị | Danh hiệu |\n| 1 | Trường A | LĐTT |', ['person-name']],
    ['units of a tally', 'tally', '| STT | Họ và tên | LĐTT |\n| 1 | Lò Thị Mai | 3 |', ['unit-name']],
  ])('%s: %s', (_name, form, text, missing) => {
    expect(sheetOf(text, form).tables.map(({ missingRoles }) => missingRoles)).toEqual([missing]);
  });
});

describe('what a table as a whole is about', () => {
  it.each([
    ['by a title that names collectives, over a column for all', `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN
      | STT | Tên tập thể, cá nhân | Ghi chú |
      | 1 | Tổ 1 | |`, ['GK/collective "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN" A1; collective']],
    ['by a title of a registration', `
      ĐĂNG KÝ GIẤY KHEN TẬP THỂ
      | STT | Tên tập thể, cá nhân | Ghi chú |
      | 1 | Tổ 1 | |`, ['GK/collective "ĐĂNG KÝ GIẤY KHEN TẬP THỂ" A1; collective']],
    ['by no word of a registration', `
      ĐĂNG KÝ GIẤY KHEN
      | STT | Tên tập thể, cá nhân | Ghi chú |
      | 1 | Tổ 1 | |`, ['GK/individual "ĐĂNG KÝ GIẤY KHEN" A1; -']],
    ['by the line right above, before the title', `
      DANH SÁCH TẬP THỂ, CÁ NHÂN KHEN THƯỞNG

      Danh hiệu LĐTT
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |

      Giấy khen tập thể
      | STT | Tên tập thể | Ghi chú |
      | 1 | Tổ 1 | |`, ['LDTT/individual "Danh hiệu LĐTT" A3; individual', 'GK/collective "Giấy khen tập thể" A7; collective']],
    ['by a line in the first row', `
      Giấy khen cấp xã
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, ['GK/individual "Giấy khen cấp xã" A1; individual']],
    ['by a line with one cell beside it', `
      | Giấy khen cấp xã | Mẫu 1 |
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, ['GK/individual "Giấy khen cấp xã" A1; individual']],
    ['not by a row of three cells', `
      DANH SÁCH CÁN BỘ

      | Giấy khen cấp xã | Mẫu 1 | Tờ 1 |
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, ['-; individual']],
    ['not by a line on an attachment', `
      DANH SÁCH CÁN BỘ

      (Kèm theo Tờ trình tặng Giấy khen)
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, ['-; individual']],
    ['not by the last row of the table above', `
      | STT | Hình thức khen thưởng | Số cá nhân |
      | 1 | Lao động tiên tiến | 4 |
      | | Giấy khen | 2 |

      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`, ['-; -', '-; -']],
    ['by the name of the sheet, blamed on the header', `
      # Giấy khen tập thể

      | | STT | Tên tập thể | Ghi chú |
      | | 1 | Tổ 1 | |`, ['GK/collective "Giấy khen tập thể" B2; collective']],
    ['by a line that names nothing but the subject', `
      DANH SÁCH KHEN THƯỞNG

      1. Tập thể:
      | STT | Tên tập thể, cá nhân | Danh hiệu |
      | 1 | Tổ 1 | LĐTT |`, ['-; collective']],
  ])('%s', (_name, text, defaults) => {
    expect(sheetOf(text).tables.map(defaultsOf)).toEqual(defaults);
  });

  it('a line above the title does not register anything', () => {
    expect(sheetOf(`
      Đơn vị đăng ký thi đua: Trường A
      TRÍCH NGANG DANH SÁCH GIÁO VIÊN
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`).form).toBe('person-list');
  });
});

describe('two tables with a heading between them', () => {
  const tablesOf = (text: string): string[] => sheetOf(text).tables.map(({ form, rows }) =>
    `${form}: ${rows.map((row) => `${String(row.row + 1)} ${row.kind === 'ignored' ? row.reason : row.kind}`).join(', ')}`);

  it.each([
    ['the heading is the caption of the second', `
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |
      | | Tập thể | |
      | STT | Tên tập thể | Danh hiệu |
      | 1 | Tổ 1 | LĐTT |`, ['person-list: 2 data', 'collective-list: 5 data']],
    ['a row that says there is none stays with the first', `
      | STT | Họ và tên | Danh hiệu |
      | | Không có | |
      | | Tập thể | |
      | STT | Tên tập thể | Danh hiệu |
      | 1 | Tổ 1 | LĐTT |`, ['person-list: 2 says-none', 'collective-list: 5 data']],
    ['rows without names between data and heading stay with none', `
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |
      | 2 | | |

      | | Tập thể | |
      | STT | Tên tập thể | Danh hiệu |
      | 1 | Tổ 1 | LĐTT |`, ['person-list: 2 data', 'collective-list: 7 data']],
    ['a heading at the end of the last table stays with it', `
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |
      | | Tập thể | |`, ['person-list: 2 data, 3 group']],
  ])('%s', (_name, text, tables) => {
    expect(tablesOf(text)).toEqual(tables);
  });
});
