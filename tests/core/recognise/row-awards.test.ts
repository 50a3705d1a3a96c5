import { toAwardKeyText } from '#core/domain/award';
import { toA1 } from '#core/grid/address';
import { submissionOf } from '#support/recognised';

const TITLE = 'KẾT QUẢ BÌNH XÉT KHEN THƯỞNG NĂM 2024';
const BY_SUBJECT = `${TITLE}\n| STT | Danh hiệu, hình thức | Tập thể | Cá nhân | Hộ |`;

/** Cells of a tally whose rows name the awards, each with what it counts. */
function countsOf(text: string): string {
  return submissionOf(text).workbook.sheets.flatMap(({ tables }) => tables).flatMap(({ rowAwards }) => rowAwards)
    .map(({ at, key }) => `${toA1(at)} ${toAwardKeyText(key)}`).join('; ');
}

describe('a tally with awards in its rows counts', () => {
  it.each([
    ['each award for whom the column says', `${BY_SUBJECT}\n| 1 | Lao động tiên tiến | 1 | 15 | |\n| 2 | Giấy khen | 2 | 3 | 4 |`,
      'C3 TTLDTT/collective; D3 LDTT/individual; C4 GK/collective; D4 GK/individual; E4 GK/household'],
    ['nothing in the column of others than the label says', `${BY_SUBJECT}\n| 1 | Chiến sĩ thi đua cơ sở | | 2 | |\n| 2 | Giấy khen tập thể | 2 | | |`,
      'D3 CSTDCS/individual; C4 GK/collective'],
    ['whom the label says, where there is one column alone', `${TITLE}\n| STT | Danh hiệu, hình thức | Cá nhân |\n| 1 | Lao động tiên tiến | 15 |\n| 2 | Tập thể lao động xuất sắc | 2 |`,
      'C3 LDTT/individual; C4 TTLDXS/collective'],
    ['no column that has an award of its own', `${TITLE}\n| STT | Danh hiệu, hình thức | Tập thể | Cá nhân | CSTĐCS |\n| 1 | Giấy khen | 1 | 15 | 2 |`,
      'C3 GK/collective; D3 GK/individual'],
    ['nothing beside a heading, a sum or a label that is not there', `${BY_SUBJECT}\n| I | Giấy khen | 2 | 3 | |\n| 1 | Giấy khen cấp huyện | 2 | 3 | |\n| 2 | | 1 | 1 | |\n| | Tổng cộng | 3 | 4 | |\n| | Tổng cộng LĐTT | | 4 | |`,
      'C4 GK/collective; D4 GK/individual; E4 GK/household'],
    ['nothing beside several awards, or an award and something else', `${BY_SUBJECT}\n| 1 | LĐTT và CSTĐCS | 1 | 2 | |\n| 2 | LĐTT và ngôi sao | 1 | 2 | |\n| 3 | Ngôi sao | 1 | 2 | |\n| 4 | Danh hiệu | 1 | 2 | |\n| 5 | Giấy khen cá nhân | | 1 | |`,
      'D7 GK/individual'],
    ['whom each row says, where one column counts all', `${TITLE}\n| STT | Danh hiệu, hình thức | Số lượng | Ghi chú |\n| 1 | Lao động tiên tiến | 15 | |\n| 2 | Tập thể lao động tiên tiến | 2 | |\n| 3 | Giấy khen cho tập thể | 1 | |\n| 4 | Giấy khen cá nhân | 7 | |\n| | Cộng | 25 | |`,
      'C3 LDTT/individual; C4 TTLDTT/collective; C5 GK/collective; C6 GK/individual'],
    ['nothing where a row does not say for whom', `${TITLE}\n| STT | Danh hiệu | Tổng số |\n| 1 | Chiến sĩ thi đua cơ sở | 4 |\n| 2 | Giấy khen | 7 |`, 'C3 CSTDCS/individual'],
    ['nothing where two columns count', `${TITLE}\n| Danh hiệu | Số lượng | Tổng số |\n| Chiến sĩ thi đua cơ sở | 4 | 5 |`, ''],
  ])('%s', (_name, text, counts) => {
    expect(countsOf(text)).toBe(counts);
  });

  it('nothing in a table whose rows are units', () => {
    expect(countsOf(`${TITLE}\n| STT | Đơn vị | LĐTT | Giấy khen |\n| 1 | Trường A | 3 | 1 |`)).toBe('');
  });
});
