import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { manifestFaults } from '#support/manifest-lint';
import { readPng } from '#support/png';
import { elementsNamed, readMarkup } from '#support/read-markup';

const ROOT = resolve(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const sizeIn = (root: string) => (path: string) => (existsSync(join(root, path)) ? readPng(readFileSync(join(root, path))) : undefined);
const faultsOf = (source: string) => manifestFaults(source, sizeIn(ROOT));

function changed(from: string | RegExp, to: string): string {
  const source = MANIFEST.replace(from, to);
  if (source === MANIFEST) throw new Error(`Nothing planted: ${String(from)}`);
  return source;
}

const LONG = 'ă'.repeat(251);
const CONTROL_TAIL = '</Action>\n                </Control>';

/** Fault as it is told → the manifest that has it. */
const PLANTED: readonly (readonly [fault: string, source: string])[] = [
  ['Id is no GUID', changed('0312726b', '0312726')],
  ['Version is not 1.0.0.0 or later in two to four numbers', changed('<Version>1.0.0.0', '<Version>0.9.0.0')],
  ['Version is not 1.0.0.0 or later in two to four numbers', changed('<Version>1.0.0.0', '<Version>1.0.x')],
  ['Permissions is not ReadWriteDocument', changed('>ReadWriteDocument<', '>ReadDocument<')],
  ['Permissions is missing', changed(/<Permissions>.*<\/Permissions>/, '')],
  ['a host is not Workbook', changed('<Host Name="Workbook"/>', '<Host Name="Document"/>')],
  ['a host is not Workbook', changed('<Host xsi:type="Workbook">', '<Host xsi:type="Document">')],
  ['not a TaskPaneApp', changed('"TaskPaneApp"', '"ContentApp"')],
  ['Set ExcelApi has no MinVersion', changed(' MinVersion="1.1"', '')],
  ['vi is no locale', changed('>vi-VN<', '>vi<')],
  ['english is no locale', changed('Locale="en-US"', 'Locale="english"')],
  ['OfficeApp has its elements in another order', changed(/( {2}<Version>.*\n)( {2}<ProviderName>.*\n)/, '$2$1')],
  ['Action has its elements in another order', changed(/( *<TaskpaneId>.*\n)( *<SourceLocation resid.*\n)/, '$2$1')],
  ['Runtimes does not belong into VersionOverrides', changed('<Resources>', '<Runtimes/><Resources>')],
  ['DisplayName has 251 of 1 to 125 characters', changed('DefaultValue="Sổ Thi đua"', `DefaultValue="${LONG}"`)],
  ['Description has 251 of 1 to 250 characters', changed(/(Value=")Checks and consolidates[^"]*/, `$1${LONG}`)],
  ['bt:String Check.Label has 126 of 1 to 125 characters', changed('DefaultValue="Kiểm tra"', `DefaultValue="${LONG.slice(0, 126)}"`)],
  ['bt:String Group.Label has 0 of 1 to 125 characters', changed('DefaultValue="Thi đua"', 'DefaultValue=""')],
  ['bt:String Submit.Tip has 251 of 1 to 250 characters', changed(/(id="Submit.Tip" DefaultValue=")[^"]*/, `$1${LONG}`)],
  ['Label asks for Check.Lable in bt:ShortStrings, it is in no place', changed('<Label resid="Check.Label"', '<Label resid="Check.Lable"')],
  ['Description asks for Check.Label in bt:LongStrings, it is in bt:ShortStrings', changed('<Description resid="Check.Tip"', '<Description resid="Check.Label"')],
  ['Spare.Url is not used', changed('<bt:Urls>', '<bt:Urls><bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/a"/>')],
  [`${'U'.repeat(33)} is no id of 1 to 32 characters`, MANIFEST.replaceAll('"Start.Url"', `"${'U'.repeat(33)}"`)],
  ['Emulation.Check is there twice', changed('id="Emulation.Submit"', 'id="Emulation.Check"')],
  ['Check.Url is there twice', changed('<bt:Url id="Submit.Url"', '<bt:Url id="Check.Url"')],
  ['"Emulation Check" is no id of a command', changed('id="Emulation.Check"', 'id="Emulation Check"')],
  ['http://localhost:3000/taskpane.html is not https', changed('"https://localhost:3000/taskpane.html"', '"http://localhost:3000/taskpane.html"')],
  ['addresses at https://localhost:3000, https://localhost:3001', changed('localhost:3000/index.html', 'localhost:3001/index.html')],
  ['an icon has no size 80', changed('<bt:Image size="80" resid="Check.80"/>', '')],
  ['icon size 81', changed('size="80"', 'size="81"')],
  ['icon size 16', changed('size="20"', 'size="16"')],
  ['no picture https://localhost:3000/assets/check-17.png', changed('check-16.png', 'check-17.png')],
  ['assets/icon-64.png is 64×64, not 32', changed('<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"', '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"')],
];

describe('The manifest', () => {
  it('has no fault that can be found offline', () => {
    expect(faultsOf(MANIFEST)).toEqual([]);
  });

  it.each(PLANTED)('would be told: %s', (fault, source) => {
    expect(faultsOf(source)).toContain(fault);
  });

  it('that is not well-formed is refused', () => {
    expect(() => faultsOf(changed(CONTROL_TAIL, '</Action>'))).toThrow('closes');
  });

  it('opens each button at its tab, and the pane by itself without any', () => {
    const root = readMarkup(MANIFEST);
    const urls = new Map(elementsNamed(root, 'bt:Url').map(({ attributes }) => [attributes.get('id'), attributes.get('DefaultValue')]));
    const opened = elementsNamed(root, 'Action').map((action) => urls.get(elementsNamed(action, 'SourceLocation')[0]?.attributes.get('resid')));
    expect(opened).toEqual(['fill', 'consolidate', 'submit'].map((tab) => `https://localhost:3000/taskpane.html?tab=${tab}`));
    const [settings] = elementsNamed(root, 'DefaultSettings');
    const base = settings === undefined ? [] : elementsNamed(settings, 'SourceLocation');
    expect(base.map(({ attributes }) => attributes.get('DefaultValue'))).toEqual(['https://localhost:3000/taskpane.html']);
  });

  it('has every text in Vietnamese and in English', () => {
    const texts = elementsNamed(readMarkup(MANIFEST), 'bt:String');
    expect(texts.length).toBeGreaterThanOrEqual(9);
    for (const text of texts) {
      expect(elementsNamed(text, 'bt:Override').map(({ attributes }) => attributes.get('Locale'))).toEqual(['en-US']);
    }
  });

  it('is read by Microsoft’s own manifest tool', () => {
    const { status, stdout } = spawnSync(
      process.execPath, [join(ROOT, 'node_modules/office-addin-manifest/cli.js'), 'info', join(ROOT, 'manifest.xml')], { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    for (const line of [
      'Id: 0312726b-e9e3-4328-93bf-bada6cdc9a8d', 'Name: Sổ Thi đua', 'Type: TaskPaneApp', 'Default Locale: vi-VN', 'Hosts: Workbook',
      'Permissions: ReadWriteDocument', 'Source Location: https://localhost:3000/taskpane.html',
    ]) expect(stdout).toContain(line);
  });
});

describe('The icons', () => {
  const names = readdirSync(join(ROOT, 'assets')).filter((name) => /-\d+\.png$/.test(name)).sort();
  const pictures = new Map(names.map((name) => [name, readPng(readFileSync(join(ROOT, 'assets', name)))]));

  it('are as they are drawn', () => {
    const folder = mkdtempSync(join(tmpdir(), 'icons-'));
    try {
      expect(spawnSync(process.execPath, [join(__dirname, 'draw-icons.mjs'), folder]).status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(names);
      for (const [name, picture] of pictures) expect(readPng(readFileSync(join(folder, name)))).toEqual(picture);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  it('stand on nothing, and fill their frames', () => {
    expect(names).toHaveLength(32);
    const poor = [...pictures].filter(([, { width, height, pixels }]) => {
      const opacity = (at: number): number => pixels[at * 4 + 3] ?? 0;
      const corners = [0, width - 1, width * (height - 1), width * height - 1];
      const opaque = Array.from({ length: width * height }, (_unused, at) => opacity(at)).filter((each) => each === 255);
      return corners.some((at) => opacity(at) !== 0) || opaque.length < width * height * 0.4;
    });
    expect(poor.map(([name]) => name)).toEqual([]);
  });
});
