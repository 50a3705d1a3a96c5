import type { Plan } from '../../domain/plan';
import type { PeriodMention, RecognisedSheet, RecognisedWorkbook } from '../../domain/recognised';
import { defineRule, message } from '../define-rule';

/**
 * A sheet names a school year that cannot be, or its title, its "Kèm theo" line, the other sheets and the
 * plan disagree on the period (sai năm học, sai kỳ). The line to mend is the one that stands alone against the title.
 *
 * Compares school years with school years and work years with work years only.
 */
export const periodMismatch = defineRule({
  id: 'period-mismatch',
  code: 'KT212',
  severity: 'error',
  scope: 'sheet',
  messages: {
    impossible: message<{ period: string }>(),
    attachmentDiffers: message<{ attachment: string; title: string }>(),
    planDiffers: message<{ title: string; plan: string }>(),
    sheetDiffers: message<{ title: string; others: string; sheets: number }>(),
  },
  *check({ sheet, workbook, plan }) {
    const { periods } = sheet.frame;
    const place = (mention: PeriodMention): { sheet: string; cell: PeriodMention['at'] } => ({ sheet: sheet.name, cell: mention.at });
    for (const mention of periods) {
      if (!mention.possible) yield { messageId: 'impossible', data: { period: mention.text }, at: place(mention) };
    }
    const titles = periods.filter((mention) => mention.place === 'title' && mention.possible);
    for (const mention of periods) {
      const title = contradicted(mention, titles);
      if (title === undefined) continue;
      yield {
        messageId: 'attachmentDiffers',
        data: { attachment: mention.text, title: title.text },
        at: place(mention),
        related: [place(title)],
      };
    }
    const [title] = titles;
    if (title === undefined) return;
    if (plan?.period !== null && plan !== null && differsFromPlan(titles, plan)) {
      yield { messageId: 'planDiffers', data: { title: title.text, plan: plan.period }, at: place(title) };
      return;
    }
    const others = sheetsAgainst(sheet, title, workbook);
    if (others !== undefined) yield { messageId: 'sheetDiffers', data: { title: title.text, ...others }, at: place(title) };
  },
});

/** The title an attachment line speaks against; `undefined` when one title of its kind says the same, or none is there. */
function contradicted(mention: PeriodMention, titles: readonly PeriodMention[]): PeriodMention | undefined {
  if (mention.place !== 'attachment' || !mention.possible) return undefined;
  const ofKind = titles.filter((title) => title.kind === mention.kind);
  return ofKind.some((title) => title.text === mention.text) ? undefined : ofKind[0];
}

function differsFromPlan(titles: readonly PeriodMention[], plan: Plan): boolean {
  const ofKind = titles.filter((title) => title.kind === (plan.periodKind ?? title.kind));
  return ofKind.length > 0 && ofKind.every((title) => title.text !== plan.period);
}

/** The period that at least two other sheets, and no third one, name in their titles against this one. */
function sheetsAgainst(
  sheet: RecognisedSheet, title: PeriodMention, workbook: RecognisedWorkbook,
): { others: string; sheets: number } | undefined {
  const others = workbook.sheets.filter((other) => other !== sheet).flatMap((other) => {
    const found = other.frame.periods.find((mention) =>
      mention.place === 'title' && mention.possible && mention.kind === title.kind);
    return found === undefined ? [] : [found.text];
  });
  const [first] = others;
  const isAlone = first !== undefined && others.length >= 2 && first !== title.text && others.every((text) => text === first);
  return isAlone ? { others: first, sheets: others.length } : undefined;
}
