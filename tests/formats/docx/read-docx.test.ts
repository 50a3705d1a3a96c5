import { strToU8, zipSync } from 'fflate';
import { toDocumentText } from '#core/grid/document-text';
import { readDocx } from '#formats/docx/read-docx';
import { docxOf, docxOfBody } from '#support/docx-file';

test('paragraphs and tables come in their order, line breaks kept', () => {
  const bytes = docxOf(['KẾ HOẠCH\nnăm 2021', [['TT', 'Nội dung'], ['1', 'Họp Hội đồng <TĐKT> & xét']], 'Nơi nhận:']);
  expect(readDocx(bytes)).toEqual({ ok: true, value: { blocks: [
    { kind: 'paragraph', text: 'KẾ HOẠCH\nnăm 2021' },
    { kind: 'table', rows: [['TT', 'Nội dung'], ['1', 'Họp Hội đồng <TĐKT> & xét']] },
    { kind: 'paragraph', text: 'Nơi nhận:' },
  ] } });
});

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

describe('what Word writes around and between words', () => {
  test.each<[string, string, string]>([
    ['a word cut into runs', `<w:p>${run('Bằng')}${run(' khen')}</w:p>`, 'Bằng khen'],
    ['a tab and a hyphen', '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>', 'a\tb-c'],
    ['inserted text stays, deleted text goes', `<w:p><w:ins>${run('mới')}</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>`, 'mới'],
    ['a link and a content control', `<w:p><w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:p>`, 'ab'],
    ['the code of a field is no text', `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('1')}</w:p>`, '1'],
    ['a paragraph inside a content control', `<w:sdt><w:sdtContent><w:p>${run('x')}</w:p></w:sdtContent></w:sdt>`, 'x'],
  ])('%s', (_name, body, text) => {
    expect(readDocx(docxOfBody(body))).toEqual({ ok: true, value: { blocks: [{ kind: 'paragraph', text }] } });
  });

  test('merged cells leave the columns in their places', () => {
    const cell = (properties: string, text: string) => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell('<w:gridSpan w:val="2"/>', 'a')}${cell('<w:vMerge w:val="restart"/>', 'b')}</w:tr>`
      + `<w:tr>${cell('', 'c')}${cell('', 'd')}${cell('<w:vMerge/>', 'b')}</w:tr></w:tbl>`;
    expect(readDocx(docxOfBody(body))).toEqual({ ok: true, value: { blocks: [{ kind: 'table', rows: [['a', '', 'b'], ['c', 'd', '']] }] } });
  });

  test('a table inside a cell is read as its lines', () => {
    const inner = `<w:tbl><w:tr><w:tc><w:p>${run('x')}</w:p></w:tc><w:tc><w:p>${run('y')}</w:p></w:tc></w:tr></w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(readDocx(docxOfBody(body))).toEqual({ ok: true, value: { blocks: [{ kind: 'table', rows: [['a\nx y']] }] } });
  });
});

describe('files that are no Word document', () => {
  const failureOf = (bytes: Uint8Array) => {
    const reading = readDocx(bytes);
    return reading.ok ? undefined : reading.error;
  };

  test.each<[string, Uint8Array, unknown]>([
    ['plain text', strToU8('KẾ HOẠCH'), { kind: 'not-a-workbook', detail: 'text' }],
    ['nothing', new Uint8Array(), { kind: 'not-a-workbook', detail: 'empty' }],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]), { kind: 'unsupported', detail: 'doc' }],
    ['another package', zipSync({ 'a.txt': strToU8('a') }), { kind: 'unsupported', detail: 'docx' }],
  ])('%s', (_name, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure);
  });

  test('a cut-off file is corrupt, not a crash', () => {
    const bytes = docxOf(['a'.repeat(2_000)]);
    for (let size = 0; size < bytes.length; size += 97) expect(failureOf(bytes.slice(0, size))).toBeDefined();
  });
});

test('pasted text: a paragraph a line, rows by their tabs', () => {
  expect(toDocumentText('\uFEFFKế hoạch\r\nTT\tNội dung\n1\tHọp\n\nhết')).toEqual({ blocks: [
    { kind: 'paragraph', text: 'Kế hoạch' },
    { kind: 'table', rows: [['TT', 'Nội dung'], ['1', 'Họp']] },
    { kind: 'paragraph', text: '' },
    { kind: 'paragraph', text: 'hết' },
  ] });
});
