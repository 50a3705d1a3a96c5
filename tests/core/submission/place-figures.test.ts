import type { AwardKey } from '#core/domain/award';
import type { WorkbookTotal } from '#core/domain/report-figure';
import { toDocumentText } from '#core/grid/document-text';
import { placeFigures, unstatedTotals, type ReportGround } from '#core/submission/place-figures';
import { readReport } from '#core/submission/read-report';

const total = (award: AwardKey['award'], subject: AwardKey['subject'], count: number): WorkbookTotal => ({ key: { award, subject }, count, cells: [], shownAt: null });

const TOTALS = [
  total('LDTT', 'individual', 1762), total('TTLDTT', 'collective', 56), total('CSTDCS', 'individual', 211),
  total('GK', 'individual', 465), total('GK', 'collective', 16), total('BK_T', 'collective', 7), total('CSTT', 'individual', 0),
];
const GROUND: ReportGround = { totals: TOTALS, period: '2020-2021', level: 'district', unitNames: [] };

/** Each figure of a report with what it is held against: `LDTT 900 ≠ 1762`, `LDTT 900 (other-period)`. */
function placesOf(text: string, ground: Partial<ReportGround> = {}): string[] {
  return placeFigures(readReport(toDocumentText(text)), { ...GROUND, ...ground }).map(({ figure, verdict, total: of, doubt }) => {
    const stated = `${figure.award ?? '?'} ${String(figure.value)}`;
    if (verdict === 'not-compared') return `${stated} (${String(doubt)})${of === null ? '' : ' with a total'}`;
    return `${stated} ${{ match: '=', mismatch: '≠' }[verdict]} ${String(of?.count)}${doubt === null ? '' : ' with a doubt'}`;
  });
}

describe('a figure of a report', () => {
  it.each<[string, string, string[]]>([
    ['agrees with the total', 'LĐTT: 1.762 cá nhân', ['LDTT 1762 = 1762']],
    ['is one too few', 'LĐTT: 1.761 cá nhân', ['LDTT 1761 ≠ 1762']],
    ['is compared by whom it is for', 'Giấy khen: 16 tập thể, 466 cá nhân', ['GK 16 = 16', 'GK 466 ≠ 465']],
    ['has no total', 'Huân chương Lao động: 2 cá nhân', ['HCLD 2 (no-total)']],
    ['has a total for others only', 'Bằng khen của Chủ tịch UBND tỉnh, đề nghị: 2 cá nhân', ['BK_T 2 (no-total)']],
    ['is doubted already', 'LĐTT: khối xã 20 cá nhân', ['LDTT 20 (part)']],
  ])('that %s', (_, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it.each<[string, string | null, string]>([
    ['Năm học 2020 - 2021: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 ≠ 1762'],
    ['Năm học 2019 - 2020: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 (other-period)'],
    ['Năm học 2021 - 2022: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 (other-period)'],
    // Three years are a span; two that are the same, or run backwards, are a slip.
    ['Năm học 2019 - 2021: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 (other-period)'],
    ['Năm học 2021 - 2021: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 ≠ 1762'],
    ['Năm học 2022 - 2021: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 ≠ 1762'],
    ['Năm 2021: LĐTT 5 cá nhân', '2020-2021', 'LDTT 5 (other-period)'],
    ['Năm 2021: LĐTT 5 cá nhân', '2021', 'LDTT 5 ≠ 1762'],
    ['Năm 2020: LĐTT 5 cá nhân', '2021', 'LDTT 5 (other-period)'],
    ['Năm học 2020 - 2021: LĐTT 5 cá nhân', '2021', 'LDTT 5 (other-period)'],
    ['6 tháng đầu năm 2021: LĐTT 5 cá nhân', '2021', 'LDTT 5 ≠ 1762'],
    ['6 tháng đầu năm 2020: LĐTT 5 cá nhân', '2021', 'LDTT 5 (other-period)'],
    ['Giai đoạn 2016 - 2021: LĐTT 5 cá nhân', '2021', 'LDTT 5 (other-period)'],
    ['LĐTT: 5 cá nhân', '2021', 'LDTT 5 ≠ 1762'],
    ['LĐTT: 5 cá nhân', null, 'LDTT 5 ≠ 1762'],
    ['Năm 2021: LĐTT 5 cá nhân', null, 'LDTT 5 (unknown-period)'],
    ['Năm học 2020 - 2021: LĐTT 5 cá nhân', null, 'LDTT 5 (unknown-period)'],
    ['6 tháng đầu năm 2021: LĐTT 5 cá nhân', null, 'LDTT 5 ≠ 1762'],
    ['Giai đoạn 2016 - 2021: LĐTT 5 cá nhân', null, 'LDTT 5 (other-period)'],
  ])('"%s" against a workbook of %s', (text, period, expected) => {
    expect(placesOf(text, { period })).toEqual([expected]);
  });

  it.each<[string, string, ReportGround['level'], string]>([
    ['by the head of the office', 'Chủ tịch UBND huyện tặng giấy khen: 465 cá nhân', 'district', 'GK 465 = 465'],
    ['by the head of another office', 'Chủ tịch UBND xã tặng giấy khen: 465 cá nhân', 'district', 'GK 465 (other-decider)'],
    ['by nobody that is named', 'Tặng giấy khen: 465 cá nhân', 'district', 'GK 465 = 465'],
    ['by a district or a commune, where nobody says which it is', 'Chủ tịch UBND xã tặng giấy khen: 465 cá nhân', null, 'GK 465 = 465'],
    ['by a province, where nobody says which it is', 'Chủ tịch UBND tỉnh tặng Bằng khen: 7 tập thể', null, 'BK_T 7 (other-decider)'],
    ['by the prime minister, where nobody says which it is', 'Thủ tướng Chính phủ tặng Bằng khen: 7 tập thể', null, 'BK_TTCP 7 (other-decider)'],
    ['by the province itself', 'Chủ tịch UBND tỉnh tặng Bằng khen: 7 tập thể', 'province', 'BK_T 7 = 7'],
    ['by the province, to a district', 'Chủ tịch UBND tỉnh tặng Bằng khen: 7 tập thể', 'district', 'BK_T 7 (other-decider)'],
    ['by the province, asked for by a district', 'Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen: 7 tập thể', 'district', 'BK_T 7 = 7'],
    ['by another, asked for, though nobody asks for it', 'Đề nghị Chủ tịch UBND xã tặng giấy khen: 465 cá nhân', 'district', 'GK 465 (other-decider)'],
  ])('granted %s', (_, text, level, expected) => {
    expect(placesOf(text, { level })).toEqual([expected]);
  });

  it.each<[string, string, string[], string]>([
    ['names a unit', 'Chiềng Hoa: LĐTT 5 cá nhân', ['Mường Sen', 'CHIỀNG HOA'], 'LDTT 5 (unit)'],
    ['stands under one', '- Trường Mầm non Hoa:\n+ LĐTT: 5 cá nhân', ['Trường Mầm non Hoa'], 'LDTT 5 (unit)'],
    ['names none', 'LĐTT: 5 cá nhân', ['Trường Mầm non Hoa'], 'LDTT 5 ≠ 1762'],
    ['holds a word that is a name elsewhere', 'LĐTT tại Hoa: 5 cá nhân', ['Hoa'], 'LDTT 5 ≠ 1762'],
    ['names one of two words', 'LĐTT tại xã Hoa: 5 cá nhân', ['Xã Hoa'], 'LDTT 5 (unit)'],
    ['only begins like a name', 'LĐTT tại xã Hoan: 5 cá nhân', ['Xã Hoa'], 'LDTT 5 ≠ 1762'],
  ])('of a line that %s', (_, text, unitNames, expected) => {
    expect(placesOf(text, { unitNames })).toEqual([expected]);
  });
});

describe('an award that a report states in several places', () => {
  const YEAR = 'Năm học 2020 - 2021: ';
  it.each<[string, string, string[]]>([
    ['each of which is compared, where none speaks of the round by name', 'LĐTT: 1.762 cá nhân\nLĐTT: 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 ≠ 1762']],
    ['one of which speaks of the round by name', `LĐTT: 900 cá nhân\n${YEAR}LĐTT 1.762 cá nhân`, ['LDTT 900 (elsewhere)', 'LDTT 1762 = 1762']],
    ['both of which speak of the round by name', `${YEAR}LĐTT 900 cá nhân\n${YEAR}LĐTT 1.762 cá nhân`, ['LDTT 900 ≠ 1762', 'LDTT 1762 = 1762']],
    ['one of which is of the yearly kind, but says no year', `Khen thưởng thường xuyên: LĐTT 900 cá nhân\n${YEAR}LĐTT 1.762 cá nhân`,
      ['LDTT 900 (elsewhere)', 'LDTT 1762 = 1762']],
    ['parts that add up', 'LĐTT: 1.000 cá nhân\nLĐTT: 700 cá nhân\nLĐTT: 62 cá nhân', ['LDTT 1000 = 1762', 'LDTT 700 = 1762', 'LDTT 62 = 1762']],
    ['parts that do not', 'LĐTT: 1.000 cá nhân\nLĐTT: 763 cá nhân', ['LDTT 1000 ≠ 1762', 'LDTT 763 ≠ 1762']],
    ['the whole, and nought', 'LĐTT: 1.762 cá nhân\nLĐTT: 0 cá nhân', ['LDTT 1762 = 1762', 'LDTT 0 ≠ 1762']],
    ['parts that add up, and a part that stands elsewhere', `${YEAR}LĐTT 1.000 cá nhân\n${YEAR}LĐTT 762 cá nhân\nLĐTT: 5 cá nhân`,
      ['LDTT 1000 = 1762', 'LDTT 762 = 1762', 'LDTT 5 (elsewhere)']],
    ['other awards apart', `${YEAR}LĐTT 1.762 cá nhân\nCSTĐCS: 200 cá nhân`, ['LDTT 1762 = 1762', 'CSTDCS 200 ≠ 211']],
    ['twice in a line: the second is part of the first', 'LĐTT: 1.762 cá nhân, nữ LĐTT 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 (part)']],
    ['twice in two clauses of a line', 'LĐTT: 1.762 cá nhân; LĐTT 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 (part)']],
    ['again in an item below', '- LĐTT: 1.762 cá nhân\n+ LĐTT: 900 cá nhân\n+ CSTĐCS: 211 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 (part)', 'CSTDCS 211 = 211']],
    ['again in a line below a colon', 'LĐTT: 1.762 cá nhân, gồm:\nLĐTT: 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 (part)']],
    ['again in the next line, which is no part', '- LĐTT: 1.762 cá nhân\nLĐTT: 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 ≠ 1762']],
    ['again in an item beside it', '- LĐTT: 1.762 cá nhân\n- LĐTT: 900 cá nhân', ['LDTT 1762 = 1762', 'LDTT 900 ≠ 1762']],
    ['in an item whose heading says another award', '- CSTĐCS: 211 cá nhân\n+ LĐTT: 900 cá nhân\n- LĐTT: 1.762 cá nhân',
      ['CSTDCS 211 = 211', 'LDTT 900 ≠ 1762', 'LDTT 1762 = 1762']],
  ])('%s', (_, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});

describe('totals that a report does not state', () => {
  const unstatedIn = (text: string): string[] =>
    unstatedTotals(placeFigures(readReport(toDocumentText(text)), GROUND), TOTALS).map(({ key }) => `${key.award}/${key.subject}`);

  it.each<[string, string, string[]]>([
    ['nothing is said', 'Không có.', ['LDTT/individual', 'TTLDTT/collective', 'CSTDCS/individual', 'GK/individual', 'GK/collective', 'BK_T/collective']],
    ['some are said, rightly or not', 'LĐTT: 56 tập thể, 900 cá nhân. Giấy khen: 16 tập thể', ['CSTDCS/individual', 'GK/individual', 'BK_T/collective']],
    ['what is said is of another year', 'Năm học 2019 - 2020: LĐTT 1.762 cá nhân, 56 tập thể; CSTĐCS: 211 cá nhân',
      ['LDTT/individual', 'TTLDTT/collective', 'CSTDCS/individual', 'GK/individual', 'GK/collective', 'BK_T/collective']],
  ])('where %s; those of nought are not missed', (_, text, expected) => {
    expect(unstatedIn(text)).toEqual(expected);
  });
});
