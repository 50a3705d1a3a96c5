import { isRatingAtLeast, readRating } from '#core/domain/rating';

test.each([
  ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'], ['HTXSNV', 'excellent'], ['Hoàn thành tốt nhiệm vụ', 'good'], ['HTTNV', 'good'], ['Hoàn thành nhiệm vụ', 'fair'], ['HTNV', 'fair'],
  ['Không hoàn thành nhiệm vụ', 'failed'], ['KHTNV', 'failed'], ['Giáo viên', undefined], ['', undefined], ['Xếp loại: Hoàn thành tốt nhiệm vụ', 'good'],
  ['HTXS', 'excellent'], ['Xuất sắc', 'excellent'], ['HTT', 'good'], ['HTXSNV (20%)', 'excellent'], ['HTTNV năm học 2020-2021', 'good'], ['Hoàn thành nhiệm vụ xuất sắc', 'excellent'],
  ['Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực', 'fair'], ['Không HTNV', 'failed'], ['Chưa hoàn thành nhiệm vụ', 'failed'], ['Hoàn thành xuất sắc nhiệm vụ'.normalize('NFD'), 'excellent'],
  ['Không hoàn thành tốt nhiệm vụ', undefined], ['Hoàn thành nhiệm vụ ở mức tốt', undefined], ['Hoàn thành rất tốt', undefined], ['Tốt nghiệp đại học', undefined],
  ['Năm 2020 hoàn thành xuất sắc nhiệm vụ, năm 2021 hoàn thành tốt nhiệm vụ', undefined],
])('the rating "%s" is %s', (text, rating) => {
  expect(readRating(text)).toBe(rating);
});

test.each([['good', 'good', true], ['fair', 'good', false], ['excellent', 'good', true]] as const)('%s is at least %s: %s', (rating, least, holds) => {
  expect(isRatingAtLeast(rating, least)).toBe(holds);
});
