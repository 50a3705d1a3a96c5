import fc from 'fast-check';
import { AWARDS, AWARD_CODES, type AwardKey } from '#core/domain/award';
import type { WorkbookTotal } from '#core/domain/report-figure';
import { toDocumentText } from '#core/grid/document-text';
import { toPlainText } from '#core/grid/document-model';
import { placeFigures, unstatedTotals } from '#core/submission/place-figures';
import { readReport } from '#core/submission/read-report';
import { writeReportText, type ReportTextInput } from '#core/submission/report-text';
import { viReportTextWords } from '#i18n/vi-report-text';

function total(award: AwardKey['award'], subject: AwardKey['subject'], count: number): WorkbookTotal {
  return {
    key: { award, subject }, count,
    cells: Array.from({ length: 2 }, (_, row) => ({ path: 'a.xlsx', sheet: 'Biểu', at: { row, column: 1 } })),
    shownAt: { path: 'kq.xlsx', sheet: 'Tổng hợp', cell: 'D82' },
  };
}

const DISTRICT: ReportTextInput = {
  totals: [
    total('LDTT', 'individual', 1762), total('CSTDCS', 'individual', 211), total('TTLDTT', 'collective', 56),
    total('GK', 'individual', 465), total('GK', 'collective', 16),
  ],
  period: '2020-2021', level: 'district', provisional: false, unitsTaken: 72, unitsExpected: 72,
};

function linesOf(input: ReportTextInput): string[] {
  const { document } = writeReportText(input, viReportTextWords);
  return document.paragraphs.filter(({ style }) => !style.startsWith('source')).map(({ text }) => text);
}

describe('the section on results of commendation', () => {
  it('says the figures of the district as its report does', () => {
    expect(linesOf(DISTRICT)).toEqual([
      'IV. KẾT QUẢ KHEN THƯỞNG NĂM HỌC 2020 - 2021',
      '- Khen thưởng năm học 2020 - 2021 đối với sự nghiệp Giáo dục và Đào tạo:',
      '+ Danh hiệu Chiến sĩ thi đua cơ sở: 211 cá nhân;',
      '+ Danh hiệu Lao động tiên tiến: 56 tập thể, 1.762 cá nhân;',
      '+ Chủ tịch UBND huyện tặng giấy khen: 16 tập thể và 465 cá nhân.',
    ]);
  });

  it('parts what is granted here from what is asked for, the highest first', () => {
    const totals = [
      total('BK_T', 'individual', 89), total('BK_T', 'collective', 7), total('CSTDT', 'individual', 7), total('BK_TTCP', 'individual', 3),
      total('GK', 'household', 153), total('GK', 'individual', 253), total('GK', 'collective', 1), total('TTLDTT', 'collective', 8),
    ];
    expect(linesOf({ ...DISTRICT, totals, period: '2024', level: 'commune' })).toEqual([
      'IV. KẾT QUẢ KHEN THƯỞNG NĂM CÔNG TÁC 2024',
      '- Khen thưởng năm công tác 2024:',
      '+ Danh hiệu Tập thể lao động tiên tiến: 08 tập thể;',
      '+ Chủ tịch UBND xã tặng giấy khen: 01 tập thể, 253 cá nhân và 153 hộ gia đình.',
      '- Đề nghị cấp trên khen thưởng năm công tác 2024:',
      '+ Đề nghị Thủ tướng Chính phủ tặng Bằng khen: 03 cá nhân;',
      '+ Đề nghị Chủ tịch UBND tỉnh tặng danh hiệu Chiến sĩ thi đua cấp tỉnh: 07 cá nhân;',
      '+ Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: 07 tập thể và 89 cá nhân.',
    ]);
  });

  it('leaves out what is nought, and says where nothing is', () => {
    expect(linesOf({ ...DISTRICT, totals: [total('GK', 'collective', 0)], period: null, heading: 'III. KHEN THƯỞNG' }))
      .toEqual(['III. KHEN THƯỞNG', '- Sổ tổng hợp chưa có số liệu khen thưởng.']);
  });

  it('says that totals are provisional, and leaves the giver open where nobody says the level', () => {
    const lines = linesOf({ ...DISTRICT, provisional: true, unitsTaken: 70, level: null, period: null });
    expect(lines[1]).toBe('(Số liệu tạm tính: mới lập từ 70/72 đơn vị, hoặc còn số liệu chưa rõ.)');
    expect(lines.at(-1)).toBe('+ Chủ tịch UBND … tặng giấy khen: 16 tập thể và 465 cá nhân.');
  });

  it('gives the source of every figure behind it', () => {
    const { document, statements } = writeReportText(DISTRICT, viReportTextWords);
    const sources = document.paragraphs.filter(({ style }) => style === 'source').map(({ text }) => text);
    expect(sources).toHaveLength(statements.length);
    expect(sources[1]).toBe('(2) Lao động tiên tiến: 56 tập thể – trang "Tổng hợp", ô D82 của kq.xlsx, cộng từ 2 ô của 1 tệp; '
      + '1.762 cá nhân – trang "Tổng hợp", ô D82 của kq.xlsx, cộng từ 2 ô của 1 tệp.');
    expect(toPlainText(document)).toMatch(/465 cá nhân\.\n\nNguồn số liệu[^\n]*\n\(1\) /);
  });

  it('is read back as the totals it was written from, whatever they are', () => {
    const keys = AWARD_CODES.flatMap((award) => AWARDS[award].subjects.map((subject): AwardKey => ({ award, subject })));
    const totals = fc.uniqueArray(fc.record({ key: fc.constantFrom(...keys), count: fc.integer({ min: 0, max: 99_999 }) }), {
      selector: ({ key }) => `${key.award} ${key.subject}`, maxLength: 12,
    });
    const scenes = fc.record({
      totals, period: fc.constantFrom('2020-2021', '2021', null), level: fc.constantFrom('province', 'district', 'commune', null),
    });
    fc.assert(fc.property(scenes, (scene) => {
      const input: ReportTextInput = { ...DISTRICT, ...scene, totals: scene.totals.map(({ key, count }) => total(key.award, key.subject, count)) };
      const placed = placeFigures(
        readReport(toDocumentText(linesOf(input).join('\n'))), { totals: input.totals, period: input.period, level: input.level, unitNames: [] },
      );
      expect(placed.filter(({ verdict }) => verdict !== 'match').map(({ figure, verdict, doubt }) => [figure.sentence, verdict, doubt])).toEqual([]);
      expect(unstatedTotals(placed, input.totals)).toEqual([]);
    }), { numRuns: 300, seed: 7 });
  });

  it('of a province grants what is asked of it elsewhere', () => {
    const totals = [total('CSTDT', 'individual', 7), total('BK_T', 'individual', 89), total('HCLD', 'individual', 2), total('BK_TTCP', 'collective', 1), total('GK', 'individual', 5)];
    const { statements } = writeReportText({ ...DISTRICT, totals, level: 'province' }, viReportTextWords);
    expect(statements.map(({ kind, award, decider, isRequest }) => [kind, award, decider, isRequest])).toEqual([
      ['title', 'CSTDT', null, false], ['form', 'BK_T', 'province', false], ['form', 'GK', 'province', false],
      ['form', 'HCLD', 'president', true], ['form', 'BK_TTCP', 'prime-minister', true],
    ]);
  });

  it.each<[string, AwardKey['award'], AwardKey['subject'], string | null]>([
    ['the president', 'HCLD', 'individual', 'president'], ['the prime minister', 'BK_TTCP', 'individual', 'prime-minister'], ['the prime minister', 'CSTDTQ', 'individual', 'prime-minister'],
    ['the province', 'BK_T', 'individual', 'province'], ['the province', 'CSTDT', 'individual', 'province'], ['somebody the law does not name', 'KNC', 'individual', null],
  ])('asks %s for %s', (_, award, subject, decider) => {
    const { statements } = writeReportText({ ...DISTRICT, totals: [total(award, subject, 1)] }, viReportTextWords);
    expect(statements.map((statement) => [statement.decider, statement.isRequest])).toEqual([[decider, true]]);
  });

  it('says collectives of LĐTT by their own name where no person has it', () => {
    const [ldtt, collectives] = [total('LDTT', 'individual', 0), total('TTLDTT', 'collective', 8)];
    expect(writeReportText({ ...DISTRICT, totals: [ldtt, collectives] }, viReportTextWords).statements.map(({ award }) => award)).toEqual(['TTLDTT']);
    expect(writeReportText({ ...DISTRICT, totals: [{ ...ldtt, count: 1 }, collectives] }, viReportTextWords).statements.map(({ award, figures }) => [award, figures.length])).toEqual([['LDTT', 2]]);
  });

  it('looks like a section of a report: headings, items, what stands under them, sources', () => {
    const stylesOf = (input: Partial<ReportTextInput>): string[] => writeReportText({ ...DISTRICT, ...input }, viReportTextWords).document.paragraphs.map(({ style }) => style);
    expect(stylesOf({ totals: [total('GK', 'individual', 1), total('BK_T', 'individual', 2)], provisional: true }))
      .toEqual(['heading', 'note', 'item', 'sub-item', 'item', 'sub-item', 'source-heading', 'source', 'source']);
    expect(stylesOf({ totals: [] })).toEqual(['heading', 'item']);
  });
});
