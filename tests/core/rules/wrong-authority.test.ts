import { wrongAuthority } from '#core/rules/wrong-authority/rule';
import { findingsOf, testRule } from '#support/rule-tester';
import { findingText } from '#i18n/finding-text';

const PEOPLE = `
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |
      | 2   | Cà Thị Bình | Văn thư | Hoàn thành tốt nhiệm vụ |`;
const COLLECTIVES = `
      | STT | Tên tập thể | Tổng số người | Số LĐTT |
      | 1   | Tổ Toán     | 10            | 9       |`;

function decided(award: string, decider: string, blame = ''): string {
  return `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị | Cấp quyết định |
      | 1   | Lò Văn An   | Kế toán | ${award} | ${decider} ${blame} |
      | 2   | Cà Thị Bình | Văn thư | ${award} | |`;
}

testRule(wrongAuthority, {
  valid: {
    'the district while there was one': `DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2021${PEOPLE}`,
    'the commune after the district was abolished': { profile: 'C', text: `DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND XÃ TẶNG GIẤY KHEN NĂM 2025${PEOPLE}` },
    'papers from the days of the district': { profile: 'C', text: `
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM HỌC 2024 - 2025
      (Kèm theo Tờ trình số 18/TTr-TH ngày 05/6/2025 của Trường Tiểu học Ban)${PEOPLE}` },
    'TTLĐXS, which the district only proposes': `DANH SÁCH TẬP THỂ TRÌNH UBND HUYỆN ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM HỌC 2020 - 2021${COLLECTIVES}`,
    'TTLĐXS by the province': `DANH SÁCH TẬP THỂ ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM HỌC 2020 - 2021${COLLECTIVES}`,
    'an office that cannot be told': decided('Chiến sĩ thi đua cơ sở', 'UBND thành phố'),
    'an office that may perhaps grant the award': decided('Chiến sĩ thi đua cơ sở', 'Giám đốc Sở Giáo dục và Đào tạo'),
    'a Bằng khen whose decider makes it one of the state': decided('Bằng khen', 'Thủ tướng Chính phủ'),
    'a Cờ thi đua of the state': decided('Cờ thi đua', 'Thủ tướng'),
    'two awards on a row, of which the decider may be of either': decided('Lao động tiên tiến; Tập thể lao động xuất sắc', 'Chủ tịch UBND huyện'),
    'an award of which no authority is known': decided('Chiến sĩ tiên tiến', 'Chủ tịch UBND xã'),
    'a column of the district in which nobody counts': { profile: 'C', text: `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Đơn vị             | LĐTT | Giấy khen của Chủ tịch UBND xã | Giấy khen của Chủ tịch UBND huyện |
      | 1   | Trường Mầm non Ban | 20   | 4                              | 0                                 |
      | 2   | Trường Mầm non Nậm | 20   | 4                              |                                   |` },
    'plans and lists of initiatives': { profile: 'C', text: `
      DANH SÁCH SÁNG KIẾN ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN CÔNG NHẬN NĂM 2025
      | STT | Họ và tên | Tên sáng kiến          | Cấp quyết định |
      | 1   | Lò Văn An | Dạy toán bằng trò chơi | Huyện          |` },
    'a column and a row of a tally in which nothing counts, and one that cannot be read': { profile: 'C', text: `
      # Cột
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Đơn vị             | LĐTT | Giấy khen của Chủ tịch UBND huyện |
      | 1   | Trường Mầm non Ban | 20   |                                   |
      | 2   | Trường Mầm non Nậm | 20   | 0                                 |
      | 3   | Trường Mầm non Hin | 20   | "không"                           |
      |     | Tổng cộng          | 60   | 2                                 |
      # Dòng
      KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Danh hiệu, hình thức                           | Tập thể | Cá nhân |
      | 1   | Lao động tiên tiến                             | 2       | 31      |
      | 2   | Giấy khen của Chủ tịch UBND huyện              | 0       |         |
      | 3   | Bằng khen của Chủ tịch UBND huyện              | "chưa"  |         |` },
    'papers of which all are older than the end of the district': { profile: 'C', text: `
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM HỌC 2024 - 2025
      (Kèm theo Tờ trình số 18/TTr-TH ngày 30/6/2025 của Trường Tiểu học Ban)
      (Căn cứ Biên bản số 03/BB-TH ngày 05/6/2025 của Trường Tiểu học Ban)
      (Căn cứ Quyết định của Trường Tiểu học Ban)
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |` },
    'a list that takes its award from the title over one with awards of its own': { profile: 'A', text: `
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |

      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị  |
      | 1   | Cà Thị Bình | Văn thư | Lao động tiên tiến |` },
  },
  invalid: {
    'the district after it was abolished, in the title': { profile: 'C', text: `DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025 <!levelGone>${PEOPLE}` },
    'the district after it was abolished, merely addressed': { profile: 'C', text: `
      DANH SÁCH CÁ NHÂN TRÌNH UBND HUYỆN KHEN THƯỞNG NĂM 2025 <!levelGone>
      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị  |
      | 1   | Lò Văn An   | Kế toán | Lao động tiên tiến |` },
    'the district after it was abolished, in the label of a form': { profile: 'C', text: `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị                     |
      | 1   | Lò Văn An   | Kế toán | LĐTT; Giấy khen của Chủ tịch UBND huyện <!levelGone> |
      | 2   | Cà Thị Bình | Văn thư | LĐTT; Giấy khen của Chủ tịch UBND huyện |` },
    'the district after it was abolished, as the row of a tally': { profile: 'C', text: `
      KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Danh hiệu, hình thức                           | Tập thể | Cá nhân |
      | 1   | Lao động tiên tiến                             | 2       | 31      |
      | 2   | Giấy khen của Chủ tịch UBND huyện <!levelGone> | 1       | 4       |` },
    'the district after it was abolished, as the column of a tally': { profile: 'C', text: `
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Đơn vị             | LĐTT | Giấy khen huyện <!levelGone> |
      | 1   | Trường Mầm non Ban | 20   | 4                            |` },
    'the district after it was abolished, in the title of a tally': { profile: 'C', text: `
      BIỂU TỔNG HỢP ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN KHEN THƯỞNG NĂM 2025 <!levelGone>
      | STT | Đơn vị             | LĐTT | Giấy khen |
      | 1   | Trường Mầm non Ban | 20   | 4         |` },
    'TTLĐXS by the district': `DANH SÁCH TẬP THỂ ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM HỌC 2020 - 2021 <!notEntitled>${COLLECTIVES}`,
    'CSTĐCS by the commune while there was a district': { profile: 'B', text: decided('Chiến sĩ thi đua cơ sở', 'Chủ tịch UBND xã', '<!notEntitled>') },
    'a Bằng khen by the district, in a section': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | I. Đề nghị Chủ tịch UBND huyện tặng Bằng khen <!notEntitled> | | | |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |
      | 2   | Cà Thị Bình | Văn thư | Hoàn thành tốt nhiệm vụ |`,
    'a Huân chương by the prime minister': decided('Huân chương Lao động hạng Ba', 'Thủ tướng Chính phủ', '<!notEntitled>'),
    'a Giấy khen by the province': decided('Giấy khen', 'Chủ tịch UBND tỉnh', '<!notEntitled>'),
    'an award of which the authority is not verified': decided('Kỷ niệm chương', 'Chủ tịch UBND huyện', '<!notEntitled>'),
    'a paper of the day itself, and one older': { profile: 'C', text: `
      # Ngày 1/7
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM HỌC 2024 - 2025 <!levelGone>
      (Kèm theo Tờ trình số 18/TTr-TH ngày 01/7/2025 của Trường Tiểu học Ban)
      (Căn cứ Biên bản số 03/BB-TH ngày 05/6/2025 của Trường Tiểu học Ban)
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |
      # Không ngày
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM HỌC 2024 - 2025 <!levelGone>
      (Kèm theo Tờ trình của Trường Tiểu học Ban)
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn Bình | Kế toán | Hoàn thành tốt nhiệm vụ |` },
    'the district in the title over rows with awards of their own, and in the decider column beside': { profile: 'C', text: `
      DANH SÁCH CÁ NHÂN TRÌNH CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025 <!levelGone>
      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị  | Cấp quyết định |
      | 1   | Lò Văn An   | Kế toán | Giấy khen          | Chủ tịch UBND xã    |
      | 2   | Cà Thị Bình | Văn thư | Lao động tiên tiến; Giấy khen | Chủ tịch UBND huyện |
      | 3   | Cà Thị Hoa  | Văn thư |                    | Chủ tịch UBND huyện |
      | 4   | Cà Thị Mai  | Văn thư | Giấy khen          | Chủ tịch UBND huyện <!levelGone> |` },
    'forms as columns of a list, of counts and of marks': { profile: 'C', text: `
      # Đánh dấu
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
      | STT | Họ và tên   | Chức vụ | LĐTT | Giấy khen của Chủ tịch UBND huyện |
      | 1   | Lò Văn An   | Kế toán | x    | x <!levelGone>                    |
      | 2   | Cà Thị Bình | Văn thư | x    | x                                 |
      # Cột
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025
      | STT | Đơn vị             | LĐTT | Giấy khen của Chủ tịch UBND huyện <!levelGone> | CSTĐCS do huyện |
      | 1   | Trường Mầm non Ban | 20   |                                   | 1               |
      | 2   | Trường Mầm non Nậm | 20   | 1                                 | 1               |` },
    'two sections of one award by two offices': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | I. Đề nghị Chủ tịch UBND huyện tặng Bằng khen <!notEntitled> | | | |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |
      | 2   | Cà Thị Bình | Văn thư | Hoàn thành tốt nhiệm vụ |
      | II. Đề nghị Chủ tịch UBND xã tặng Bằng khen <!notEntitled> | | | |
      | 1   | Lò Văn Sơn  | Kế toán | Hoàn thành tốt nhiệm vụ |
      | III. Đề nghị Chủ tịch UBND huyện tặng Bằng khen | | | |
      | 1   | Lò Văn Tâm  | Kế toán | Hoàn thành tốt nhiệm vụ |`,
    'the title over a list that takes its award from it and one with awards of its own, said once': { profile: 'C', text: `
      DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025 <!levelGone>
      | STT | Họ và tên   | Chức vụ | Nội dung thành tích     |
      | 1   | Lò Văn An   | Kế toán | Hoàn thành tốt nhiệm vụ |
      | 2   | Lò Văn Sơn  | Kế toán | Hoàn thành tốt nhiệm vụ |

      | STT | Họ và tên   | Chức vụ | Danh hiệu đề nghị  |
      | 1   | Cà Thị Bình | Văn thư | Lao động tiên tiến |
      | 2   | Cà Thị Hoa  | Văn thư | Lao động tiên tiến |` },
  },
});

describe('the finding on authority', () => {
  it('rests on the article that abolished the district, and is an error', () => {
    const [finding] = findingsOf(wrongAuthority, { profile: 'C', text: `DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025${PEOPLE}` });
    expect(finding).toMatchObject({ severity: 'error', basis: 'Điều 59 Nghị định 129/2025/NĐ-CP' });
  });

  it('names who may grant, without those who only perhaps may', () => {
    const [finding] = findingsOf(wrongAuthority, { profile: 'B', text: decided('Chiến sĩ thi đua cơ sở', 'Chủ tịch UBND xã') });
    expect(finding).toMatchObject({ severity: 'error', data: { entitled: ['district'] }, basis: expect.stringContaining('khoản 2 Điều 80') as unknown });
  });

  it('warns where the authority is not verified, and says so', () => {
    const findings = findingsOf(wrongAuthority, decided('Kỷ niệm chương', 'Chủ tịch UBND huyện'));
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings.map(findingText).join()).toContain('chưa kiểm chứng');
  });
});
