import type { HostError, HostSheet, SpreadsheetHost } from '#app/ports/spreadsheet-host';
import { ok, type Result } from '#core/result';
import type { LiveTimer } from './live-timer';
import type { LiveForms } from './live-view';

/** While somebody types in a cell, Excel is asked again after this time (ms), that often. */
const TYPING_PAUSE = 1000;
const MOST_TRIES = 60;

/** Asks the workbook; each answer comes once nobody types in a cell. */
export type Ask = <Value>(question: () => Promise<Result<Value, HostError>>) => Promise<Result<Value, HostError>>;

/** `waiting`: told of each refusal, and with `null` when the wait is over. */
export function patiently(timer: LiveTimer, isOver: () => boolean, waiting: (error: HostError | null) => void): Ask {
  return async (question) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await question();
      if (answer.ok || answer.error.kind !== 'cell-editing' || tries >= MOST_TRIES || isOver()) {
        if (tries > 1 && answer.ok) waiting(null);
        return answer;
      }
      waiting(answer.error);
      await new Promise<void>((resolve) => { timer(TYPING_PAUSE, resolve); });
      if (isOver()) return answer;
    }
  };
}

/** What is known of a workbook before any of its cells. */
export interface Opening {
  readonly name: string;
  readonly active: HostSheet;
  readonly forms: LiveForms;
}

export async function openingOf(
  host: SpreadsheetHost, ask: Ask, loadForms: () => Promise<Result<LiveForms, HostError>>,
): Promise<Result<Opening, HostError>> {
  const name = await ask(() => host.workbookName());
  if (!name.ok) return name;
  const active = await ask(() => host.activeSheet());
  if (!active.ok) return active;
  const forms = await ask(loadForms);
  return forms.ok ? ok({ name: name.value, active: active.value, forms: forms.value }) : forms;
}
