import { freeSheetName } from '#core/grid/rename-sheets';
import type { AnnotatedWorkbook, CellNote, NoteRefusal, WorkbookAnnotation } from '#core/grid/workbook-annotation';
import type { PatchRefusal } from '#core/grid/workbook-patch';
import { err, ok, type Result } from '#core/result';

import { AnnexLooks } from './annex-looks';
import { listFirst, scanBook } from './front-sheet';
import { hangNotes, type NoteHome } from './hang-notes';
import { blocksIn } from './note-box';
import { unselectTab } from './note-sheet';
import { openPackage, refusable, type OpenedPackage } from './open-package';
import { PackageDraft } from './package-draft';
import type { Relationship } from './package-parts';
import { READ_LIMITS, type ReadLimits } from './read-limits';
import { corrupt } from './read-refusal';
import { partOfType, readWorkbookPart } from './read-xlsx';
import { worksheetXml, type CellStore } from './write-sheet';
import { escapeCellText } from './write-xml';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TAB_ROOTS: ReadonlySet<string> = new Set(['worksheet', 'chartsheet']);

/**
 * A copy of an .xlsx or .xlsm file with a sheet before all others, at which it opens, and notes on cells beside those that
 * are there. Cells, formulas, layout and all further parts stay byte by byte: of the unit's sheets only the reference to
 * a drawing of notes and the mark of the chosen tab change, of the main part the list of sheets and what counts tabs.
 * Notes that cannot be hung are refused one by one.
 */
export function annotateWorkbook(
  bytes: Uint8Array, annotation: WorkbookAnnotation, limits: ReadLimits = READ_LIMITS,
): Result<AnnotatedWorkbook, PatchRefusal> {
  const opened = openPackage(bytes, limits);
  return opened.ok ? refusable(() => annotateOpened(bytes, opened.value, annotation, limits)) : opened;
}

function annotateOpened(
  bytes: Uint8Array, { archive, mainPart }: OpenedPackage, annotation: WorkbookAnnotation, limits: ReadLimits,
): Result<AnnotatedWorkbook, PatchRefusal> {
  const draft = new PackageDraft(archive, limits);
  const book = scanBook(draft.open(mainPart));
  if (book.isStrict) return err({ kind: 'unsupported-format', detail: 'strict' });
  const relations = draft.parts.relationshipsOf(mainPart);
  const tabs = readTabs(draft, mainPart, relations);
  // Chosen tabs first: a sheet with notes is changed in two places.
  for (const { part, type } of tabs) unselect(draft, part, type);
  const { front } = annotation;
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const frontName = freeSheetName(front.name, tabs.map(({ name }) => name));
  const name = draft.freeName(`${folder}worksheets/sheet`, '.xml');
  const store = openStore(draft, partOfType(relations, 'styles'));
  draft.add({ name, xml: worksheetXml(front, true, store, (target) => target), contentType: SHEET_TYPE });
  store.finish();
  draft.splice(book.part, listFirst(book, front, frontName, draft.relate(mainPart, 'worksheet', name)));
  const hung = hangAll({ draft, folder, author: annotation.author }, tabs, annotation.notes);
  return ok({ bytes: draft.finish(bytes), frontName, ...hung });
}

interface Tab {
  readonly name: string;
  readonly part: string;
  readonly type: string;
}

function readTabs(draft: PackageDraft, mainPart: string, relations: ReadonlyMap<string, Relationship>): Tab[] {
  return readWorkbookPart(draft.open(mainPart).cursor, draft.limits).sheets.map(({ name, relationshipId }) => {
    const relation = relations.get(relationshipId);
    if (relation === undefined || relation.isExternal) throw corrupt(`sheet "${name}": no part`);
    return { name, part: relation.target, type: relation.type };
  });
}

function unselect(draft: PackageDraft, name: string, type: string): void {
  if (!TAB_ROOTS.has(type)) return;
  const part = draft.open(name);
  draft.splice(part, unselectTab(part, type));
}

/** Looks of the front sheet among those of the workbook; its texts stay in their cells. */
function openStore(draft: PackageDraft, stylesPart: string | undefined): CellStore & { finish(): void } {
  const part = stylesPart === undefined ? undefined : draft.open(stylesPart);
  const looks = part === undefined ? undefined : new AnnexLooks(part);
  return {
    styleIndex: (style, isQuoted) => looks?.styleIndex(style, isQuoted) ?? 0,
    textXml: (text) => ` t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is>`,
    finish: () => {
      if (part !== undefined && looks !== undefined) draft.splice(part, looks.splices());
    },
  };
}

function hangAll(
  home: Pick<NoteHome, 'draft' | 'folder' | 'author'>, tabs: readonly Tab[], notes: readonly CellNote[],
): Pick<AnnotatedWorkbook, 'markedCells' | 'refused'> {
  const sheetParts = new Map(tabs.filter(({ type }) => type === 'worksheet').map(({ name, part }) => [name, part]));
  const refused: { note: CellNote; reason: NoteRefusal }[] = notes.filter(({ sheet }) => !sheetParts.has(sheet))
    .map((note) => ({ note, reason: 'no-such-sheet' }));
  let block = highestBlock(home.draft);
  let markedCells = 0;
  for (const [name, sheetPart] of sheetParts) {
    const own = notes.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    block += 1;
    const hung = hangNotes({ ...home, sheetPart, block }, own);
    markedCells += hung.markedCells;
    refused.push(...hung.refused);
  }
  return { markedCells, refused };
}

/** Blocks of shape numbers belong to one drawing of the workbook each. */
function highestBlock(draft: PackageDraft): number {
  const drawings = [...draft.archive.partNames()].filter((name) => name.endsWith('.vml'));
  return Math.max(0, ...drawings.flatMap((name) => blocksIn(draft.archive.read(name) ?? new Uint8Array(0))));
}
