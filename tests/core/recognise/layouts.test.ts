import { toAwardKeyText } from '#core/domain/award';
import type { ColumnRole, RecognisedSheet, RecognisedTable, RecognisedWorkbook } from '#core/domain/recognised';
import { toA1Range } from '#core/grid/range';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { readTallyText } from '#support/tally-text';

function recognise(text: string): RecognisedWorkbook {
  const [file] = readTallyText(text).files;
  if (file === undefined) throw new Error('no file in the text');
  return recogniseWorkbook({ path: file.path, sha256: '', workbook: file.workbook, plan: null });
}

function roleText(role: ColumnRole): string {
  switch (role.kind) {
    case 'award-mark': return `mark ${toAwardKeyText(role.key)}`;
    case 'award-count': return `count ${role.award ?? 'row'}/${role.subject ?? '-'}`;
    default: return role.kind;
  }
}

/** What matters of a table, short enough to read: form, range, roles, ledger, awards. */
function summaryOf(table: RecognisedTable): Record<string, unknown> {
  const awards: Record<string, number> = {};
  for (const claim of table.recipients.flatMap((recipient) => recipient.claims)) {
    const key = toAwardKeyText(claim.key);
    awards[key] = (awards[key] ?? 0) + 1;
  }
  return {
    form: table.form,
    range: toA1Range(table.range),
    roles: table.columns.map((column) => roleText(column.role)).join(' | '),
    rows: table.rows.map((row) => (row.kind === 'ignored' ? row.reason : row.kind)).join(' '),
    ...(table.recipients.length > 0 ? { awards } : {}),
  };
}

function tablesOf(text: string): Record<string, unknown>[] {
  return recognise(text).sheets.flatMap((sheet) => sheet.tables.map(summaryOf));
}

interface LayoutCase {
  readonly text: string;
  readonly tables: readonly Record<string, unknown>[];
}

const LAYOUTS: Record<string, LayoutCase> = {
  'a tally with the columns in another order and the note first': {
    text: `
      BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2021 - 2022
      | Ghi chú | CSTĐ cơ sở | Lao động tiên tiến | Tên trường | TT |
      |         | 2          | 14                 | Trường A   | 1  |
      |         | 1          | 9                  | Trường B   | 2  |
      |         | 3          | 23                 | Cộng       |    |`,
    tables: [{
      form: 'tally', range: 'A2:E5', rows: 'data data total',
      roles: 'note | count CSTDCS/individual | count LDTT/individual | unit-name | serial',
    }],
  },
  'a list under its title without a row between, both from the second column on': {
    text: `
      |  | DANH SÁCH ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021 |              |           |           |
      |  | TT                                                      | Họ và tên    | Chức vụ   | Danh hiệu |
      |  | 1                                                       | Nguyễn Văn A | Giáo viên | LĐTT      |
      |  | 2                                                       | Lê Thị B     | Giáo viên | LĐTT      |`,
    tables: [{
      form: 'person-list', range: 'B2:E4', rows: 'data data', roles: 'serial | person-name | position | award-text',
      awards: { 'LDTT/individual': 2 },
    }],
  },
  'a tally whose header groups are written without merging': {
    text: `
      TỔNG HỢP KẾT QUẢ THI ĐUA NĂM 2023
      | STT | Đơn vị | Tổng số CBCCVC | Danh hiệu thi đua |        |            | Giấy khen |    |
      |     |        |                | LĐTT              | CSTĐCS | TTLĐTT     | TT        | CN |
      | 1   | Phòng Nội vụ | 12       | 11                | 1      | 1          | 0         | 3  |
      | 2   | Phòng Tư pháp | 6       | 6                 | -      | 0          | 1         | 1  |
      |     | Tổng cộng | 18          | 17                | 1      | 1          | 1         | 4  |`,
    tables: [{
      form: 'tally', range: 'A2:H6', rows: 'data data total',
      roles: 'serial | unit-name | headcount | count LDTT/individual | count CSTDCS/individual | count TTLDTT/collective | count GK/collective | count GK/individual',
    }],
  },
  'a tally with one column group a subject, where the same title means two awards': {
    text: `
      BẢNG TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị     | Tập thể | <      | Cá nhân | <      |
      | ^   | ^          | LĐTT    | LĐXS   | LĐTT    | CSTĐCS |
      | A   | B          | 1       | 2      | 3       | 4      |
      | 1   | Trường MN  | 1       | 0      | 20      | 2      |`,
    tables: [{
      form: 'tally', range: 'A2:F5', rows: 'column-numbers data',
      roles: 'serial | unit-name | count TTLDTT/collective | count TTLDXS/collective | count LDTT/individual | count CSTDCS/individual',
    }],
  },
  'a tally with awards as rows, without a serial column': {
    text: `
      KẾT QUẢ KHEN THƯỞNG NĂM 2024
      | Danh hiệu thi đua, hình thức khen thưởng | Tập thể | Cá nhân | Hộ gia đình |
      | Lao động tiên tiến                       | 4       | 112     |             |
      | Giấy khen của Chủ tịch UBND huyện        | 2       | 15      | 3           |
      | Tổng số                                  | 6       | 127     | 3           |`,
    tables: [{
      form: 'tally', range: 'A2:D5', rows: 'data data total',
      roles: 'award-label | count row/collective | count row/individual | count row/household',
    }],
  },
  'a list of households headed by nothing else': {
    text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Hộ gia đình | Địa chỉ |
      | 1 | Lò Văn An | Bản Hua |
      | 2 | Cà Văn Bình | Bản Co |`,
    tables: [{ form: 'person-list', range: 'A2:C4', rows: 'data data', roles: 'serial | person-name | workplace', awards: { 'GK/household': 2 } }],
  },
  'a list of heads of households': {
    text: `
      DANH SÁCH GIA ĐÌNH VĂN HÓA NĂM 2021
      | STT | Chủ hộ | Thôn, bản |
      | 1 | Lò Văn An | Bản Hua |
      | 2 | Cà Văn Bình | Bản Co |`,
    tables: [{ form: 'person-list', range: 'A2:C4', rows: 'data data', roles: 'serial | person-name | other', awards: { 'GDVH/household': 2 } }],
  },
  'a tally with awards as rows and one count for all': {
    text: `
      TỔNG HỢP KẾT QUẢ THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Danh hiệu | Số lượng | Ghi chú |
      | 1 | Lao động tiên tiến | 33 | |
      | 2 | Tập thể lao động tiên tiến | 1 | |
      | | Tổng cộng | 34 | |`,
    tables: [{ form: 'tally', range: 'A2:D5', rows: 'data data total', roles: 'serial | award-label | count row/- | note' }],
  },
  'roman numerals that number the rows themselves are no groups': {
    text: `
      BIỂU TỔNG HỢP THI ĐUA KHỐI NĂM 2022
      | STT | Tên đơn vị | LĐTT | CSTĐCS |
      | I   | Khối Đảng  | 12   | 1      |
      | II  | Khối Đoàn thể | 9 | 2      |
      |     | Tổng cộng  | 21   | 3      |`,
    tables: [{
      form: 'tally', range: 'A2:D5', rows: 'data data total',
      roles: 'serial | unit-name | count LDTT/individual | count CSTDCS/individual',
    }],
  },
  'groups with their sum in the heading, and the grand total on top': {
    text: `
      BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Cơ quan, đơn vị | LĐTT | CSTĐCS |
      |     | TỔNG CỘNG: I+II | 30   | 4      |
      | I   | Các phòng ban   | 12   | 1      |
      | 1   | Phòng Nội vụ    | 7    | 1      |
      | 2   | Phòng Tư pháp   | 5    | 0      |
      | II  | Các xã          | 18   | 3      |
      | 1   | Xã A            | 18   | 3      |`,
    tables: [{
      form: 'tally', range: 'A2:D8', rows: 'total group data data group data',
      roles: 'serial | unit-name | count LDTT/individual | count CSTDCS/individual',
    }],
  },
  'a sum under each group and none of all': {
    text: `
      BIỂU TỔNG HỢP THI ĐUA NĂM 2022
      | STT | Đơn vị       | LĐTT |
      | I   | Các phòng    |      |
      | 1   | Phòng Nội vụ | 7    |
      |     | Cộng         | 7    |
      | II  | Các xã       |      |
      | 1   | Xã A         | 18   |
      |     | Cộng         | 18   |`,
    tables: [{
      form: 'tally', range: 'A2:C8', rows: 'group data subtotal group data subtotal',
      roles: 'serial | unit-name | count LDTT/individual',
    }],
  },
  'a list with the header repeated on the second page and blank rows between': {
    text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | TT | Họ tên          | Chức vụ   |
      | 1  | Nguyễn Văn An   | Giáo viên |

      | 2  | Trần Thị Bình   | Kế toán   |
      | TT | Họ tên          | Chức vụ   |
      | 3  | Lò Văn Cường    | Giáo viên |
      Ấn định danh sách có 03 người./.`,
    tables: [{
      form: 'person-list', range: 'A2:C7', rows: 'data blank data repeated-header data',
      roles: 'serial | person-name | position', awards: { 'LDTT/individual': 3 },
    }],
  },
  'a list whose column numbers lack that of a column taken out': {
    text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | STT | Họ và tên   | Chức vụ   | Ghi chú |
      | (1) | (2)         | (4)       | (5)     |
      | 1   | Lò Thị Mai  | Giáo viên |         |`,
    tables: [{
      form: 'person-list', range: 'A2:D4', rows: 'column-numbers data', roles: 'serial | person-name | position | note', awards: { 'LDTT/individual': 1 },
    }],
  },
  'a count of collectives with a remark in one cell is no column of names': {
    text: `
      KẾT QUẢ KHEN THƯỞNG NĂM 2024
      | Danh hiệu, hình thức | Tập thể       | Cá nhân |
      | Lao động tiên tiến   | 4             | 112     |
      | Giấy khen            | xem danh sách | 15      |
      | Bằng khen            | 1             | 3       |`,
    tables: [{
      form: 'tally', range: 'A2:C5', rows: 'data data data', roles: 'award-label | count row/collective | count row/individual',
    }],
  },
  'a count of collectives that is a remark in one of two cells, beside the count of persons': {
    text: `
      KẾT QUẢ KHEN THƯỞNG NĂM 2024
      | Danh hiệu, hình thức   | Tập thể       | Cá nhân |
      | Lao động tiên tiến     | xem danh sách | 30      |
      | Chiến sĩ thi đua cơ sở |               | 3       |
      | Giấy khen              | 1             | 5       |`,
    tables: [{
      form: 'tally', range: 'A2:C5', rows: 'data data data', roles: 'award-label | count row/collective | count row/individual',
    }],
  },
  'a list in sections headed by letters and awards, persons and collectives in one table': {
    text: `
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2024
      | STT | Tên tập thể, cá nhân | Đơn vị công tác |
      | A   | TẬP THỂ |  |
      | I   | Giấy khen của Chủ tịch UBND xã: 02 tập thể | |
      | 1   | Thôn Đông | Xã A |
      | 2   | Chi hội Phụ nữ | Xã A |
      | B   | CÁ NHÂN | |
      | I   | Giấy khen của Chủ tịch UBND xã | |
      | 1   | Hồ Thị Hoa | Thôn Đông |
      | C   | HỘ GIA ĐÌNH | |
      | I   | Giấy khen | |
      | 1   | Hộ ông Đoàn Văn Tô | Thôn Tây |`,
    tables: [{
      form: 'person-list', range: 'A2:C12', rows: 'group group data data group group data group group data',
      roles: 'serial | recipient-name | workplace',
      awards: { 'GK/collective': 2, 'GK/individual': 1, 'GK/household': 1 },
    }],
  },
  'a matrix marked with other signs than x, with a typed total': {
    text: `
      BẢNG TỔNG HỢP BÌNH XÉT NĂM HỌC 2022 - 2023
      | Stt | Họ và tên đệm | Tên | Danh hiệu | < | Giấy khen |
      | ^   | ^             | ^   | LĐTT | CSTĐCS | ^         |
      | 1   | Tòng Thị      | Dung | ✓   |        | v         |
      | 2   | Công Văn      | Tổng | X   | +      | -         |
      |     | Tổng cộng     |      | 2   | 1      | 1         |`,
    tables: [{
      form: 'person-list', range: 'A2:F6', rows: 'data data total',
      roles: 'serial | family-name | given-name | mark LDTT/individual | mark CSTDCS/individual | mark GK/individual',
      awards: { 'LDTT/individual': 2, 'CSTDCS/individual': 1, 'GK/individual': 1 },
    }],
  },
  'two tables under one another, each under a line of its own': {
    text: `
      BẢN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
      1. Cá nhân:
      | STT | Họ và tên     | Danh hiệu đề nghị |
      | 1   | Vàng A Páo    | LĐTT và CSTĐCS    |
      | 2   | Sùng Thị Mỷ   | Giấy khen         |

      2. Tập thể:
      | STT | Tên tập thể   | Danh hiệu đề nghị |
      | 1   | Tổ Tự nhiên   | Lao động tiên tiến |
      NGƯỜI LẬP BIỂU`,
    tables: [
      {
        form: 'person-list', range: 'A3:C5', rows: 'data data', roles: 'serial | person-name | award-text',
        awards: { 'LDTT/individual': 1, 'CSTDCS/individual': 1, 'GK/individual': 1 },
      },
      {
        form: 'collective-list', range: 'A8:C9', rows: 'data', roles: 'serial | collective-name | award-text',
        awards: { 'TTLDTT/collective': 1 },
      },
    ],
  },
  'prepared rows with numbers and formulas but nobody in them': {
    text: `
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Đơn vị | Mã |
      | 1   | Lò Thị Mai  | Trường A | =VLOOKUP(C3,X:Y,2,0) → 12 |
      | 2   |             |        |  |
      |     |             |        | =VLOOKUP(C5,X:Y,2,0) → #N/A |`,
    tables: [{
      form: 'person-list', range: 'A2:D5', rows: 'data unfinished helper-row',
      roles: 'serial | person-name | workplace | other', awards: { 'GK/individual': 1 },
    }],
  },
  'an import sheet of a provincial system, with persons, collectives and households by code': {
    text: `
      | STT | Phân loại khen thưởng | Tên tập thể/cá nhân/hộ gia đình | Chức vụ | Đơn vị công tác | Danh hiệu/Hình thức |
      | 1 | CANHAN | Lò Thị Mai | Giáo viên | Trường A | Lao động tiên tiến |
      | 2 | TAPTHE | Tổ 1 | | Trường A | Lao động tiên tiến |
      | 3 | HOGIADINH | Hộ ông Tòng Văn B | | Bản C | Giấy khen |`,
    tables: [{
      form: 'person-list', range: 'A1:F4', rows: 'data data data',
      roles: 'serial | subject-text | recipient-name | position | workplace | award-text',
      awards: { 'LDTT/individual': 1, 'TTLDTT/collective': 1, 'GK/household': 1 },
    }],
  },
  'codes of kinds beside the award are no counts': {
    text: `
      | STT | Tên đơn vị/tập thể | Mã phân loại tập thể | Mã danh hiệu thi đua |
      | 1   | Trường A           | 2                    | TTLĐTT               |`,
    tables: [{
      form: 'collective-list', range: 'A1:D2', rows: 'data', roles: 'serial | collective-name | other | award-text',
      awards: { 'TTLDTT/collective': 1 },
    }],
  },
  'districts in roman numerals with a kind of units below them, sums under each and one of all': {
    text: `
      TỔNG HỢP CÁC HÌNH THỨC KHEN THƯỞNG TRÊN ĐỊA BÀN
      | STT | Tên đơn vị | Danh hiệu thi đua/Hình thức khen thưởng | < | < |
      | ^   | ^          | Tổng số | Lao động tiên tiến | Giấy khen |
      | I   | Huyện Tuần Giáo | | | |
      |     | Các xã, phường, thị trấn | | | |
      | 1   | Xã Quài Nưa | 11 | 10 | 1 |
      |     | Cộng        | 11 | 10 | 1 |
      | II  | Huyện Điện Biên | | | |
      | 1   | Xã Mường Pồn | 4 | 4 | 0 |
      |     | Cộng         | 4 | 4 | 0 |
      |     | Tổng cộng    | 15 | 14 | 1 |`,
    tables: [{
      form: 'tally', range: 'A2:E11', rows: 'group group data subtotal group data subtotal total',
      roles: 'serial | unit-name | row-total | count LDTT/individual | count GK/individual',
    }],
  },
  'a title over three rows, birth years by sex, everything in capitals': {
    text: `
      DANH SÁCH
      ĐỀ NGHỊ TẶNG DANH HIỆU "LAO ĐỘNG TIÊN TIẾN"
      NĂM HỌC 2024-2025
      | TT | HỌ VÀ TÊN | NĂM SINH | < | CHỨC VỤ |
      | ^ | ^ | Nam | Nữ | ^ |
      | 1 | LÒ THỊ MAI | | 1985 | GV |
      | 2 | TÒNG VĂN TỔNG | 1980 | | HT |
      Tổng cộng: 02 người`,
    tables: [{
      form: 'person-list', range: 'A4:E7', rows: 'data data', roles: 'serial | person-name | birth | birth | position',
      awards: { 'LDTT/individual': 2 },
    }],
  },
  'a list without title, whose sheet is named after the award': {
    text: `
      # DS GK huyện
      | Họ và tên  | Chức vụ   | Đơn vị   |
      | Lò Thị Mai | Giáo viên | Trường A |`,
    tables: [{
      form: 'person-list', range: 'A1:C2', rows: 'data', roles: 'person-name | position | workplace', awards: { 'GK/individual': 1 },
    }],
  },
  'a registration is no proposal': {
    text: `
      BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2021 - 2022
      | Stt | Họ và tên    | Chức vụ, đơn vị | Danh hiệu đăng ký |
      | 1   | Lò Thị Mai   | Giáo viên       | CSTĐCS            |`,
    tables: [{
      form: 'registration', range: 'A2:D3', rows: 'data', roles: 'serial | person-name | position | award-text',
      awards: { 'CSTDCS/individual': 1 },
    }],
  },
  'initiatives listed by themselves': {
    text: `
      DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM HỌC 2020 - 2021
      | STT | Tên sáng kiến      | Tác giả     | Số, ngày QĐ công nhận |
      | 1   | Dạy đọc cho lớp 1  | Lò Thị Mai  | 12/QĐ ngày 01/5/2021  |`,
    tables: [{
      form: 'initiative-list', range: 'A2:D3', rows: 'data',
      roles: 'serial | initiative | person-name | initiative-decision', awards: {},
    }],
  },
  'targets of a plan are no tally': {
    text: `
      | Mã  | Tên đơn vị | LĐTT đăng ký | LĐTT chỉ tiêu |
      | A01 | Trường A   | 20           | 18            |`,
    tables: [{ form: 'plan', range: 'A1:D2', rows: 'data', roles: 'other | unit-name | registered | quota' }],
  },
  'a table about other things stays unrecognised': {
    text: `
      BẢNG THEO DÕI TÀI SẢN
      | STT | Tên tài sản | Số lượng | Nơi để  |
      | 1   | Máy chiếu   | 2        | Phòng 1 |
      | 2   | Tủ sách     | 4        | Phòng 2 |
      | 3   | Loa kéo     | 1        | Phòng 3 |`,
    tables: [{ form: 'other', range: 'A2:D5', rows: 'data data data', roles: 'serial | other | other | other' }],
  },
};

describe('layouts that offices make', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_name, { text, tables }) => {
    expect(tablesOf(text)).toEqual(tables);
  });
});

describe('what stands around the table', () => {
  const sheet = (text: string): RecognisedSheet => {
    const [first] = recognise(text).sheets;
    if (first === undefined) throw new Error('no sheet');
    return first;
  };

  test('the unit is the lower office of the title block, written as in the attachment line', () => {
    const { unit, period } = recognise(`
      | UBND HUYỆN TUẦN GIÁO | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
      | TRƯỜNG MẦM NON QUÀI TỞ | Độc lập - Tự do - Hạnh phúc |
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LĐTT NĂM HỌC 2020 - 2021
      (Kèm theo Tờ trình số 5/TTr ngày 01/6/2021 của Trường Mầm non Quài Tở)
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |`);
    expect(unit?.name).toBe('Trường Mầm non Quài Tở');
    expect(period).toEqual({ kind: 'school-year', text: '2020-2021' });
  });

  test('papers of the attachment line are read with number and date', () => {
    const { documents } = sheet(`
      DANH SÁCH KHEN THƯỞNG NĂM 2021
      (Kèm theo Tờ trình số 72/TTr-TH ngày 06/06/2021 của Trường A; Biên bản họp Hội đồng ngày 02 tháng 6 năm 2021)
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |`).frame;
    expect(documents.map(({ kind, number, date }) => ({ kind, number, date }))).toEqual([
      { kind: 'submission-letter', number: '72/TTr-TH', date: '2021-06-06' },
      { kind: 'minutes', number: undefined, date: '2021-06-02' },
    ]);
  });

  test.each([
    ['Ấn định danh sách có 45 (bốn mươi lăm) người.', 45, 'individual'],
    ['Danh sách gồm có hai mươi mốt người./.', 21, 'individual'],
    ['Tổng số: 09 cá nhân', 9, 'individual'],
    ['Tổng số: 1.762 người', 1762, 'individual'],
    ['Danh sách này có 04 đồng chí', 4, 'individual'],
    ['Danh sách có 02 tập thể', 2, 'collective'],
  ])('the closing line "%s" states %i', (line, stated, subject) => {
    const { statedCounts, tables } = sheet(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
      | STT | Họ và tên | Chức vụ |
      | 1 | Lò Thị Mai | Giáo viên |

      ${line}`);
    expect(statedCounts.map((count) => ({ stated: count.stated, subject: count.subject }))).toEqual([{ stated, subject }]);
    expect(tables[0]?.rows).toHaveLength(1);
  });

  test('an impossible school year is kept as written', () => {
    const { periods } = sheet(`
      DANH SÁCH KHEN THƯỞNG NĂM HỌC 2021 - 2021
      | STT | Họ và tên | Danh hiệu |
      | 1 | Lò Thị Mai | LĐTT |`).frame;
    expect(periods).toMatchObject([{ text: '2021-2021', possible: false, place: 'title' }]);
  });

  test('an empty sheet is other, and not tabular', () => {
    expect(sheet('# Trang tính2')).toMatchObject({ form: 'other', isTabular: false, tables: [] });
  });
});
