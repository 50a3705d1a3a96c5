import type { JsonFault } from '#core/text/json-document';

/** Why a hand-written file is no JSON, without a full stop. */
export const JSON_FAULTS: Readonly<Record<JsonFault | 'repeated-key' | 'not-text', string>> = {
  'ended-early': 'tệp hết giữa chừng; có thể thiếu dấu ngoặc đóng',
  'open-text': 'thiếu dấu ngoặc kép đóng',
  'line-break-in-text': 'xuống dòng giữa hai dấu ngoặc kép',
  'bad-escape': 'dấu "\\" dùng sai; muốn ghi dấu này thì ghi hai lần',
  'bad-number': 'số viết sai',
  'too-deep': 'lồng nhau quá nhiều lớp',
  'expected-value': 'chỗ này phải là một giá trị',
  'expected-key': 'chỗ này phải là một tên trong ngoặc kép',
  'expected-colon': 'thiếu dấu hai chấm sau tên',
  'expected-comma': 'thiếu dấu phẩy hoặc dấu ngoặc đóng',
  'expected-end': 'còn chữ thừa sau khi đã đóng ngoặc',
  'repeated-key': 'mục này ghi hai lần',
  'not-text': 'không phải tệp văn bản UTF-8',
};
