import type { SheetModel } from '../grid/sheet-model';
import type { ProvinceInput } from './province-frame';
import { recountProvince, toProvinceTable, type ProvinceRecount } from './province-table';
import { toProvinceUnitSheet } from './sheet-province-units';
import { toYearSheet } from './sheet-year-table';

/** The sheets to the province, and whether they add up to what was consolidated. */
export interface ProvinceWorkbook {
  readonly sheets: readonly SheetModel[];
  /** Award by award; all of them `ok` in a sound build. */
  readonly recount: readonly ProvinceRecount[];
}

/** Workbook to the province of one consolidation. Pure: the same input gives the same sheets. */
export function toProvinceWorkbook(input: ProvinceInput): ProvinceWorkbook {
  return {
    sheets: [toProvinceUnitSheet(input), toYearSheet(input)],
    recount: recountProvince(toProvinceTable(input.report, input.plan), input.report),
  };
}
