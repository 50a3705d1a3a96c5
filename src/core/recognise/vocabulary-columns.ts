import { foldKey, foldTones } from '../text/fold';
import { phrases, type Phrases } from './vocabulary';

/** Words of column headers by meaning (từ vựng tiêu đề cột). */
const w = phrases;

export const SERIAL = w('STT', 'TT', 'số TT', 'số thứ tự', 'S TT', 'STT.', 'thứ tự', 'ST');
export const FAMILY_NAME = w('họ và tên đệm', 'họ và đệm', 'họ đệm', 'họ tên đệm', 'họ', 'họ và chữ đệm', 'họ và tên lót', 'họ lót');
/** "Hộ" by itself; without its tones it reads like "Họ". */
export const HOUSEHOLD_TONES = foldTones('hộ');
export const HOUSEHOLD = foldKey('hộ gia đình');
export const GIVEN_NAME = w('tên');
export const PERSON_NAME = w(
  'họ và tên', 'họ tên', 'họ và tên cá nhân', 'tên cá nhân', 'họ và tên người được khen', 'tên người được khen thưởng', 'họ và tên tác giả', 'tên tác giả', 'tác giả',
  'người thực hiện', 'họ tên cán bộ', 'cán bộ giáo viên nhân viên', 'họ tên giáo viên', 'cá nhân', 'ông bà', 'họ và tên ông bà', 'tên giáo viên', 'họ và tên cán bộ giáo viên nhân viên',
  'đồng chí', 'tên cán bộ', 'tên người được đề nghị',
);
export const HOUSEHOLD_NAME = w('hộ gia đình', 'gia đình', 'HGĐ', 'tên hộ', 'tên hộ gia đình', 'tên gia đình', 'chủ hộ', 'tên chủ hộ');
export const PERSON_NAME_INSIDE = w('họ và tên', 'họ tên');
export const COLLECTIVE_NAME = w(
  'tên tập thể', 'tập thể', 'tên tập thể đề nghị', 'tên tập thể được khen', 'tên đơn vị tập thể', 'đơn vị tập thể', 'tập thể đề nghị', 'tên tập thể nhỏ', 'tập thể được đề nghị',
);
export const RECIPIENT_NAME = w(
  'tên tập thể cá nhân', 'họ và tên tên tập thể', 'tập thể cá nhân', 'tên cá nhân tập thể', 'họ tên tên tập thể', 'tên tập thể cá nhân hộ gia đình',
  'họ và tên tập thể cá nhân hộ gia đình', 'cá nhân tập thể', 'tên tập thể họ và tên cá nhân', 'đối tượng khen thưởng', 'họ và tên tập thể', 'tập thể và cá nhân', 'tên đối tượng',
);
export const UNIT_NAME = w(
  'đơn vị', 'tên đơn vị', 'cơ quan đơn vị', 'tên cơ quan đơn vị', 'cơ quan', 'tên trường', 'trường', 'tên tổ', 'tổ', 'tổ bộ phận', 'tên tổ bộ phận', 'bộ phận', 'phòng ban', 'tên phòng ban',
  'đơn vị trường học', 'trường học', 'tên đơn vị trường', 'phòng', 'khoa phòng', 'khoa', 'tổ chuyên môn', 'tên tổ chuyên môn', 'đơn vị bộ phận', 'tên xã', 'xã phường thị trấn', 'xã thị trấn', 'địa phương', 'tên đơn vị tập thể',
  'tên tổ khối', 'tổ khối', 'khối tổ', 'tên đơn vị địa phương', 'tên đơn vị bộ phận', 'tên cơ quan', 'đơn vị tham gia', 'lớp', 'tên thôn', 'thôn bản',
);
export const WORKPLACE = w(
  'đơn vị công tác', 'nơi công tác', 'cơ quan công tác', 'đơn vị', 'tên đơn vị', 'phòng ban', 'tổ', 'tổ chuyên môn', 'bộ phận', 'bộ phận công tác', 'tên phòng ban khối tổ công tác',
  'tên đơn vị tập thể công tác', 'tổ bộ phận', 'trường', 'cơ quan đơn vị', 'tổ khối', 'cơ quan', 'nơi ở', 'địa chỉ', 'địa chỉ nơi ở', 'khoa phòng',
);
export const BIRTH = w('ngày sinh', 'năm sinh', 'ngày tháng năm sinh', 'sinh ngày', 'ngày tháng sinh', 'NTNS', 'sinh năm');
export const GENDER = w('giới tính', 'nam nữ', 'phái');
export const CITIZEN_NUMBER = w('CCCD', 'CMND', 'số CCCD', 'số định danh', 'căn cước', 'số căn cước', 'căn cước công dân', 'số CMND', 'mã định danh');
export const POSITION = w('chức vụ', 'chức danh', 'chức vụ chức danh', 'nghề nghiệp', 'vị trí việc làm', 'nhiệm vụ được giao', 'công việc', 'chức vụ đơn vị');
export const RATING = w('xếp loại', 'đánh giá', 'mức độ hoàn thành', 'mức độ HTNV', 'kết quả đánh giá', 'mức độ HT', 'xếp loại viên chức', 'đánh giá xếp loại', 'KQ đánh giá', 'xếp loại chất lượng', 'mức xếp loại', 'hoàn thành nhiệm vụ', 'XLCC', 'XLVC');
export const DISCIPLINE = w('kỷ luật', 'hình thức kỷ luật');
export const START_DATE = w('ngày tuyển dụng', 'tuyển dụng', 'ngày vào ngành', 'thời điểm tuyển dụng', 'ngày bắt đầu làm việc', 'ngày về đơn vị', 'ngày nhận công tác', 'ngày vào làm', 'thời gian tuyển dụng', 'ngày hợp đồng');
export const ABSENCE = w('số ngày nghỉ', 'thời gian nghỉ', 'nghỉ phép', 'nghỉ việc', 'nghỉ ốm', 'nghỉ thai sản', 'số tháng nghỉ', 'ngày nghỉ', 'số ngày vắng', 'vắng mặt', 'nghỉ không lương', 'thời gian vắng');
export const INITIATIVE = w('sáng kiến', 'tên sáng kiến', 'SKKN', 'đề tài', 'tên đề tài', 'sáng kiến đề tài', 'tên SKKN', 'tên sáng kiến đề tài', 'đề tài sáng kiến', 'giải pháp', 'tên giải pháp', 'NCKH');
export const DECISION_WORDS = w('QĐ', 'quyết định', 'số ngày', 'công nhận', 'giấy chứng nhận', 'GCN');
export const RECOGNITION_WORDS = w('công nhận', 'sáng kiến', 'SK', 'SKKN', 'đề tài');
export const VOTE = w('phiếu', 'bỏ phiếu', 'số phiếu', 'tỷ lệ phiếu', 'kết quả bỏ phiếu', 'tỷ lệ đồng ý', 'phiếu đồng ý', 'biểu quyết');
export const HISTORY = w(
  'các năm đạt', 'năm đạt', 'đã đạt', 'năm trước', 'các năm trước', 'năm liền kề', 'năm học trước', 'quá trình', 'danh hiệu đã đạt', 'thành tích các năm', 'liên tục', 'hai năm liền', '2 năm liền',
  '3 năm liền', 'đã được tặng', 'danh hiệu các năm', 'hình thức khen thưởng đã đạt',
);
export const ACHIEVEMENT = w('thành tích', 'tóm tắt thành tích', 'nội dung thành tích', 'nội dung khen thưởng', 'lý do khen', 'lý do', 'nội dung khen', 'trích ngang thành tích', 'thành tích nổi bật');
export const DECIDER = w('cấp quyết định', 'người ký', 'cơ quan khen thưởng', 'cấp khen', 'cấp khen thưởng', 'thẩm quyền');
export const SUBJECT_TEXT = w('phân loại khen thưởng', 'đối tượng', 'loại đối tượng', 'phân loại', 'cá nhân tập thể hộ', 'tập thể hay cá nhân');
export const AWARD_TEXT = w(
  'danh hiệu', 'danh hiệu thi đua', 'hình thức', 'hình thức khen thưởng', 'danh hiệu đề nghị', 'danh hiệu hình thức đề nghị', 'đề nghị', 'đề nghị khen thưởng', 'danh hiệu hình thức', 'khen thưởng',
  'danh hiệu thi đua hình thức khen thưởng', 'danh hiệu hình thức khen thưởng', 'danh hiệu TĐ', 'hình thức KT', 'DHTĐ', 'HTKT', 'danh hiệu đạt được', 'kết quả xét', 'danh hiệu đạt', 'mã danh hiệu thi đua', 'mã hình thức khen thưởng',
  'kết quả bình xét', 'danh hiệu xét', 'đề nghị tặng', 'thi đua', 'danh hiệu thi đua đề nghị', 'hình thức khen', 'hình thức đề nghị', 'hình thức khen thưởng đề nghị', 'đề nghị danh hiệu', 'danh hiệu được đề nghị', 'đề nghị công nhận',
  'đề nghị danh hiệu thi đua', 'danh hiệu hình thức khen thưởng đề nghị',
);
export const AWARD_TEXT_INSIDE = w('danh hiệu', 'hình thức', 'DHTĐ', 'HTKT', 'khen thưởng');
export const NOTE = w('ghi chú', 'GC', 'ghi chú khác');
export const WOMEN = w('nữ', 'trong đó nữ', 'số nữ', 'nữ giới', 'tr đó nữ', 'trđ nữ');
export const MEN = w('nam', 'số nam', 'trong đó nam');
export const LEADERS = w('lãnh đạo', 'quản lý', 'lãnh đạo quản lý', 'cán bộ lãnh đạo', 'trong đó lãnh đạo', 'cán bộ quản lý', 'CBQL');
export const DIRECT_WORKERS = w('trực tiếp', 'người trực tiếp', 'lao động trực tiếp', 'trực tiếp lao động', 'người lao động trực tiếp', 'người trực tiếp lao động');
export const HEADCOUNT = w(
  'tổng số người', 'tổng số CB', 'tổng số cán bộ', 'tổng số CBCCVC', 'TS CBCCVC', 'biên chế', 'số CBGVNV', 'TS CB GV NV', 'TS CBGVNV', 'tổng số CB GV NV', 'tổng số CBGVNV', 'tổng số lao động', 'số người', 'tổng số viên chức',
  'tổng số cán bộ giáo viên nhân viên', 'số cán bộ', 'tổng số cán bộ công chức', 'quân số', 'tổng số CB CC VC', 'số lượng người', 'tổng số thành viên', 'TS người', 'TSCBGVNV', 'số CB GV NV', 'tổng số CBCC', 'số lao động', 'tổng số giáo viên',
  'tổng số cán bộ công chức viên chức', 'TS CB', 'sĩ số',
);
export const COLLECTIVE_COUNT = w('số tập thể', 'tổng số tập thể', 'số tổ', 'tổng số tổ', 'số đầu mối');
export const ROW_TOTAL = w('tổng số', 'tổng', 'tổng cộng', 'cộng', 'TS');
export const MAXIMUM_SCORE = w('điểm chuẩn', 'điểm tối đa', 'thang điểm', 'điểm quy định', 'mức điểm');
export const SELF_SCORE = w('tự chấm', 'điểm tự chấm', 'đơn vị tự chấm', 'điểm đơn vị tự chấm', 'tự đánh giá');
export const CLUSTER_SCORE = w('cụm chấm', 'điểm cụm chấm', 'hội đồng chấm', 'điểm thẩm định', 'khối chấm', 'điểm cụm', 'trưởng cụm chấm', 'điểm hội đồng');
export const RANK = w('xếp thứ', 'xếp hạng', 'thứ hạng', 'hạng');
export const CRITERION = w('tiêu chí', 'nội dung tiêu chí', 'nội dung chấm điểm', 'nội dung', 'chỉ tiêu', 'các tiêu chí');
export const REGISTERED = w('đăng ký', 'số đăng ký', 'đã đăng ký');
export const QUOTA = w('chỉ tiêu', 'chỉ tiêu giao', 'số phân bổ', 'được phân bổ');
export const TASK = w('nội dung công việc', 'nhiệm vụ', 'nội dung nhiệm vụ', 'nội dung', 'công việc', 'nội dung thực hiện', 'nội dung hoạt động');
export const DEADLINE = w('thời gian', 'thời gian thực hiện', 'thời hạn', 'thời gian hoàn thành', 'hoàn thành');
export const PERFORMER = w('cơ quan thực hiện', 'đơn vị thực hiện', 'chủ trì', 'cơ quan chủ trì', 'phối hợp', 'cơ quan phối hợp', 'đơn vị chủ trì', 'người phụ trách');

/** Header words that make a row likely to be a header, whatever the column. */
export const HEADER_WORDS: readonly Phrases[] = [
  SERIAL, FAMILY_NAME, PERSON_NAME, HOUSEHOLD_NAME, COLLECTIVE_NAME, RECIPIENT_NAME, UNIT_NAME, WORKPLACE, BIRTH, GENDER, CITIZEN_NUMBER, POSITION, RATING, DISCIPLINE,
  START_DATE, ABSENCE, INITIATIVE, VOTE, HISTORY, ACHIEVEMENT, DECIDER, SUBJECT_TEXT, AWARD_TEXT, NOTE, WOMEN, MEN, LEADERS, DIRECT_WORKERS, HEADCOUNT,
  COLLECTIVE_COUNT, ROW_TOTAL, MAXIMUM_SCORE, SELF_SCORE, CLUSTER_SCORE, RANK, CRITERION, REGISTERED, QUOTA, TASK, DEADLINE, PERFORMER,
];
export const SHARE = w('tỷ lệ', 'tỉ lệ', 'phần trăm', 'TL');
