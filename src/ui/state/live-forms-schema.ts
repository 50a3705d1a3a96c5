import { z } from 'zod';
import type { SheetForm } from '#core/domain/recognised';
import type { LiveForms } from './live-view';

const FORMS = ['tally', 'person-list', 'collective-list', 'initiative-list', 'registration', 'score-sheet', 'plan', 'other'] as const satisfies readonly SheetForm[];

const SCHEMA = z.object({
  version: z.literal(1),
  forms: z.array(z.object({ sheet: z.string().min(1).max(200), form: z.enum(FORMS) })).max(1000),
});

/** None where the text is not what this add-in writes. */
export function readForms(text: string): LiveForms {
  try {
    const read = SCHEMA.safeParse(JSON.parse(text));
    return new Map(read.success ? read.data.forms.map(({ sheet, form }) => [sheet, form]) : []);
  } catch {
    // Another program wrote the setting; what it holds is not for us to judge.
    return new Map();
  }
}
