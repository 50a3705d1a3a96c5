import type { RegisterUnit } from '../domain/plan';
import type { RecognisedSheet, UnitClaim } from '../domain/recognised';
import type { CellAddress } from '../grid/address';
import { cellAt, styleAt } from '../grid/sheet-grid';
import { decodeLegacy } from '../text/legacy-encoding';
import { matchUnit } from '../domain/unit-register';
import { foldKey } from '../text/fold';
import { tidyText } from '../text/normalise';
import { ISSUER_PATTERN, UNIT_LABEL } from './vocabulary-frame';
import { ATTACHMENT_WORDS } from './vocabulary';

interface NameCandidate {
  readonly name: string;
  readonly source: UnitClaim['source'];
  readonly at: { readonly sheet: string; readonly cell: CellAddress } | undefined;
}

/**
 * The unit a workbook is from. Names are tried in this order: lines of the title block from the lowest up, the issuer in
 * the line on the attachment, the only unit of a tally, the name of the file. With a register the first exact match
 * holds; a near name is never taken for the unit.
 */
export function recogniseUnit(path: string, sheets: readonly RecognisedSheet[], plan: { readonly units: readonly RegisterUnit[] } | null): UnitClaim | null {
  const candidates = [...sheets.flatMap(fromTitleBlock), ...sheets.flatMap(fromAttachment), ...sheets.flatMap(fromTable)];
  const withFile = [...candidates, ...fromFileName(path)];
  if (plan !== null) {
    for (const candidate of withFile) {
      const match = matchUnit(candidate.name, plan.units);
      if (match.kind === 'exact') {
        return { code: match.unit.code, name: match.unit.name, source: 'register', at: candidate.at };
      }
    }
  }
  const [best] = withFile;
  if (best === undefined) return null;
  return { code: null, name: bestWriting(best, candidates), source: best.source, at: best.at };
}

function fromTitleBlock(sheet: RecognisedSheet): NameCandidate[] {
  return [...sheet.frame.unitLines].reverse().map((line): NameCandidate => ({
    name: line.text.replace(UNIT_LABEL, ''), source: 'title-block', at: { sheet: sheet.name, cell: line.at },
  }));
}

function fromAttachment(sheet: RecognisedSheet): NameCandidate[] {
  return sheet.frame.lines.flatMap((line): NameCandidate[] => {
    if (!ATTACHMENT_WORDS.isIn(foldKey(line.text))) return [];
    const issuer = ISSUER_PATTERN.exec(line.text)?.groups?.['issuer'];
    return issuer === undefined
      ? []
      : [{ name: tidyText(issuer), source: 'title-block', at: { sheet: sheet.name, cell: line.at } }];
  });
}

/** A tally with a single unit row names its unit. */
function fromTable(sheet: RecognisedSheet): NameCandidate[] {
  return sheet.tables.flatMap((table): NameCandidate[] => {
    if (table.form !== 'tally') return [];
    const column = table.columns.find((candidate) => candidate.role.kind === 'unit-name');
    const rows = table.rows.filter((row) => row.kind === 'data');
    const [only] = rows;
    if (column === undefined || only === undefined || rows.length > 1) return [];
    const cell = { row: only.row, column: column.column };
    const name = tableText(sheet, cell);
    return name === '' ? [] : [{ name, source: 'table', at: { sheet: sheet.name, cell } }];
  });
}

function tableText(sheet: RecognisedSheet, at: CellAddress): string {
  const cell = cellAt(sheet.grid, at);
  return cell.kind === 'text' ? tidyText(decodeLegacy(cell.value, styleAt(sheet.grid, at).fontName).text) : '';
}

function fromFileName(path: string): NameCandidate[] {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = tidyText(file.replace(/\.[A-Za-z]{3,4}$/, '').replace(/^[\d\s._-]+/, '').replace(/_/g, ' '));
  return name === '' ? [] : [{ name, source: 'file-name', at: undefined }];
}

/** The same name in ordinary letters, where the title block writes it in capitals. */
function bestWriting(best: NameCandidate, candidates: readonly NameCandidate[]): string {
  const key = foldKey(best.name);
  const same = candidates.find((candidate) => foldKey(candidate.name) === key && candidate.name !== candidate.name.toUpperCase());
  return same?.name ?? best.name;
}
