import { consolidate, type ConsolidatedUnit } from '#core/consolidate/consolidate';
import { countedAwards, type CountedAward } from '#core/submission/counted-awards';
import { COMMUNE_FILE } from '#support/commune-file';
import { submissionsOf } from '#support/recognised';

const unitsOf = (text: string): readonly ConsolidatedUnit[] => consolidate({ submissions: submissionsOf(text), plan: null, adjustments: [] }).units;

/** `GK/individual 1 merit leader doanh nghiệp`; `?` for what the files do not tell. */
function saying({ key, count, kind, level, isEnterprise }: CountedAward): string {
  const enterprise = isEnterprise === undefined ? '?' : isEnterprise ? 'enterprise' : 'no-enterprise';
  return `${key.award}/${key.subject} ${String(count)} ${kind ?? '?'} ${level ?? '?'} ${enterprise}`;
}

const awardsOf = (text: string): string[] => countedAwards(unitsOf(text)).awards.map(saying);

const list = (head: string, rows: readonly string[], columns = 'Họ và tên | Chức vụ | Đơn vị công tác'): string => `
  # ${head.split('|')[0] ?? ''}
  ${head.split('|')[1] ?? ''}
  | STT | ${columns} |
  ${rows.map((row, index) => `| ${String(index + 1)} | ${row} |`).join('\n  ')}`;
const file = (unit: string, ...sheets: readonly string[]): string => `@ a.xlsx\n  # Bìa\n  ${unit}\n${sheets.join('\n')}`;

describe('what a commune proposes', () => {
  it('is told one by one: of whom, of which kind, of which enterprise', () => {
    expect(awardsOf(COMMUNE_FILE)).toEqual([
      // Nobody knows where those stand that a bare figure counts; a figure of nought is none.
      'LDTT/individual 7 merit ? ?',
      'GK/individual 1 merit business enterprise',
      'GK/individual 1 merit leader ?',
      'GK/individual 1 merit ? no-enterprise',
      'GK/collective 1 merit ? ?',
      'GK/collective 1 merit ? no-enterprise',
      'GK/collective 1 merit ? enterprise',
      'GK/household 1 merit ? no-enterprise',
    ]);
  });

  it('of a count that cannot be read is not counted, but named', () => {
    const { awards, unreadable } = countedAwards(unitsOf(COMMUNE_FILE.replace('| 7 | 0 |', '| bảy | 0 |')));
    expect(unreadable).toEqual([{ award: 'LDTT', subject: 'individual' }]);
    expect(awards.some(({ key }) => key.award === 'LDTT')).toBe(false);
  });

  it('counts once where the file came twice', () => {
    const twice = `${COMMUNE_FILE}\n${COMMUNE_FILE.replace('@ xa.xlsx', '@ xb.xlsx').replace('| 7 | 0 |', '| bảy | 0 |')}`;
    expect(awardsOf(twice)).toEqual(awardsOf(COMMUNE_FILE));
    expect(countedAwards(unitsOf(twice)).unreadable).toEqual([]);
  });
});

describe('an enterprise', () => {
  const GK = (...rows: readonly string[]): string => list('DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', rows);
  it.each<[string, string, string, string]>([
    ['is the whole unit', 'CÔNG TY TNHH SEN', 'Lò Thị Anh | Công nhân |', 'enterprise'],
    ['is no school, whatever stands in its list', 'TRƯỜNG MẦM NON HOA', 'Lò Thị Anh | Giám đốc | Công ty TNHH Sen', 'no-enterprise'],
    ['is where a person of a commune works', 'UBND XÃ CHIỀNG HOA', 'Lò Thị Anh | Công nhân | Công ty TNHH Sen', 'enterprise'],
    ['is what somebody in business has, wherever it is', 'UBND XÃ CHIỀNG HOA', 'Lò Thị Anh | Chủ doanh nghiệp | Thôn Hoa', 'enterprise'],
    ['is no school that a person of a commune works at', 'UBND XÃ CHIỀNG HOA', 'Lò Thị Anh | Giáo viên | Trường Tiểu học Hoa', 'no-enterprise'],
    ['may be anywhere in a village', 'UBND XÃ CHIỀNG HOA', 'Lò Thị Anh | Nông dân | Thôn Hoa', '?'],
  ])('%s', (_, unit, row, expected) => {
    expect(awardsOf(file(unit, GK(row))).map((text) => text.split(' ').at(-1))).toEqual([expected]);
  });

  it('named in a list of collectives is one; who heads a collective tells nothing of it', () => {
    const collectives = list('DS|DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', ['Doanh nghiệp tư nhân Sen |', 'Nhóm thiện nguyện | Tổng giám đốc'], 'Tên tập thể | Chức vụ');
    expect(awardsOf(file('UBND XÃ CHIỀNG HOA', collectives)).map((text) => text.split(' ').at(-1))).toEqual(['enterprise', '?']);
  });
});

describe('the level of a person', () => {
  it.each<[string, string, string, string]>([
    ['of a director follows the place of work', 'PHÒNG NỘI VỤ', 'Lò Thị Anh | Giám đốc | Sở Nội vụ', 'department'],
    ['of a director follows the unit where no other place is named', 'SỞ NỘI VỤ', 'Lò Thị Anh | Giám đốc |', 'department'],
    ['of a director of nothing bigger', 'PHÒNG NỘI VỤ', 'Lò Thị Anh | Giám đốc |', 'leader'],
    ['of nobody in particular', 'PHÒNG NỘI VỤ', 'Lò Thị Anh | |', '?'],
  ])('%s', (_, unit, row, expected) => {
    expect(awardsOf(file(unit, list('DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', [row]))).map((text) => text.split(' ').at(-2))).toEqual([expected]);
  });

  it('is none of a collective, even one named like a leader', () => {
    const collectives = list('DS|DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', ['Phòng Nội vụ | Trưởng phòng'], 'Tên tập thể | Chức vụ');
    expect(awardsOf(file('PHÒNG NỘI VỤ', collectives))).toEqual(['GK/collective 1 merit ? no-enterprise']);
  });
});

describe('the kind of a commendation', () => {
  const kinds = (text: string): string[] => awardsOf(text).map((each) => `${each.split(' ')[0] ?? ''} ${each.split(' ')[2] ?? ''}`);
  const ROW = ['Lò Thị Anh | Công nhân |'];
  it.each<[string, string, string]>([
    ['a year and nothing else', 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', 'merit'],
    ['a drive in the title', 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CHUYÊN ĐỀ NĂM 2021', 'thematic'],
    ['an event in the name of the sheet', 'Đột xuất|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021', 'unscheduled'],
    ['foreigners', 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN ĐỐI NGOẠI NĂM 2021', 'foreign'],
    ['long service', 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NIÊN HẠN NĂM 2021', 'tenure'],
    ['neither year nor occasion', 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN', '?'],
  ])('is told by a sheet that names %s', (_, head, expected) => {
    expect(kinds(file('UBND XÃ CHIỀNG HOA', list(head, ROW)))).toEqual([`GK/individual ${expected}`]);
  });

  it('is told by the letter behind the list', () => {
    const letter = 'DS|DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2021\n  (Kèm theo Tờ trình số 15/TTr-UBND ngày 05/6/2021 về khen thưởng đột xuất)';
    expect(kinds(file('UBND XÃ CHIỀNG HOA', list(letter, ROW)))).toEqual(['GK/individual unscheduled']);
  });

  it('of a title is always that of the year', () => {
    expect(kinds(file('TRƯỜNG MẦM NON HOA', list('Đột xuất|DANH SÁCH ĐỀ NGHỊ LAO ĐỘNG TIÊN TIẾN', ROW)))).toEqual(['LDTT/individual merit']);
  });

  it('of a person may be told by the label of the mark, before the sheet', () => {
    const marks = list('DS|DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021', ['Lò Thị Anh | x | ', 'Cà Văn Bình | | x'], 'Họ và tên | Giấy khen | Giấy khen đột xuất');
    expect(kinds(file('UBND XÃ CHIỀNG HOA', marks)).sort()).toEqual(['GK/individual merit', 'GK/individual unscheduled']);
  });
});

describe('the kind of a bare figure', () => {
  const tally = (name: string, title: string, gk: string): string => `
    # ${name}
    BIỂU TỔNG HỢP ĐỀ NGHỊ ${title}
    | STT | Đơn vị | Giấy khen cá nhân |
    | 1 | Xã Chiềng Hoa | ${gk} |`;
  it.each<[string, readonly string[], string]>([
    ['of a sheet of the year', [tally('Biểu', 'TẶNG GIẤY KHEN NĂM 2021', '3')], 'merit'],
    ['of a sheet of an event', [tally('Biểu', 'TẶNG GIẤY KHEN ĐỘT XUẤT NĂM 2021', '3')], 'unscheduled'],
    ['of a sheet that says nothing', [tally('Biểu', 'TẶNG GIẤY KHEN', '3')], '?'],
  ])('%s', (_, sheets, expected) => {
    expect(awardsOf(file('UBND XÃ CHIỀNG HOA', ...sheets))).toEqual([`GK/individual 3 ${expected} ? ?`]);
  });
});
