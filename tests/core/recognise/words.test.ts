import { readAwards, readSubject, readTitleAward, readTitleSubject } from '#core/recognise/award-aliases';
import { isSignature } from '#core/recognise/signature';
import { viewSheet } from '#core/recognise/sheet-view';
import { readStatedNumber } from '#core/recognise/stated-counts';
import { hasWords, isCollectiveName, isHouseholdName, phrases, readSumLabel } from '#core/recognise/vocabulary';
import { foldKey } from '#core/text/fold';
import { readTallyText } from '#support/tally-text';

describe('phrases', () => {
  const words = phrases('Họ và tên', 'Tên');

  it.each([
    ['họ và tên', true, true, true], ['tên', true, true, true], ['họ và tên đệm', false, true, true], ['ghi họ và tên', false, true, false], ['tên họ', false, true, true],
    ['tênh', false, false, false], ['atên', false, false, false], ['', false, false, false],
  ])('"%s" is one: %s, holds one: %s, begins with one: %s', (text, isOne, isIn, begins) => {
    const key = foldKey(text);
    expect([words.isOne(key), words.isIn(key), words.begins(key)]).toEqual([isOne, isIn, begins]);
  });

  it.each([['a b c', 'b', true], ['a b c', 'a b', true], ['a b c', 'c', true], ['abc', 'b', false], ['a b c', 'a c', false]])('"%s" has "%s": %s', (key, phrase, has) => {
    expect(hasWords(key, phrase)).toBe(has);
  });
});

describe('labels of sums', () => {
  it.each([
    ['Tổng cộng', 'whole'], ['TỔNG CỘNG:', 'whole'], ['Tổng số', 'whole'], ['TC', 'whole'], ['Tong cong', 'whole'], ['Toàn trường', 'whole'], ['Tổng cộng (I+II)', 'whole'],
    ['Tổng cộng: I + II + III', 'whole'], ['Tổng cộng: (I + II)', 'whole'], ['Tổng cộng (I)', 'whole'], ['Cộng', 'whole part'], ['cộng khối', 'whole part'], ['Cong', 'whole part'], ['Cộng (II)', 'whole part'],
    ['Tổng số đơn vị', 'sentence'], ['Tổng cộng toàn huyện năm nay', 'sentence'], ['Cộng khối tiểu học', 'sentence part'], ['Cộng thêm', 'sentence part'],
    ['Tổ 1', 'none'], ['Công Văn Tổng', 'none'], ['Tòng Thị Mai', 'none'], ['Trường A', 'none'], ['Lò Văn Tổng', 'none'], ['Bảng tổng cộng', 'none'], ['', 'none'],
    ['Tong', 'whole'], ['Công', 'none'], ['Tông cong', 'none'],
  ])('"%s": %s', (text, kind) => {
    const sum = readSumLabel(text);
    expect(sum ?? 'none').toEqual(kind === 'none' ? 'none' : { isWhole: kind.startsWith('whole'), isSubtotal: kind.endsWith(' part') });
  });
});

describe('names', () => {
  it.each([
    ['Tổ Toán', true], ['TỔ 1', true], ['Trường Mầm non', true], ['Tổ', true], ['UBND xã Quài Nưa', true], ['Đoàn xã', true], ['Đoàn thanh niên', true], ['Công đoàn', true], ['Hội Phụ nữ xã', true],
    ['Tô Văn Toán', false], ['Đoàn Văn Tô', false], ['Công Văn Tổng', false], ['Đoàn Thị Thanh Thảo', false], ['Lò Thị Mai', false], ['Tổng', false], ['', false], ['Bản Bó', true], ['Ban Chỉ Huy', false],
    ['đoàn Thanh Niên', true], ['Đoàn  Văn Tô', false],
  ])('"%s" names a collective: %s', (name, isCollective) => {
    expect(isCollectiveName(name)).toBe(isCollective);
  });

  it.each([['Hộ ông Lò Văn A', true], ['hộ', true], ['Gia đình bà Lò Thị B', true], ['Hồ Văn A', false], ['Họ Lò', false], ['Hội Phụ nữ', false], ['', false]])(
    '"%s" names a household: %s', (name, isHousehold) => {
      expect(isHouseholdName(name)).toBe(isHousehold);
    });
});

describe('numbers that lines state', () => {
  it.each<[string, number | undefined, string | undefined]>([
    ['Ấn định danh sách có 45 (bốn mươi lăm) người', 45, 'individual'], ['Tổng số: 09 cá nhân', 9, 'individual'], ['04 đồng chí', 4, 'individual'], ['1.762 người', 1762, 'individual'],
    ['Danh sách có hai mươi mốt người', 21, 'individual'], ['có ba tập thể', 3, 'collective'], ['12 hộ gia đình', 12, 'household'], ['5 đơn vị', 5, 'collective'],
    ['03 cá nhân, 02 người', 3, 'individual'], ['3 cá nhân và 2 tập thể', undefined, undefined], ['nhiều người', undefined, undefined], ['12 trang', undefined, undefined],
    ['người', undefined, undefined], ['', undefined, undefined], ['45(bốn lăm)người', 45, 'individual'], ['Danh sách này gồm có tất cả là mười hai giáo viên', 12, 'individual'],
    ['1.76 người', 76, 'individual'], ['người thứ 3', undefined, undefined],
  ])('"%s": %s %s', (text, value, subject) => {
    expect(readStatedNumber(text)).toEqual(value === undefined ? undefined : { value, subject });
  });
});

describe('signatures', () => {
  const isSigned = (row: string): boolean => {
    const [sheet] = readTallyText(row).files[0]?.workbook.sheets ?? [];
    if (sheet === undefined) throw new Error('no sheet');
    return isSignature(viewSheet(sheet).rows[0]?.cells ?? []);
  };

  it.each([
    ['| NGƯỜI LẬP BIỂU | HIỆU TRƯỞNG |', true], ['| HIỆU TRƯỞNG |', true], ['| (Ký, họ tên) |', true], ['| Kế toán\\n(ký tên) |', true], ['| TM. ỦY BAN NHÂN DÂN XÃ | |', true],
    ['| NGƯỜI LẬP BIỂU | Lò Văn A |', false], ['| Lò Văn A | HIỆU TRƯỞNG |', false], ['| (1) | (2) |', false], ['| (a) | (b) |', false], ['| Tổ 1 (ký tên) |', false], ['| (đã nhận) Lò Văn A |', false],
    ['| (ký) |', true], ['| ( ký tên ) |', true],
  ])('%s: %s', (row, isOne) => {
    expect(isSigned(row)).toBe(isOne);
  });

  it('no cells are no signature', () => {
    expect(isSignature([])).toBe(false);
  });
});

describe('awards in a cell', () => {
  const read = (text: string, subject?: 'individual' | 'collective' | 'household'): string => {
    const { awards, unread } = readAwards(text, subject);
    return [
      ...awards.map(({ key, label, isSubjectSure }) => `${key.award}/${key.subject}${isSubjectSure ? '' : '?'} "${label}"`),
      ...unread.map(({ label, fault, candidates }) => `${fault} "${label}"${candidates.length === 0 ? '' : ` ${candidates.join(' ')}`}`),
    ].join('; ');
  };

  it.each([
    ['LĐTT', 'LDTT/individual "LĐTT"'], ['Giấy khen', 'GK/individual? "Giấy khen"'], ['Giấy khen tập thể', 'GK/collective "Giấy khen tập thể"'], ['Giấy khen hộ gia đình', 'GK/household "Giấy khen hộ gia đình"'],
    ['Giấy khen tập thể, cá nhân', 'GK/collective "Giấy khen tập thể"'],
    ['LĐTT; LĐTT', 'LDTT/individual "LĐTT"'], ['Giấy khen tập thể; Giấy khen cá nhân', 'GK/collective "Giấy khen tập thể"; GK/individual "Giấy khen cá nhân"'],
    ['LĐTT/CSTĐCS', 'LDTT/individual "LĐTT"; CSTDCS/individual "CSTĐCS"'], ['LĐTT và CSTĐCS', 'LDTT/individual "LĐTT"; CSTDCS/individual "CSTĐCS"'],
    ['LĐTT + CSTĐCS & GK', 'LDTT/individual "LĐTT"; CSTDCS/individual "CSTĐCS"; GK/individual? "GK"'], ['CSTĐ', 'ambiguous "CSTĐ" CSTDCS CSTDT CSTDTQ'],
    ['Ngôi sao', 'unknown "Ngôi sao"'], ['danh hiệu năm 2021', ''], ['12', ''], ['', ''], [';', ''], ['danh hiệu 12a', 'unknown "danh hiệu 12a"'], ['danh hiệu a12', 'unknown "danh hiệu a12"'],
    ['LĐTT; vì đã có nhiều thành tích trong công tác', 'LDTT/individual "LĐTT"'], ['LĐTT; một hai ba bốn năm', 'LDTT/individual "LĐTT"; unknown "một hai ba bốn năm"'], ['LĐTT; một hai ba bốn năm sáu', 'LDTT/individual "LĐTT"'],
    ['một hai ba bốn năm sáu', 'unknown "một hai ba bốn năm sáu"'],
  ])('"%s"', (text, reading) => {
    expect(read(text)).toBe(reading);
  });

  it.each([
    ['LĐTT', 'collective', 'TTLDTT/collective "LĐTT"'], ['Giấy khen', 'collective', 'GK/collective "Giấy khen"'], ['Giấy khen', 'household', 'GK/household "Giấy khen"'],
    ['CSTĐCS', 'collective', 'CSTDCS/individual "CSTĐCS"'], ['Giấy khen cá nhân', 'collective', 'GK/individual "Giấy khen cá nhân"'],
  ] as const)('"%s" of a %s', (text, subject, reading) => {
    expect(read(text, subject)).toBe(reading);
  });

  it.each<[string, string | undefined]>([
    ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CHO TẬP THỂ', 'GK/collective'], ['DANH SÁCH CÁ NHÂN TẶNG DANH HIỆU LĐTT', 'LDTT/individual'], ['DANH SÁCH LĐTT VÀ CSTĐCS', undefined],
    ['DANH SÁCH LĐTT (LAO ĐỘNG TIÊN TIẾN)', 'LDTT/individual'], ['DANH SÁCH CSTĐ', undefined], ['DANH SÁCH', undefined], ['TT LAO ĐỘNG TIÊN TIẾN', 'TTLDTT/collective'],
  ])('the title "%s" names %s', (text, key) => {
    const reading = readTitleAward(text, undefined);
    expect(reading === undefined ? undefined : `${reading.key.award}/${reading.key.subject}`).toBe(key);
  });

  it.each([
    ['tập thể', 'collective', 'collective'], ['TT', 'collective', undefined], ['cá nhân', 'individual', 'individual'], ['CN', 'individual', undefined], ['hộ', 'household', undefined],
    ['hộ gia đình', 'household', 'household'], ['tập thể, cá nhân', undefined, undefined], ['khác', undefined, undefined], ['tập thể, cá nhân, hộ gia đình', undefined, undefined],
  ])('"%s" is about %s in a label, %s in a title', (text, label, title) => {
    expect([readSubject(foldKey(text)), readTitleSubject(foldKey(text))]).toEqual([label, title]);
  });
});
