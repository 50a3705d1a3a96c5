import { personalDataExposed } from '#core/rules/personal-data-exposed/rule';
import { findingText } from '#i18n/finding-text';
import { findingsOf, testRule, type RuleCase } from '#support/rule-tester';

const outgoing = (text: string): RuleCase => ({ text, isOutgoing: true });

const FULL = `
      @ don-vi.xlsx {author:Lò Văn An}
      # Danh sách
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Ngày sinh  | Số CCCD        | Chức vụ           |
      | 1   | Lò Văn An   | 01/02/1980 | "001080001234" | Kế toán {comment} |
      | 2   | Cà Thị Bình | 03/04/1985 | "001085001234" | Văn thư {row-hidden} |
      # Nháp {hidden}
      | 1 | 2 |`;

testRule(personalDataExposed, {
  valid: {
    'the own workbook of a unit, with all of it': FULL,
    'a copy with years of birth, and plain numbers': outgoing(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      (Kèm theo Tờ trình số 18/TTr-TH ngày 05/6/2021 của Trường Tiểu học Ban)
      | STT | Họ và tên   | Năm sinh | Số điện thoại |
      | 1   | Lò Văn An   | 1980     | "0912345678"  |
      | 2   | Cà Thị Bình | 6/1985   | "0912345679"  |`),
    'a copy with a tally': outgoing(`
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị             | LĐTT | CSTĐCS | Tổng kinh phí |
      | 1   | Trường Mầm non Ban | 20   | 3      | 123456789     |`),
    'hidden rows, columns and sheets without data': outgoing(`
      # Biểu
      | A | B | {column-hidden} |
      | {row-hidden} | | |
      | 1 | 2 | |
      # Trống {hidden}`),
    'a card number column that is empty': outgoing(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Số CCCD | Chức vụ |
      | 1   | Lò Văn An   |         | Kế toán |
      | 2   | Cà Thị Bình | -       | Văn thư |`),
  },
  invalid: {
    'everything at once': outgoing(`
      @ don-vi.xlsx {author:Lò Văn An} <!author>
      # Danh sách
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Ngày sinh  | Số CCCD        | Chức vụ           |
      | 1   | Lò Văn An   | 01/02/1980 <!birthDates> | "001080001234" <!citizenNumbers> | Kế toán {comment} <!comments> |
      | 2 <!hiddenRows> | Cà Thị Bình | 03/04/1985 | "001085001234" | Văn thư {row-hidden} |
      # Nháp {hidden} <!hiddenSheet>
      | 1 | 2 |`),
    'card numbers that lost their zeros, under a header of many words': outgoing(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Số CMND/CCCD (nếu có)         | Chức vụ |
      | 1   | Lò Văn An   | 1080001234 <!citizenNumbers>  | Kế toán |
      | 2   | Cà Thị Bình | 123456789                     | Văn thư |`),
    'a hidden column': outgoing(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Mã {column-hidden} <!hiddenColumns> | Chức vụ |
      | 1   | Lò Văn An   | VLOOKUP | Kế toán |
      | 2   | Cà Thị Bình | VLOOKUP | Văn thư |`),
    'labels in running text and beside the number': outgoing(`
      PHIẾU THÔNG TIN
      | Họ và tên | Lò Văn An, sinh ngày 05/6/1980 <!birthDates> |
      | Số CCCD:  | "001080001234" <!citizenNumbers> |
      | Khác | CMND 012345678 |`),
    'a date cell of birth': outgoing(`
      DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021
      | STT | Họ và tên   | Ngày sinh                | Chức vụ |
      | 1   | Lò Văn An   | 1980-02-01 <!birthDates> | Kế toán |
      | 2   | Cà Thị Bình | 1985-04-03               | Văn thư |`),
    'a format that tells of no comments and authors': outgoing(`
      @ don-vi.xls {no-metadata} <!unread>
      | A | B |
      | 1 | 2 |`),
  },
});

describe('the finding on personal data', () => {
  it('repeats nothing of what it finds', () => {
    const findings = findingsOf(personalDataExposed, outgoing(FULL));
    expect(findings.length).toBeGreaterThanOrEqual(6);
    const said = JSON.stringify(findings) + findings.map(findingText).join(' ');
    expect(said).not.toMatch(/\d{5}|01\/02|Lò Văn An|00108/);
  });

  it('counts the cells and names the last', () => {
    const found = findingsOf(personalDataExposed, outgoing(FULL)).find(({ messageId }) => messageId === 'birthDates');
    expect(found?.data).toEqual({ cells: 2, last: 'C4' });
  });
});
