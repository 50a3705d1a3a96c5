import { toAwardKeyText } from '#core/domain/award';
import type { AwardCount, UnitFacts } from '#core/domain/tally';
import { toA1 } from '#core/grid/address';
import { submissionOf } from '#support/recognised';

const HEAD = `
  TRƯỜNG TIỂU HỌC NÀ TÒNG
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021`;
const TALLY_HEAD = `${HEAD}
  | STT | Tên tổ, bộ phận | Tổng số CB, GV, NV | Danh hiệu thi đua | < | Giấy khen của Chủ tịch UBND huyện | < |
  | ^   | ^               | ^                  | LĐTT | CSTĐCS | Tập thể | Cá nhân |`;
const LIST_HEAD = `
  # DS LĐTT
  DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
  | STT | Họ và tên | Chức vụ |`;

function factsOf(text: string): UnitFacts {
  return submissionOf(text).facts;
}

function shown(counts: readonly AwardCount[]): Record<string, number | undefined> {
  return Object.fromEntries(counts.map(({ key, count }) => [toAwardKeyText(key), count]));
}

function cellsOf(counts: readonly AwardCount[], key: string): readonly string[] {
  const count = counts.find((each) => toAwardKeyText(each.key) === key);
  return (count?.cells ?? []).map(({ sheet, at }) => `${sheet}!${toA1(at)}`);
}

describe('counts of a tally', () => {
  it('take the stated total and rest on the data rows', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | 9 | 2 | 0 | 3 |
      | 2 | Tổ 2 | 8 | 8 | 1 | 1 | 2 |
      |   | Tổng cộng | 18 | 17 | 3 | 1 | 5 |`);
    expect(shown(facts.tallied)).toEqual({
      'LDTT/individual': 17, 'CSTDCS/individual': 3, 'GK/individual': 5, 'GK/collective': 1,
    });
    expect(cellsOf(facts.tallied, 'LDTT/individual')).toEqual(['Biểu!D5', 'Biểu!D6']);
    expect(facts.tallied[0]?.statedAt.at).toEqual({ row: 6, column: 3 });
    expect(facts.headcount).toMatchObject({ value: 18, at: { at: { row: 6, column: 2 } } });
  });

  it('are unknown where a computed total passed over a row that cannot be read, and known where it was typed', () => {
    const withTotal = (total: string) => factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | chưa rõ | 2 | 0 | 3 |
      | 2 | Tổ 2 | 8 | 8 | 1 | 1 | 2 |
      |   | Tổng cộng | 18 | ${total} | 3 | 1 | 5 |`).tallied.find(({ key }) => key.award === 'LDTT');
    expect(withTotal('=SUM(D5:D6) → 8')?.count).toBeUndefined();
    expect(withTotal('8')?.count).toBeUndefined();
    expect(withTotal('=SUM(D5:D6) → 17')?.count).toBeUndefined();
    expect(withTotal('17')?.count).toBe(17);
  });

  it('rest on the stated total itself where the rows are blank', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | | 2 | 0 | 3 |
      | 2 | Tổ 2 | 8 | - | 1 | 1 | 2 |
      |   | Tổng cộng | 18 | 17 | 3 | 1 | 5 |`);
    expect(cellsOf(facts.tallied, 'LDTT/individual')).toEqual(['Biểu!D7']);
    expect(shown(facts.tallied)['LDTT/individual']).toBe(17);
  });

  it('add the data rows where no total is stated', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | 9 | 2 | 0 | 3 |
      | 2 | Tổ 2 | 8 | 8 | 1 | 1 | - |`);
    expect(shown(facts.tallied)).toEqual({
      'LDTT/individual': 17, 'CSTDCS/individual': 3, 'GK/individual': 3, 'GK/collective': 1,
    });
    expect(cellsOf(facts.tallied, 'GK/individual')).toEqual(['Biểu!G5']);
  });

  it('add no subtotals of groups, also where the total cannot be read', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | I |  Khối lãnh đạo | | | | | |
      | 1 | Tổ 1 | 10 | 9 | 2 | 0 | 3 |
      |   | Cộng | 10 | 9 | 2 | 0 | 3 |
      | II | Khối chuyên môn | | | | | |
      | 1 | Tổ 2 | 8 | 8 | 1 | 1 | 2 |
      |   | Cộng | 8 | 8 | 1 | 1 | 2 |
      |   | Tổng cộng | 18 | mười bảy | 3 | 1 | 5 |`);
    expect(shown(facts.tallied)['LDTT/individual']).toBe(17);
    expect(cellsOf(facts.tallied, 'LDTT/individual')).toEqual(['Biểu!D6', 'Biểu!D9']);
  });

  it.each([
    ['words', 'vài người'], ['two figures', '9 (1 nữ)'], ['an error', '#REF!'], ['a negative number', '-1'], ['a fraction', '1.5'],
  ])('are unknown, not zero, over a cell that holds %s', (_, value) => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | ${value} | 2 | 0 | 3 |
      | 2 | Tổ 2 | 8 | 8 | 1 | 1 | 2 |`);
    expect(shown(facts.tallied)).toEqual({
      'LDTT/individual': undefined, 'CSTDCS/individual': 3, 'GK/individual': 5, 'GK/collective': 1,
    });
  });

  it('are missing for an award whose cells are all blank', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | 9 | | 0 | 3 |
      | 2 | Tổ 2 | 8 | 8 | - | 1 | 2 |`);
    expect(Object.keys(shown(facts.tallied))).not.toContain('CSTDCS/individual');
  });

  it('read awards from the rows, and whom they are for from name and column', () => {
    const facts = factsOf(`# Kết quả
      KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Danh hiệu, hình thức | Tập thể | Cá nhân | Ghi chú |
      | 1 | Lao động tiên tiến | 1 | 15 | |
      | 2 | Chiến sĩ thi đua cơ sở | | 2 | |
      | 3 | Giấy khen của Chủ tịch UBND huyện | 0 | 9 | |
      | 4 | Bằng khen của Chủ tịch UBND tỉnh | - | 1 | |`);
    expect(Object.entries(shown(facts.tallied))).toEqual([
      ['LDTT/individual', 15], ['CSTDCS/individual', 2], ['TTLDTT/collective', 1], ['GK/individual', 9], ['GK/collective', 0], ['BK_T/individual', 1],
    ]);
    expect(cellsOf(facts.tallied, 'TTLDTT/collective')).toEqual(['Kết quả!C3']);
  });

  it('are taken from the first tally that can be read', () => {
    const tally = (name: string, ldtt: string) => `# ${name} ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | ${ldtt} | 2 | 0 | 3 |`;
    const facts = factsOf(`${tally('Một', 'vài')}\n${tally('Hai', '9')}\n${tally('Ba', '8')}`);
    expect(cellsOf(facts.tallied, 'LDTT/individual')).toEqual(['Hai!D5']);
    const unread = factsOf(`${tally('Một', 'vài')}\n${tally('Hai', 'mấy')}`);
    expect(unread.tallied.find(({ key }) => key.award === 'LDTT')).toMatchObject({ count: undefined, statedAt: { sheet: 'Một' } });
  });
});

describe('counts of lists', () => {
  it('are one a row that claims the award, and hold over the tally', () => {
    const facts = factsOf(`# Biểu ${TALLY_HEAD}
      | 1 | Tổ 1 | 10 | 9 | 2 | 0 | 3 |
      ${LIST_HEAD}
      | 1 | Lò Thị Hoa | Giáo viên |
      | 2 | Cà Văn Lan | Giáo viên |`);
    expect(shown(facts.listed)).toEqual({ 'LDTT/individual': 2 });
    expect(cellsOf(facts.listed, 'LDTT/individual')).toEqual(['DS LĐTT!B3', 'DS LĐTT!B4']);
    expect(facts.counts.map(({ key, count, source }) => [toAwardKeyText(key), count, source])).toEqual([
      ['LDTT/individual', 2, 'list'], ['CSTDCS/individual', 2, 'tally'], ['GK/individual', 3, 'tally'], ['GK/collective', 0, 'tally'],
    ]);
  });

  it('read several awards of one row, each once', () => {
    const facts = factsOf(`# Danh sách
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Danh hiệu, hình thức đề nghị |
      | 1 | Lò Thị Hoa | Giáo viên | LĐTT; CSTĐCS |
      | 2 | Cà Văn Lan | Giáo viên | LĐTT; Giấy khen |`);
    expect(shown(facts.listed)).toEqual({ 'LDTT/individual': 2, 'CSTDCS/individual': 1, 'GK/individual': 1 });
  });

  it('count a list that is repeated on another sheet once, with the names it adds', () => {
    const list = (sheet: string, names: readonly string[]) => `# ${sheet}
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      ${names.map((name, index) => `| ${index + 1} | ${name} | Giáo viên |`).join('\n')}`;
    const facts = factsOf([
      list('Một', ['Lò Thị Hoa', 'Cà Văn Lan']), list('Hai', ['LÒ THỊ HOA', 'Cà Văn Lan', 'Vàng A Sò']),
    ].join('\n'));
    expect(cellsOf(facts.listed, 'LDTT/individual')).toEqual(['Một!B3', 'Một!B4', 'Hai!B5']);
  });

  it('keep namesakes of two lists apart, whose names are else different', () => {
    const list = (sheet: string, names: readonly string[]) => `# ${sheet}
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ |
      ${names.map((name, index) => `| ${index + 1} | ${name} | Giáo viên |`).join('\n')}`;
    const facts = factsOf([
      list('Tổ 1', ['Lò Thị Hoa', 'Cà Văn Lan', 'Bùi A Lử']), list('Tổ 2', ['Lò Thị Hoa', 'Vàng A Sò', 'Lê Văn Ba']),
    ].join('\n'));
    expect(shown(facts.listed)).toEqual({ 'LDTT/individual': 6 });
  });

  it('are unknown for the awards an ambiguous label may mean', () => {
    const facts = factsOf(`# Danh sách
      DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Danh hiệu, hình thức đề nghị |
      | 1 | Lò Thị Hoa | Giáo viên | LĐTT |
      | 2 | Vàng A Sò | Giáo viên | CSTĐCS |
      | 3 | Cà Văn Lan | Giáo viên | CSTĐ |`);
    expect(shown(facts.counts)).toEqual({ 'LDTT/individual': 1, 'CSTDCS/individual': undefined });
  });

  it('are never taken from registrations', () => {
    const facts = factsOf(`# Đăng ký
      BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
      | STT | Họ và tên | Chức vụ | Danh hiệu đăng ký |
      | 1 | Lò Thị Hoa | Giáo viên | LĐTT |`);
    expect(facts.counts).toEqual([]);
  });
});

describe('the headcount', () => {
  it('is read from the list of collectives where the unit itself stands in it', () => {
    const facts = factsOf(`# Tập thể
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      | TT | Tên tập thể | Tổng số người | Số LĐTT | Danh hiệu, hình thức đề nghị |
      | 1 | Tổ 1 | 9 | 8 | Tập thể lao động tiên tiến |
      | 2 | Trường Tiểu học Nà Tòng | 26 | 24 | Tập thể lao động tiên tiến |`);
    expect(facts.headcount).toMatchObject({ value: 26, at: { sheet: 'Tập thể', at: { row: 4, column: 2 } } });
    expect(shown(facts.counts)).toEqual({ 'TTLDTT/collective': 2 });
  });

  const COLLECTIVES = (sheet: string, figures: string) => `# ${sheet}
      TRƯỜNG TIỂU HỌC NÀ TÒNG
      DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG NĂM HỌC 2020 - 2021
      ${figures}`;
  const WITH_FIGURES = (figure: string) => `| TT | Tên tập thể | Tổng số người | Danh hiệu đề nghị |
      | 1 | Trường Tiểu học Nà Tòng | ${figure} | Tập thể lao động tiên tiến |`;

  it.each([
    ['has no column of it', `| TT | Tên tập thể | Danh hiệu đề nghị |\n| 1 | Trường Tiểu học Nà Tòng | Tập thể lao động tiên tiến |`],
    ['says it in words', WITH_FIGURES('vài chục')],
    ['leaves it blank', WITH_FIGURES('')],
  ])('is read from another list where one of collectives %s', (_, first) => {
    expect(factsOf(COLLECTIVES('Một', first)).headcount).toBeNull();
    expect(factsOf(`${COLLECTIVES('Một', first)}\n${COLLECTIVES('Hai', WITH_FIGURES('31'))}`).headcount)
      .toMatchObject({ value: 31, at: { sheet: 'Hai', at: { row: 3, column: 2 } } });
  });

  it('is that of the tally where both state it', () => {
    const facts = factsOf(`${COLLECTIVES('Một', WITH_FIGURES('31'))}\n# Biểu ${TALLY_HEAD}\n| 1 | Tổ 1 | 30 | 9 | 2 | 0 | 3 |`);
    expect(facts.headcount).toMatchObject({ value: 30, at: { sheet: 'Biểu' } });
  });

  it('is unknown where nothing states it', () => {
    expect(factsOf(`# DS ${HEAD} ${LIST_HEAD}
      | 1 | Lò Thị Hoa | Giáo viên |`).headcount).toBeNull();
  });
});
