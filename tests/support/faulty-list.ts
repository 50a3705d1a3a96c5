import { toWorkbookBytes } from '#support/workbook-parts';

/** Names as they are typed in a font of the old encoding TCVN3, and what they say. */
export const OLD_NAMES = [['NguyÔn V¨n H­ng', 'Nguyễn Văn Hưng'], ['Lß ThÞ Mai', 'Lò Thị Mai']] as const;

const FAMILIES = ['Lò', 'Cà', 'Quàng', 'Lường', 'Tòng', 'Vừ', 'Giàng', 'Mùa', 'Bạc', 'Điêu'];
const GIVEN = ['An', 'Bình', 'Chung', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Nam', 'Oanh', 'Phương'];

/** Name of a row of the list, each another one. */
const nameOf = (index: number, between: string): string =>
  `${FAMILIES[index % FAMILIES.length] ?? ''}${between}${index % 2 === 0 ? 'Văn' : 'Thị'} ${GIVEN[Math.floor(index / FAMILIES.length) % GIVEN.length] ?? ''}`;

/**
 * A list of `LĐTT` with `spaced` names that have a doubled blank, two in an old font, and, with a gap, a numbering that
 * leaves one number out behind the first row.
 */
export function faultyList({ spaced, hasGap, behind = '' }: {
  readonly spaced: number; readonly hasGap: boolean;
  /** XML behind the rows, such as a protection. */
  readonly behind?: string;
}): Uint8Array {
  const names = [
    ...OLD_NAMES.map(([typed]) => ({ name: typed, style: ' s="1"' })),
    ...Array.from({ length: spaced }, (_unused, index) => ({ name: nameOf(index, '  '), style: '' })),
    { name: 'Sùng A Páo', style: '' },
  ];
  const text = (at: string, content: string, style = ''): string =>
    `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021')}</row>`,
    `<row r="2">${['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ'].map((title, column) => text(`${'ABCD'.charAt(column)}2`, title)).join('')}</row>`,
    ...names.map(({ name, style }, index) => {
      const row = String(index + 3);
      const serial = index + (hasGap && index > 0 ? 2 : 1);
      return `<row r="${row}"><c r="A${row}"><v>${String(serial)}</v></c>${text(`B${row}`, name, style)}`
        + `<c r="C${row}"><v>${String(1970 + index)}</v></c>${text(`D${row}`, 'Giáo viên')}</row>`;
    }),
  ];
  const styles = '<fonts count="2"><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts>'
    + '<cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs>';
  return toWorkbookBytes({ rows: rows.join(''), styles, behind });
}
