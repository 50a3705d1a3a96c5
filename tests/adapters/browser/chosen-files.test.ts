import { filesOfInput } from '#adapters/browser/chosen-files';

function file(name: string, folderPath = ''): File {
  return Object.assign(new File(['x'], name), { webkitRelativePath: folderPath });
}

describe('filesOfInput', () => {
  it('takes a file chosen by itself whatever it is called', () => {
    expect(filesOfInput([file('ghi chú.pdf'), file('bảng')])).toMatchObject({
      files: [{ path: 'bảng' }, { path: 'ghi chú.pdf' }], skipped: 0,
    });
  });

  it('takes only spreadsheets from a folder and counts the rest', () => {
    const chosen = filesOfInput([
      file('b.xlsx', 'huyện/b.xlsx'), file('A.XLS', 'huyện/con/A.XLS'), file('công văn.docx', 'huyện/công văn.docx'),
    ]);
    expect(chosen.files.map(({ path }) => path)).toEqual(['huyện/b.xlsx', 'huyện/con/A.XLS']);
    expect(chosen.skipped).toBe(1);
  });

  it('sets the JSON files of a folder apart, and takes one chosen by itself as it is', () => {
    const chosen = filesOfInput([file('b.xlsx', 'h/b.xlsx'), file('t.JSON', 'h/t.JSON'), file('a.txt', 'h/a.txt')]);
    expect(chosen).toMatchObject({ files: [{ path: 'h/b.xlsx' }], skipped: 1, json: [{ path: 'h/t.JSON' }] });
    expect(filesOfInput([file('t.json')])).toMatchObject({ files: [{ path: 't.json' }], skipped: 0, json: [] });
  });

  it('takes whatever a folder holds where that is asked for', () => {
    const chosen = filesOfInput([file('certificate.json', 'goi/certificate.json'), file('a.html', 'goi/a.html'), file('.DS_Store', 'goi/.DS_Store')], true);
    expect(chosen).toMatchObject({ files: [{ path: 'goi/a.html' }, { path: 'goi/certificate.json' }], skipped: 0, json: [] });
  });

  it('passes over lock files and hidden files without a word', () => {
    expect(filesOfInput([file('~$b.xlsx', 'h/~$b.xlsx'), file('.DS_Store', 'h/.DS_Store')])).toEqual({ files: [], skipped: 0, json: [] });
  });

  it('gives paths in NFC, so that the same name is the same path on every system', () => {
    expect(filesOfInput([file('Quài Nưa.xlsx'.normalize('NFD'))]).files[0]?.path).toBe('Quài Nưa.xlsx'.normalize('NFC'));
  });
});
