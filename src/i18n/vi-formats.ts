import type { ExportTexts } from '#core/report/check-export';
import { basisSuffix, placePrefix } from './finding-text';
import { CLI } from './vi-cli';
import { DECISIONS, viDecision } from './vi-decisions';
import { toViNumber as n } from './vi-number';
import { PACK } from './vi-pack';
import { REGIMES } from './vi-regimes';
import { viReportTexts } from './vi-report';

/** Vietnamese of the report formats for other programs and for print (SARIF, JUnit, HTML). */
export const viExportTexts: ExportTexts = {
  toolName: 'Sổ Thi đua',
  language: 'vi',
  severities: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
  notRun: {
    law: 'không rõ hồ sơ luật',
    plan: 'không có kế hoạch để đối chiếu',
    consolidation: 'chỉ xét khi tổng hợp',
    table: 'tệp không có bảng nào nhận ra được',
    outgoing: 'chỉ xét với bản gửi đi',
    report: 'chỉ xét khi đối chiếu báo cáo (lệnh reconcile)',
  },
  acrossFiles: 'Giữa các tệp',
  sentence: ({ message, cell, basis }) => {
    const prefix = cell === null ? '' : placePrefix(cell);
    const suffix = basis === null ? '' : basisSuffix(basis);
    const rest = message.startsWith(prefix) ? message.slice(prefix.length) : message;
    return suffix !== '' && rest.endsWith(suffix) ? rest.slice(0, -suffix.length) : rest;
  },
  pack: PACK,
  place: (sheet, cell) => [
    ...(sheet === null ? [] : [`Trang "${sheet}"`]), ...(cell === null || cell === '' ? [] : [`ô ${cell}`]),
  ].join(', '),
  ruleBroken: (detail) => `Quy tắc không chạy được, kết quả chưa đủ: ${detail}`,
  findingCount: (errors, warnings) => [
    ...(errors > 0 ? [`${n(errors)} lỗi`] : []), ...(warnings > 0 ? [`${n(warnings)} cảnh báo`] : []),
  ].join(', '),
  readingCase: 'Đọc tệp',
  decided: {
    overview: DECISIONS.summary, title: DECISIONS.title, sentence: viDecision,
    unused: DECISIONS.unused, expired: DECISIONS.expired, unjudged: DECISIONS.unjudged,
  },
  regimes: REGIMES,
  html: {
    title: 'Báo cáo kiểm tra bảng thi đua, khen thưởng',
    office: 'ĐƠN VỊ KIỂM TRA',
    officeBlank: viReportTexts.summary.officeBlank,
    country: viReportTexts.summary.country,
    motto: viReportTexts.summary.motto,
    overview: (files, { errors, warnings, infos, failures }) =>
      `Đã nhận ${n(files)} tệp: ${n(errors)} lỗi, ${n(warnings)} cảnh báo, ${n(infos)} lưu ý; `
      + (failures === 0 ? 'đọc được tất cả các tệp.' : `${n(failures)} tệp không đọc được.`),
    lawProfile: CLI.profile,
    madeWith: (tool, version) => `Lập bằng ${tool} ${version}.`,
    summaryTitle: 'Kết quả chung',
    summaryHeaders: ['TT', 'Tệp', 'Đơn vị', 'Lỗi', 'Cảnh báo', 'Lưu ý'],
    total: 'Cộng',
    unreadable: 'Không đọc được',
    unitUnknown: 'chưa rõ đơn vị',
    unit: 'Đơn vị',
    period: 'Kỳ',
    checksum: 'SHA-256',
    sheets: 'Các trang:',
    sheet: ({ name, form, range, rows }) => (range === null ? `${name} (${form})` : `${name} (${form}, vùng ${range}, ${n(rows)} dòng số liệu)`),
    forms: CLI.forms,
    findingHeaders: ['Vị trí', 'Vấn đề'],
    wholeFile: 'Cả tệp',
    why: 'Vì sao:',
    fix: 'Cách sửa:',
    basis: 'Căn cứ:',
    related: 'Liên quan:',
    noFindings: 'Không phát hiện vấn đề.',
    decision: 'Quyết định:',
    passed: (count) => `Đã kiểm tra, không có vấn đề (${n(count)} quy tắc):`,
    notRunList: (count, reason) => `Chưa kiểm tra được vì ${reason} (${n(count)} quy tắc):`,
    brokenTitle: 'Quy tắc không chạy được, kết quả chưa đủ',
    rulesTitle: 'Phụ lục: các quy tắc đã dùng',
    rulesHeaders: ['Mã', 'Quy tắc', 'Số vấn đề', 'Số lần không có vấn đề', 'Số lần chưa kiểm tra được'],
    count: n,
    signedOn: 'Ngày …… tháng …… năm ………',
    signedBy: 'NGƯỜI KIỂM TRA',
    signedHow: '(Ký, ghi rõ họ tên)',
  },
};
