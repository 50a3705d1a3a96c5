import type { SlipsRun } from '#app/use-cases/slip-contract';
import type { ArchiveEntry } from '#formats/write-archive';

/** All that goes back to units: slips, and the texts to send along. */
export function toSlipEntries({ returned, reminded }: SlipsRun): ArchiveEntry[] {
  return [
    ...returned.flatMap(({ slip, reminder }) => [slip, { name: reminder.name, bytes: toTextFile(reminder.text) }]),
    ...reminded.map(({ reminder }) => ({ name: reminder.name, bytes: toTextFile(reminder.text) })),
  ];
}

/** With the marks that old programs on Windows need to take a text for UTF-8, and its lines for lines. */
function toTextFile(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text.replace(/\n/g, '\r\n')}\r\n`);
}
