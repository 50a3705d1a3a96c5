import type { AwardKey } from '../domain/award';
import type { Plan } from '../domain/plan';
import type { ConsolidationReport } from './contract';
import type { ReportTexts } from './report-texts';

/** A person, collective or household proposed for one award, and where the file says so. */
export interface ResultRecipient {
  readonly key: AwardKey;
  readonly unitName: string;
  readonly name: string;
  /** Chức vụ; empty when the list has none. */
  readonly position: string;
  readonly path: string;
  readonly sheet: string;
  /** A1 */
  readonly cell: string;
}

/** Everything the result workbook is made of. */
export interface ResultInput {
  readonly report: ConsolidationReport;
  readonly plan: Plan | null;
  readonly recipients: readonly ResultRecipient[];
  /** Cơ quan tổng hợp */
  readonly officeName: string | null;
  /** `2020-2021` or `2021` */
  readonly period: string | null;
  readonly texts: ReportTexts;
}
