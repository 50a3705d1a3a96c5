import { cstdcsCapExceeded } from '#core/rules/cstdcs-cap-exceeded/rule';
import { findingText } from '#i18n/finding-text';
import { findingsOf, testRule, type RuleCase } from '#support/rule-tester';

/** One workbook a unit: members, LĐTT, CSTĐCS. */
function units(...figures: readonly (readonly [string, number, number, number])[]): string {
  return figures.map(([unit, members, base, count], index) => `
      @ ${String(index + 1)}.xlsx
      Đơn vị: Trường Mầm non ${unit}
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non ${unit} | ${String(members)} | ${String(base)} | ${String(count)} |`).join('\n');
}

const NAMES = [
  'Lò Văn An', 'Cà Thị Bình', 'Quàng Văn Cường', 'Lường Thị Dung', 'Tòng Văn Giang', 'Hà Thị Hoa', 'Bạc Cầm Khánh', 'Vì Thị Lan', 'Mùa A Minh', 'Giàng Thị Nga',
  'Sùng A Phong', 'Điêu Thị Quyên', 'Lèo Văn Sơn', 'Cứ Thị Thảo', 'Vàng A Tú', 'Đặng Văn Vinh', 'Bùi Thị Xuân', 'Phạm Văn Yên', 'Trần Thị Ánh', 'Ngô Văn Đức',
] as const;

/** A sheet that lists persons for one title; blames of the title stand at its line. */
function list(title: string, names: readonly string[], sheet = title.replace(/ <.*/, '')): string {
  return `
      # ${sheet}
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU ${title.replace(/ <.*/, '')} NĂM HỌC 2020 - 2021${title.includes('<') ? ' <!unit>' : ''}
      | STT | Họ và tên | Chức vụ |
      ${names.map((name, index) => `| ${String(index + 1)} | ${name} | Giáo viên |`).join('\n')}`;
}

/** A sheet that lists persons, each with the awards proposed. */
function awards(rows: readonly (readonly [string, string])[]): string {
  return `
      # Cá nhân
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Danh hiệu đề nghị |
      ${rows.map(([name, award], index) => `| ${String(index + 1)} | ${name} | Giáo viên | ${award} |`).join('\n')}`;
}

/** Six LĐTT of whom one is a CSTĐCS: one too many, as the seventh LĐTT is missing. */
const LDTT_6 = NAMES.slice(0, 6).map((name, index) => [name, index === 0 ? 'LĐTT; CSTĐCS' : 'LĐTT'] as const);

const POOLED = { capScope: 'pooled' } as const;

testRule(cstdcsCapExceeded, {
  valid: {
    'a cap exactly met': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 3 |`,
    'a profile without a cap': { profile: 'B', text: `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 9 |` },
    'a unit that states no LĐTT': `
      Đơn vị: Trường Mầm non Ban
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM HỌC 2020 - 2021
      | STT | Họ và tên   | Ngày sinh  | Tên sáng kiến          |
      | 1   | Lò Văn An   | 01/02/1980 | Dạy toán bằng trò chơi |
      | 2   | Cà Thị Bình | 03/04/1985 | Sân chơi từ đồ tái chế |`,
    'a number of LĐTT that cannot be read': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 26 ng? | 9 |`,
    'one unit above and all together within, where the plan pools them': { plan: { capScope: 'pooled' }, text: `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 4 |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 5 |` },
    'a row whose award nobody can read, which would lift the cap': `
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Ngày sinh | Danh hiệu đề nghị |
      | 1 | Lò Văn An | 01/02/1970 | LĐTT; CSTĐCS |
      | 2 | Cà Thị Bình | 02/02/1971 | LĐTT |
      | 3 | Vừ A Chính | 03/02/1972 | LĐTT |
      | 4 | Lò Thị Dung | 04/02/1973 | LĐTT |
      | 5 | Lò Thị Hà | 05/02/1974 | LĐTT |
      | 6 | Lò Thị Lan | 06/02/1975 | LĐTT |
      | 7 | Lò Thị Mai | 07/02/1976 | Gương điển hình |`,
    'a total above the cap that is not the sum of its rows, which is the fault': `
      BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ    | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1      | 12            | 10   | 1      |
      | 2   | Tổ 2      | 11            | 10   | 1      |
      |     | Tổng cộng | 23            | 20   | 4      |`,
    'a unit that names nobody for LĐTT, by its figure': units(['Ban', 300, 0, 2]),
    'a number of CSTT that cannot be read beside one of LĐTT that can': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 3 ng? | 9 |`,
    'lists that name each person under the highest title, all of whom make the base': [
      list('LAO ĐỘNG TIÊN TIẾN', NAMES.slice(0, 17)), list('CHIẾN SĨ THI ĐUA CƠ SỞ', NAMES.slice(17, 20)),
    ].join('\n'),
    'LĐTT alone': list('LAO ĐỘNG TIÊN TIẾN', NAMES.slice(0, 2)),
    'an award for collectives at a person, who may be an LĐTT': awards([...LDTT_6, ['Lò Thị Mai', 'Tập thể LĐTT']]),
    'CSTĐCS at collectives, which are none': [
      awards(LDTT_6), `
      # Tập thể
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Danh hiệu đề nghị |
      | 1 | Tổ 1 | Chiến sĩ thi đua cơ sở |`,
    ].join('\n').replace('| LĐTT; CSTĐCS |', '| LĐTT |'),
    'all units together exactly at the cap, where the plan pools them': { plan: POOLED, text: units(['Ban', 300, 20, 3], ['Nậm', 300, 20, 3]) },
    'pooled units of which one comes twice': { plan: POOLED, text: units(['Ban', 300, 20, 9], ['Ban', 300, 20, 9]) },
    'pooled units of which one has a number that cannot be read': {
      plan: POOLED, text: units(['Ban', 300, 20, 9], ['Nậm', 300, 20, 1]).replace('| 20 | 1 |', '| 20 | 1 ng? |'),
    },
    'pooled units of which one names CSTĐCS and no LĐTT': {
      plan: POOLED, text: `${units(['Ban', 300, 20, 9])}
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      ${list('CHIẾN SĨ THI ĐUA CƠ SỞ', NAMES.slice(0, 2), 'CSTĐCS')}`,
    },
    'pooled units where no cap is set': { profile: 'B', plan: POOLED, text: units(['Ban', 300, 20, 9]) },
    'one file, of which all units together say nothing, where the plan pools them': { plan: POOLED, text: units(['Ban', 300, 20, 9]), isCheckOnly: true },
  },
  invalid: {
    'CSTT and LĐTT together': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 19 | 6 <!unit> |`,
    'lists in which a CSTĐCS stands who is in no list of LĐTT': [
      list('LAO ĐỘNG TIÊN TIẾN', NAMES.slice(0, 18)), list('CHIẾN SĨ THI ĐUA CƠ SỞ <!unit>', NAMES.slice(15, 19)),
    ].join('\n'),
    'lists of a unit that stands in a tally with its figures of CSTT': `
      # Biểu
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | CSTT |
      | 1   | Trường Mầm non Ban | 300 | 5 |
      ${list('LAO ĐỘNG TIÊN TIẾN', NAMES.slice(0, 15))}
      ${list('CHIẾN SĨ THI ĐUA CƠ SỞ <!unit>', NAMES.slice(15, 20))}`,
    'a collective whose award nobody can read, which lifts no cap': [
      awards(LDTT_6), `
      # Tập thể
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Danh hiệu đề nghị |
      | 1 | Tổ 1 | Gương điển hình |
      | 2 | Tổ 2 | Lao động tiên tiến |`,
    ].join('\n').replace('Danh hiệu đề nghị', 'Danh hiệu đề nghị <!unit>'),
    'CSTĐCS at a collective besides one at a person': [
      awards(LDTT_6), `
      # Tập thể
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Tên tập thể | Danh hiệu đề nghị |
      | 1 | Tổ 1 | Chiến sĩ thi đua cơ sở |`,
    ].join('\n').replace('Danh hiệu đề nghị', 'Danh hiệu đề nghị <!unit>'),
    'rows whose award nobody can read, which do not lift the cap high enough': awards([
      ...LDTT_6.map(([name, award], index) => [name, index === 1 ? 'LĐTT; CSTĐCS' : award] as const), ['Lò Thị Mai', 'Gương điển hình'],
    ]).replace('Danh hiệu đề nghị', 'Danh hiệu đề nghị <!unit>'),
    'a unit within a consolidation in which another one is not known': units(['Ban', 300, 33, 5], ['Nậm', 300, 20, 1])
      .replace('| 33 | 5 |', '| 33 | 5 <!unit> |').replace('| 20 | 1 |', '| 20 | 1 ng? |'),
    'pooled units of which one has no CSTĐCS, and one says no headcount': { plan: POOLED, text: `
      ${units(['Ban', 300, 20, 7])}
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | LĐTT |
      | 1   | Trường Mầm non Nậm | 26 |
      @ 3.xlsx
      Đơn vị: Trường Mầm non Ta Ma
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Giấy khen |
      | 1   | Trường Mầm non Ta Ma | 5 |
      
      <!pooled>` },
    'pooled files of which one says no unit': { plan: POOLED, text: `
      ${units(['Ban', 300, 20, 3])}
      @ Biểu.xlsx
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Tên tổ | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Tổ 1   | 12            | 10   | 3      |
      | 2   | Tổ 2   | 11            | 10   | 1      |
      
      <!pooled>` },
    'one above the cap rounded down': `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 33 | 5 <!unit> |`,
    'the figures of a unit within a consolidation': `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 264 | 41 <!unit> |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 5 |`,
    'a cap that only the plan sets': { profile: 'B', plan: { capPercent: 10 }, text: `
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 3 <!unit> |` },
    'all units together, where the plan pools them': { plan: { capScope: 'pooled' }, text: `
      @ 1.xlsx
      Đơn vị: Trường Mầm non Ban
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Ban | 300 | 20 | 4 |
      
      @ 2.xlsx
      Đơn vị: Trường Mầm non Nậm
      BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Đơn vị | Tổng số người | LĐTT | CSTĐCS |
      | 1   | Trường Mầm non Nậm | 300 | 100 | 15 |
      
      <!pooled>` },
  },
});

describe('the remedy in words', () => {
  const sentences = (ruleCase: RuleCase): string[] => findingsOf(cstdcsCapExceeded, ruleCase).map(findingText);

  it('says how many to take away or to add, by which rounding', () => {
    expect(sentences({ text: units(['Ban', 300, 264, 41]), isCheckOnly: true })).toEqual([expect.stringContaining(
      'đề nghị 41 CSTĐCS, vượt trần 39 (15% của 264 LĐTT, làm tròn xuống): bớt 2 CSTĐCS hoặc thêm 10 LĐTT.',
    )]);
  });

  it.each([
    ['floor', 'vượt trần 4 (15% của 33 LĐTT, làm tròn xuống): bớt 3 CSTĐCS hoặc thêm 14 LĐTT.'],
    ['nearest', 'vượt trần 5 (15% của 33 LĐTT, làm tròn đến số gần nhất): bớt 2 CSTĐCS hoặc thêm 11 LĐTT.'],
    ['ceil', 'vượt trần 5 (15% của 33 LĐTT, làm tròn lên): bớt 2 CSTĐCS hoặc thêm 8 LĐTT.'],
  ] as const)('names the rounding of the plan: %s', (rounding, words) => {
    expect(sentences({ text: units(['Ban', 300, 33, 7]), plan: { rounding }, isCheckOnly: true })).toEqual([expect.stringContaining(words)]);
  });

  it('offers no LĐTT that the unit has no people for', () => {
    const [sentence] = sentences({ text: units(['Ban', 30, 26, 5]), isCheckOnly: true });
    expect(sentence).toContain('bớt 2 CSTĐCS (thêm 8 LĐTT thì quá 30 người).');
  });

  it('gives the pooled reading of a unit its own remedy', () => {
    const [sentence] = sentences(units(['Ban', 300, 20, 9], ['Nậm', 300, 100, 15]));
    expect(sentence).toContain('vượt trần 3 (15% của 20 LĐTT, làm tròn xuống): bớt 6 CSTĐCS hoặc thêm 40 LĐTT.');
    expect(sentence).toContain('Tính chung các đơn vị: 24 CSTĐCS, vượt trần 18 (15% của 120 LĐTT, làm tròn xuống): bớt 6 CSTĐCS hoặc thêm 40 LĐTT.');
  });

  it('says when all together are within', () => {
    const [sentence] = sentences(units(['Ban', 300, 20, 4], ['Nậm', 300, 100, 5]));
    expect(sentence).toContain('Tính chung các đơn vị thì không vượt: 9 CSTĐCS trên trần 18 (15% của 120 LĐTT, làm tròn xuống).');
  });

  it('names the units above where all are reckoned together', () => {
    const [sentence] = sentences({ text: units(['Ban', 300, 20, 9], ['Nậm', 300, 100, 15]), plan: { capScope: 'pooled' } });
    expect(sentence).toContain('Tính chung 2 đơn vị: 24 CSTĐCS, vượt trần 18 (15% của 120 LĐTT, làm tròn xuống): bớt 6 CSTĐCS hoặc thêm 40 LĐTT.');
    expect(sentence).toContain('Tính riêng, vượt trần có Trường Mầm non Ban (9 trên trần 3: bớt 6 CSTĐCS hoặc thêm 40 LĐTT).');
  });
});
