import { toIsoDate } from '#core/grid/cell';

/** 1899-12-30 in days since 1970: what a serial counts from, once Excel's 29/02/1900 is past. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

describe('the day of a date serial', () => {
  test.each([
    [1, '1900-01-01'], [31, '1900-01-31'], [59, '1900-02-28'], [61, '1900-03-01'], [366, '1900-12-31'], [367, '1901-01-01'], [25_569, '1970-01-01'],
    [36_584, '2000-02-28'], [36_585, '2000-02-29'], [36_586, '2000-03-01'], [44_352, '2021-06-05'], [44_352.99, '2021-06-05'], [2_958_465, '9999-12-31'], [2_958_465.5, '9999-12-31'],
  ])('%d is %s', (serial, day) => {
    expect(toIsoDate(serial)).toBe(day);
  });

  test.each([0, 0.5, -1, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%d is no day', (serial) => {
    expect(toIsoDate(serial)).toBeUndefined();
  });

  test('every 50th day, and those around the ends of months and centuries, agrees with the calendar', () => {
    const serials = Array.from({ length: 59_160 }, (_, index) => 61 + index * 50).filter((serial) => serial <= 2_958_465);
    for (const year of [1999, 2000, 2001, 2004, 2100, 2101, 2400, 2401]) {
      const start = (Date.UTC(year, 0, 1) - EPOCH_MS) / 86_400_000;
      for (let day = -1; day < 367; day += 1) serials.push(start + day);
    }
    const wrong = serials.filter((serial) => toIsoDate(serial) !== new Date(EPOCH_MS + serial * 86_400_000).toISOString().slice(0, 10));
    expect(wrong).toEqual([]);
  });
});
