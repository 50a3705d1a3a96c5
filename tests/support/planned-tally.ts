import type { TargetFigure } from '#core/domain/target';
import { readTargetText } from '#core/recognise/read-target';

/** Units of a plan, the first of which hands in `tallyOf`. */
export const PLANNED_UNITS = [
  { code: 'S1', name: 'Trường Tiểu học Nà Tòng', aliases: ['TH Nà Tòng'], cluster: null, parent: null, status: 'active' },
  { code: 'S2', name: 'Trường THCS Rạng Đông', aliases: [], cluster: 'Cụm 1', parent: null, status: 'active' },
  { code: 'S3', name: 'Trường Mầm non Ta Ma', aliases: [], cluster: null, parent: null, status: 'dissolved' },
] as const;

/** What the plan sets the first unit for LĐTT: a number, or a text as a cell of the plan has it. */
export function ldttTargets(registered: TargetFigure | string | null, quota: TargetFigure | string | null) {
  const [promise = null, limit = null] = [registered, quota].map((each) => (typeof each === 'string' ? readTargetText(each) : each));
  return [{ unitCode: 'S1', key: { award: 'LDTT', subject: 'individual' }, registered: promise, quota: limit }] as const;
}

/** The tally of the first unit as text: headers behind those of the unit, with the cells under them. */
export function tallyOf(headers: string, cells: string): string {
  return `
    Đơn vị: Trường Tiểu học Nà Tòng
    BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021
    | STT | Đơn vị | ${headers} |
    | 1 | Trường Tiểu học Nà Tòng | ${cells} |`;
}
