import type { FixRefusal } from '#app/use-cases/fix-contract';
import { viFixRefusalText, viLeftText } from '#i18n/vi-fixes';

describe('what people read about a file that was not fixed', () => {
  test.each<[FixRefusal, RegExp]>([
    [{ kind: 'unsupported-format', detail: 'xls' }, /\(\.xls\).*lưu thành \.xlsx rồi sửa/],
    [{ kind: 'unsupported-format', detail: 'pdf' }, /^Tệp dạng này.*lưu thành \.xlsx/],
    [{ kind: 'signed' }, /chữ ký số/],
    [{ kind: 'unreadable', failure: { kind: 'corrupt', detail: 'x' } }, /bị hỏng/],
    [{ kind: 'changed-meanwhile' }, /kiểm tra lại/],
  ])('%j', (refusal, sentence) => {
    expect(viFixRefusalText(refusal)).toMatch(sentence);
  });

  test('a reason says what to do', () => {
    expect(viLeftText('locked')).toMatch(/bỏ bảo vệ trang tính/);
  });
});
