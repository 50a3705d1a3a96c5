import type { ConsolidatedUnit } from '../consolidate/consolidate';
import { AWARDS, toAwardKeyText, type AwardKey, type Subject } from '../domain/award';
import { readLeaderLevel } from '../domain/leader-level';
import type { ColumnRoleKind } from '../domain/recognised';
import { toA1 } from '../grid/address';
import { countOfUnit } from './counted-awards';
import type { ImportColumn, ImportField, ImportMapping } from './import-mapping';
import { listedRecipients, type ListedRecipient } from './listed-recipients';

/** Why the receiving system would drop a row; `header` is the column it looks at. */
export type ImportDrop =
  | { readonly kind: 'missing-code'; readonly header: string; readonly of: 'award' | 'unit' | 'subject' | 'level' }
  | { readonly kind: 'required-empty'; readonly header: string }
  | { readonly kind: 'too-long'; readonly header: string; readonly length: number; readonly most: number }
  /** Nobody has stated the count in a way that can be read. */
  | { readonly kind: 'unknown-count'; readonly header: string }
  /** The unit states a number and names nobody. */
  | { readonly kind: 'no-names'; readonly count: number }
  | { readonly kind: 'zero-unit' };

/** A row of the import sheet; one with drops does not arrive. */
export interface ImportRow {
  /** In the order of the columns of the mapping; `null` for an empty cell. */
  readonly cells: readonly (string | number | null)[];
  readonly drops: readonly ImportDrop[];
  readonly unit: string;
  readonly key: AwardKey | null;
  /** Cell of the unit's file that it rests on; A1. */
  readonly source: { readonly path: string; readonly sheet: string; readonly cell: string } | null;
}

/** What of an import sheet would arrive, and what would not; without the names of people. */
export interface ImportSummary {
  /** Rows that arrive. */
  readonly taken: number;
  readonly dropped: readonly Pick<ImportRow, 'unit' | 'key' | 'drops' | 'source'>[];
}

export function toImportSummary(rows: readonly ImportRow[]): ImportSummary {
  const dropped = rows.filter(({ drops }) => drops.length > 0).map(({ unit, key, drops, source }) => ({ unit, key, drops, source }));
  return { taken: rows.length - dropped.length, dropped };
}

/** Words that cells may hold. */
export interface ImportWords {
  awardName(key: AwardKey): string;
  subjectName(subject: Subject): string;
}

interface RowSubject {
  readonly unit: ConsolidatedUnit;
  readonly key: AwardKey | null;
  readonly recipient: ListedRecipient | null;
  readonly source: ImportRow['source'];
}

type FieldValue = { readonly value: string | number | null; readonly drop?: ImportDrop };

/** Every row that the taken units give under a mapping, those that would be dropped among them (chạy thử). */
export function toImportRows(units: readonly ConsolidatedUnit[], mapping: ImportMapping, words: ImportWords): ImportRow[] {
  const taken = units.filter(({ refused }) => refused === null);
  const reader = new FieldReader(mapping, words);
  return taken.flatMap((unit) => subjectsOf(unit, mapping)).map((subject) => reader.row(subject));
}

function subjectsOf(unit: ConsolidatedUnit, { rows }: ImportMapping): RowSubject[] {
  const { counts } = unit.submission.facts;
  if (rows === 'units') return [{ unit, key: null, recipient: null, source: null }];
  if (rows === 'unit-awards') return counts.map(({ key, statedAt }) => ({ unit, key, recipient: null, source: toSource(statedAt) }));
  const named = listedRecipients(unit);
  const listed = counts.filter(({ source }) => source === 'list').flatMap(({ key, cells }) =>
    cells.map((cell): RowSubject => ({ unit, key, recipient: named(cell), source: toSource(cell) })));
  const unnamed = counts.filter(({ source, count }) => source === 'tally' && count !== 0)
    .map(({ key, statedAt }): RowSubject => ({ unit, key, recipient: null, source: toSource(statedAt) }));
  return [...listed, ...unnamed];
}

function toSource({ path, sheet, at }: { readonly path: string; readonly sheet: string; readonly at: { readonly row: number; readonly column: number } }): ImportRow['source'] {
  return { path, sheet, cell: toA1(at) };
}

/** Fills the cells of rows, and sees what the receiving system would not take. */
class FieldReader {
  private serial = 0;

  constructor(private readonly mapping: ImportMapping, private readonly words: ImportWords) {}

  row(subject: RowSubject): ImportRow {
    const filled = this.mapping.columns.map((column) => ({ column, ...this.valueOf(column, subject) }));
    const own = filled.flatMap(({ column, value, drop }): ImportDrop[] => (drop === undefined ? limitDrops(column, value) : [drop]));
    const drops = [...this.wholeDrops(subject), ...own];
    if (drops.length === 0) this.serial += 1;
    const cells = filled.map(({ column, value }) => (column.field === 'serial' ? (drops.length === 0 ? this.serial : null) : value));
    return { cells, drops, unit: subject.unit.name, key: subject.key, source: subject.source };
  }

  private wholeDrops({ unit, key, recipient }: RowSubject): ImportDrop[] {
    const { rows, omitZeroUnits } = this.mapping;
    if (rows === 'recipients') return recipient === null && key !== null ? [{ kind: 'no-names', count: countOfUnit(unit, key)?.count ?? 0 }] : [];
    if (!omitZeroUnits) return [];
    const counts = key === null ? unit.submission.facts.counts.map(({ count }) => count) : [countOfUnit(unit, key)?.count];
    return counts.every((count) => count === 0) ? [{ kind: 'zero-unit' }] : [];
  }

  private valueOf(column: ImportColumn, subject: RowSubject): FieldValue {
    const { field, header } = column;
    const { unit, key, recipient } = subject;
    switch (field) {
      case 'serial': return { value: 0 };
      case 'constant': return { value: column.value ?? null };
      case 'source': return { value: subject.source === null ? unit.submission.workbook.path : `${subject.source.path} | ${subject.source.sheet} | ${subject.source.cell}` };
      case 'unit-name': return { value: unit.name };
      case 'unit-code': return this.unitCode(unit, header);
      case 'count': return countValue(column, subject);
      case 'name': return { value: recipient?.name ?? null };
      case 'workplace': return { value: textOf(recipient, 'workplace') ?? (recipient === null ? null : unit.name) };
      case 'birth': return { value: toDayText(textOf(recipient, 'birth')) };
      case 'gender': case 'position': return { value: textOf(recipient, field) };
      case 'level-code': return this.levelCode(subject, header);
      default: return key === null ? { value: null } : this.awardValue(field, key, header);
    }
  }

  private awardValue(field: ImportField, key: AwardKey, header: string): FieldValue {
    const { awards, subjects } = this.mapping.codes;
    const isTitle = AWARDS[key.award].nature === 'title';
    switch (field) {
      case 'subject': return { value: this.words.subjectName(key.subject) };
      case 'subject-code': return coded(subjects[key.subject], header, 'subject');
      case 'award-name': return { value: this.words.awardName(key) };
      case 'title-code': if (!isTitle) return { value: null }; break;
      case 'form-code': if (isTitle) return { value: null }; break;
      default: break;
    }
    return coded(awards[toAwardKeyText(key)] ?? awards[key.award], header, 'award');
  }

  /** Where the mapping has no codes of units, those of the register are taken. */
  private unitCode({ code }: ConsolidatedUnit, header: string): FieldValue {
    const { units } = this.mapping.codes;
    const known = code === null ? undefined : Object.keys(units).length === 0 ? code : units[code];
    return coded(known, header, 'unit');
  }

  private levelCode({ key, recipient, unit }: RowSubject, header: string): FieldValue {
    if (key?.subject !== 'individual' || recipient === null) return { value: null };
    const level = readLeaderLevel(textOf(recipient, 'position') ?? '', textOf(recipient, 'workplace') ?? unit.name);
    return coded(level === undefined ? undefined : this.mapping.codes.levels[level], header, 'level');
  }
}

function coded(code: string | undefined, header: string, of: 'award' | 'unit' | 'subject' | 'level'): FieldValue {
  return code === undefined ? { value: null, drop: { kind: 'missing-code', header, of } } : { value: code };
}

function countValue({ header, award, subject }: ImportColumn, { unit, key }: RowSubject): FieldValue {
  const asked = key ?? (award === undefined || subject === undefined ? null : { award, subject });
  if (asked === null) return { value: null };
  const stated = countOfUnit(unit, asked);
  if (stated === undefined) return { value: 0 };
  return stated.count === undefined ? { value: null, drop: { kind: 'unknown-count', header } } : { value: stated.count };
}

function limitDrops({ header, required, maxLength }: ImportColumn, value: string | number | null): ImportDrop[] {
  const text = value === null ? '' : String(value).normalize('NFC');
  const length = [...text].length;
  if (required && text.trim() === '') return [{ kind: 'required-empty', header }];
  return maxLength !== undefined && length > maxLength ? [{ kind: 'too-long', header, length, most: maxLength }] : [];
}

function textOf(recipient: ListedRecipient | null, role: ColumnRoleKind): string | null {
  const text = recipient?.details.find((detail) => detail.role === role)?.text ?? '';
  return text === '' ? null : text;
}

/** `1985-02-03` → "03/02/1985"; any other text as it stands. */
function toDayText(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  return day === undefined ? text : `${day}/${month ?? ''}/${year ?? ''}`;
}
