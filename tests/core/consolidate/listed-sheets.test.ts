import { toListedSheets } from '#core/consolidate/listed-sheets';
import type { AwardKey } from '#core/domain/award';
import type { LowerRecipient } from '#core/domain/lower-result';
import { toA1 } from '#core/grid/address';
import { presentCells } from '#core/grid/sheet-grid';
import { addressOf } from '#support/tally-text';

const LDTT: AwardKey = { award: 'LDTT', subject: 'individual' };
const GK: AwardKey = { award: 'GK', subject: 'individual' };
const GK_ALL: AwardKey = { award: 'GK', subject: 'collective' };

function named(place: string, name: string, key: AwardKey = LDTT, position = ''): LowerRecipient {
  const [path = '', sheet = '', cell = ''] = place.split(' ');
  return { key, name, position, source: { path, sheet, at: addressOf(cell) } };
}

/** Sheets with their tables: `DS[person-list B4:B5: Lò Văn An LDTT GK (Hiệu trưởng), …]`. */
const sheetsOf = (recipients: readonly LowerRecipient[]): string[] => toListedSheets(recipients).map(({ index, name, form, tables }) =>
  `${String(index)} ${name} ${form} ${tables.map(({ form: kind, range: { top, bottom, left, right }, recipients: people }) =>
    `[${kind} ${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}: ${people.map(({ name: person, claims, details }) =>
      `${person} ${claims.map(({ key }) => key.award).join('+')}${details.map(({ text }) => ` (${text})`).join('')}`).join(', ')}]`).join(' ')}`);

describe('lists that a result tells of', () => {
  it.each<[string, readonly LowerRecipient[], string[]]>([
    ['nobody', [], []],
    ['persons, from top to bottom', [named('a DS B5', 'Cà Thị Bình'), named('a DS B4', 'Lò Văn An')], ['0 DS person-list [person-list B4:B5: Lò Văn An LDTT, Cà Thị Bình LDTT]']],
    ['persons side by side, from left to right', [named('a DS D4', 'Hai'), named('a DS B4', 'Một'), named('a DS C9', 'Ba')], ['0 DS person-list [person-list B4:D9: Một LDTT, Hai LDTT, Ba LDTT]']],
    ['one person with two awards, and the position that one of them says', [named('a DS B4', 'Lò Văn An', LDTT), named('a DS B4', 'Lò Văn An', GK, 'Hiệu trưởng')],
      ['0 DS person-list [person-list B4:B4: Lò Văn An LDTT+GK (Hiệu trưởng)]']],
    ['persons and collectives of one sheet', [named('a DS B9', 'Tổ 1', GK_ALL), named('a DS B4', 'Lò Văn An')], ['0 DS person-list [person-list B4:B4: Lò Văn An LDTT] [collective-list B9:B9: Tổ 1 GK]']],
    ['collectives alone', [named('a DS B9', 'Tổ 1', GK_ALL)], ['0 DS collective-list [collective-list B9:B9: Tổ 1 GK]']],
    ['two sheets', [named('a DS1 B4', 'Một'), named('a DS2 B4', 'Hai')], ['0 DS1 person-list [person-list B4:B4: Một LDTT]', '1 DS2 person-list [person-list B4:B4: Hai LDTT]']],
    ['the same sheet of two files', [named('a DS B4', 'Một'), named('b DS B4', 'Hai')], ['0 DS person-list [person-list B4:B4: Một LDTT]', '1 DS person-list [person-list B4:B4: Hai LDTT]']],
  ])('%s', (_, recipients, expected) => {
    expect(sheetsOf(recipients)).toEqual(expected);
  });

  it('stand in visible sheets whose cells hold the names, one row of data each', () => {
    const [sheet] = toListedSheets([named('a DS B5', 'Cà Thị Bình'), named('a DS D5', 'Vì Văn Ba'), named('a DS B4', 'Lò Văn An', LDTT, 'Hiệu trưởng')]);
    expect(sheet && [...presentCells(sheet.grid)].map(({ at, cell }) => [toA1(at), cell])).toEqual([
      ['B4', { kind: 'text', value: 'Lò Văn An' }], ['B5', { kind: 'text', value: 'Cà Thị Bình' }], ['D5', { kind: 'text', value: 'Vì Văn Ba' }],
    ]);
    expect(sheet).toMatchObject({ visibility: 'visible', isTabular: true, frame: { periods: [], documents: [], hasSignatureBlock: false } });
    const [table] = sheet?.tables ?? [];
    expect(table?.rows).toEqual([{ kind: 'data', row: 3, group: undefined }, { kind: 'data', row: 4, group: undefined }]);
    expect([table?.header, table?.defaultSubject]).toEqual([{ first: 3, last: 3 }, 'individual']);
    const at = addressOf('B4');
    expect(table?.recipients[0]).toEqual({
      row: 3, nameAt: at, subject: 'individual', name: 'Lò Văn An', unreadAwards: [],
      claims: [{ key: LDTT, at, source: 'column', label: 'LDTT' }], details: [{ role: 'position', at, text: 'Hiệu trưởng' }],
    });
  });
});
