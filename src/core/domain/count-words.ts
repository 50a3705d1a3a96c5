import { foldKey } from '../text/fold';
import type { Subject } from './award';

/** Words for "nothing reported" in a count cell. */
export const NOT_REPORTED_WORDS: ReadonlySet<string> = new Set(
  ['không', 'không có', 'chưa có', 'không báo cáo', 'chưa báo cáo'].map(foldKey),
);

const UNITS: readonly (readonly [string, Subject | undefined])[] = [
  ['người', 'individual'], ['cá nhân', 'individual'], ['CN', 'individual'], ['đồng chí', 'individual'], ['đ/c', 'individual'],
  ['tập thể', 'collective'], ['TT', 'collective'], ['đơn vị', 'collective'], ['hộ', 'household'], ['hộ gia đình', 'household'],
  ['giáo viên', 'individual'], ['GV', 'individual'], ['nhân viên', 'individual'], ['NV', 'individual'], ['cán bộ', 'individual'], ['CB', 'individual'],
  ['công chức', 'individual'], ['viên chức', 'individual'], ['CBGV', 'individual'], ['CBGVNV', 'individual'], ['CBCCVC', 'individual'],
  ['lượt người', 'individual'], ['lượt', undefined], ['sáng kiến', undefined], ['SK', undefined], ['dân tộc', undefined], ['dân tộc thiểu số', undefined],
  ['nữ', undefined], ['là nữ', undefined], ['nam', undefined], ['đảng viên', undefined], ['và', undefined],
];

/** Unit words that may follow a figure in a count cell, folded. */
export const COUNT_UNITS: ReadonlyMap<string, { readonly subject: Subject | undefined }> = new Map(
  UNITS.map(([word, subject]) => [foldKey(word), { subject }]),
);
