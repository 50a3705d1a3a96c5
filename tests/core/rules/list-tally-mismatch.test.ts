import { listTallyMismatch } from '#core/rules/list-tally-mismatch/rule';
import { testRule } from '#support/rule-tester';

testRule(listTallyMismatch, {
  valid: {
    'a tally that agrees with its list': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3  |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'an award without a list': `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 9             | 8    | 1      |`,
    'a figure that cannot be read, which another rule reports': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3 ng?  |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'a wrong total over a right row, which another rule reports': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3  |
      |     | Tổng cộng          | 9             | 4    |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'a row whose award nobody can read, which another rule reports': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3    |
      
      # DS
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | Danh hiệu đề nghị |
      | 1   | Lò Văn An   | Giáo viên | LĐTT              |
      | 2   | Cà Thị Bình | Giáo viên | LĐTT              |
      | 3   | Vừ A Chính  | Giáo viên | Gương điển hình   |`,
    'an award that the tally leaves blank': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 9             |      | 1      |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'a row without a name, which another rule reports': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 2 |

      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   |             | 05/06/1990 |`,
    'a wrong total over right rows': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT |
      | 1   | Tổ 1      | 5             | 1    |
      | 2   | Tổ 2      | 4             | 1    |
      |     | Tổng cộng | 9             | 4    |

      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |`,
    'an award for collectives at a person, by the figure of that award': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT | TTLĐTT |
      | 1   | Trường Mầm non Ban | 9             | 2 | 0 |

      # DS
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | Danh hiệu đề nghị |
      | 1   | Lò Văn An   | Giáo viên | LĐTT              |
      | 2   | Cà Thị Bình | Giáo viên | LĐTT              |
      | 3   | Vừ A Chính  | Giáo viên | Tập thể LĐTT |`,
    'an award for collectives at a person, who may be meant for the one that lacks': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3 |

      # DS
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | Danh hiệu đề nghị |
      | 1   | Lò Văn An   | Giáo viên | LĐTT              |
      | 2   | Cà Thị Bình | Giáo viên | LĐTT              |
      | 3   | Vừ A Chính  | Giáo viên | Tập thể LĐTT |`,
  },
  invalid: {
    'one more than rows without a readable award make up for': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 4 <!mismatch> |

      # DS
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | Danh hiệu đề nghị |
      | 1   | Lò Văn An   | Giáo viên | LĐTT              |
      | 2   | Cà Thị Bình | Giáo viên | LĐTT              |
      | 3   | Vừ A Chính  | Giáo viên | Gương điển hình |`,
    'a collective whose award nobody can read, which is no person': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3 <!mismatch> |

      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      # DS tập thể
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Danh hiệu đề nghị |
      | 1   | Tổ 1        | Gương điển hình   |
      | 2   | Tổ 2        | Chiến sĩ thi đua cơ sở |`,
    'a list before the tally, and another one behind it': `
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |

      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 5 <!mismatch> |

      # DS LĐTT (2)
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Vừ A Chính  | 05/06/1990 |
      | 2   | Lò Thị Dung | 05/06/1991 |`,
    'a list in which nobody stands': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 3 <!mismatch> |

      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh |`,
    'the only row of a tally': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | Tổng số người | LĐTT |
      | 1   | Trường Mầm non Ban | 9             | 4 <!mismatch> |
      |     | Tổng cộng          | 9             | 4    |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'the total of a tally with several rows': `
      # Biểu TH
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT           |
      | 1   | Tổ 1      | 5             | 2              |
      | 2   | Tổ 2      | 4             | 2              |
      |     | Tổng cộng | 9             | 4 <!mismatch>  |
      
      # DS LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  |
      | 1   | Lò Văn An   | 01/02/1980 |
      | 2   | Cà Thị Bình | 03/04/1985 |
      | 3   | Vừ A Chính  | 05/06/1990 |`,
    'marks against a tally with awards as rows': `
      # Kết quả
      TỔNG HỢP KẾT QUẢ XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Danh hiệu, hình thức khen thưởng | Đề nghị | <             |
      | ^   | ^                                | Tập thể | Cá nhân       |
      | 1   | Lao động tiên tiến               |         | 3             |
      | 2   | Chiến sỹ thi đua cơ sở           |         | 1 <!mismatch> |
      
      # DS
      DANH SÁCH TRÍCH NGANG ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ   | LĐTT | CSTĐCS |
      | 1   | Lò Văn An   | Giáo viên | x    | x      |
      | 2   | Cà Thị Bình | Giáo viên | x    | x      |
      | 3   | Vừ A Chính  | Giáo viên | x    |        |`,
  },
});
