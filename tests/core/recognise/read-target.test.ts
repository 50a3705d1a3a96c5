import { targetBounds, type TargetBases, type TargetFigure, type TargetUse } from '#core/domain/target';
import { readTarget, readTargetText } from '#core/recognise/read-target';

const span = (least: number | null, most: number | null, parts: object = {}) =>
  expect.objectContaining({ least, most, isStrict: false, base: null, unit: 'awards', ...parts }) as unknown;
const share = (least: number | null, most: number | null, parts: object = {}) => span(least, most, { unit: 'percent', ...parts });

test.each<[string, unknown]>([
  ['12', 12],
  ['12 tập thể', 12],
  ['1.762 cá nhân', 1762],
  ['10-12', span(10, 12)],
  ['15 – 20 đơn vị', span(15, 20)],
  ['từ 10 đến 12', span(10, 12)],
  ['ít nhất 3', span(3, null)],
  ['từ 3 tập thể trở lên', span(3, null)],
  ['3 tập thể trở lên', span(3, null)],
  ['≥ 5', span(5, null)],
  ['tối đa 5', span(null, 5)],
  ['dưới 5', span(null, 5, { isStrict: true })],
  ['85% trở lên', share(85, null)],
  ['từ 85% trở lên số LĐTT', share(85, null, { base: 'ldtt' })],
  ['trên 50% tập thể', share(50, null, { isStrict: true, base: 'collectives' })],
  ['không quá 15% số LĐTT', share(null, 15, { base: 'ldtt' })],
  ['15%', share(15, 15)],
  ['12,5 %', share(12.5, 12.5)],
  ['85-90% cán bộ, công chức, viên chức', share(85, 90, { base: 'headcount' })],
  ['85% - 90%', share(85, 90)],
  ['120%', undefined],
  ['12-10', undefined],
  ['ít nhất 10-12', undefined],
  ['không quá 15% trở lên', undefined],
  ['85% số LĐTT của cán bộ', undefined],
  ['hoàn thành 3 nhiệm vụ', undefined],
  ['mười', undefined],
])('%s', (text, expected) => {
  expect(readTargetText(text)).toEqual(expected);
});

test('cells: numbers, blanks, percentages, faults', () => {
  expect(readTarget({ kind: 'number', value: 4 }, '4', 'General')).toBe(4);
  expect(readTarget({ kind: 'empty' }, '', 'General')).toBeNull();
  expect(readTarget({ kind: 'text', value: ' - ' }, '-', 'General')).toBeNull();
  expect(readTarget({ kind: 'number', value: 0.85 }, '0.85', '0%')).toEqual(share(85, 85, { text: '85%' }));
  expect(readTarget({ kind: 'number', value: 1.5 }, '1.5', '0%')).toBeUndefined();
  expect(readTarget({ kind: 'number', value: 0.85 }, '0.85', 'General')).toBeUndefined();
  expect(readTarget({ kind: 'error', code: '#REF!' }, '#REF!', 'General')).toBeUndefined();
});

const BASES: TargetBases = { headcount: 33, ldtt: 30, collectives: null };

test.each<[string, TargetUse, number | null, number | null]>([
  ['4', 'registered', 4, 4],
  ['4', 'quota', null, 4],
  ['10-12', 'quota', 10, 12],
  ['trên 10', 'quota', 11, null],
  ['85% trở lên', 'quota', 29, null],
  ['trên 50% LĐTT', 'quota', 16, null],
  ['15%', 'quota', null, 4],
  ['15%', 'registered', 4, 5],
  ['dưới 10% LĐTT', 'quota', null, 2],
  ['không quá 100%', 'quota', null, 33],
])('%s, %s, of 33 persons and 30 LĐTT', (text, use, least, most) => {
  const figure = readTargetText(text) as TargetFigure;
  expect(targetBounds({ figure, use, key: { award: 'LDTT', subject: 'individual' }, bases: BASES })).toEqual({ least, most });
});

test('of an unknown base nothing is known', () => {
  const figure = readTargetText('85% trở lên') as TargetFigure;
  expect(targetBounds({ figure, use: 'quota', key: { award: 'TTLDTT', subject: 'collective' }, bases: BASES })).toBeUndefined();
  expect(targetBounds({ figure, use: 'quota', key: { award: 'CSTDCS', subject: 'individual' }, bases: BASES })).toEqual({ least: 26, most: null });
});
