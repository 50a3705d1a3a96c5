import { excellentShareExceeded } from '#core/rules/excellent-share-exceeded/rule';
import { findingsOf, testRule } from '#support/rule-tester';

const LDTT = 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2025';
const NAMES = [
  'Lò Văn An', 'Cà Thị Bình', 'Quàng Văn Cường', 'Lường Thị Dung', 'Tòng Văn Giang', 'Hà Thị Hoa', 'Bạc Cầm Khánh', 'Vì Thị Lan', 'Mùa A Minh', 'Giàng Thị Nga',
  'Sùng A Phong', 'Điêu Thị Quyên', 'Lèo Văn Sơn', 'Cứ Thị Thảo', 'Vàng A Tú', 'Đặng Văn Vinh', 'Bùi Thị Xuân', 'Phạm Văn Yên', 'Trần Thị Ánh', 'Ngô Văn Đức',
] as const;

interface ListShape {
  readonly title?: string;
  readonly header?: string;
  readonly excellent: number;
  readonly total: number;
  readonly last?: string;
}

/** A list of which the first persons are rated excellent. */
function list({ title = LDTT, header = 'Xếp loại', excellent, total, last = 'HTTNV' }: ListShape): string {
  const rows = NAMES.slice(0, total).map((name, index) =>
    `| ${String(index + 1)} | ${name} | 01/02/19${String(70 + index)} | ${index < excellent ? 'HTXSNV' : index === total - 1 ? last : 'HTTNV'} |`);
  return [title, `| STT | Họ và tên | Ngày sinh | ${header} |`, ...rows].join('\n');
}

/** A tally that states how many people there are. */
const tally = (people: number): string => `
  # Biểu TH
  BIỂU TỔNG HỢP ĐỀ NGHỊ DANH HIỆU THI ĐUA NĂM 2025
  | STT | Đơn vị | Tổng số người | LĐTT |
  | 1 | Phòng Nội vụ | ${String(people)} | 10 |
  # LĐTT`;

/** A list of persons with ratings and awards, in turn. */
function proposals(rows: readonly (readonly [rating: string, award: string])[], title = 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG NĂM 2025'): string {
  return [title, '| STT | Họ và tên | Ngày sinh | Xếp loại | Danh hiệu đề nghị |', ...rows.map(([rating, award], index) =>
    `| ${String(index + 1)} | ${NAMES[index] ?? ''} | 01/02/19${String(70 + index)} | ${rating} | ${award} |`)].join('\n');
}

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

const RATINGS = 'DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ, CÔNG CHỨC NĂM 2025';

const inC = (text: string): { text: string; profile: string } => ({ text, profile: 'C' });
const BLAMED = 'Xếp loại <!ofListed>';

testRule(excellentShareExceeded, {
  valid: {
    'a list above the share that a fifth more persons would put right': inC(list({ excellent: 5, total: 20 })),
    'exactly one in five of all people': inC(`${tally(20)}\n${list({ excellent: 4, total: 10 })}`),
    'a list of CSTĐCS, who are mostly excellent': inC(list({ title: 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2025', excellent: 8, total: 10 })),
    'a list of certificates': inC(list({ title: 'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2025', excellent: 8, total: 10 })),
    'a rating that cannot be read': inC(list({ excellent: 8, total: 10, last: 'chờ QĐ' })),
    'fewer than five persons': inC(list({ excellent: 3, total: 4 })),
    'a law that sets no share': list({ excellent: 10, total: 10 }),
    'lists of two years': inC(`
      # 2024
      ${list({ title: 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2024', excellent: 4, total: 10 })}
      # 2025
      ${list({ excellent: 4, total: 10 })}`),
    'a list of ratings, exactly at the share': inC(list({ title: RATINGS, excellent: 4, total: 20 })),
    'a list of LĐTT without ratings': inC(`${tally(10)}\n${list({ excellent: 5, total: 10 }).replaceAll('| HTXSNV |', '|').replaceAll('| HTTNV |', '|').replace('| Xếp loại |', '|')}`),
    'a list of whom exactly half are proposed for LĐTT': inC(proposals([...times(5, ['HTXSNV', 'LĐTT'] as const), ...times(5, ['HTXSNV', 'Giấy khen'] as const)])),
    'a list whose awards nobody can read': inC(proposals(times(10, ['HTXSNV', 'Gương điển hình'] as const))),
    'a list that names collectives too': inC(`
      DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025
      | STT | Tên tập thể, cá nhân | Xếp loại | Danh hiệu đề nghị          |
      | 1   | Tổ chuyên môn số 1   | HTXSNV   | Tập thể Lao động tiên tiến |
      ${NAMES.slice(0, 9).map((name, index) => `| ${String(index + 2)} | ${name} | HTXSNV | LĐTT |`).join('\n')}`),
    'a registration': inC(proposals(times(10, ['HTXSNV', 'LĐTT'] as const), 'BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025')),
  },
  invalid: {
    'a list of ratings alone, one above the share': inC(list({ title: RATINGS, header: 'Xếp loại <!ofAll>', excellent: 5, total: 20 })),
    'a list of ratings that also has the LĐTT proposed below it, some of whom may lack': inC(`
      # Xếp loại
      ${list({ title: RATINGS, header: BLAMED, excellent: 5, total: 10 })}
      # LĐTT
      ${list({ excellent: 5, total: 10 })}`),
    'a list of CSTT': inC(list({ title: 'DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ TIÊN TIẾN NĂM 2025', header: BLAMED, excellent: 10, total: 16 })),
    'a list of whom more than half are proposed for LĐTT': inC(proposals([
      ...times(6, ['HTXSNV', 'LĐTT'] as const), ...times(4, ['HTTNV', 'Giấy khen'] as const),
    ]).replace('| Xếp loại |', '| Xếp loại <!ofListed> |')),
    'exactly five persons': inC(list({ header: BLAMED, excellent: 3, total: 5 })),
    'rows without a name, each a person': inC(list({ header: BLAMED, excellent: 10, total: 16 }).replaceAll(/(?:Lò Văn An|Cà Thị Bình|Quàng Văn Cường) \| [\d/]+/g, ' | ')),
    'namesakes of another birth date, each a person': inC(list({ header: BLAMED, excellent: 10, total: 16 }).replaceAll(/(Cà Thị Bình|Quàng Văn Cường)/g, 'Lò Văn An')),
    'names alone, without birth dates': inC(list({ header: BLAMED, excellent: 10, total: 16 }).replaceAll(/ 01\/02\/\d{4} \|/g, '').replace('| Ngày sinh ', '')),
    'a list of the year that names an earlier one as ground': inC(`
      # Một
      ${list({ header: BLAMED, excellent: 5, total: 10 }).replace('\n', '\n(Kèm theo Tờ trình số 15/TTr về xếp loại năm 2024)\n')}
      # Hai
      ${list({ excellent: 5, total: 10 })}`),
    'a list without ratings before one that has them': inC(`
      ${tally(20)}
      ${list({ excellent: 5, total: 10 }).replaceAll('| HTXSNV |', '|').replaceAll('| HTTNV |', '|').replace('| Xếp loại |', '|')}
      # Xếp loại
      ${list({ title: RATINGS, header: 'Xếp loại <!ofAll>', excellent: 5, total: 10 })}`),
    'a list of LĐTT far above the share': inC(list({ header: BLAMED, excellent: 10, total: 16 })),
    'one more than a list may have that lacks a fifth': inC(list({ header: BLAMED, excellent: 6, total: 20 })),
    'one more than one in five of all people': inC(`${tally(20)}\n${list({ header: 'Xếp loại <!ofAll>', excellent: 5, total: 10 })}`),
    'a rating that cannot be read, where the headcount is known': inC(`${tally(20)}\n${list({ header: 'Xếp loại <!ofAll>', excellent: 5, total: 10, last: 'chờ QĐ' })}`),
    'one list given twice, whose persons count once': inC(`
      # LĐTT
      ${list({ header: BLAMED, excellent: 5, total: 10 })}
      # LĐTT (2)
      ${list({ excellent: 5, total: 10 })}`),
  },
});

test('counts persons of repeated lists once, and names them', () => {
  const [finding] = findingsOf(excellentShareExceeded, inC(`
    # LĐTT
    ${list({ excellent: 5, total: 10 })}
    # LĐTT (2)
    ${list({ excellent: 5, total: 10 })}`));
  expect(finding?.data).toEqual({ excellent: 5, base: 10, percent: 20, most: 2 });
  expect(finding?.related).toHaveLength(5);
  expect(finding?.severity).toBe('warning');
});

test('tells a share that is not verified as information', () => {
  const [finding] = findingsOf(excellentShareExceeded, { profile: 'B', text: list({ excellent: 10, total: 16 }) });
  expect(finding?.severity).toBe('info');
  expect(finding?.basis).toContain('chưa kiểm chứng');
});
