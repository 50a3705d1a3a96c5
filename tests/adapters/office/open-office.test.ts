import { openOffice, type OfficeOpening } from '#adapters/office/open-office';

const page: Record<string, unknown> = globalThis;

afterEach(() => {
  delete page['document'];
  delete page['Office'];
});

/** A page whose added script defines this, or cannot be had. */
function inPage(office: unknown): void {
  page['document'] = {
    createElement: () => new EventTarget(),
    head: {
      append: (element: EventTarget) => {
        setTimeout(() => {
          if (office !== undefined) page['Office'] = office;
          element.dispatchEvent(new Event(office === undefined ? 'error' : 'load'));
        });
      },
    },
  };
}

const excelWith = (told: Readonly<Record<string, unknown>>): unknown => ({
  onReady: async () => ({ host: 'Excel', platform: 'Mac' }),
  context: { requirements: { isSetSupported: () => true }, ...told },
});

function opened(): Promise<OfficeOpening> {
  return openOffice({ script: 'https://office.test/office.js', patience: 5_000, onSlow: () => { throw new Error('It was not slow.'); } });
}

const WHITE = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', controlBackgroundColor: '#F3F3F3', controlForegroundColor: '#0C7A68' };

describe('Opening in Excel', () => {
  it.each([
    ['all colours of the application', WHITE, { background: '#FFFFFF', foreground: '#262626', controlBackground: '#F3F3F3', controlForeground: '#0C7A68' }],
    ['colours of the body for controls that have none', { bodyBackgroundColor: '#000000', bodyForegroundColor: '#ffffff' },
      { background: '#000000', foreground: '#ffffff', controlBackground: '#000000', controlForeground: '#ffffff' }],
    ['no colours where the application has none', undefined, null],
    ['no colours where they are no colours', { ...WHITE, bodyForegroundColor: 'windowtext' }, null],
  ])('tells %s', async (_what, officeTheme, colours) => {
    inPage(excelWith({ displayLanguage: 'en-US', officeTheme }));
    expect(await opened()).toEqual({ kind: 'ready', surroundings: { platform: 'Mac', language: 'en-US', colours } });
  });

  it('takes an application that does not tell its language for a Vietnamese one', async () => {
    inPage(excelWith({}));
    expect(await opened()).toMatchObject({ surroundings: { language: 'vi-VN' } });
  });

  it('asks for ExcelApi 1.7', async () => {
    const asked: unknown[] = [];
    inPage(excelWith({ requirements: { isSetSupported: (...set: unknown[]) => { asked.push(set); return false; } } }));
    expect(await opened()).toEqual({ kind: 'too-old' });
    expect(asked).toEqual([['ExcelApi', '1.7']]);
  });

  it('tells a script that cannot be had', async () => {
    inPage(undefined);
    expect(await opened()).toEqual({ kind: 'no-office' });
  });
});
