import { readDocument } from '#formats/read-document';
import { docxOf } from '#support/docx-file';
import { READ_LIMITS } from '#formats/xlsx/read-limits';

const REPORT = '+ Danh hiệu Lao động tiên tiến: 56 tập thể,\n1.762 cá nhân';
const PARAGRAPHS = REPORT.split('\n').map((text) => ({ kind: 'paragraph', text }));

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, isLittleEndian);
  [...text].forEach((character, index) => { view.setUint16(2 + index * 2, character.charCodeAt(0), isLittleEndian); });
  return bytes;
}

describe('reading a text document', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(REPORT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${REPORT}`)],
    ['UTF-16, little end first', utf16(REPORT, true)],
    ['UTF-16, big end first', utf16(REPORT, false)],
    ['.docx', docxOf(REPORT.split('\n'))],
  ])('reads %s', (_, bytes) => {
    expect(readDocument(bytes)).toEqual({ ok: true, value: { blocks: PARAGRAPHS } });
  });

  it('takes an empty file for an empty text', () => {
    expect(readDocument(new Uint8Array())).toEqual({ ok: true, value: { blocks: [{ kind: 'paragraph', text: '' }] } });
  });

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x41, 0xff, 0x42]), { kind: 'unsupported', detail: 'text encoding' }],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), { kind: 'not-a-workbook', detail: 'pdf' }],
    ['a zip that holds nothing', new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]), { kind: 'unsupported', detail: 'docx' }],
    ['a file of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0]), { kind: 'not-a-workbook', detail: 'unknown' }],
  ])('refuses %s', (_, bytes, error) => {
    expect(readDocument(bytes)).toEqual({ ok: false, error });
  });

  it('refuses a text that is too large', () => {
    expect(readDocument(new TextEncoder().encode('dài quá'), { ...READ_LIMITS, fileBytes: 5 }))
      .toEqual({ ok: false, error: { kind: 'too-large', detail: 'file', limit: 5, actual: 9 } });
  });
});
