import { readAchievement } from '#core/domain/achievement';

describe('readAchievement', () => {
  it.each([
    ['Thành tích xuất sắc trong công tác phòng, chống dịch Covid-19', 'thanh tich xuat sac trong cong tac phong chong dich covid 19'],
    ['  Có nhiều đóng góp   trong công tác khuyến học ', 'co nhieu dong gop trong cong tac khuien hoc'],
    ['Hoàn thành tốt nhiệm vụ được giao, tích cực tham gia các phong trào', 'hoan thanh tot nhiem vu duoc giao tich cuc tham gia cac phong trao'],
  ])('reads %s', (text, expected) => {
    expect(readAchievement(text)).toBe(expected);
  });

  it.each([
    '', '  ', 'HTXSNV', 'Tốt', 'Khuyến học', 'Hoàn thành xuất sắc nhiệm vụ năm học 2020 - 2021', 'Có thành tích xuất sắc trong công tác năm 2021',
  ])('finds no achievement in "%s"', (text) => {
    expect(readAchievement(text)).toBeUndefined();
  });
});
