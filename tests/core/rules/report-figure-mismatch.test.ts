import { reportFigureMismatch } from '#core/rules/report-figure-mismatch/rule';
import { ruleText } from '#i18n/finding-text';
import { GoldenFindings } from '#support/golden-findings';
import { checkSentence } from '#support/rule-tester';
import { blamedLines, expectedOfReport, findingsOfReport, placedOf, type ReportCase } from '#support/report-case';

const TALLY = `---
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
  | STT | Đơn vị                | LĐTT | CSTĐCS | TTLĐTT | Giấy khen | <        |
  | ^   | ^                     | ^    | ^      | ^      | Tập thể   | Cá nhân  |
  | 1   | Trường Mầm non Ban    | 700  | 90     | 26     | 6         | 200      |
  | 2   | Trường Tiểu học Búng  | 1062 | 121    | 30     | 10        | 265      |
  |     | Tổng cộng             | 1762 | 211    | 56     | 16        | 465      |`;

const over = (report: string): ReportCase => ({ text: `${report}\n${TALLY}` });

const SILENT: Readonly<Record<string, ReportCase>> = {
  'the figures of the workbook': over(`
    - Khen thưởng năm học 2020 - 2021 đối với sự nghiệp Giáo dục và Đào tạo:
    + Danh hiệu Chiến sĩ thi đua cơ sở: 211 cá nhân;
    + Danh hiệu Lao động tiên tiến: 56 tập thể, 1.762cá nhân;
    + UBND huyện tặng giấy khen: 16 tập thể và 465 cá nhân.`),
  'a drive on elections, whoever grants': over(`
    IV. KẾT QUẢ KHEN THƯỞNG 6 THÁNG ĐẦU NĂM 2021
    - Khen thưởng trong công tác bầu cử đại biểu Quốc hội:
    + Chủ tịch UBND tỉnh tặng Bằng khen cho 03 tập thể, 03 cá nhân;
    + Chủ tịch UBND huyện tặng Giấy khen cho 44 tập thể 73 cá nhân.`),
  'commendations of which no award is named': over('- Chuyên đề, đột xuất: 39 tập thể, 123 cá nhân'),
  'another school year, and a span of years': over(`
    Năm học 2019 - 2020 có 1.700 cá nhân đạt danh hiệu Lao động tiên tiến.
    Giai đoạn 2016 - 2020: Lao động tiên tiến 8.000 cá nhân.`),
  'occurrences, shares, targets and changes': over(`
    Có 1.329 lượt cá nhân đạt danh hiệu CSTĐCS.
    Lao động tiên tiến đạt 99,1%.
    Chỉ tiêu đăng ký: 1.800 cá nhân đạt danh hiệu Lao động tiên tiến.
    Danh hiệu CSTĐCS tăng 12 cá nhân.`),
  'a part behind its whole, and a single unit': over(`
    + Danh hiệu Lao động tiên tiến: 1.762 cá nhân, trong đó 500 cá nhân là nữ;
    + Trường Mầm non Ban: 700 cá nhân đạt danh hiệu Lao động tiên tiến.`),
  'parts that add up to the total': over(`
    - Bậc thứ nhất: 700 cá nhân đạt danh hiệu LĐTT
    - Bậc thứ hai: 1.062 cá nhân đạt danh hiệu LĐTT`),
  'another decider, and a title that may be of any level': over(`
    - Năm học 2020 - 2021:
    + Giám đốc Sở tặng Giấy khen cho 5 cá nhân;
    + Chiến sĩ thi đua: 9 cá nhân;
    + Lao động tiên tiến và giấy khen: 20 cá nhân.`),
  'a commune that grants, where a district consolidates': {
    ...over('- Năm học 2020 - 2021: Chủ tịch UBND xã tặng Giấy khen cho 7 cá nhân.'), level: 'district',
  },
  'an event beside a form of commendation': over('Có thành tích trong công tác hè: tặng giấy khen cho 12 cá nhân.'),
  'numbers that may be read in two ways': over('Năm học 2020 - 2021: LĐTT 1 726 cá nhân; CSTĐCS 2,11 cá nhân.'),
};

const BLAMED: Readonly<Record<string, ReportCase>> = {
  'digits that changed places': over(`
    - Khen thưởng năm học 2020 - 2021 đối với sự nghiệp Giáo dục và Đào tạo:
    + Danh hiệu Chiến sĩ thi đua cơ sở: 211 cá nhân;
    + Danh hiệu Lao động tiên tiến: 56 tập thể, 1.726cá nhân; <!mismatch>
    + Chủ tịch UBND huyện tặng giấy khen: 16 tập thể và 456 cá nhân. <!mismatch>`),
  'a sentence with persons first': over(`
    Tặng danh hiệu lao động tiên tiến cho 1.762 cá nhân và tập thể lao động tiên tiến cho 88 tập thể; tặng giấy khen của Chủ tịch UBND huyện cho 253 cá nhân. <!mismatch> <!mismatch>`),
  'awards behind their figures': over(`
    210 cá nhân được công nhận CSTĐCS, 56 tập thể và 1.762 cá nhân đạt LĐTT <!mismatch>`),
  'a heading with its items, and words in brackets': over(`
    - Danh hiệu Lao động tiên tiến:
    + Tập thể: 55 <!mismatch>
    + Cá nhân: 1.762
    - Danh hiệu Chiến sĩ thi đua cơ sở: 20 (hai mươi) cá nhân <!mismatch>`),
  'a line that its editor broke': over(`
    - Năm học 2020 - 2021, Chủ tịch UBND huyện tặng giấy khen: 16 tập thể và <!mismatch>
    46 cá nhân.`),
  'a school year that cannot be, but ends rightly': over(`
    - Khen thưởng năm học 2021 - 2021:
    + Danh hiệu Chiến sĩ thi đua cơ sở: 112 cá nhân <!mismatch>`),
  'rows of a table': over(`
    Danh hiệu\tTập thể\tCá nhân
    Lao động tiên tiến\t56\t1.726 <!mismatch>
    Giấy khen\t16\t465`),
  'totals that lack a unit': {
    ...over('- Năm học 2020 - 2021: Danh hiệu Chiến sĩ thi đua cơ sở: 212 cá nhân. <!provisional>'), isProvisional: true,
  },
};

describe('KT701 report-figure-mismatch', () => {
  const golden = new GoldenFindings('report-figure-mismatch');
  const used = new Set<string>();
  afterAll(() => { golden.save(); });

  it.each(Object.entries(SILENT))('is silent about %s', (_, reportCase) => {
    expect(blamedLines(findingsOfReport(reportFigureMismatch, reportCase))).toEqual([]);
  });

  it.each(Object.entries(BLAMED))('reports %s', (name, reportCase) => {
    const findings = findingsOfReport(reportFigureMismatch, reportCase);
    expect(blamedLines(findings)).toEqual(expectedOfReport(reportCase));
    golden.check(name, findings);
    for (const finding of findings) {
      used.add(finding.messageId);
      checkSentence(finding);
    }
  });

  it('uses every message, and has a text', () => {
    expect([...used].sort()).toEqual(Object.keys(reportFigureMismatch.messages).sort());
    expect(golden.leftOver()).toEqual([]);
    expect(Object.values(ruleText('report-figure-mismatch')).every((text) => text.trim() !== '')).toBe(true);
  });

  it('compares every figure of a clear report, and says why of any other', () => {
    const [clear = over('')] = Object.values(SILENT);
    expect(placedOf(clear).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => 'match'));
    for (const { verdict, doubt, total } of Object.values({ ...SILENT, ...BLAMED }).flatMap(placedOf)) {
      expect([verdict, doubt === null, total === null]).toEqual([verdict, verdict !== 'not-compared', verdict === 'not-compared']);
    }
  });
});
