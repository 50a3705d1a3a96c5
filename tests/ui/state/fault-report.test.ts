import { faultReport } from '#ui/state/fault-report';

const PLACE = { platform: 'PC', userAgent: 'Edg/140', components: '' };

function thrown(message: string, ...lines: readonly string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...lines].join('\n');
  return error;
}

describe('the report of a fault', () => {
  it('tells kind, platform and places in our scripts', () => {
    const error = thrown('x is undefined',
      '    at readRow (https://localhost:3000/fill.1a2b3c4d.js:2:1045)', '    at https://localhost:3000/shell.5e4f.js:1:7');
    expect(faultReport(error, { ...PLACE, components: '\n    at Kt (https://localhost:3000/shell.5e4f.js:1:99)' })).toBe([
      'error: TypeError', 'platform: PC', 'userAgent: Edg/140', 'stack:', '  readRow fill.1a2b3c4d.js:2:1045',
      '  ? shell.5e4f.js:1:7', 'components:', '  Kt shell.5e4f.js:1:99',
    ].join('\n'));
  });

  it.each([
    ['a name in the sentence', thrown('cannot read "Nguyễn Văn Hưng"', '    at a (https://x/p.js:1:1)')],
    ['a sentence of several lines', thrown('bad\n    at Hưng (Hưng.js:1:2)', '    at a (https://x/p.js:1:1)')],
    ['a folder with a name', thrown('x', '    at a (file:///C:/Users/Hưng/so thi dua/pane.js:3:4)')],
    ['a query of the address', thrown('x', '    at a (https://x/p.js?don-vi=Hưng:1:1)')],
    ['a named error', Object.assign(thrown('x'), { name: 'Hưng ơi' })],
  ])('leaves out %s', (_name, error) => {
    const report = faultReport(error, PLACE);
    expect(report).not.toMatch(/Hưng|Nguyễn|Users|xlsx/u);
  });

  it('keeps the script of a page opened from a folder', () => {
    expect(faultReport(thrown('x', '    at a (file:///C:/Users/Hưng/so thi dua/pane.js:3:4)'), PLACE)).toContain('  a pane.js:3:4');
  });

  it.each([['a text', 'Hưng'], ['nothing', undefined], ['an error without a trace', Object.assign(new Error('Hưng'), { stack: undefined })]])(
    'holds when %s is thrown', (_name, error) => {
      expect(faultReport(error, PLACE)).not.toContain('Hưng');
    });

  it('is no longer than needed', () => {
    const lines = Array.from({ length: 40 }, (_unused, index) => `    at f (https://x/p.js:1:${String(index)})`);
    expect(faultReport(thrown('x', ...lines), PLACE).match(/p\.js/g)).toHaveLength(12);
  });
});
