import { misplacedClaimsOf } from '#core/rules/shared/misplaced-awards';
import { submissionOf } from '#support/recognised';

const misplaced = (text: string): string[] =>
  misplacedClaimsOf(submissionOf(text).workbook).map(({ recipient, claim, subject }) => `${recipient.name}: ${claim.key.award} for ${subject}`);

const PERSONS = 'DANH SÁCH KHEN THƯỞNG NĂM 2021\n| STT | Họ và tên | Chức vụ | Danh hiệu |';
const COLLECTIVES = 'DANH SÁCH TẬP THỂ KHEN THƯỞNG NĂM 2021\n| STT | Tên tập thể | Danh hiệu |';

describe('awards that are not for those whom a list names', () => {
  test.each<[string, string, readonly string[]]>([
    ['a title of collectives for a person', `${PERSONS}\n| 1 | Lò Thị Mai | Giáo viên | Tập thể lao động xuất sắc |`, ['Lò Thị Mai: TTLDXS for individual']],
    ['a title of persons for a collective', `${COLLECTIVES}\n| 1 | Tổ Toán | Chiến sĩ thi đua cơ sở |`, ['Tổ Toán: CSTDCS for collective']],
    ['one of several', `${PERSONS}\n| 1 | Lò Thị Mai | Giáo viên | LĐTT; Tập thể lao động xuất sắc |`, ['Lò Thị Mai: TTLDXS for individual']],
    ['by marks', 'BẢNG BÌNH XÉT NĂM 2021\n| STT | Họ và tên | LĐTT | Tập thể LĐXS |\n| 1 | Lò Thị Mai | x | x |', ['Lò Thị Mai: TTLDXS for individual']],
    ['in every row, in order', `${PERSONS}\n| 1 | Lò Thị Mai | | TTLĐXS |\n| 2 | Lò Thị Mơ | | TTLĐXS |`, ['Lò Thị Mai: TTLDXS for individual', 'Lò Thị Mơ: TTLDXS for individual']],
    ['under a heading of persons', `${PERSONS}\n| | Tổ Tự nhiên | | |\n| 1 | Lò Thị Mai | | TTLĐXS |`, ['Lò Thị Mai: TTLDXS for individual']],
  ])('are told: %s', (_name, text, claims) => {
    expect(misplaced(text)).toEqual(claims);
  });

  test.each<[string, string]>([
    ['an award for anybody', `${PERSONS}\n| 1 | Lò Thị Mai | Giáo viên | Giấy khen |`],
    ['titles for those who are named', `${PERSONS}\n| 1 | Lò Thị Mai | Giáo viên | LĐTT |`],
    ['a collective among persons, by its name', `${PERSONS}\n| 1 | Tổ 1 | | Tập thể lao động xuất sắc |`],
    ['collectives under a heading of their own', `${PERSONS}\n| I | Tập thể | | |\n| 1 | Ngữ văn | | Tập thể lao động xuất sắc |`],
    ['a household among collectives', `${COLLECTIVES}\n| 1 | Hộ ông Lò Văn A | Gia đình văn hóa |`],
    ['a family among collectives', `${COLLECTIVES}\n| 1 | Gia đình bà Lò Thị B | Gia đình văn hóa |`],
    ['a list of persons and collectives', 'DANH SÁCH KHEN THƯỞNG NĂM 2021\n| STT | Tên tập thể, cá nhân | Danh hiệu |\n| 1 | Lò Thị Mai | TTLĐXS |'],
    ['a list with a column of kinds', 'DANH SÁCH KHEN THƯỞNG NĂM 2021\n| STT | Đối tượng | Họ và tên | Danh hiệu |\n| 1 | Tập thể | Ngữ văn | TTLĐXS |'],
    ['a registration', 'BẢN ĐĂNG KÝ THI ĐUA NĂM 2021\n| STT | Họ và tên | Danh hiệu |\n| 1 | Lò Thị Mai | TTLĐXS |'],
    ['a title over the whole list', 'DANH SÁCH ĐỀ NGHỊ TẶNG TẬP THỂ LAO ĐỘNG XUẤT SẮC NĂM 2021\n| STT | Họ và tên | Chức vụ |\n| 1 | Lò Thị Mai | Giáo viên |'],
  ])('are not told of %s', (_name, text) => {
    expect(misplaced(text)).toEqual([]);
  });
});
