import type { RuleTextTable } from '../rule-text';
import { toViNumber } from '../vi-number';
import { awardName, subjectName } from './award-names';
import { viTargetSpan } from '../vi-targets';
import { toViDate } from './vi-date';

/** Texts of the rules on the plan. */
export const VI_KT5 = {
  'unit-not-in-plan': {
    title: 'Đơn vị không có trong kế hoạch',
    why: 'Tệp của đơn vị ngoài kế hoạch có thể là nộp nhầm nơi, hoặc tên đơn vị viết khác danh mục.',
    fix: 'Kiểm tra tên đơn vị; thêm đơn vị hoặc tên gọi khác vào trang "Đơn vị" của kế hoạch nếu đúng là đơn vị phải nộp.',
    messages: {
      notExpected: ({ unit, path, expected }) =>
        `"${unit}" (tệp ${path}) không có trong ${toViNumber(expected)} đơn vị của kế hoạch.`,
      unnamed: ({ path, expected }) =>
        `Tệp ${path} không cho biết là của đơn vị nào trong ${toViNumber(expected)} đơn vị của kế hoạch.`,
    },
  },
  'unit-not-submitted': {
    title: 'Đơn vị chưa nộp',
    why: 'Thiếu một đơn vị thì số tổng hợp chỉ là tạm tính.',
    fix: 'Đôn đốc đơn vị nộp, hoặc ghi "đã giải thể" ở trang "Đơn vị" của kế hoạch nếu đơn vị không còn.',
    messages: {
      missing: ({ code, unit, cluster, unreadable }) =>
        `${unit} (mã ${code}${cluster === null ? '' : `, ${cluster}`}) chưa có tệp nào`
        + `${unreadable === 0 ? '' : `; còn ${toViNumber(unreadable)} tệp chưa đọc được`}.`,
    },
  },
  'submitted-late': {
    title: 'Nộp quá hạn',
    why: 'Đơn vị nộp muộn làm chậm thời gian họp Hội đồng và được ghi vào theo dõi thi đua.',
    fix: 'Kiểm tra ngày nhận ở trang "Đã nhận" của kế hoạch; nhắc đơn vị ở lần sau.',
    messages: {
      late: ({ unit, receivedOn, deadline, days }) =>
        `${unit} nộp ngày ${toViDate(receivedOn)}, quá hạn ${toViDate(deadline)} là ${toViNumber(days)} ngày.`,
    },
  },
  'quota-exceeded': {
    title: 'Vượt chỉ tiêu phân bổ',
    why: 'Số đề nghị vượt chỉ tiêu sẽ bị cắt khi họp Hội đồng.',
    fix: 'Bớt số đề nghị theo thứ tự bình xét, hoặc xin thêm chỉ tiêu và sửa trang "Chỉ tiêu" của kế hoạch.',
    messages: {
      exceeded: ({ unit, award, subject, proposed, quota, span }) =>
        `${unit} đề nghị ${toViNumber(proposed)} ${awardName(award)} (${subjectName(subject)}), vượt chỉ tiêu ${toViNumber(quota)}${viTargetSpan(span)}.`,
    },
  },
  'not-registered': {
    title: 'Đề nghị vượt số đăng ký',
    why: 'Đăng ký thi đua là căn cứ xét danh hiệu ở các kỳ áp dụng Luật cũ; sau đó là để đối chiếu.',
    fix: 'Đối chiếu với bản đăng ký đầu năm; bớt số đề nghị hoặc bổ sung bản đăng ký đã được chấp nhận.',
    messages: {
      notRegistered: ({ unit, award, subject, proposed, registered, span }) =>
        `${unit} đề nghị ${toViNumber(proposed)} ${awardName(award)} (${subjectName(subject)}) nhưng chỉ đăng ký ${toViNumber(registered)}${viTargetSpan(span)}.`,
    },
  },
  'registration-shortfall': {
    title: 'Đăng ký nhưng không đề nghị đủ',
    why: 'Chênh lệch giữa đăng ký và kết quả là nội dung của báo cáo tổng kết; cũng có thể đơn vị bỏ sót.',
    fix: 'Hỏi đơn vị nếu có thể bỏ sót; nếu đúng kết quả xét thì không cần sửa.',
    messages: {
      shortfall: ({ unit, award, subject, proposed, registered, span }) =>
        `${unit} đăng ký ${toViNumber(registered)} ${awardName(award)} (${subjectName(subject)})${viTargetSpan(span)}, đề nghị ${toViNumber(proposed)}.`,
      belowTarget: ({ unit, award, subject, proposed, least, span }) =>
        `${unit} được giao ít nhất ${toViNumber(least)} ${awardName(award)} (${subjectName(subject)})${viTargetSpan(span)}, đề nghị ${toViNumber(proposed)}.`,
    },
  },
  'duplicate-submission': {
    title: 'Một đơn vị nộp nhiều tệp',
    why: 'Cộng cả hai tệp thì số của đơn vị bị tính hai lần.',
    fix: 'Chọn một tệp để tổng hợp, bỏ tệp kia ra khỏi thư mục; hỏi lại đơn vị nếu nội dung khác nhau.',
    messages: {
      sameContent: ({ unit, path, first }) =>
        `Tệp ${path}${unit === '' ? '' : ` của ${unit}`} giống hệt tệp ${first} đã có.`,
      differs: ({ unit, path, first }) =>
        `${unit} nộp hai tệp có nội dung khác nhau: ${first} và ${path}; cần chọn một.`,
    },
  },
} satisfies Partial<RuleTextTable>;
