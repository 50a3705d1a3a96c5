import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findInput, listInputs } from '#adapters/node/input-files';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

describe('inputs of a command line', () => {
  it('come in the order given, folders read to their depths in name order', async () => {
    put('u/b.xlsx', 'u/B.xls', 'u/a/z.ods', 'u/Đ.xlsm', 'u/10.xlsx', 'u/9.xlsx', 'một.xlsx');
    const { files } = await listInputs(['một.xlsx', 'u/'], root);
    expect(files.map(({ path }) => path)).toEqual([
      'một.xlsx', 'u/10.xlsx', 'u/9.xlsx', 'u/B.xls', 'u/a/z.ods', 'u/b.xlsx', 'u/Đ.xlsm',
    ]);
  });

  it('are taken whatever they are called when named by themselves', async () => {
    put('ghi chú.txt');
    expect((await listInputs(['ghi chú.txt'], root)).files.map(({ path }) => path)).toEqual(['ghi chú.txt']);
  });

  it('are never passed over in silence', async () => {
    put('u/a.xlsx', 'u/~$a.xlsx', 'u/đọc tôi.docx', '~$b.xlsx');
    mkdirSync(join(root, 'khác'));
    symlinkSync(join(root, 'khác'), join(root, 'u/liên kết'));
    const { files, passedOver, unavailable } = await listInputs(['u', 'u/a.xlsx', '~$b.xlsx', 'không có.xlsx'], root);
    expect(files.map(({ path }) => path)).toEqual(['u/a.xlsx']);
    expect(passedOver).toEqual([
      { path: 'u/liên kết', reason: 'link-to-folder' },
      { path: 'u/~$a.xlsx', reason: 'lock-file' },
      { path: 'u/đọc tôi.docx', reason: 'not-a-spreadsheet' },
      { path: 'u/a.xlsx', reason: 'given-twice' },
      { path: '~$b.xlsx', reason: 'lock-file' },
    ]);
    expect(unavailable).toEqual([{ path: 'không có.xlsx', detail: 'ENOENT' }]);
  });

  it('are reported in composed letters and read by their own name', async () => {
    const decomposed = 'Trường Mầm non.xlsx'.normalize('NFD');
    put(`u/${decomposed}`);
    const { files } = await listInputs(['u'], root);
    expect(files.map(({ path }) => path)).toEqual(['u/Trường Mầm non.xlsx']);
    expect(new TextDecoder().decode(await files[0]?.read())).toBe(`u/${decomposed}`);
  });

  it('are found one at a time too', async () => {
    put('a.xlsx', 'u/b.xlsx');
    expect(await findInput('a.xlsx', root)).toMatchObject({ path: 'a.xlsx', size: 6 });
    expect(await findInput('x.xlsx', root)).toEqual({ detail: 'ENOENT' });
    expect(await findInput('u', root)).toEqual({ detail: 'EISDIR' });
  });
});
