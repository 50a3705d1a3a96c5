import type { DocumentModel } from '#core/grid/document-model';
import { readDocx } from '#formats/docx/read-docx';
import { writeDocx } from '#formats/docx/write-docx';
import { unzipSync, strFromU8 } from 'fflate';

const MODEL: DocumentModel = {
  language: 'vi-VN',
  paragraphs: [
    { style: 'heading', text: 'IV. KẾT QUẢ KHEN THƯỞNG' },
    { style: 'sub-item', text: '+ Đơn vị <A> & "B":\u0007 hai\nlòng' },
    { style: 'source', text: ' có dấu cách  hai đầu ' },
  ],
};

describe('writing a Word document', () => {
  it('is read back as it was written, without what XML cannot hold', () => {
    expect(readDocx(writeDocx(MODEL))).toEqual({ ok: true, value: { blocks: [
      { kind: 'paragraph', text: 'IV. KẾT QUẢ KHEN THƯỞNG' },
      { kind: 'paragraph', text: '+ Đơn vị <A> & "B": hai\nlòng' },
      { kind: 'paragraph', text: ' có dấu cách  hai đầu ' },
    ] } });
  });

  it('gives the same bytes again', () => {
    expect(writeDocx(MODEL)).toEqual(writeDocx(MODEL));
  });

  it('is set in Times New Roman 14 on A4, and every style it uses is there', () => {
    const parts = unzipSync(writeDocx(MODEL));
    const [styles, body] = ['word/styles.xml', 'word/document.xml'].map((name) => strFromU8(parts[name] ?? new Uint8Array()));
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('<w:sz w:val="28"/>');
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    for (const [, name] of body?.matchAll(/w:pStyle w:val="([^"]+)"/g) ?? []) expect(styles).toContain(`w:styleId="${name ?? ''}"`);
  });

  it('tells no author and no time', () => {
    expect(Object.keys(unzipSync(writeDocx(MODEL)))).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/styles.xml',
    ]);
  });
});
