import { openPackage } from '#app/use-cases/open-package';
import { PACKAGE_ARCHIVE } from '#entries/submission-services';
import { sourceOf } from '#support/memory-files';

const PARTS = [{ path: 'ban-gui/a.xlsx', bytes: Buffer.from('a') }, { path: 'certificate.json', bytes: Buffer.from('{}') }];
const gone = () => { throw new Error('gone'); };
const pathsOf = async (files: Parameters<typeof openPackage>[0]) => {
  const opened = await openPackage(files, PACKAGE_ARCHIVE);
  return opened.ok ? opened.value.parts.map(({ path }) => path) : opened.error;
};

describe('a package is opened', () => {
  it('from its archive', async () => {
    expect(await pathsOf([sourceOf('x/goi.zip', () => PACKAGE_ARCHIVE.write(PARTS))])).toEqual(['ban-gui/a.xlsx', 'certificate.json']);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['from the files of its folder', ['goi/certificate.json', 'goi/ban-gui/a.xlsx'], ['ban-gui/a.xlsx', 'certificate.json']],
    ['from a folder around it', ['x/goi/ban-gui/a.xlsx', 'x/goi/certificate.json', 'x/la.txt'], ['ban-gui/a.xlsx', 'certificate.json', 'x/la.txt']],
    ['by the outermost certificate', ['certificate.json', 'cu/certificate.json'], ['certificate.json', 'cu/certificate.json']],
    ['also without a certificate', ['b.txt', 'a.txt'], ['a.txt', 'b.txt']],
    ['of nothing', [], []],
  ])('%s', async (_, paths, expected) => {
    expect(await pathsOf(paths.map((path) => sourceOf(path, () => Buffer.from(''))))).toEqual(expected);
  });

  it('or says why not', async () => {
    expect(await pathsOf([sourceOf('goi.zip', gone)])).toEqual({ kind: 'unavailable', path: 'goi.zip', detail: 'gone' });
    expect(await pathsOf([sourceOf('goi.zip', () => Buffer.from('chữ'))])).toMatchObject({ kind: 'not-an-archive', path: 'goi.zip' });
    expect(await pathsOf([sourceOf('goi/a', () => Buffer.from('')), sourceOf('goi/b', gone)])).toEqual({ kind: 'unavailable', path: 'goi/b', detail: 'gone' });
  });
});
