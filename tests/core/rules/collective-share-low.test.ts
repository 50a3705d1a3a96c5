import { collectiveShareLow } from '#core/rules/collective-share-low/rule';
import { testRule } from '#support/rule-tester';

testRule(collectiveShareLow, {
  valid: {
    'just above one half': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 18 | 10 | Tập thể Lao động tiên tiến |`,
    'exactly seventy of a hundred, where that is enough': { profile: 'B', text: `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 7 | Tập thể Lao động tiên tiến |` },
    'a form, for which no share is asked': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 18 | 2 | Giấy khen |`,
    'a count that is missing': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 18 |  | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 |  | 9 | Tập thể Lao động tiên tiến |`,
  },
  invalid: {
    'exactly one half': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 18 | 9 <!low> | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 | 18 | 18 | Tập thể Lao động tiên tiến |`,
    'a little below seventy percent': { profile: 'B', text: `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 13 | 9 <!low> | Tập thể Lao động tiên tiến |` },
    'a TTLĐXS that only suffices for a TTLĐTT': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 10 | 6 <!low> | Tập thể Lao động xuất sắc |`,
  },
});
