import { toHtmlReport } from '#core/report/html-report';
import { checkReportOf, exportOf, findingOf, NASTY, tallyFile, timesIn, unreadableFile, VARIED_SENTENCES, variedExport } from '#support/check-export';
import { describeRules } from '#entries/rule-descriptions';

describe('a check report as a page', () => {
  const page = (): string => toHtmlReport(variedExport());

  test.each(VARIED_SENTENCES)('has the finding "%s" once', (sentence) => {
    expect(timesIn(page(), sentence)).toBe(1);
  });

  test('is the same for the same report', () => {
    expect(toHtmlReport(variedExport())).toBe(page());
  });

  test.each<[string, string]>([
    ['the sentence without cell and basis', '<p>Thứ tư.</p>'],
    ['the place', '<td>Trang &quot;Biểu 02&quot;, ô D2</td>'],
    ['the basis', '<i>Căn cứ:</i> Điều 5.</p>'],
    ['what the run came to', '<p class="lead">Đã nhận 3 tệp: 3 lỗi, 3 cảnh báo, 1 lưu ý; 1 tệp không đọc được.</p>'],
    ['sheets with what they were taken for', '<p>Các trang: Biểu 02 (bảng tổng hợp, vùng A8:F18, 5 dòng số liệu).</p>'],
    ['place for the office and a name', 'NGƯỜI KIỂM TRA'],
    ['the file of a finding across files', '<td>đơn vị/b.xlsx: Trang &quot;DS&quot;, ô B9</td>'],
    ['a finding about the whole file', '<td>Cả tệp</td>'],
    ['a finding about the whole run', '<td>Giữa các tệp</td>'],
    ['the other places', '<i>Liên quan:</i> đơn vị/b.xlsx: Trang &quot;DS&quot;, ô B9'],
    ['an unreadable file', '<p class="failure"><b>Không đọc được. </b>Tệp hỏng hẳn.</p>'],
    ['a broken rule', '<p>KT206: gãy giữa chừng</p>'],
    ['the sums', '<td>Cộng</td><td>Không đọc được: 1</td>'],
    ['what passed', 'Đã kiểm tra, không có vấn đề ('],
    ['what was not looked at', 'Chưa kiểm tra được vì chỉ xét khi tổng hợp (1 quy tắc):</b> KT502.'],
  ])('shows %s', (_, part) => {
    expect(page()).toContain(part);
  });

  test.each<[string, readonly { path: string; sheet: string; cell: string }[], string]>([
    ['cells of one sheet together', ['B9', 'B10', 'B10', 'B11'].map((cell) => ({ path: 'a', sheet: 'DS', cell })), '<i>Liên quan:</i> Trang &quot;DS&quot;, ô B9:B11<'],
    ['the file where it is another', [{ path: 'b', sheet: 'DS', cell: 'B9' }], '<i>Liên quan:</i> b: Trang &quot;DS&quot;, ô B9<'],
    ['a sheet without cell', [{ path: 'a', sheet: 'DS', cell: '' }], '<i>Liên quan:</i> Trang &quot;DS&quot;<'],
  ])('leads to other places: %s', (_, related, part) => {
    expect(toHtmlReport(exportOf(checkReportOf([tallyFile('a', [findingOf('hidden-data', { related })])])))).toContain(part);
  });

  test('names the law of a file where it is another than that of the run', () => {
    const law = (profile: string): string => toHtmlReport(exportOf(checkReportOf([{ ...tallyFile('a'), profile }])));
    expect(law('B')).toContain('<p>Đơn vị: chưa rõ đơn vị. Hồ sơ luật: B.</p>');
    expect(law('A')).toContain('<p>Đơn vị: chưa rõ đơn vị.</p>');
  });

  test('says why a rule matters and how to mend it, once for its findings of a file', () => {
    const rule = describeRules().find(({ code }) => code === 'KT202')!;
    expect(timesIn(page(), `<b>Vì sao:</b> ${rule.why}`)).toBe(1);
    expect(timesIn(page(), `<b>Cách sửa:</b> ${rule.fix}`)).toBe(1);
  });

  test('does not call a rule passed that found something, broke down or did not run', () => {
    const lists = [...page().matchAll(/Đã kiểm tra, không có vấn đề \((\d+) quy tắc\):<\/b> ([^<]*)\./g)];
    expect(lists).toHaveLength(3);
    const catalogue = describeRules().map(({ code }) => code);
    const codes = lists.map(([, count, list = '']) => {
      const found = list.split(', ').flatMap((range) => {
        const [first = '', last = first] = range.split('–');
        return catalogue.slice(catalogue.indexOf(first), catalogue.indexOf(last) + 1);
      });
      expect(found).toHaveLength(Number(count));
      return found;
    });
    for (const code of ['KT101', 'KT103', 'KT111', 'KT202']) expect([codes[0]?.includes(code), codes[1]?.includes(code)]).toEqual([false, true]);
    expect(codes[1]).not.toContain('KT206');
    for (const code of ['KT303', 'KT502', 'KT507']) expect(codes[2]).not.toContain(code);
  });

  test('loads nothing and runs nothing', () => {
    expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(page()).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|url\(|@import|https?:/i);
  });

  test('escapes what files say', () => {
    const nasty = toHtmlReport(exportOf(checkReportOf([
      tallyFile(NASTY, [findingOf('subtotal-mismatch', {
        message: NASTY, sheet: NASTY, basis: NASTY, related: [{ path: NASTY, sheet: NASTY, cell: 'A1' }],
      })]),
      { ...tallyFile('b'), unit: { code: null, name: NASTY }, period: NASTY },
      unreadableFile(NASTY, NASTY),
    ], { ruleFailures: [{ rule: 'hidden-data', path: 'b', detail: NASTY }] })));
    expect(nasty).not.toMatch(/<script|\]\]>|[\u0000-\u0008\u001b\u202e\ufffe]|\p{Surrogate}/u);
    expect(timesIn(nasty, '&lt;script&gt;')).toBeGreaterThanOrEqual(10);
  });
});
