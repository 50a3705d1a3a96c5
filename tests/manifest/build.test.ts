import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestFaults } from '#support/manifest-lint';
import { readPng } from '#support/png';
import { elementsNamed, readMarkup } from '#support/read-markup';

const ROOT = resolve(__dirname, '../..');
const PANE = join(ROOT, 'dist/pane');

interface OfficeScript { readonly officeScript: string; readonly officeOrigin: string; readonly officeHost: string }

const { manifestFor, officeScript } = jest.requireActual<{
  manifestFor(origin?: unknown): string;
  officeScript(given?: unknown): OfficeScript;
}>('../../webpack.config.js');

const sizeOf = (path: string) => (existsSync(join(PANE, path)) ? readPng(readFileSync(join(PANE, path))) : undefined);

describe('The manifest of a build', () => {
  it('lies beside the pages it names, with its pictures', () => {
    const built = readFileSync(join(PANE, 'manifest.xml'), 'utf8');
    expect(manifestFaults(built, sizeOf)).toEqual([]);
    const addresses = elementsNamed(readMarkup(built), 'bt:Url').map(({ attributes }) => new URL(attributes.get('DefaultValue') ?? ''));
    for (const { pathname } of addresses) expect(existsSync(join(PANE, pathname))).toBe(true);
  });

  it.each([
    ['https://thidua.tinh.gov.vn', 'https://thidua.tinh.gov.vn'],
    ['https://tinh.gov.vn:8443/so-thi-dua/', 'https://tinh.gov.vn:8443/so-thi-dua'],
    ['https://tinh.gov.vn/a&b', 'https://tinh.gov.vn/a&amp;b'],
    ['https://thiđua.vn', 'https://xn--thiua-7ya.vn'],
  ])('of the server %s names only that server', (origin, written) => {
    const manifest = manifestFor(origin);
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${written}/taskpane.html"/>`);
    expect(manifest).toContain(`"${written}/taskpane.html?tab=consolidate"`);
    expect(manifestFaults(manifest, sizeOf)).toEqual([]);
  });

  it.each([
    'http://thidua.tinh.gov.vn', 'thidua.tinh.gov.vn', '', true, 'https://', 'https://a.vn/?tab=1', 'https://a.vn/#x', 'https://user@a.vn',
  ])('is refused for the server %p, in Vietnamese and without the place in the code', (origin) => {
    expect(() => manifestFor(origin)).toThrow(/cần địa chỉ https của máy chủ/);
    try {
      manifestFor(origin);
    } catch (thrown) {
      expect((thrown as Error).stack).toBe((thrown as Error).message);
    }
  });
});

describe('The Office script of a build', () => {
  it('is Microsoft’s own unless told otherwise', () => {
    expect(officeScript()).toEqual({
      officeScript: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      officeOrigin: ' https://appsforoffice.microsoft.com', officeHost: 'appsforoffice.microsoft.com',
    });
  });

  it('may lie on another server, or beside the page', () => {
    expect(officeScript('https://noi-bo.tinh.gov.vn/office/office.js')).toEqual({
      officeScript: 'https://noi-bo.tinh.gov.vn/office/office.js', officeOrigin: ' https://noi-bo.tinh.gov.vn', officeHost: 'noi-bo.tinh.gov.vn',
    });
    expect(officeScript('office/office.js')).toMatchObject({ officeScript: 'office/office.js', officeOrigin: '' });
  });

  it.each(['http://a.vn/office.js', 'https://a.vn/other.js', '//a.vn/office.js', '', true, 'a";script-src *;/office.js'])('is refused at %p', (given) => {
    expect(() => officeScript(given)).toThrow(/cần địa chỉ https của tệp office.js/);
  });

  it('is the only foreign address of the page, and only as a script', () => {
    const page = readFileSync(join(PANE, 'taskpane.html'), 'utf8');
    const addresses = [...page.matchAll(/https?:\/\/[^\s"'<>;]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set([
      'https://appsforoffice.microsoft.com', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]));
    expect(page).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
    expect(page).toContain("connect-src 'none'");
    expect(page).not.toMatch(/script-src[^;]*unsafe/);
  });
});
