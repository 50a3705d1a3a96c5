import { cstdcsCapExceeded } from '#core/rules/cstdcs-cap-exceeded/rule';
import { testRule } from '#support/rule-tester';

testRule(cstdcsCapExceeded, {
  valid: {
    'a cap exactly met': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 3 |`,
    'a profile without a cap': { profile: 'B', text: `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 9 |` },
    'a unit that states no LĐTT': `
      Đơn vị: Trường Mầm non Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  | Tên sáng kiến          |
      | 1   | Lò Văn An   | 01/02/1980 | Dạy toán bằng trò chơi |
      | 2   | Cà Thị Bình | 03/04/1985 | Sân chơi từ đồ tái chế |`,
    'a number of LĐTT that cannot be read': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 26 ng? | 9 |`,
    'one unit above and all together within, where the plan pools them': { plan: { capScope: 'pooled' }, text: `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 4 |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 5 |` },
    'a row whose award nobody can read, which would lift the cap': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1970 | LĐTT; CSTĐCS |
      | 2 | Cà Thị Bình | 02/02/1971 | LĐTT |
      | 3 | Vừ A Chính | 03/02/1972 | LĐTT |
      | 4 | Lò Thị Dung | 04/02/1973 | LĐTT |
      | 5 | Lò Thị Hà | 05/02/1974 | LĐTT |
      | 6 | Lò Thị Lan | 06/02/1975 | LĐTT |
      | 7 | Lò Thị Mai | 07/02/1976 | Gương điển hình |`,
  },
  invalid: {
    'one above the cap rounded down': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 33 | 5 <!unit> |`,
    'the figures of a unit within a consolidation': `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 264 | 41 <!unit> |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 5 |`,
    'a cap that only the plan sets': { profile: 'B', plan: { capPercent: 10 }, text: `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 3 <!unit> |` },
    'all units together, where the plan pools them': { plan: { capScope: 'pooled' }, text: `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 4 |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 15 |
      
      <!pooled>` },
  },
});
