import type { AwardCode, Subject } from '#core/domain/award';
import type { AwardClaim, ColumnRoleKind, Recipient, RecognisedTable, TableRow } from '#core/domain/recognised';
import { misplacedClaims } from '#core/rules/shared/misplaced-awards';
import { submissionOf } from '#support/recognised';

const LIST = submissionOf(`
  DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
  | 1 | Lò Văn An | 01/02/1980 | LĐTT |`).workbook.sheets[0]?.tables[0];

interface ListOf {
  readonly form?: RecognisedTable['form'];
  readonly columns?: readonly ColumnRoleKind[];
  readonly subject?: Subject;
  readonly name?: string;
  readonly award?: AwardCode;
  readonly source?: AwardClaim['source'];
  /** Labels of headings by row; the recipient stands in row 5. */
  readonly headings?: Readonly<Record<number, string>>;
}

/** Whom the list is found to name in place of those the award is for; `undefined` when it is not misplaced. */
function misplacedAs(list: ListOf): Subject | undefined {
  const { form = 'person-list', columns = ['person-name'], name = 'Lò Văn An', award = 'TTLDTT', source = 'column', headings = {} } = list;
  if (LIST === undefined) throw new Error('no list');
  const [column] = LIST.columns;
  const [first] = LIST.recipients;
  if (column === undefined || first === undefined) throw new Error('no column, no row');
  const at = { row: 5, column: 3 };
  const claim: AwardClaim = { key: { award, subject: 'individual' }, at, source, label: award };
  const recipient: Recipient = { ...first, row: 5, name, claims: [claim] };
  const table: RecognisedTable = {
    ...LIST, form, recipients: [recipient],
    columns: columns.map((kind) => ({ ...column, role: { kind } as typeof column.role })),
    rows: [
      ...Object.entries(headings).map(([row, label]): TableRow => ({ kind: 'group', row: Number(row), label, labelAt: { row: Number(row), column: 0 } })),
      { kind: 'data', row: 5, group: undefined },
    ],
    defaultSubject: list.subject,
  };
  const found = misplacedClaims(table);
  expect(found.every((one) => one.claim === claim && one.recipient === recipient)).toBe(true);
  return found[0]?.subject;
}

describe('a title for collectives', () => {
  it.each<[string, ListOf]>([
    ['in a list of persons', {}],
    ['in a list of persons with family names apart', { columns: ['family-name'] }],
    ['in a list said to be of persons', { subject: 'individual' }],
    ['as a mark', { source: 'mark' }],
    ['to a person below a heading of a group', { headings: { 4: 'Tổ chuyên môn số 1' } }],
    ['to a person below a heading of persons that follows one of collectives', { headings: { 2: 'Các tập thể', 4: 'Các cá nhân' } }],
    ['to a person above a heading of collectives', { headings: { 6: 'Các tập thể' } }],
    ['to a person with a word of collectives within the name', { name: 'Lò Thị Hội' }],
    ['to a person in a heading with a word that only begins like one', { headings: { 4: 'Khối đơn vịt' } }],
  ])('is misplaced %s', (_, list) => {
    expect(misplacedAs(list)).toBe('individual');
  });

  it.each<[string, ListOf]>([
    ['from the title of the list', { source: 'title' }],
    ['from a section', { source: 'section' }],
    ['in a registration', { form: 'registration' }],
    ['where persons and collectives share a column', { columns: ['person-name', 'recipient-name'] }],
    ['where a column says whom it is for', { columns: ['person-name', 'subject-text'] }],
    ['beside a column of collectives', { columns: ['person-name', 'collective-name'] }],
    ['without a column of persons', { columns: ['position'] }],
    ['in a list said to be of collectives', { subject: 'collective' }],
    ['in a list said to be of households', { subject: 'household' }],
    ['to a row named like a collective', { name: 'Trường Mầm non Ban' }],
    ['to a household by its name', { name: 'Hộ gia đình ông An' }],
    ['below a heading of collectives', { headings: { 4: 'I. Các tập thể' } }],
    ['below the nearest heading, of collectives', { headings: { 2: 'Các cá nhân', 4: 'Các đơn vị' } }],
    ['in a list of collectives', { form: 'collective-list', columns: ['collective-name'] }],
  ])('is not held to be misplaced %s', (_, list) => {
    expect(misplacedAs(list)).toBeUndefined();
  });
});

describe('a title for persons', () => {
  it.each<[string, ListOf]>([
    ['in a list of collectives', {}],
    ['to a collective whose name holds a word of households', { name: 'Tổ hộ sinh' }],
  ])('is misplaced %s', (_, list) => {
    expect(misplacedAs({ form: 'collective-list', columns: ['collective-name'], award: 'LDTT', name: 'Tổ 1', ...list })).toBe('collective');
  });

  it.each<[string, ListOf]>([
    ['in a list of persons', { form: 'person-list', columns: ['person-name'] }],
    ['in a list of collectives with a column of persons', { columns: ['collective-name', 'person-name'] }],
    ['to a household by its name', { name: 'Hộ ông An' }],
    ['to a family by its name', { name: 'Gia đình ông An' }],
    ['in a list of households', { subject: 'household' }],
  ])('is not held to be misplaced %s', (_, list) => {
    expect(misplacedAs({ form: 'collective-list', columns: ['collective-name'], award: 'LDTT', name: 'Tổ 1', ...list })).toBeUndefined();
  });
});

test.each<AwardCode>(['GK', 'BK_T', 'HCLD'])('%s is for anybody', (award) => {
  expect(misplacedAs({ award })).toBeUndefined();
  expect(misplacedAs({ award, form: 'collective-list', columns: ['collective-name'] })).toBeUndefined();
});
