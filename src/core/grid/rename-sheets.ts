import type { ModelValue, SheetModel } from './sheet-model';

/** Longest name of a sheet. */
const MAX_NAME = 31;

/** The name itself where it is free, else with ` (2)`, ` (3)` … behind it, cut to what Excel allows. Case is no difference. */
export function freeSheetName(name: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((each) => each.toLowerCase()));
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy += 1) {
    const suffix = ` (${String(copy)})`;
    free = `${name.slice(0, MAX_NAME - suffix.length).trimEnd()}${suffix}`;
  }
  return free;
}

/** The same sheets under other names; formulas and links that name one follow. Names that are not given stay. */
export function renameSheets(sheets: readonly SheetModel[], names: ReadonlyMap<string, string>): SheetModel[] {
  const byKey = new Map([...names].map(([name, other]) => [name.toLowerCase(), other]));
  return sheets.map((sheet) => ({
    ...sheet,
    name: byKey.get(sheet.name.toLowerCase()) ?? sheet.name,
    cells: sheet.cells.map((cell) => (cell.value === undefined ? cell : { ...cell, value: renamed(cell.value, byKey) })),
  }));
}

function renamed(value: ModelValue, names: ReadonlyMap<string, string>): ModelValue {
  switch (value.kind) {
    case 'text': return value;
    case 'link': return { ...value, target: renameInFormula(value.target, names) };
    case 'number': return value.target === undefined ? value : { ...value, target: renameInFormula(value.target, names) };
    case 'formula': {
      const formula = renameInFormula(value.formula, names);
      return value.target === undefined ? { ...value, formula } : { ...value, formula, target: renameInFormula(value.target, names) };
    }
  }
}

/** A text in quotes, a quoted name with its `!`, or a bare one; texts come first so that a name inside one stays. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

function renameInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(PIECES, (whole: string, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    const other = name === undefined ? undefined : names.get(name.toLowerCase());
    return other === undefined ? whole : `'${other.replaceAll("'", "''")}'!`;
  });
}
