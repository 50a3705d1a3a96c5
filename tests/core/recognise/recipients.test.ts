import { toAwardKeyText } from '#core/domain/award';
import { submissionOf } from '#support/recognised';

/** Who stands in a list and what they are proposed for: `Lò Thị Mai individual: GK/individual by title`. */
function recipientsOf(text: string): string[] {
  return submissionOf(text).workbook.sheets.flatMap(({ tables }) => tables).flatMap(({ recipients }) => recipients)
    .map(({ name, subject, claims, unreadAwards }) => `${name} ${subject}: ${[
      ...claims.map(({ key, source }) => `${toAwardKeyText(key)} by ${source}`), ...unreadAwards.map(({ label }) => `unread ${label}`),
    ].join(', ')}`);
}

const AWARD = 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021';
const PERSONS = '| STT | Họ và tên | Chức vụ |';
const MIXED = '| STT | Tên tập thể, cá nhân | Đơn vị công tác |';
const MIXED_AWARDS = '| STT | Tên tập thể, cá nhân | Danh hiệu đề nghị |';

describe('a heading', () => {
  it.each([
    ['that names an award opens its section, which other headings go on with', `${AWARD}
      ${PERSONS}
      | I | Giấy khen | |
      | | Khối một | |
      | 1 | Lò Thị Mai | Giáo viên |
      | | Tổ Toán{bold} | |
      | 2 | Lò Thị Mơ | Giáo viên |
      | II | Lao động tiên tiến | |
      | 1 | Lò Thị Mận | Giáo viên |`,
    ['Lò Thị Mai individual: GK/individual by section', 'Lò Thị Mơ individual: GK/individual by section', 'Lò Thị Mận individual: LDTT/individual by section']],
    ['says whom an award is for by a short word', `${AWARD}
      ${MIXED}
      | I | Giấy khen cho TT | |
      | 1 | Tổ Toán | |
      | II | Giấy khen cho CN | |
      | 1 | Lò Thị Mai | Tổ Toán |`,
    ['Tổ Toán collective: GK/collective by section', 'Lò Thị Mai individual: GK/individual by section']],
    ['with a short word that may mean something else changes nothing', `${AWARD}
      ${MIXED}
      | I | Giấy khen cá nhân | |
      | | TT Y tế{bold} | |
      | 1 | Lò Thị Mai | Tổ Toán |`, ['Lò Thị Mai individual: GK/individual by section']],
    ['that says whom it is about ends the section of an award', `${AWARD}
      ${MIXED}
      | I | Giấy khen tập thể | |
      | 1 | Tổ Toán | |
      | II | Cá nhân | |
      | 1 | Lò Thị Mai | Tổ Toán |`, ['Tổ Toán collective: GK/collective by section', 'Lò Thị Mai individual: ']],
    ['gives its award to rows that say nothing, not to those that say what nobody knows', `${AWARD}
      | STT | Họ và tên | Danh hiệu đề nghị |
      | I | Giấy khen | |
      | 1 | Lò Thị Mai | |
      | 2 | Lò Thị Mơ | Ngôi sao |
      | 3 | Lò Thị Mận | LĐTT |`,
    ['Lò Thị Mai individual: GK/individual by section', 'Lò Thị Mơ individual: unread Ngôi sao', 'Lò Thị Mận individual: LDTT/individual by column']],
  ])('%s', (_name, text, recipients) => {
    expect(recipientsOf(text)).toEqual(recipients);
  });
});

describe('whom a row is about', () => {
  it.each([
    ['follows from its name, and so does whom the award of the title is for', `DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      ${MIXED}
      | 1 | Lò Thị Mai | Tổ Toán |
      | 2 | Tổ Toán | |
      | 3 | Hộ ông Lò Văn A | |`,
    ['Lò Thị Mai individual: GK/individual by title', 'Tổ Toán collective: GK/collective by title', 'Hộ ông Lò Văn A household: GK/household by title']],
    ['does not make an award of persons one of collectives', `DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2021
      ${MIXED}
      | 1 | Lò Thị Mai | Tổ Toán |
      | 2 | Tổ Toán | |`, ['Lò Thị Mai individual: CSTDCS/individual by title', 'Tổ Toán individual: CSTDCS/individual by title']],
    ['follows from the title, where a row has no name', `DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
      ${MIXED_AWARDS}
      | 1 | Lò Thị Mai | |
      | 2 | | Giấy khen |`, ['Lò Thị Mai individual: ', ' collective: GK/collective by column']],
    ['follows from the award, where a name may be of anybody', `${AWARD}
      ${MIXED_AWARDS}
      | 1 | Hoa Ban | Giấy khen tập thể |
      | 2 | Hoa Mơ | Giấy khen |`, ['Hoa Ban collective: GK/collective by column', 'Hoa Mơ individual: GK/individual by column']],
    ['follows from its section, whatever the award', `${AWARD}
      ${MIXED_AWARDS}
      | I | Cá nhân | |
      | 1 | Hoa Ban | Giấy khen tập thể |
      | II | Tập thể | |
      | 1 | Hoa Mơ | CSTĐCS |`, ['Hoa Ban individual: GK/collective by column', 'Hoa Mơ collective: CSTDCS/individual by column']],
    ['follows from its column, whatever the award', `${AWARD}
      | STT | Phân loại | Tên tập thể, cá nhân | Danh hiệu đề nghị |
      | 1 | Cá nhân | Hoa Ban | Giấy khen tập thể |
      | 2 | TAPTHE | Hoa Mơ | CSTĐCS |
      | 3 | | Hoa Mai | Giấy khen tập thể |`,
    ['Hoa Ban individual: GK/collective by column', 'Hoa Mơ collective: CSTDCS/individual by column', 'Hoa Mai collective: GK/collective by column']],
    ['follows from halves of a name, whatever the award', `${AWARD}
      | STT | Họ và tên đệm | Tên | Danh hiệu đề nghị |
      | 1 | Lò Thị | Mai | Giấy khen tập thể |`, ['Lò Thị Mai individual: GK/collective by column']],
  ])('%s', (_name, text, recipients) => {
    expect(recipientsOf(text)).toEqual(recipients);
  });

  test('one award for persons and for collectives counts as two, wherever it stands in the row', () => {
    expect(recipientsOf(`${AWARD}
      | STT | Họ và tên | Danh hiệu | Hình thức khen thưởng |
      | 1 | Lò Thị Mai | Giấy khen cá nhân | Giấy khen tập thể |
      | 2 | Lò Thị Mơ | Giấy khen | Giấy khen |`))
      .toEqual(['Lò Thị Mai individual: GK/individual by column, GK/collective by column', 'Lò Thị Mơ individual: GK/individual by column']);
  });
});
