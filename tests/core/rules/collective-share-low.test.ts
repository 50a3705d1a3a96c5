import { collectiveShareLow } from '#core/rules/collective-share-low/rule';
import { PROFILE_A } from '#core/law/profile-a';
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
    'a collective of nobody, and one of more LĐTT than members, which another rule reports': `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 0 | 0 | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 | 1 | 4 | Tập thể Lao động tiên tiến |`,
    'a registration': `
      DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu đăng ký |
      | 1 | Tổ 1 | 18 | 2 | Tập thể Lao động tiên tiến |`,
  },
  invalid: {
    'one below the least number, by a share that is not verified': {
      law: { ttldtt: { ldttShare: { ...PROFILE_A.ttldtt.ldttShare, confidence: 'low' } } }, text: `
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 15 | 7 <!low> | Tập thể Lao động tiên tiến |
      | 2 | Tổ 2 | 15 | 8 | Tập thể Lao động tiên tiến |` },
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
