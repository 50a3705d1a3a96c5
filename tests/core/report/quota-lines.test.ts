import { consolidate } from '#core/consolidate/consolidate';
import { findProfile } from '#core/law/profiles';
import { toQuotaLines } from '#core/report/quota-lines';
import { submissionsOf } from '#support/recognised';

function tally(path: string, unit: string, columns: string, counts: string): string {
  return `@ ${path}
    # Biểu
    BIỂU TỔNG HỢP THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | ${columns} |
    | 1 | ${unit} | ${counts} |`;
}

function linesOf(...files: readonly string[]): string[] {
  const law = findProfile('A');
  if (law === undefined) throw new Error('no profile A');
  const { units } = consolidate({ submissions: submissionsOf(files.join('\n')), plan: null, adjustments: [] });
  return toQuotaLines(units, law).map(({ base, count, cap, scope, unit, ok }) =>
    `${scope} ${unit ?? '-'}: ${String(count)} of ${String(base)}, cap ${String(cap)}${ok ? '' : ' exceeded'}`);
}

describe('CSTĐCS held against the cap of 15 %', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['unit by unit, and over all of them', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTĐCS', '20 | 3'), tally('b.xlsx', 'Trường B', 'LĐTT | CSTĐCS', '13 | 2')],
      ['unit Trường A: 3 of 20, cap 3', 'unit Trường B: 2 of 13, cap 1 exceeded', 'pooled -: 5 of 33, cap 4 exceeded']],
    ['with the soldiers that stand for LĐTT in the forces', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTT | CSTĐCS', '10 | 10 | 3')],
      ['unit Trường A: 3 of 20, cap 3', 'pooled -: 3 of 20, cap 3']],
    ['with such soldiers alone', [tally('a.xlsx', 'Công an xã', 'CSTT | CSTĐCS', '20 | 3')], ['unit Công an xã: 3 of 20, cap 3', 'pooled -: 3 of 20, cap 3']],
    ['where nobody is proposed', [tally('a.xlsx', 'Trường A', 'LĐTT | GK', '20 | 3')], ['unit Trường A: 0 of 20, cap 3', 'pooled -: 0 of 20, cap 3']],
    ['not without a base, and then not over all', [tally('a.xlsx', 'Trường A', 'GK | CSTĐCS', '20 | 3'), tally('b.xlsx', 'Trường B', 'LĐTT | CSTĐCS', '13 | 1')],
      ['unit Trường B: 1 of 13, cap 1']],
    ['not with a base that is unknown', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTĐCS', 'vài | 3')], []],
    ['not with a count that is unknown', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTĐCS', '20 | 12 (1 nữ)'), tally('b.xlsx', 'Trường B', 'LĐTT | CSTĐCS', '13 | 1')],
      ['unit Trường B: 1 of 13, cap 1']],
    ['not of a file that does not count', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTĐCS', '20 | 3'), tally('z.xlsx', 'Trường A', 'LĐTT | CSTĐCS', '40 | 6')],
      ['unit Trường A: 3 of 20, cap 3', 'pooled -: 3 of 20, cap 3']],
    ['with collectives of the same name of award left out', [tally('a.xlsx', 'Trường A', 'LĐTT | CSTĐCS | Tập thể LĐTT', '20 | 3 | 5')],
      ['unit Trường A: 3 of 20, cap 3', 'pooled -: 3 of 20, cap 3']],
    ['with those reckoned to the base who stand only in the list of CSTĐCS', [`@ a.xlsx
      # LĐTT
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021
      | STT | Họ và tên | Chức vụ |
      ${['Mai', 'Mơ', 'Mít', 'Mía', 'Me'].map((name, index) => `| ${String(index + 1)} | Lò Thị ${name} | Giáo viên |`).join('\n')}
      # CSTĐCS
      DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2021
      | STT | Họ và tên | Chức vụ |
      | 1 | Cà Văn Sơn | Giáo viên |
      | 2 | Cà Văn Sinh | Giáo viên |`],
    ['unit a: 2 of 7, cap 1 exceeded', 'pooled -: 2 of 7, cap 1 exceeded']],
  ])('%s', (_name, files, lines) => {
    expect(linesOf(...files)).toEqual(lines);
  });
});
