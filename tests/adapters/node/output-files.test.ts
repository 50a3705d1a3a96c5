import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTarget, writeTarget } from '#adapters/node/output-files';
import { createNodeHasher } from '#adapters/node/node-hasher';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outputs-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('a target', () => {
  it('is written as a whole, new or over what was there', async () => {
    for (const content of ['dài hơn nhiều', 'ngắn']) {
      const target = await findTarget('kết quả.json', root);
      if (!target.ok) throw new Error(target.error);
      expect(target.value.exists).toBe(content === 'ngắn');
      expect(await writeTarget(target.value, content)).toEqual({ ok: true, value: undefined });
      expect(readFileSync(join(root, 'kết quả.json'), 'utf8')).toBe(content);
    }
  });

  it('is known by the place it really lies at', async () => {
    writeFileSync(join(root, 'a.xlsx'), 'a');
    symlinkSync(join(root, 'a.xlsx'), join(root, 'b.xlsx'));
    const [named, linked] = [await findTarget('a.xlsx', root), await findTarget('b.xlsx', root)];
    expect(named.ok && linked.ok && named.value.realPath === linked.value.realPath).toBe(true);
  });

  it('needs a folder that is there, and is no folder itself', async () => {
    mkdirSync(join(root, 'u'));
    writeFileSync(join(root, 'tệp'), '');
    expect(await findTarget('x/kết quả.json', root)).toEqual({ ok: false, error: 'folder-missing' });
    expect(await findTarget('tệp/kết quả.json', root)).toEqual({ ok: false, error: 'folder-missing' });
    expect(await findTarget('u', root)).toEqual({ ok: false, error: 'is-folder' });
  });

  it('that cannot be written says what the system says', async () => {
    const target = { path: 'u', realPath: root, exists: true };
    expect(await writeTarget(target, 'x')).toEqual({ ok: false, error: 'EISDIR' });
  });
});

it('hashes bytes as 64 hexadecimal digits (FIPS 180-4, "abc")', async () => {
  expect(await createNodeHasher().sha256(new TextEncoder().encode('abc')))
    .toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
