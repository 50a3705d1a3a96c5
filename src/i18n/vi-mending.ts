import { toViNumber } from './vi-number';

const n = toViNumber;

/** Kinds of workbook whose copy keeps its ending; Excel refuses one under the ending of another. */
const ENDING = /\.(xlsx|xlsm|xltx|xltm)$/iu;

/** Words of mending in the pane. */
export const MENDING = {
  fixPlace: (cells: number) => (cells === 1 ? 'Sửa' : `Sửa ${n(cells)} ô`),
  fixAll: (places: number) => `Sửa cả ${n(places)} chỗ`,
  /** The label comes first: who speaks to the computer says what is written. */
  fixNamed: (label: string, cell: string) => `${label}, từ ô ${cell}`,

  previewHeading: (cells: number) => `Xem trước: ${n(cells)} ô sẽ đổi`,
  apply: (cells: number) => `Áp dụng ${n(cells)} ô`,
  applying: 'Đang sửa…',
  cancel: 'Không sửa',
  close: 'Đóng',
  showMore: (cells: number) => `Xem thêm ${n(cells)} ô`,
  becomes: 'đổi thành',
  emptyCell: '(ô trống)',
  sameLook: 'Cùng chữ, chỉ đổi mã ký tự.',
  alsoAnswers: (codes: readonly string[]) => `Sửa luôn ${codes.join(', ')}.`,
  notMade: 'Chưa sửa ô nào.',
  refusedCell: (cell: string, reason: string) => `Ô ${cell}: ${reason}`,

  barLabel: 'Các chỗ đã sửa',
  unsaved: (cells: number) => `${n(cells)} ô đã sửa, chưa lưu`,
  allSaved: (cells: number) => `${n(cells)} ô đã sửa, đã lưu`,
  /** Of the workbook open in Excel: there the changes are made at once. */
  madeHere: (cells: number) => `${n(cells)} ô đã sửa trong sổ`,
  originalKept: 'Tệp gốc giữ nguyên.',
  applied: (cells: number) => `Vừa sửa ${n(cells)} ô.`,
  undone: (cells: number) => `Đã hoàn tác ${n(cells)} ô.`,
  saved: (name: string) => `Đã lưu "${name}".`,
  notSaved: (detail: string) => `Chưa lưu được: ${detail}`,
  save: 'Lưu bản đã sửa',
  undo: 'Hoàn tác',
  undoKeys: 'Ctrl+Z',

  leaveHeading: (path: string) => `Bản sửa của "${path}" chưa được lưu.`,
  leaveLead: (cells: number, next: string) => `Mở "${next}" bây giờ sẽ mất ${n(cells)} ô đã sửa.`,
  saveAndOpen: 'Lưu rồi mở',
  openAnyway: 'Bỏ bản sửa và mở',
  stay: 'Ở lại',

  /** Name for the copy of a workbook: beside the original, and never taken for it. */
  copyName: (path: string) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = ENDING.exec(name)?.[0];
    return ending === undefined
      ? `${name.replace(/\.[a-z]{2,4}$/iu, '')} - da sua.xlsx` : `${name.slice(0, -ending.length)} - da sua${ending}`;
  },
} as const;
