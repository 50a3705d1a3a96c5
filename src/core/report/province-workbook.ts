import type { SheetModel } from '../grid/sheet-model';
import type { ImportMapping } from '../submission/import-mapping';
import { toImportRows } from '../submission/import-rows';
import type { ProvinceInput } from './province-frame';
import { recountProvince, toProvinceTable, type ProvinceRecount } from './province-table';
import { toDryRunSheet, toImportSheet, type ImportOutcome } from './sheet-import';
import { toProvinceUnitSheet } from './sheet-province-units';
import { toProvinceFormSheet, toStateFormSheet } from './sheet-statistics';
import { toYearSheet } from './sheet-year-table';

/** The sheets to the province, and whether they add up to what was consolidated. */
export interface ProvinceWorkbook {
  readonly sheets: readonly SheetModel[];
  /** Award by award; all of them `ok` in a sound build. */
  readonly recount: readonly ProvinceRecount[];
  /** What of the import sheet would arrive; `null` without a mapping. Its two sheets are the last of `sheets`. */
  readonly imported: ImportOutcome | null;
}

/** Workbook to the province of one consolidation. Pure: the same input gives the same sheets. */
export function toProvinceWorkbook(input: ProvinceInput, mapping: ImportMapping | null): ProvinceWorkbook {
  const { texts, words, report, plan } = input;
  const imported = mapping === null ? null : {
    mapping,
    rows: toImportRows(input.units, mapping, {
      awardName: ({ award }) => texts.awards[award].long, subjectName: (subject) => texts.subjects[subject],
    }),
  };
  return {
    sheets: [
      toProvinceUnitSheet(input), toYearSheet(input), toProvinceFormSheet(input), toStateFormSheet(input),
      ...(imported === null ? [] : [toImportSheet(imported, texts), toDryRunSheet(imported, texts, words.import)]),
    ],
    recount: recountProvince(toProvinceTable(report, plan), report),
    imported,
  };
}
