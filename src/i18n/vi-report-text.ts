import type { WorkbookTotal } from '#core/domain/report-figure';
import type { ReportTextWords, Statement } from '#core/submission/report-text';
import { awardName, deciderName, subjectName } from './rules/award-names';
import { toViNumber } from './vi-number';

/** A count as papers write it: two digits at least, a dot every three. */
function counted(count: number): string {
  return count < 10 ? `0${String(count)}` : toViNumber(count);
}

function figure({ key, count }: WorkbookTotal): string {
  return `${counted(count)} ${subjectName(key.subject)}`;
}

/** "56 tập thể, 1.762 cá nhân" */
function byCommas(figures: readonly WorkbookTotal[]): string {
  return figures.map(figure).join(', ');
}

/** "16 tập thể và 465 cá nhân" */
function byAnd(figures: readonly WorkbookTotal[]): string {
  const last = figures[figures.length - 1];
  if (last === undefined || figures.length === 1) return byCommas(figures);
  return `${byCommas(figures.slice(0, -1))} và ${figure(last)}`;
}

/** " năm học 2020 - 2021", " năm công tác 2021", nothing for a period nobody knows. */
function periodWords(period: string | null): string {
  if (period === null) return '';
  const [first, last] = period.split('-');
  return last === undefined ? ` năm công tác ${period}` : ` năm học ${first ?? ''} - ${last}`;
}

/** In the middle of a sentence a form of commendation begins with a small letter where the office grants it itself. */
function formName({ award, isRequest }: Statement): string {
  const name = award === 'BK_T' || award === 'BK_TTCP' ? 'Bằng khen' : awardName(award);
  return isRequest ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function statementText(statement: Statement): string {
  const { kind, award, decider, isRequest, figures } = statement;
  const giver = decider === null ? 'Chủ tịch UBND …' : deciderName(decider);
  if (!isRequest) {
    return kind === 'title' ? `Danh hiệu ${awardName(award)}: ${byCommas(figures)}` : `${giver} tặng ${formName(statement)}: ${byAnd(figures)}`;
  }
  const asked = decider === null ? 'Đề nghị' : `Đề nghị ${giver}`;
  return `${asked} tặng ${kind === 'title' ? `danh hiệu ${awardName(award)}` : formName(statement)}: ${byAnd(figures)}`;
}

function sourceOf(total: WorkbookTotal): string {
  const { shownAt, cells } = total;
  const files = new Set(cells.map(({ path }) => path)).size;
  const place = shownAt === null ? '' : ` – trang "${shownAt.sheet}", ô ${shownAt.cell}${shownAt.path === null ? ' của sổ tổng hợp' : ` của ${shownAt.path}`}`;
  return `${figure(total)}${place}, cộng từ ${toViNumber(cells.length)} ô của ${toViNumber(files)} tệp`;
}

/** Vietnamese of the section on results of commendation. */
export const viReportTextWords: ReportTextWords = {
  language: 'vi-VN',
  heading: (period) => `IV. KẾT QUẢ KHEN THƯỞNG${periodWords(period).toUpperCase()}`,
  group: (kind, period) => {
    if (kind === 'request') return `Đề nghị cấp trên khen thưởng${periodWords(period)}:`;
    const whom = period?.includes('-') === true ? ' đối với sự nghiệp Giáo dục và Đào tạo' : '';
    return `Khen thưởng${periodWords(period)}${whom}:`;
  },
  statement: statementText,
  provisional: (taken, expected) =>
    `(Số liệu tạm tính: mới lập từ ${expected === null ? toViNumber(taken) : `${toViNumber(taken)}/${toViNumber(expected)}`} đơn vị, hoặc còn số liệu chưa rõ.)`,
  nothing: 'Sổ tổng hợp chưa có số liệu khen thưởng.',
  sourceHeading: 'Nguồn số liệu (để kiểm tra; bỏ phần này trước khi gửi)',
  source: (statement) => `${awardName(statement.award)}: ${statement.figures.map(sourceOf).join('; ')}.`,
};
