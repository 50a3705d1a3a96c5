import type { ExportTexts } from '#core/report/check-export';
import { basisSuffix, placePrefix } from './finding-text';
import { CLI } from './vi-cli';
import { toViNumber as n } from './vi-number';

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
  },
  acrossFiles: 'Giữa các tệp',
  sentence: ({ message, cell, basis }) => {
    const prefix = cell === null ? '' : placePrefix(cell);
    const suffix = basis === null ? '' : basisSuffix(basis);
    const rest = message.startsWith(prefix) ? message.slice(prefix.length) : message;
    return suffix !== '' && rest.endsWith(suffix) ? rest.slice(0, -suffix.length) : rest;
  },
  place: (sheet, cell) => [
    ...(sheet === null ? [] : [`Trang "${sheet}"`]), ...(cell === null || cell === '' ? [] : [`ô ${cell}`]),
  ].join(', '),
  ruleBroken: (detail) => `Quy tắc không chạy được, kết quả chưa đủ: ${detail}`,
  findingCount: (errors, warnings) => [
    ...(errors > 0 ? [`${n(errors)} lỗi`] : []), ...(warnings > 0 ? [`${n(warnings)} cảnh báo`] : []),
  ].join(', '),
  readingCase: 'Đọc tệp',
  html: {
    title: 'Báo cáo kiểm tra bảng thi đua, khen thưởng',
    lawProfile: CLI.profile,
    summaryTitle: 'Kết quả chung',
    summaryHeaders: ['TT', 'Tệp', 'Đơn vị', 'Lỗi', 'Cảnh báo', 'Lưu ý'],
    total: 'Cộng',
    unreadable: 'Không đọc được',
    unitUnknown: 'chưa rõ đơn vị',
    unit: 'Đơn vị',
    period: 'Kỳ',
    checksum: 'SHA-256',
    sheetsTitle: 'Các trang',
    sheetHeaders: ['Trang', 'Nhận ra là', 'Vùng', 'Dòng số liệu'],
    forms: CLI.forms,
    findingHeaders: ['Chỗ', 'Vấn đề', 'Căn cứ'],
    wholeFile: 'Cả tệp',
    why: 'Vì sao:',
    fix: 'Cách sửa:',
    related: 'Liên quan:',
    noFindings: 'Không phát hiện vấn đề.',
    passed: (count) => `Đã kiểm tra, không có vấn đề (${n(count)} quy tắc):`,
    notRunList: (count, reason) => `Chưa kiểm tra được vì ${reason} (${n(count)} quy tắc):`,
    brokenTitle: 'Quy tắc không chạy được, kết quả chưa đủ',
    rulesTitle: 'Phụ lục: các quy tắc đã dùng',
    rulesHeaders: ['Mã', 'Quy tắc', 'Số vấn đề', 'Số lần không có vấn đề', 'Số lần chưa kiểm tra được'],
    count: n,
  },
};
