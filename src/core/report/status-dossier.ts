import type { DossierState } from '../compare/dossier';
import type { StyleName } from '../grid/sheet-model';
import type { CompletenessReport } from './contract-plan';
import type { DossierTexts } from './report-texts';
import type { SheetDraft } from './sheet-draft';

/** Where a section of the sheet begins and what its columns are wide. */
export interface SectionPlace {
  readonly row: number;
  readonly widths: readonly number[];
}

const COLUMN = { serial: 0, unit: 1, whole: 2, receivedOn: 3, forms: 4 } as const;

const STATE_STYLES: Readonly<Record<DossierState, StyleName>> = {
  'on-time': 'good', 'late': 'warning', 'missing': 'bad', 'unknown': 'unknown', 'not-asked': 'text-centre',
};

/** Draws the matrix unit × form with its definitions and counts; gives back the first row below it. */
export function drawDossier(
  draft: SheetDraft, completeness: CompletenessReport, words: DossierTexts, { row: top, widths }: SectionPlace,
): number {
  const columns = { left: 0, right: widths.length - 1 };
  draft.line(top, columns, words.title, 'group', widths);
  const notes = [words.deadline(completeness.deadline), ...words.definitions, words.formsAsked(completeness.formsAsked)];
  notes.forEach((note, index) => {
    draft.line(top + 1 + index, columns, note, 'note', widths);
  });
  const counts = top + 1 + notes.length;
  drawCounts(draft, completeness, words, { row: counts, widths });
  const header = counts + 3;
  const { headers } = words;
  const labels = [headers.serial, headers.unit, headers.whole, headers.receivedOn, ...completeness.forms.map((form) => words.forms[form])];
  draft.header(header, labels, widths);
  completeness.units.forEach((unit, index) => {
    drawUnit(draft, unit, words, { row: header + 1 + index, serial: index + 1 });
  });
  return header + 1 + completeness.units.length;
}

/** Names above, numbers below: what is expected must be the sum of what came, late or not, and of what did not. */
function drawCounts(draft: SheetDraft, completeness: CompletenessReport, words: DossierTexts, { row, widths }: SectionPlace): void {
  const { expected, received, onTime, late, unknown, missing } = completeness;
  const { counts } = words;
  const figures: readonly (readonly [string, number])[] = [
    [counts.expected, expected], [counts.received, received], [counts.onTime, onTime], [counts.late, late], [counts.unknown, unknown],
    [counts.missing, missing],
  ];
  draft.header(row, ['', ...figures.map(([label]) => label)], widths);
  draft.text(row + 1, 0, '', 'text-centre');
  figures.forEach(([, value], index) => {
    draft.count(row + 1, 1 + index, value, 'count');
  });
}

function drawUnit(
  draft: SheetDraft, unit: CompletenessReport['units'][number], words: DossierTexts,
  { row, serial }: { readonly row: number; readonly serial: number },
): void {
  const whole = unit.daysLate === null ? words.states[unit.state] : words.daysLate(unit.state, unit.daysLate);
  draft.count(row, COLUMN.serial, serial, 'text-centre');
  draft.text(row, COLUMN.unit, unit.name, 'wrapped');
  draft.text(row, COLUMN.whole, whole, STATE_STYLES[unit.state]);
  draft.text(row, COLUMN.receivedOn, unit.receivedOn === null ? '' : words.day(unit.receivedOn), 'text-centre');
  unit.forms.forEach((state, index) => {
    draft.text(row, COLUMN.forms + index, words.states[state], STATE_STYLES[state]);
  });
}
