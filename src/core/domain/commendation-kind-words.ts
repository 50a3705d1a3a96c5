/** Kinds of commendation by the words of titles and labels (từ ngữ phương thức khen thưởng), as people write them. */

export const UNSCHEDULED_WORDS: readonly string[] = ['đột xuất', 'cứu người', 'cứu nạn', 'dũng cảm'];

export const FOREIGN_WORDS: readonly string[] = ['đối ngoại', 'người nước ngoài', 'tổ chức nước ngoài'];

export const CONTRIBUTION_WORDS: readonly string[] = ['cống hiến'];

export const TENURE_WORDS: readonly string[] = ['niên hạn'];

export const RESISTANCE_WORDS: readonly string[] = ['kháng chiến'];

export const THEMATIC_WORDS: readonly string[] = [
  'chuyên đề', 'theo đợt', 'đợt thi đua', 'thi đua đặc biệt', 'trong phong trào', 'tổng kết phong trào', 'sơ kết', 'bầu cử', 'covid', 'dịch bệnh', 'phòng chống', 'phòng, chống',
  'thiên tai', 'hội thi', 'hội thao', 'hội diễn', 'cuộc thi', 'đại hội', 'nhân dịp', 'tuyển quân', 'diễn tập', 'nông thôn mới', 'học tập và làm theo',
  'người tốt việc tốt', 'hiến máu', 'phổ cập',
];
