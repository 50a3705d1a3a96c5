import type { ReadFailure } from '#core/grid/read-failure';
import { viFailureText } from '#i18n/vi-failures';

describe('what people read about a file that could not be read', () => {
  test.each<[ReadFailure, RegExp]>([
    [{ kind: 'encrypted', detail: 'password' }, /mật khẩu mở.*bỏ mật khẩu/],
    [{ kind: 'encrypted', detail: 'rights' }, /giới hạn quyền/],
    [{ kind: 'not-a-workbook', detail: 'pdf' }, /PDF.*Excel gốc/],
    [{ kind: 'not-a-workbook', detail: 'empty' }, /rỗng/],
    [{ kind: 'not-a-workbook', detail: 'unknown' }, /không nhận ra/],
    [{ kind: 'too-large', detail: 'file', limit: 52_428_800, actual: 60_000_000 }, /quá lớn \(57,2 MB, giới hạn 50 MB\)/],
    [{ kind: 'too-large', detail: 'cells', limit: 2_000_000, actual: null }, /quá nhiều ô \(giới hạn 2\.000\.000\)/],
    [{ kind: 'too-large', detail: 'ratio', limit: 200, actual: 1032 }, /nén bất thường.*1\.032.*gửi lại/],
    [{ kind: 'corrupt', detail: 'zip: central directory' }, /bị hỏng.*zip: central directory/],
    [{ kind: 'unsupported', detail: 'xlsb' }, /nhị phân \(\.xlsb\).*\.xlsx/],
    [{ kind: 'unsupported', detail: 'dbf' }, /định dạng dbf/],
  ])('%j', (failure, sentence) => {
    expect(viFailureText(failure)).toMatch(sentence);
  });
});
