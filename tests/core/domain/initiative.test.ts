import { isLikeTitle, readInitiative } from '#core/domain/initiative';
import type { Recipient } from '#core/domain/recognised';

const TITLE = 'Biện pháp rèn kỹ năng đọc hiểu cho học sinh lớp 4';

function rowOf(initiative: string, decision = '', note = ''): Recipient {
  const at = { row: 4, column: 3 };
  return {
    row: 4, nameAt: { row: 4, column: 1 }, name: 'Lò Văn An', subject: 'individual', claims: [], unreadAwards: [],
    details: [{ role: 'initiative', at, text: initiative }, { role: 'initiative-decision', at, text: decision }, { role: 'note', at, text: note }],
  };
}

describe('an initiative of a row', () => {
  test.each<[string, string | undefined]>([
    ['Số 638/QĐ-UBND, ngày 24/05/2021', '638 qd ubnd 2021'],
    ['QĐ số 638/QĐ-UBND ngày 24 tháng 5 năm 2021', '638 qd ubnd 2021'],
    ['0638/QĐ-UBND 24/5/2021', '638 qd ubnd 2021'],
    ['638/2021/QĐ-UBND', '638 qd ubnd 2021'],
    ['12/QĐ-PGDĐT ngày 1/6/2020', '12 qd pgddt 2020'],
    ['638/QĐ-UBND', undefined],
    ['ngày 24/05/2021', undefined],
    ['', undefined],
  ])('decision "%s" is paper %s', (decision, paper) => {
    expect(readInitiative(rowOf(TITLE, decision))?.paper).toBe(paper);
  });

  test.each([['', false], ['Có', false], ['Có sáng kiến cấp cơ sở', false], [TITLE, true]])('"%s" is a title: %s', (text, isTitle) => {
    expect(readInitiative(rowOf(text)) !== undefined).toBe(isTitle);
  });

  test.each([['Đồng tác giả với Cà Thị Bình', true], ['Nhóm 3 giáo viên', true], ['', false]])('"%s" shares it: %s', (note, isShared) => {
    expect(readInitiative(rowOf(TITLE, '', note))?.isShared).toBe(isShared);
  });

  test.each([
    ['mot so bien phap ren ki nang doc', 'bien phap ren ki nang doc', true],
    ['bien phap ren ki nang doc', 'bien phap ren ki nang tinh toan lop hai', true],
    ['bien phap ren ki nang doc', 'to chuc tro choi dan gian', false],
  ])('"%s" is like "%s": %s', (left, right, isLike) => {
    expect(isLikeTitle(left, right)).toBe(isLike);
    expect(isLikeTitle(right, left)).toBe(isLike);
  });
});
