import type { DutyRefusal } from '#app/use-cases/read-duties';
import type { DueTime, UnclearDue } from '#core/domain/due-text';
import type { DutyState } from '#core/domain/duty';
import { viFailureText } from './vi-failures';
import { toViNumber as n } from './vi-number';

const STATES: Readonly<Record<DutyState, string>> = {
  past: 'Đã qua thời hạn (hãy kiểm tra đã làm chưa)',
  doubtful: 'Đến hạn: văn bản ghi chưa rõ là trước ngày này hay hết ngày này',
  running: 'Đang trong thời hạn',
  ahead: 'Chưa đến thời gian thực hiện',
  always: 'Thường xuyên, định kỳ',
  unknown: 'Chưa rõ thời hạn, cần hỏi lại',
};

const QUESTIONS: Readonly<Record<UnclearDue, (time: string) => string>> = {
  'empty': () => 'Kế hoạch không ghi thời gian. Thực hiện khi nào?',
  'no-year': (time) => `"${time}" là của năm nào? Hãy nêu năm bằng --year.`,
  'no-such-day': (time) => `"${time}" không có trong lịch. Ngày đúng là ngày nào?`,
  'not-understood': (time) => `Không hiểu thời gian "${time}". Đến ngày nào phải xong?`,
};

/** "30/06/2022" */
function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function due(time: DueTime): string {
  switch (time.kind) {
    case 'by': return time.last === time.latest ? `đến hết ngày ${day(time.last)}` : `đến hết ngày ${day(time.last)} (muộn nhất ${day(time.latest)})`;
    case 'within': return `từ ${day(time.first)} đến ${day(time.last)}`;
    case 'ongoing': return 'thường xuyên';
    case 'recurring': return `định kỳ ${n(time.months)} tháng`;
    case 'unclear': return 'chưa rõ';
  }
}

function refusal(reason: DutyRefusal): string {
  switch (reason.kind) {
    case 'unavailable': return `Không mở được ${reason.path}: ${reason.detail}.`;
    case 'unreadable': return `Không đọc được kế hoạch ${reason.path}: ${viFailureText(reason.failure)}`;
    case 'no-duties':
      return `Không thấy nhiệm vụ nào trong ${reason.path}. Cần bảng có cột "Nội dung" và một cột nữa (thời gian, cơ quan thực hiện), hoặc các mục `
        + 'dưới tiêu đề như "Quý I".';
  }
}

/** Sentences on the tasks of a plan. */
export const DUTIES = {
  states: STATES,
  due,
  refusal,
  question: (time: string, reason: UnclearDue) => QUESTIONS[reason](time),
  /** The same where there is a field for the year instead of the command line. */
  paneQuestion: (time: string, reason: UnclearDue) => (reason === 'no-year' ? `"${time}" là của năm nào? Hãy ghi năm ở ô "Năm của kế hoạch" phía trên.` : QUESTIONS[reason](time)),
  year: 'Năm của kế hoạch',
  readAgain: 'Đọc lại theo năm này',
  /** Of a text from standard input. */
  pasted: 'Văn bản dán',
  heading: (path: string, count: number, year: number | null) =>
    `${path}: ${n(count)} nhiệm vụ${year === null ? ', chưa rõ của năm nào' : `, năm ${String(year)}`}.`,
  lead: (lead: string, cooperating: string) =>
    [lead === '' ? '' : `Thực hiện: ${lead}`, cooperating === '' ? '' : `phối hợp: ${cooperating}`].filter((part) => part !== '').join('; '),
  unjudged: 'Nhiệm vụ',
  questions: (count: number) => `Cần hỏi lại (${n(count)})`,
  badYear: (text: string) => `Năm "${text}" không đúng; hãy ghi bốn chữ số, ví dụ 2021.`,
};
