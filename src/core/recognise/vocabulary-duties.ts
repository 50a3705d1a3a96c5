import { phrases } from './vocabulary';

/** Words of task tables in yearly plans: headers, sections, and what a task brings forth. */
export const DUTY_HEADERS = {
  number: phrases('STT', 'TT', 'Số TT', 'Stt'),
  content: phrases(
    'Nội dung', 'Nội dung công việc', 'Nhiệm vụ', 'Nội dung nhiệm vụ', 'Nội dung thực hiện', 'Nội dung hoạt động', 'Công việc', 'Tên công việc',
    'Nhiệm vụ công tác', 'Nội dung công tác', 'Nhiệm vụ trọng tâm', 'Hoạt động', 'Các nhiệm vụ', 'Nội dung, nhiệm vụ', 'Nội dung, công việc',
  ),
  lead: phrases(
    'Cơ quan thực hiện', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Đơn vị chủ trì', 'Chủ trì', 'Thực hiện', 'Cơ quan, đơn vị thực hiện', 'Người thực hiện',
    'Cơ quan, đơn vị chủ trì', 'Đơn vị chủ trì thực hiện', 'Cơ quan chủ trì thực hiện', 'Phân công', 'Phân công thực hiện', 'Bộ phận thực hiện', 'Trách nhiệm thực hiện',
  ),
  cooperating: phrases('Phối hợp', 'Cơ quan phối hợp', 'Đơn vị phối hợp', 'Cơ quan, đơn vị phối hợp', 'Đơn vị phối hợp thực hiện'),
  time: phrases(
    'Thời gian', 'Thời gian thực hiện', 'Thời hạn', 'Tiến độ', 'Thời gian hoàn thành', 'Thời hạn hoàn thành', 'Hoàn thành', 'Tiến độ thực hiện',
    'Thời điểm', 'Dự kiến thời gian', 'Thời gian dự kiến', 'Hạn hoàn thành',
  ),
  evidence: phrases('Sản phẩm', 'Kết quả', 'Minh chứng', 'Hồ sơ minh chứng', 'Sản phẩm, kết quả', 'Kết quả, sản phẩm', 'Tài liệu kèm theo'),
} as const;
export type DutyHeader = keyof typeof DUTY_HEADERS;

/** What a task brings forth (sản phẩm), as its content names it. */
export const OUTCOMES: readonly string[] = [
  'báo cáo', 'tờ trình', 'biên bản', 'danh sách', 'quyết định', 'bảng chấm điểm', 'hồ sơ', 'hướng dẫn', 'chỉ thị', 'quy chế', 'công văn', 'kế hoạch',
  'bản đăng ký', 'đăng ký', 'giao ước', 'tài liệu',
];

/** Sections of tasks that have no time of their own: "V. NHIỆM VỤ THƯỜNG XUYÊN". */
export const ONGOING_SECTION = /(?:^| )(?:thường xuyên|quanh năm)(?:$| )/;

/** Words of a sentence that lead over to its time. */
export const TIME_INSIDE = /(?:(?:chậm nhất|muộn nhất)\s+(?:là\s+)?)?(?:trước|đến hết|hết|đến|vào|chậm nhất|muộn nhất|xong)?\s*ngày\s+\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|trước\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?|định\s+kỳ\s+\d{1,2}\s+tháng/iu;

/** "Phòng Nội vụ chủ trì, phối hợp với Phòng Giáo dục và Đào tạo": lead and co-operating offices inside a sentence. */
export const LEAD_INSIDE = /(?:^|[(.;:]\s*|\sdo\s+)([^().;:,]{3,80}?)\s+chủ trì(?:(?:,|\s+và)?\s*phối hợp(?:\s+với)?\s+([^().;:]{3,120}))?/iu;
export const LEADING_IN = /^(?:giao|do)\s+/iu;
export const COOPERATION_INSIDE = /(?:,|\s+và|\s)\s*phối hợp(?:\s+với)?\s+/iu;

/** A line from which no more tasks follow. */
export const PLAN_ENDS = phrases('nơi nhận', 'tổ chức thực hiện', 'kinh phí thực hiện', 'kinh phí');
export const PLAN_YEAR = /năm\s+(\d{4})/iu;
