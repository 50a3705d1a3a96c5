import { readDeciderCell, readFormDecider, readLineDecider } from '#core/domain/decider';

describe('who decides, by a title', () => {
  test.each([
    ['DANH SÁCH ĐỀ NGHỊ CHỦ TỊCH UBND HUYỆN TẶNG GIẤY KHEN NĂM 2025', 'district', 'granter'],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN NĂM HỌC 2020 - 2021', 'district', 'granter'],
    ['Danh sách tập thể đề nghị Chủ tịch Ủy ban nhân dân tỉnh Điện Biên xét, tặng danh hiệu', 'province', 'granter'],
    ['Danh sách trình UBND tỉnh tặng Bằng khen', 'province', 'granter'],
    ['Chủ tịch UBND thị xã khen thưởng', 'district', 'granter'],
    ['Danh sách đề nghị CT UBND thị trấn công nhận', 'commune', 'granter'],
    ['Danh sách đề nghị Thủ tướng Chính phủ tặng Bằng khen', 'prime-minister', 'granter'],
    ['Danh sách đề nghị Chủ tịch nước tặng Huân chương', 'president', 'granter'],
    ['Danh sách được Giám đốc Sở Nội vụ tặng Giấy khen', 'department', 'granter'],
    ['Danh sách đề nghị UBND TP Hà Nội tặng Bằng khen', 'province', 'granter'],
    ['Tổng hợp danh hiệu trình UBND huyện', 'district', 'named'],
    ['Danh sách đề nghị UBND huyện xét, trình tặng Bằng khen', 'district', 'named'],
    ['Danh sách đề nghị UBND huyện tặng, đề nghị tặng Bằng khen', 'district', 'named'],
    ['Danh sách trình UBND xã thông qua, khen thưởng', 'commune', 'named'],
  ])('%s', (text, code, role) => {
    expect(readLineDecider(text)).toEqual({ code, role });
  });

  test.each([
    'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025',
    'Danh sách đề nghị UBND huyện trình Chủ tịch UBND tỉnh tặng Bằng khen',
    'Danh sách đề nghị tặng Giấy khen của UBND huyện Tuần Giáo',
    'Danh sách đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở của Chủ tịch UBND xã',
    'Danh sách đề nghị UBND thành phố tặng Giấy khen',
    'Danh sách tập thể đã được Chủ tịch UBND huyện tặng Giấy khen',
    'Danh sách Hiệu trưởng tặng sách cho học sinh',
    'Biểu tổng hợp của UBND xã Mường Ảng',
    '',
  ])('nobody sure in: %s', (text) => {
    expect(readLineDecider(text)).toBeUndefined();
  });
});

describe('who decides, by a column of deciders', () => {
  test.each([
    ['Chủ tịch UBND huyện Tuần Giáo', 'district'], ['Cấp huyện', 'district'], ['HUYỆN', 'district'], ['UBND tỉnh', 'province'],
    ['Tỉnh', 'province'], ['Xã', 'commune'], ['Chủ tịch UBND phường 5', 'commune'], ['Hiệu trưởng', 'unit-head'], ['TTCP', 'prime-minister'],
  ])('%s', (text, code) => {
    expect(readDeciderCell(text)).toEqual({ code, role: 'granter' });
  });

  test.each(['', '-', 'Huyện ủy', 'Tỉnh đoàn', 'UBND thành phố', 'UBND huyện trình tỉnh', 'UBND huyện, UBND tỉnh', 'UBND huyện, tỉnh', 'Lò Văn An', 'Phó Chủ tịch UBND xã'])(
    'nobody sure in: %s', (text) => {
      expect(readDeciderCell(text)).toBeUndefined();
    },
  );
});

describe('who grants a form, by its label', () => {
  test.each([
    ['Giấy khen của Chủ tịch UBND huyện', 'district', 'granter'], ['GK UBND huyện', 'district', 'granter'],
    ['Tặng Bằng khen của Chủ tịch UBND tỉnh', 'province', 'granter'], ['Giấy khen huyện', 'district', 'named'], ['GK cấp huyện', 'district', 'named'],
    ['Giấy khen của Hiệu trưởng', 'unit-head', 'granter'],
  ])('%s', (text, code, role) => {
    expect(readFormDecider(text)).toEqual({ code, role });
  });

  test.each(['Giấy khen', 'GK', 'Lao động tiên tiến', 'Giấy khen, đề nghị UBND huyện', 'Giấy khen; Bằng khen UBND tỉnh', 'Giấy khen Sở GD', 'GK UBND huyện, UBND xã'])(
    'nobody sure in: %s', (text) => {
      expect(readFormDecider(text)).toBeUndefined();
    },
  );
});
