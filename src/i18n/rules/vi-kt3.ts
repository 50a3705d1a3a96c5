import type { RuleTextTable } from '../rule-text';
import { toViList, toViNumber } from '../vi-number';
import { awardName, subjectName } from './award-names';

/** Texts of the rules on people, awards and units. */
export const VI_KT3 = {
  'list-tally-mismatch': {
    title: 'Biểu tổng hợp không khớp danh sách',
    why: 'Số trong biểu phải đúng bằng số người, số tập thể có tên trong danh sách kèm theo; nếu không, quyết định khen thưởng sẽ thiếu hoặc thừa.',
    fix: 'Đối chiếu danh sách với biểu, rồi sửa số trong biểu hoặc bổ sung, bỏ bớt tên trong danh sách.',
    messages: {
      mismatch: ({ award, subject, stated, listed, sheets }) =>
        `Biểu ghi ${toViNumber(stated)} ${awardName(award)} (${subjectName(subject)}) nhưng danh sách`
        + `${sheets.length === 0 ? '' : ` ở trang ${toViList(sheets.map((sheet) => `"${sheet}"`), 'trang')}`} có ${toViNumber(listed)} `
        + `(chênh lệch ${toViNumber(Math.abs(stated - listed))}).`,
    },
  },
  'duplicate-person': {
    title: 'Một người ghi hai lần',
    why: 'Người ghi hai lần làm số lượng tăng thêm một, kéo theo trần và tổng hợp sai.',
    fix: 'Bỏ một dòng; nếu là hai người trùng tên thì ghi rõ ngày sinh hoặc chức vụ.',
    messages: {
      duplicate: ({ name, award, firstRow, row }) =>
        `${name} có hai lần trong danh sách ${awardName(award)}: dòng ${String(firstRow)} và dòng ${String(row)}.`,
    },
  },
  'person-in-two-units': {
    title: 'Một người ở hai đơn vị',
    why: 'Người chuyển công tác có thể được cả đơn vị cũ và đơn vị mới đề nghị, thành hai lần khen một thành tích.',
    fix: 'Hỏi hai đơn vị xem có phải một người không; nếu phải thì chỉ giữ ở một đơn vị.',
    messages: {
      twice: ({ name, unit, firstUnit, firstPath }) =>
        `${name} có trong danh sách của ${unit} và của ${firstUnit} (tệp ${firstPath}), cùng họ tên và cùng ngày sinh hoặc số định danh.`,
    },
  },
  'unknown-award': {
    title: 'Danh hiệu, hình thức không nhận ra',
    why: 'Danh hiệu không nhận ra thì không được cộng vào số nào.',
    fix: 'Ghi đúng tên danh hiệu hoặc hình thức khen thưởng, ví dụ "LĐTT", "CSTĐCS", "Giấy khen".',
    messages: {
      unknown: ({ label, name }) =>
        `Không nhận ra danh hiệu, hình thức "${label}"${name === '' ? '' : ` của ${name}`}; chưa được tính vào số nào.`,
      ambiguous: ({ label, name, candidates }) =>
        `"${label}"${name === '' ? '' : ` của ${name}`} có thể hiểu là ${candidates.map(awardName).join(' hoặc ')}; hãy ghi rõ.`,
      unknownColumn: ({ label }) => `Không nhận ra danh hiệu, hình thức của cột "${label}"; số trong cột chưa được tính.`,
      unknownRow: ({ label }) => `Chưa rõ danh hiệu, hình thức hoặc đối tượng (tập thể, cá nhân) của dòng "${label}"; số trong dòng chưa được tính.`,
    },
  },
  'award-subject-mismatch': {
    title: 'Danh hiệu không dành cho đối tượng này',
    why: 'Danh hiệu của cá nhân không tặng cho tập thể và ngược lại.',
    fix: 'Sửa danh hiệu cho đúng đối tượng, hoặc chuyển dòng sang danh sách phù hợp.',
    messages: {
      wrongSubject: ({ name, subject, award, label }) =>
        `"${label}" (${awardName(award)}) không dành cho ${subjectName(subject)}${name === '' ? '' : `: ${name}`}.`,
    },
  },
  'unknown-unit': {
    title: 'Đơn vị không có trong danh mục',
    why: 'Dòng của đơn vị không có trong danh mục sẽ không được ghép với chỉ tiêu và đăng ký.',
    fix: 'Sửa tên đơn vị, hoặc thêm tên này vào cột "Tên khác" ở trang "Đơn vị" của kế hoạch.',
    messages: {
      unknown: ({ name, candidates }) => `"${name}" không có trong danh mục đơn vị của kế hoạch`
        + `${candidates.length === 0 ? '' : `; tên gần nhất: ${candidates.join(', ')}`}.`,
    },
  },
  'missing-required-value': {
    title: 'Thiếu họ tên hoặc danh hiệu',
    why: 'Dòng thiếu tên hoặc thiếu danh hiệu không thể đưa vào quyết định.',
    fix: 'Điền ô còn trống, hoặc bỏ dòng nếu không đề nghị.',
    messages: {
      name: ({ row }) => `Dòng ${String(row)} của danh sách không có tên.`,
      award: ({ row, name, column }) =>
        `Dòng ${String(row)} (${name}) chưa ghi danh hiệu, hình thức ở cột "${column}".`,
    },
  },
  'reused-initiative': {
    title: 'Sáng kiến dùng lại',
    why: 'Một sáng kiến không dùng làm căn cứ xét cho hai người hay cho hai năm; nếu là đồng tác giả thì phải ghi rõ.',
    fix: 'Kiểm tra quyết định công nhận sáng kiến: ghi "đồng tác giả" nếu đúng, hoặc ghi lại sáng kiến của từng người.',
    messages: {
      twoPersons: ({ initiative, name, other }) =>
        `Sáng kiến "${initiative.replace(/[.\s]+$/, '')}" của ${name} cũng được ghi cho ${other} mà không ghi đồng tác giả.`,
      usedBefore: ({ initiative, name, other, unit, award, period }) =>
        `Sáng kiến "${initiative.replace(/[.\s]+$/, '')}" của ${name} đã dùng để đề nghị ${awardName(award)} cho `
        + `${other === name ? 'chính người này' : `${other}${unit === '' ? '' : ` (${unit})`}`} kỳ ${period}.`,
    },
  },
  'two-forms-one-achievement': {
    title: 'Hai hình thức khen thưởng cho một thành tích',
    why: 'Một thành tích chỉ được tặng một hình thức khen thưởng; danh hiệu thi đua thì không tính vào đây.',
    fix: 'Giữ một hình thức, hoặc ghi rõ thành tích khác nhau của từng hình thức.',
    messages: {
      inRow: ({ name, award, other, achievement }) =>
        `${name} được đề nghị cả ${awardName(award)} và ${awardName(other)} cho một thành tích: "${achievement.replace(/[.\s]+$/, '')}".`,
      twice: ({ name, award, other, achievement, otherSheet, otherRow }) =>
        `${name} được đề nghị ${awardName(award)} và ${awardName(other)} (trang "${otherSheet}", dòng ${String(otherRow)}) `
        + `cho cùng một thành tích: "${achievement.replace(/[.\s]+$/, '')}".`,
    },
  },
} satisfies Partial<RuleTextTable>;
