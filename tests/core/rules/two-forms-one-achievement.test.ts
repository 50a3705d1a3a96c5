import { twoFormsOneAchievement } from '#core/rules/two-forms-one-achievement/rule';
import { testRule } from '#support/rule-tester';

const GK = 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN NĂM HỌC 2020 - 2021';
const BK = 'DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG BẰNG KHEN NĂM HỌC 2020 - 2021';
const COLUMNS = '| STT | Họ và tên | Ngày sinh | Chức vụ | Nội dung thành tích |';
const COVID = 'Thành tích trong phòng, chống dịch Covid-19';
const TALENT = 'Có nhiều đóng góp trong bồi dưỡng học sinh năng khiếu';

/** A list of certificates and one of honours, with one row each. */
function lists(first: string, second: string): string {
  return `
    # Giấy khen
    ${GK}
    ${COLUMNS}
    | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${TALENT} |
    ${first}
    # Bằng khen
    ${BK}
    ${COLUMNS}
    ${second}`;
}

testRule(twoFormsOneAchievement, {
  valid: {
    'two forms for two achievements': lists(
      `| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${TALENT} |`, `| 1 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |`),
    'two persons for one achievement': lists(
      `| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |`, `| 1 | Lường Thị Hoa | 03/04/1985 | Giáo viên | ${COVID} |`),
    'namesakes of other birth, and of other position without births': `
      ${lists(`| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |
      | 3 | Quàng Văn Hải |  | Kế toán | ${COVID} |`, `| 1 | Cà Thị Bình | 04/04/1985 | Giáo viên | ${COVID} |
      | 2 | Quàng Văn Hải |  | Giáo viên | ${COVID} |`)}`,
    'namesakes in one list, without births': lists(
      `| 2 | Cà Thị Bình |  | Giáo viên | ${COVID} |
      | 3 | Cà Thị Bình |  | Giáo viên | ${TALENT} |`, `| 1 | Cà Thị Bình |  | Giáo viên | ${COVID} |`),
    'an achievement that is not stated, or only a rating': lists(
      `| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên |  |
      | 3 | Lường Thị Hoa | 05/04/1985 | Giáo viên | Hoàn thành xuất sắc nhiệm vụ năm học 2020 - 2021 |`,
      `| 1 | Cà Thị Bình | 03/04/1985 | Giáo viên |  |
      | 2 | Lường Thị Hoa | 05/04/1985 | Giáo viên | Hoàn thành xuất sắc nhiệm vụ năm học 2020 - 2021 |`),
    'a title beside a form': `
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${COVID} |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |
      # Giấy khen
      ${GK}
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${COVID} |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |`,
    'lists of two rounds': `
      # Giấy khen 2020
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN NĂM HỌC 2019 - 2020
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${TALENT} |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${TALENT} |
      # Bằng khen
      ${BK}
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${TALENT} |
      | 2 | Hà Thị Mai | 05/06/1990 | Giáo viên | ${TALENT} |`,
    'one list given twice in the workbook': `
      # Giấy khen
      ${GK}
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${TALENT} |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${TALENT} |
      # Giấy khen (2)
      ${GK}
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${TALENT} |
      | 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${TALENT} |`,
    'collectives of one name in two places of work': `
      # Giấy khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Đơn vị công tác | Nội dung thành tích |
      | 1 | Tổ Văn phòng | Trường THCS Rạng Đông | ${COVID} |
      # Bằng khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Đơn vị công tác | Nội dung thành tích |
      | 1 | Tổ Văn phòng | Trường THCS Mường Mùn | ${COVID} |`,
    'collectives and persons of like names, places of work and rounds that tell apart': `
      # Giấy khen
      ${GK}
      | STT | Họ và tên | Ngày sinh | Đơn vị công tác | Nội dung thành tích |
      | 1 | Lò Văn An |  | Trường Mầm non Ban | ${COVID} |
      # Bằng khen
      ${BK}
      | STT | Họ và tên | Ngày sinh | Đơn vị công tác | Nội dung thành tích |
      | 1 | Lò Văn An |  | Trường Tiểu học Ban | ${COVID} |`,
    'rows without a name': lists(
      `| 2 |  | 03/04/1985 | Giáo viên | ${COVID} |`, `| 1 |  | 03/04/1985 | Giáo viên | ${COVID} |`),
    'collectives of one name twice in a list': `
      # Giấy khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | Tổ Văn phòng | ${COVID} |
      | 2 | Tổ Văn phòng | ${TALENT} |
      # Bằng khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | Tổ Văn phòng | ${COVID} |`,
  },
  invalid: {
    'one person in two lists with one text': lists(
      `| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |`,
      `| 1 | Cà Thị Bình <!twice> | 03/04/1985 | Giáo viên | ${COVID.toUpperCase()}. |`),
    'one person without births in one position': lists(
      `| 2 | Cà Thị Bình |  | Giáo viên | ${COVID} |`, `| 1 | Cà Thị Bình <!twice> |  | Giáo viên | ${COVID} |`),
    'namesakes that the birth tells apart': lists(
      `| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |
      | 3 | Cà Thị Bình | 30/11/1990 | Giáo viên | ${COVID} |`, `| 1 | Cà Thị Bình <!twice> | 30/11/1990 | Giáo viên | ${COVID} |`),
    'two forms in one row': `
      DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Nội dung thành tích | Giấy khen | Bằng khen |
      | 1 | Lò Văn An | 01/02/1980 | ${TALENT} | x |  |
      | 2 | Cà Thị Bình <!inRow> | 03/04/1985 | ${COVID} | x | x |
      | 3 | Hà Thị Mai | 05/06/1990 | ${TALENT} |  | x |`,
    'one collective in two lists': `
      # Giấy khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | Tổ Văn phòng | ${COVID} |
      | 2 | Tổ 1 | ${TALENT} |
      # Bằng khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | Tổ Văn phòng <!twice> | ${COVID} |`,
    'under the law of 2022 as well': {
      profile: 'C',
      text: lists(`| 2 | Cà Thị Bình | 03/04/1985 | Giáo viên | ${COVID} |`, `| 1 | Cà Thị Bình <!twice> | 03/04/1985 | Giáo viên | ${COVID} |`),
    },
    'one collective in two lists, its name written otherwise': `
      # Giấy khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | Tổ Toán - Tin | ${COVID} |
      | 2 | Tổ Văn phòng | ${COVID} |
      # Bằng khen
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG BẰNG KHEN NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Nội dung thành tích |
      | 1 | TỔ TOÁN, TIN <!twice> | ${COVID} |`,
    'a list without a round, and a place of work that only one list states': `
      # Giấy khen
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN
      | STT | Họ và tên | Ngày sinh | Đơn vị công tác | Nội dung thành tích |
      | 1 | Lò Văn An | 01/02/1980 | Trường Mầm non Ban | ${COVID} |
      | 2 | Cà Thị Bình | 01/02/1981 |  | ${COVID} |
      | 3 | Vừ A Chính | 01/02/1982 | Trường Mầm non Ban | ${COVID} |
      # Bằng khen
      ${BK}
      | STT | Họ và tên | Ngày sinh | Đơn vị công tác | Nội dung thành tích |
      | 1 | Lò Văn An <!twice> | 01/02/1980 |  | ${COVID} |
      | 2 | Cà Thị Bình <!twice> | 01/02/1981 | Trường Mầm non Ban | ${COVID} |
      | 3 | Vừ A Chính <!twice> | 01/02/1982 | TRƯỜNG MẦM NON BAN | ${COVID} |`,
    'a list with a round before one without': `
      # Giấy khen
      ${GK}
      ${COLUMNS}
      | 1 | Lò Văn An | 01/02/1980 | Giáo viên | ${COVID} |
      # Bằng khen
      DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN
      ${COLUMNS}
      | 1 | Lò Văn An <!twice> | 01/02/1980 | Giáo viên | ${COVID} |`,
  },
});
