import type { RuleTextTable } from '../rule-text';
import { toViList, toViNumber } from '../vi-number';
import { toViDate } from './vi-date';

const PAPERS = { minutes: 'Biên bản', 'submission-letter': 'Tờ trình', decision: 'Quyết định' } as const;

function apart(left: number, right: number): string {
  return `chênh lệch ${toViNumber(Math.abs(left - right))}`;
}

/** Texts of the rules on structure and arithmetic. */
export const VI_KT2 = {
  'column-total-mismatch': {
    title: 'Tổng cộng không khớp',
    why: 'Số tổng sai sẽ đi thẳng vào báo cáo tổng hợp và tờ trình.',
    fix: 'Sửa số ở dòng "Tổng cộng" hoặc sửa dòng chi tiết sai trong cột.',
    messages: {
      mismatch: ({ column, stated, computed, rows }) =>
        `Cột "${column}": dòng tổng ghi ${toViNumber(stated)}, cộng ${toViNumber(rows)} dòng được ${toViNumber(computed)} `
        + `(${apart(stated, computed)}).`,
    },
  },
  'subtotal-mismatch': {
    title: 'Cộng nhóm không khớp',
    why: 'Số cộng của nhóm sai làm tổng cộng sai theo.',
    fix: 'Sửa số cộng của nhóm hoặc sửa dòng chi tiết sai trong nhóm.',
    messages: {
      mismatch: ({ column, group, stated, computed, rows }) =>
        `Cột "${column}", nhóm "${group}": ghi ${toViNumber(stated)}, cộng ${toViNumber(rows)} dòng được ${toViNumber(computed)} `
        + `(${apart(stated, computed)}).`,
    },
  },
  'double-counted-total': {
    title: 'Tổng cộng bị tính trùng',
    why: 'Cộng cả dòng nhóm lẫn dòng chi tiết làm tổng tăng gấp đôi.',
    fix: 'Chỉ cộng các dòng nhóm, hoặc chỉ cộng các dòng chi tiết.',
    messages: {
      doubled: ({ column, stated, computed, subtotals }) =>
        `Cột "${column}": tổng cộng ghi ${toViNumber(stated)} trong khi các dòng chi tiết cộng được ${toViNumber(computed)}: `
        + `đã cộng cả ${toViNumber(subtotals)} dòng cộng nhóm.`,
      formula: ({ column, subtotals }) =>
        `Cột "${column}": công thức cộng cả ${toViNumber(subtotals)} dòng cộng nhóm lẫn các dòng chi tiết của nhóm.`,
    },
  },
  'sum-range-incomplete': {
    title: 'Vùng cộng thiếu dòng',
    why: 'Dòng nằm ngoài vùng cộng không được tính vào tổng.',
    fix: 'Mở rộng vùng của công thức cho đủ các dòng.',
    messages: {
      withProposal: ({ column, formula, missing, proposed }) =>
        `Cột "${column}": công thức =${formula} bỏ sót ô ${toViList(missing, 'ô')}; đề xuất =${proposed}.`,
      withoutProposal: ({ column, formula, missing }) =>
        `Cột "${column}": công thức =${formula} bỏ sót ô ${toViList(missing, 'ô')}.`,
    },
  },
  'typed-over-formula': {
    title: 'Gõ số đè lên công thức',
    why: 'Số gõ tay không đổi theo khi số liệu chi tiết thay đổi.',
    fix: 'Thay số gõ tay bằng công thức như các ô cùng dòng hoặc cùng cột.',
    messages: {
      inRow: ({ value, formulas, row }) =>
        `Số ${toViNumber(value)} gõ tay, trong khi ${toViNumber(formulas)} ô khác của dòng ${String(row)} là công thức.`,
      inColumn: ({ value, formulas, column }) =>
        `Số ${toViNumber(value)} gõ tay, trong khi ${toViNumber(formulas)} ô khác của cột "${column}" là công thức.`,
    },
  },
  'row-total-mismatch': {
    title: 'Tổng ngang không khớp',
    why: 'Tổng số không bằng các phần cộng lại thì có ít nhất một số sai.',
    fix: 'Đối chiếu từng phần của dòng rồi sửa số sai.',
    messages: {
      mismatch: ({ whole, parts, stated, computed }) =>
        `Cột "${whole}" ghi ${toViNumber(stated)}, cộng các phần (${parts.map((part) => `"${part}"`).join(' + ')}) được `
        + `${toViNumber(computed)} (${apart(stated, computed)}).`,
    },
  },
  'part-exceeds-whole': {
    title: 'Bộ phận lớn hơn toàn thể',
    why: 'Một phần không thể nhiều hơn tổng số; có ít nhất một số sai.',
    fix: 'Đối chiếu hai số với danh sách rồi sửa số sai.',
    messages: {
      inRow: ({ part, partValue, whole, wholeValue }) =>
        `"${part}" ghi ${toViNumber(partValue)}, lớn hơn "${whole}" (${toViNumber(wholeValue)}).`,
      aboveHeadcount: ({ count, headcount, headcountSheet }) =>
        `Đơn vị có ${toViNumber(count)} LĐTT, nhiều hơn tổng số ${toViNumber(headcount)} người ghi ở trang tính "${headcountSheet}".`,
    },
  },
  'percentage-mismatch': {
    title: 'Tỷ lệ phần trăm không khớp',
    why: 'Tỷ lệ là căn cứ xét danh hiệu; tính sai mẫu số là lỗi hay gặp.',
    fix: 'Tính lại tỷ lệ trên đúng mẫu số ghi ở tiêu đề cột.',
    messages: {
      mismatch: ({ column, stated, part, base, baseValue, expected }) =>
        `Cột "${column}" ghi ${toViNumber(stated)}%, trong khi ${toViNumber(part)}/${toViNumber(baseValue)} (trên "${base}") `
        + `= ${toViNumber(expected)}%.`,
      wrongBase: ({ column, stated, part, base, baseValue, expected, fitting, fittingValue }) =>
        `Cột "${column}" ghi ${toViNumber(stated)}%, trong khi ${toViNumber(part)}/${toViNumber(baseValue)} (trên "${base}") `
        + `= ${toViNumber(expected)}%; số đã ghi tính trên "${fitting}" (${toViNumber(fittingValue)}).`,
    },
  },
  'invalid-count': {
    title: 'Số lượng không hợp lệ',
    why: 'Số người, số tập thể phải là số nguyên không âm.',
    fix: 'Ghi lại số đúng.',
    messages: {
      negative: ({ column, value }) => `Cột "${column}" ghi số âm ${toViNumber(value)}.`,
      fractional: ({ column, value }) => `Cột "${column}" ghi số lẻ ${toViNumber(value)}.`,
    },
  },
  'serial-number-gap': {
    title: 'Số thứ tự nhảy hoặc trùng',
    why: 'Số thứ tự sai dễ là dấu hiệu xóa sót hoặc chép trùng dòng.',
    fix: 'Kiểm tra có thiếu hay trùng dòng không rồi đánh lại số thứ tự; có thể đánh lại tự động.',
    messages: {
      repeated: ({ found, expected }) => `Số thứ tự ${toViNumber(found)} bị trùng hoặc lùi, đúng ra là ${toViNumber(expected)}.`,
      gap: ({ found, expected }) => `Số thứ tự nhảy đến ${toViNumber(found)}, đúng ra là ${toViNumber(expected)}.`,
    },
  },
  'stated-count-mismatch': {
    title: 'Số ghi kèm danh sách không khớp',
    why: 'Số ấn định là số được ký; khác số dòng thì danh sách thiếu hoặc thừa người.',
    fix: 'Đối chiếu danh sách rồi sửa số ghi ở dòng này hoặc bổ sung, bớt dòng.',
    messages: {
      mismatch: ({ stated, counted, text }) =>
        `Ghi ${toViNumber(stated)} ("${text.trim()}"), danh sách có ${toViNumber(counted)} dòng (${apart(stated, counted)}).`,
    },
  },
  'period-mismatch': {
    title: 'Kỳ xét không khớp',
    why: 'Ghi sai năm học, năm công tác thì hồ sơ không đúng kỳ xét, thường do chép từ tệp năm trước.',
    fix: 'Ghi lại năm học, năm công tác cho thống nhất ở tiêu đề và dòng "Kèm theo".',
    messages: {
      impossible: ({ period }) => `Năm học "${period}" không thể có.`,
      attachmentDiffers: ({ attachment, title }) => `Dòng "Kèm theo" ghi kỳ ${attachment}, tiêu đề ghi ${title}.`,
      planDiffers: ({ title, plan }) => `Tiêu đề ghi kỳ ${title}, kế hoạch là ${plan}.`,
      sheetDiffers: ({ title, others, sheets }) =>
        `Tiêu đề ghi kỳ ${title}, ${toViNumber(sheets)} trang tính khác của tệp ghi ${others}.`,
    },
  },
  'document-date-order': {
    title: 'Thứ tự ngày của văn bản không hợp lý',
    why: 'Tờ trình lập trước khi Hội đồng họp thì hồ sơ không hợp lệ, dễ bị trả lại.',
    fix: 'Kiểm tra ngày trên bản gốc của biên bản, tờ trình, quyết định rồi ghi lại cho đúng.',
    messages: {
      wrongOrder: ({ earlier, earlierDate, later, laterDate }) =>
        `${PAPERS[earlier]} ghi ngày ${toViDate(earlierDate)}, sau ${PAPERS[later].toLowerCase()} ngày ${toViDate(laterDate)}.`,
    },
  },
} satisfies Partial<RuleTextTable>;
