import type { RecognisedWorkbook } from '#core/domain/recognised';
import { unitKeyOf } from '#core/rules/shared/unit-key';
import { submissionOf } from '#support/recognised';

const WORKBOOK = submissionOf('@ Bieu.xlsx\n| STT | Tên trường | LĐTT |\n| 1 | Trường Tiểu học số 1 | 3 |').workbook;
type Unit = NonNullable<RecognisedWorkbook['unit']>;
const UNIT: Unit = { name: 'Trường Mầm non Bản  Ban', code: null, source: 'title-block', at: undefined };

test.each<[string, Unit | null, string]>([
  ['the code of the register', { ...UNIT, code: 'D07' }, 'code D07'],
  ['the code, also where the unit is known by the name of the file', { ...UNIT, code: 'D07', source: 'file-name' }, 'code D07'],
  ['its name', UNIT, 'name mam non ban ban'],
  ['the content, where only the name of the file says a unit', { ...UNIT, source: 'file-name' }, 'content abc'],
  ['the content, where nothing says a unit', null, 'content abc'],
])('a file is known by %s', (_, unit, key) => {
  expect(unitKeyOf({ ...WORKBOOK, unit, sha256: 'abc' })).toBe(key);
});
