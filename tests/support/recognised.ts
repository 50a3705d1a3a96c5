import { unitFactsOf } from '#core/consolidate/unit-facts';
import type { Submission } from '#core/consolidate/consolidate';
import type { Plan } from '#core/domain/plan';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { toRowText } from './reading-text';
import { readTallyText } from './tally-text';

/** Plan that sets nothing, to be spread over. */
export const EMPTY_PLAN: Plan = {
  period: null, periodKind: null, office: null, level: null, considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null, units: [], targets: [], tasks: [], receipts: [],
};

/** Workbooks of a tally text, understood, with what they say in numbers. */
export function submissionsOf(text: string, plan: Plan | null = null): Submission[] {
  return readTallyText(text).files.map(({ path, workbook }) => {
    const recognised = recogniseWorkbook({ path, sha256: `sha of ${path}`, workbook, plan });
    return { workbook: recognised, facts: unitFactsOf(recognised) };
  });
}

export function submissionOf(text: string): Submission {
  const [only, ...others] = submissionsOf(text);
  if (only === undefined || others.length > 0) throw new Error('The text must hold one file');
  return only;
}

/** Rows of the first table of a text, as `toRowText` shows them. */
export function ledgerOf(text: string): string {
  const [table] = submissionOf(text).workbook.sheets.flatMap((sheet) => sheet.tables);
  if (table === undefined) throw new Error('no table');
  return table.rows.map(toRowText).join('; ');
}
