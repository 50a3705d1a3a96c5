import {
  holdsBirthDate, holdsCitizenNumber, isCitizenNumber, isFullBirthDate, namesCitizenNumber,
} from '#core/domain/personal-data';
import type { Cell } from '#core/grid/cell';

const text = (value: string): Cell => ({ kind: 'text', value });
const number = (value: number): Cell => ({ kind: 'number', value });

describe('the number of a citizen card', () => {
  test.each([
    text('001080001234'), text('001 080 001 234'), text('012345678'), text("'001080001234"), number(1080001234), number(123456789), number(12345678),
  ])('stands in %j', (cell) => {
    expect(isCitizenNumber(cell)).toBe(true);
  });

  test.each([
    text('0912345678'), text('12345'), text('Lò Văn An'), text('số 001080001234/QĐ'), text(''), number(1762), number(1_080_001_234_567), number(1234567.5),
    { kind: 'empty' } as const, { kind: 'date', serial: 44335 } as const,
  ])('does not stand in %j', (cell) => {
    expect(isCitizenNumber(cell)).toBe(false);
  });

  test.each([
    'CCCD: 001080001234', 'Số CCCD/CMND: 012345678', 'căn cước công dân số 001 080 001 234, cấp ngày 01/02/2021', 'Chứng minh nhân dân 012345678',
    'Số định danh cá nhân: 001080001234', 'Lò Văn An (CMND 012345678)', 'Số căn cước là 001.080.001.234', 'CCCD: 001080001234'.normalize('NFD'),
  ])('is read behind its label: %s', (value) => {
    expect(holdsCitizenNumber(value)).toBe(true);
  });

  test.each([
    'CCCD', 'Số điện thoại: 0912345678', '001080001234', 'CCCD: 0912345678', 'Nộp bản sao CCCD trước ngày 05/6/2021', 'CCCD: 0010800012345678', 'MCCCD 001080001234',
  ])('is not read in: %s', (value) => {
    expect(holdsCitizenNumber(value)).toBe(false);
  });

  test('is named by headers', () => {
    expect(['Số CCCD/CMND', 'Căn cước công dân', 'Số định danh cá nhân', 'CMTND'].filter((label) => !namesCitizenNumber(label))).toEqual([]);
    expect(['Mã số', 'Số QĐ công nhận', 'CCCDX', ''].filter(namesCitizenNumber)).toEqual([]);
  });

  test('is looked for in long texts without delay', () => {
    expect(holdsCitizenNumber(`CCCD ${'số là '.repeat(5000)}`)).toBe(false);
  });
});

describe('a full date of birth', () => {
  test.each([text('05/6/1980'), text('ngày 05 tháng 6 năm 1980'), { kind: 'date', serial: 29377 } as const])('stands in %j', (cell) => {
    expect(isFullBirthDate(cell)).toBe(true);
  });

  test.each([text('1980'), text('6/1980'), number(1980), text('31/02/1980')])('does not stand in %j', (cell) => {
    expect(isFullBirthDate(cell)).toBe(false);
  });

  test.each(['Lò Văn An, sinh ngày 05/6/1980', 'Ngày sinh: 05/06/1980', 'Ngày, tháng, năm sinh: 05 tháng 6 năm 1980', 'sinh 05-06-1980'])('is read in: %s', (value) => {
    expect(holdsBirthDate(value)).toBe(true);
  });

  test.each(['sinh năm 1980', 'Tờ trình ngày 05/6/2021', 'Ngày sinh', 'sinh ngày 31/02/1980', 'học sinh giỏi năm 2021'])('is not read in: %s', (value) => {
    expect(holdsBirthDate(value)).toBe(false);
  });
});
