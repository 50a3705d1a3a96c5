import { toColumnLetters } from '../grid/address';
import type { SheetModel } from '../grid/sheet-model';
import { LEADER_LEVELS } from '../domain/leader-level';
import { FORM_ROWS, PROVINCE_AWARDS, toProvinceForm, toStateFigures, type FormRow } from '../submission/statistical-forms';
import { drawNotes, drawSignatures, drawTitle, type FrameShape, type ProvinceInput } from './province-frame';
import { countLines, lineHeight, SheetDraft } from './sheet-draft';

const SHAPE: FrameShape = { widths: [58, 9, 12, 12, 12, 14, 14, 16], leftEnd: 1 };
const FIRST_FIGURE = 3;
const STATE_SHAPE: FrameShape = { widths: [48, 14, 14, 16, 14], leftEnd: 0 };

/** Number, law and the two offices of a statistical form, in place of the title block of a paper. */
function drawFormLines(draft: SheetDraft, { words, plan, report }: ProvinceInput, { widths, leftEnd }: FrameShape, form: 'province' | 'state'): void {
  const [left, right] = [{ left: 0, right: leftEnd }, { left: leftEnd + 1, right: widths.length - 1 }];
  words.forms.heading(form, report.period).forEach((line, index) => { draft.line(index, left, line, index === 0 ? 'agency' : 'note', widths, 18); });
  words.forms.offices(plan?.office ?? null).forEach((line, index) => { draft.line(index, right, line, 'note', widths, 18); });
}

type Figures = ReturnType<typeof toProvinceForm>;

/** Form 0603 as far as the files tell it: rows by code, sums as formulas where all that they add is known. */
export function toProvinceFormSheet(input: ProvinceInput): SheetModel {
  const { words: { forms, sheetNames }, texts } = input;
  const draft = new SheetDraft();
  drawFormLines(draft, input, SHAPE, 'province');
  const top = 1 + drawTitle(draft, input, SHAPE, 4, { title: forms.titles.province, below: [input.words.units.proposals(input.report.period)] });
  draft.header(top, forms.columns, SHAPE.widths);
  ['A', 'B', 'C', '1', '2', '3', '4', '5'].forEach((label, column) => { draft.text(top + 1, column, label, 'header'); });
  const figures = toProvinceForm(input.units);
  FORM_ROWS.forEach((row, index) => {
    const at = top + 2 + index;
    const isMain = index === 0;
    draft.text(at, 0, forms.rows[row].label, isMain ? 'group' : 'wrapped');
    draft.text(at, 1, String(index + 1).padStart(2, '0'), 'text-centre');
    draft.text(at, 2, forms.rows[row].unit, 'text-centre');
    drawFigures(draft, { at, top: top + 2, row, figures, unknown: texts.unknown });
  });
  const next = drawNotes(draft, SHAPE, top + 2 + FORM_ROWS.length, forms.notes.province);
  drawSignatures(draft, input, SHAPE, next + 1);
  return draft.build({
    name: sheetNames.provinceForm, columnWidths: SHAPE.widths, frozenRows: top + 2, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: top, last: top + 1 }, filter: undefined, footer: texts.footer,
  });
}

interface FigureLine {
  readonly at: number;
  /** Row of code 01. */
  readonly top: number;
  readonly row: FormRow;
  readonly figures: Figures;
  readonly unknown: string;
}

function drawFigures(draft: SheetDraft, { at, top, row, figures, unknown }: FigureLine): void {
  const own = PROVINCE_AWARDS.map((award) => figures[award][row]);
  own.forEach((figure, index) => {
    const column = FIRST_FIGURE + 1 + index;
    if (figure === null) draft.text(at, column, unknown, 'unknown');
    else drawDown(draft, { at, column, top, row, figure, parts: LEADER_LEVELS.map((level) => figures[PROVINCE_AWARDS[index] ?? 'BK_T'][level]) });
  });
  const sum = own.reduce<number | null>((all, figure) => (all === null || figure === null ? null : all + figure), 0);
  const line = String(at + 1);
  if (sum === null) draft.text(at, FIRST_FIGURE, unknown, 'unknown');
  else draft.formula(at, FIRST_FIGURE, `SUM(${toColumnLetters(FIRST_FIGURE + 1)}${line}:${toColumnLetters(FIRST_FIGURE + own.length)}${line})`, sum, 'group-count');
}

/** 01 = 02 + 04 + 05, and 05 = 06 + … + 10 where all levels are known. */
function drawDown(draft: SheetDraft, { at, column, top, row, figure, parts }: {
  readonly at: number; readonly column: number; readonly top: number; readonly row: FormRow; readonly figure: number; readonly parts: readonly (number | null)[];
}): void {
  const cellOf = (each: FormRow): string => `${toColumnLetters(column)}${String(top + FORM_ROWS.indexOf(each) + 1)}`;
  if (row === 'all') draft.formula(at, column, `${cellOf('collective')}+${cellOf('household')}+${cellOf('individual')}`, figure, 'group-count');
  else if (row === 'individual' && !parts.includes(null)) draft.formula(at, column, `SUM(${cellOf('top')}:${cellOf('direct')})`, figure, 'count');
  else draft.count(at, column, figure, 'count');
}

/** What the office has for form 0602, and which forms its files say nothing of. */
export function toStateFormSheet(input: ProvinceInput): SheetModel {
  const { words: { forms, sheetNames }, texts } = input;
  const draft = new SheetDraft();
  drawFormLines(draft, input, STATE_SHAPE, 'state');
  const top = 1 + drawTitle(draft, input, STATE_SHAPE, 4, { title: forms.titles.state, below: [input.words.units.proposals(input.report.period)] });
  draft.header(top, forms.stateColumns, STATE_SHAPE.widths);
  draft.height(top, lineHeight(Math.max(...forms.stateColumns.map((label, column) => countLines(label, STATE_SHAPE.widths[column] ?? 8)))));
  const rows = toStateFigures(input.units);
  rows.forEach(({ award, figures }, index) => {
    draft.text(top + 1 + index, 0, texts.awards[award].long, 'wrapped');
    (['all', 'collective', 'household', 'individual'] as const).forEach((row, column) => {
      const figure = figures[row];
      if (figure === null) draft.text(top + 1 + index, column + 1, texts.unknown, 'unknown');
      else draft.count(top + 1 + index, column + 1, figure, 'count');
    });
  });
  const next = drawNotes(draft, STATE_SHAPE, top + 1 + rows.length, forms.notes.state);
  drawSignatures(draft, input, STATE_SHAPE, next + 1);
  return draft.build({
    name: sheetNames.stateForm, columnWidths: STATE_SHAPE.widths, frozenRows: top + 1, frozenColumns: 0, orientation: 'landscape',
    repeatRows: { first: top, last: top }, filter: undefined, footer: texts.footer,
  });
}
