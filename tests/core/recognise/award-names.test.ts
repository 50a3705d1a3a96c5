import { readAwards, readTitleAward } from '#core/recognise/award-aliases';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { withAwardNames } from '#core/recognise/vocabulary-awards';
import { readTallyText } from '#support/tally-text';

const OWN = [
  { name: 'Chiến sĩ thi đua cấp trường', award: 'CSTDCS' }, { name: 'Gương người tốt, việc tốt', award: 'GK' },
  { name: 'Lao động giỏi', award: 'LDTT' }, { name: 'CSTĐ', award: 'CSTDCS' }, { name: 'Trường tiên tiến', award: 'TTLDTT' },
] as const;
const ALIASES = withAwardNames(OWN);
const keysOf = (text: string, aliases = ALIASES) => readAwards(text, undefined, aliases).awards.map(({ key }) => key.award);

describe('names of awards that an office adds', () => {
  test.each([
    ['chiến sỹ thi đua cấp trường', ['CSTDCS']], ['CHIẾN SĨ THI ĐUA CẤP TRƯỜNG; Giấy khen', ['CSTDCS', 'GK']],
    ['Gương người tốt, việc tốt', ['GK']], ['LAO ĐỘNG GIỎI', ['LDTT']], ['tập thể lao động giỏi', ['TTLDTT']],
    ['Lao động tiên tiến', ['LDTT']], ['Chiến sĩ thi đua cấp tỉnh', ['CSTDT']], ['CSTĐ cấp tỉnh', ['CSTDT']], ['CSTĐ', ['CSTDCS']],
  ])('%s', (text, awards) => {
    expect(keysOf(text)).toEqual(awards);
  });

  test.each(['Chiến sĩ thi đua cấp trường', 'Gương người tốt, việc tốt', 'Lao động giỏi', 'CSTĐ'])('%s says nothing without them', (text) => {
    expect(readAwards(text, undefined).awards).toEqual([]);
  });

  test('they are found in titles too', () => {
    expect(readTitleAward('DANH SÁCH CÁ NHÂN ĐỀ NGHỊ LAO ĐỘNG GIỎI NĂM 2021', undefined, ALIASES)?.key.award).toBe('LDTT');
    expect(readTitleAward('DANH SÁCH CÁ NHÂN ĐỀ NGHỊ LAO ĐỘNG GIỎI NĂM 2021', undefined)).toBeUndefined();
  });
});

describe('a workbook in the words of an office', () => {
  const recognise = (text: string, awardNames: typeof OWN | undefined) => {
    const [file] = readTallyText(text).files;
    if (file === undefined) throw new Error('no file');
    const { sheets } = recogniseWorkbook({
      path: file.path, sha256: '', workbook: file.workbook, plan: null, ...(awardNames === undefined ? {} : { awardNames }),
    });
    const [table] = sheets[0]?.tables ?? [];
    return {
      form: table?.form,
      counts: table?.columns.flatMap(({ role }) => (role.kind === 'award-count' ? [role.award] : [])) ?? [],
      marks: table?.columns.flatMap(({ role }) => (role.kind === 'award-mark' ? [role.key.award] : [])) ?? [],
      rows: table?.rowAwards.map(({ key }) => key.award) ?? [],
      claims: table?.recipients.flatMap(({ claims }) => claims.map(({ key, source }) => `${source} ${key.award}`)) ?? [],
      unread: table?.recipients.flatMap(({ unreadAwards }) => unreadAwards.map(({ label }) => label)) ?? [],
    };
  };

  const TALLY = `
    BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM 2021
    | STT | Đơn vị | Lao động giỏi | Giấy khen |
    | 1 | Trường A | 20 | 3 |
    | 2 | Trường B | 30 | 4 |`;
  const BY_ROWS = `
    BIỂU TỔNG HỢP NĂM 2021
    | STT | Danh hiệu, hình thức | Cá nhân | Tập thể |
    | 1 | Lao động giỏi | 20 | |
    | 2 | Giấy khen | 3 | 2 |`;
  const LIST = `
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
    | STT | Họ và tên | Chức vụ | Danh hiệu đề nghị |
    | 1 | Lò Văn An | Giáo viên | Lao động giỏi |
    | 2 | Cà Thị Bình | Giáo viên | Gương người tốt, việc tốt |`;
  const MARKS = `
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
    | STT | Họ và tên | Chức vụ | Lao động giỏi | LĐTT |
    | 1 | Lò Văn An | Giáo viên | x | |
    | 2 | Cà Thị Bình | Giáo viên | Lao động giỏi | x |`;
  const TITLED = `
    DANH SÁCH CÁ NHÂN ĐỀ NGHỊ LAO ĐỘNG GIỎI NĂM 2021
    | STT | Họ và tên | Chức vụ |
    | 1 | Lò Văn An | Giáo viên |`;
  const SECTIONS = `
    DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021
    | STT | Họ và tên | Chức vụ |
    | I | Chiến sĩ thi đua cấp trường | |
    | 1 | Lò Văn An | Giáo viên |`;

  test.each([
    ['the columns of a tally', TALLY, { counts: ['LDTT', 'GK'] }, { counts: ['GK'] }],
    ['the rows of a tally', BY_ROWS, { rows: ['LDTT', 'TTLDTT', 'GK', 'GK'] }, { rows: ['GK', 'GK'] }],
    ['the cells of a list', LIST, { claims: ['column LDTT', 'column GK'], unread: [] },
      { claims: [], unread: ['Lao động giỏi', 'Gương người tốt', 'việc tốt'] }],
    ['the columns of marks', MARKS, { marks: ['LDTT', 'LDTT'] }, { marks: ['LDTT'] }],
    ['the title of a list', TITLED, { claims: ['title LDTT'] }, { claims: [] }],
    ['the sections of a list', SECTIONS, { claims: ['section CSTDCS'] }, { claims: [] }],
  ])('%s', (_name, text, known, unknown) => {
    expect(recognise(text, OWN)).toMatchObject(known);
    expect(recognise(text, undefined)).toMatchObject(unknown);
  });
});
