import { unknownAward } from '#core/rules/unknown-award/rule';
import { testRule } from '#support/rule-tester';

testRule(unknownAward, {
  valid: {
    'awards in short and in full': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT; CSTĐCS |
      | 2 | Cà Thị Bình | 03/04/1985 | Chiến sỹ thi đua cơ sở, Lao động tiên tiến |
      | 3 | Vừ A Chính | 05/06/1990 | Giấy khen của Chủ tịch UBND huyện |`,
    'a tally of known awards': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 9             | 8    | 1      |`,
    'a tally with awards as rows that also counts initiatives': `
      TỔNG HỢP KẾT QUẢ XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Danh hiệu, hình thức khen thưởng | Đề nghị | <       |
      | ^   | ^                                | Tập thể | Cá nhân |
      | 1   | Lao động tiên tiến               |         | 14      |
      | 2   | Chiến sỹ thi đua cơ sở           |         | 2       |
      | 3   | Sáng kiến được công nhận         |         | 6       |`,
    'rows of no award that count nothing, or nothing that can be read, and a total': `
      TỔNG HỢP KẾT QUẢ XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Danh hiệu, hình thức khen thưởng | Đề nghị | <       |
      | ^   | ^                                | Tập thể | Cá nhân |
      | 1   | Lao động tiên tiến               |         | 14      |
      | 2   | Chiến sỹ thi đua cơ sở           |         | 2       |
      | 3   | Gương điển hình tiên tiến nhất   | 0       | 0       |
      | 4   | Gương điển hình tiên tiến nhì    |         | chưa có |
      | 5   | 2021                             |         | 5       |
      |     | Tổng cộng danh hiệu thi đua      |         | 16      |`,
  },
  invalid: {
    'a row that does not say for whom, beside one count for all': `
      TỔNG HỢP KẾT QUẢ THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Danh hiệu | Số lượng |
      | 1 | Lao động tiên tiến | 33 |
      | 2 | Giấy khen của Chủ tịch UBND huyện <!unknownRow> | 7 |`,
    'a label that is no award': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 | Gương điển hình <!unknown> |
      | 3 | Vừ A Chính | 05/06/1990 | LĐTT |`,
    'a label that may be several': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1980 | LĐTT |
      | 2 | Cà Thị Bình | 03/04/1985 | CSTĐ <!ambiguous> |
      | 3 | Vừ A Chính | 05/06/1990 | LĐTT |`,
    'a column of a tally': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | Danh hiệu thi đua | <      | <                            |
      | ^   | ^                  | ^             | LĐTT              | CSTĐCS | CSTĐ <!unknownColumn>        |
      | 1   | Trường Mầm non Ban | 30            | 26                | 2      | 1                            |
      | 2   | Trường Mầm non Nậm | 30            | 27                | 3      | 2                            |`,
    'a row of a tally with awards as rows': `
      TỔNG HỢP KẾT QUẢ XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Danh hiệu, hình thức khen thưởng | Đề nghị | <       |
      | ^   | ^                                | Tập thể | Cá nhân |
      | 1   | Lao động tiên tiến               |         | 14      |
      | 2   | Chiến sỹ thi đua cơ sở           |         | 2       |
      | 3   | Gương điển hình tiên tiến nhất <!unknownRow> |  | 6  |`,
  },
});
