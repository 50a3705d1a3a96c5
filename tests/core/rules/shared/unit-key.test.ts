import type { RecognisedWorkbook, UnitClaim } from '#core/domain/recognised';
import { unitKeyOf } from '#core/rules/shared/unit-key';
import { submissionOf } from '#support/recognised';

const { workbook } = submissionOf('| Đơn vị | LĐTT | CSTĐCS |\n| Trường A | 1 | 0 |');

const keyOf = (unit: Partial<UnitClaim> | null): string => unitKeyOf({
  ...workbook, sha256: 'abc', unit: unit === null ? null : { code: null, name: 'Trường A', source: 'title-block', at: undefined, ...unit },
} satisfies RecognisedWorkbook);

test('files of one code are of one unit, whatever their names', () => {
  expect(keyOf({ code: 'A' })).toBe(keyOf({ code: 'A', name: 'Khác', source: 'register' }));
  expect(keyOf({ code: 'A' })).not.toBe(keyOf({ code: 'B' }));
});

test('files without a code are of one unit by its name', () => {
  expect(keyOf({})).toBe(keyOf({ name: 'TRƯỜNG A' }));
  expect(keyOf({})).not.toBe(keyOf({ name: 'Trường B' }));
  expect(keyOf({ name: 'A' })).not.toBe(keyOf({ code: 'A' }));
});

test.each([[null], [{ source: 'file-name' as const }]])('a file that says no unit (%j) is only like its copy', (unit) => {
  expect(keyOf(unit)).toBe('content abc');
});
