import { z } from 'zod';
import { AWARD_CODES, AWARDS, SUBJECTS, type AwardCode, type Subject } from '../domain/award';
import { LEADER_LEVELS } from '../domain/leader-level';
import { err, ok, type Result } from '../result';
import { readJson, type JsonDocument, type JsonFault, type TextPlace } from '../text/json-document';
import { toFieldText, toShownValue } from '../text/json-words';

/** What one row of the import sheet stands for: a recipient with one award, a unit with one award, or a unit. */
export const IMPORT_ROWS = ['recipients', 'unit-awards', 'units'] as const;
export type ImportRowKind = (typeof IMPORT_ROWS)[number];

const EVERYWHERE = ['serial', 'unit-name', 'unit-code', 'constant', 'source'] as const;
const OF_AWARDS = ['subject', 'subject-code', 'award-name', 'award-code', 'title-code', 'form-code'] as const;
const OF_RECIPIENTS = ['name', 'birth', 'gender', 'position', 'level-code', 'workplace'] as const;
const OF_COUNTS = ['count'] as const;

/** What a column of the import sheet holds. */
export const IMPORT_FIELDS = [...EVERYWHERE, ...OF_AWARDS, ...OF_RECIPIENTS, ...OF_COUNTS] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const FIELDS_OF: Readonly<Record<ImportRowKind, ReadonlySet<string>>> = {
  'recipients': new Set([...EVERYWHERE, ...OF_AWARDS, ...OF_RECIPIENTS]),
  'unit-awards': new Set([...EVERYWHERE, ...OF_AWARDS, ...OF_COUNTS]),
  'units': new Set([...EVERYWHERE, ...OF_COUNTS]),
};

/** What is wrong with one place of a mapping. */
export type MappingFault =
  | JsonFault | 'not-text' | 'repeated-key' | 'unknown-key' | 'missing' | 'bad-type' | 'blank' | 'too-long' | 'too-many' | 'out-of-range'
  | 'bad-choice' | 'unknown-version' | 'unknown-award' | 'repeated' | 'not-for-rows' | 'needs-award' | 'needs-value' | 'subject-not-of-award';

export interface MappingProblem extends TextPlace {
  readonly fault: MappingFault;
  /** Field by its path from the root, such as `columns[0].field`; empty for the file itself. */
  readonly field: string;
  /** What stands there, shortened; empty for nothing. */
  readonly found: string;
  /** Choices or a range; empty where nothing can be proposed. */
  readonly expected: string;
}

const MOST_COLUMNS = 200;
const text = z.string().trim().min(1).max(500);
const codes = z.record(text, text);

const columnSchema = z.strictObject({
  header: text,
  field: z.enum(IMPORT_FIELDS),
  /** The receiving system drops a row without it. */
  required: z.boolean().default(false),
  /** Characters it takes; longer, it drops the row. */
  maxLength: z.int().min(1).max(32_767).exactOptional(),
  /** For `count` of rows that stand for units. */
  award: z.enum(AWARD_CODES).exactOptional(),
  subject: z.enum(SUBJECTS).exactOptional(),
  /** For `constant`. */
  value: text.exactOptional(),
});

const mappingSchema = z.strictObject({
  version: z.literal(1),
  name: text,
  sheet: text.max(31),
  rows: z.enum(IMPORT_ROWS),
  columns: z.array(columnSchema).min(1).max(MOST_COLUMNS),
  codes: z.strictObject({
    /** By award code, or by code and subject: `GK/collective`. */
    awards: codes.default({}),
    subjects: z.partialRecord(z.enum(SUBJECTS), text).default({}),
    /** By the codes of the register. */
    units: codes.default({}),
    levels: z.partialRecord(z.enum(LEADER_LEVELS), text).default({}),
  }).prefault({}),
  /** The receiving system leaves out units without any award. */
  omitZeroUnits: z.boolean().default(false),
});

/** Columns and codes of a receiving system (cấu hình biểu nhập). */
export type ImportMapping = z.infer<typeof mappingSchema>;
export type ImportColumn = ImportMapping['columns'][number];

/** Reads a mapping, as JSON text; all its faults by line and column, in their order, when it cannot be used. */
export function parseImportMapping(json: string): Result<ImportMapping, readonly MappingProblem[]> {
  const read = readJson(json);
  if (!read.ok) return err([{ ...read.error, field: '', expected: '' }]);
  const document = read.value;
  const parsed = mappingSchema.safeParse(document.value);
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => toProblems(issue, document))),
    ...contradictions(document),
    ...document.repeatedKeys.map(({ key, line, column }): MappingProblem => ({ fault: 'repeated-key', line, column, field: key, found: '', expected: '' })),
  ].sort((left, right) => left.line - right.line || left.column - right.column);
  return parsed.success && problems.length === 0 ? ok(parsed.data) : err(problems);
}

/** Places that contradict one another; a column is looked at wherever it is sound itself, whatever else is wrong. */
function contradictions(document: JsonDocument): MappingProblem[] {
  const rows = z.enum(IMPORT_ROWS).safeParse(valueAt(document.value, ['rows']));
  const columns = listAt(document, ['columns']).map((column) => columnSchema.safeParse(column).data);
  const headers = columns.map((column) => column?.header);
  const awards = Object.keys(codes.safeParse(valueAt(document.value, ['codes', 'awards'])).data ?? {});
  return [
    ...columns.flatMap((column, index): MappingProblem[] => {
      if (column === undefined) return [];
      const isRepeated = headers.indexOf(column.header) < index;
      const fault = (rows.success ? columnFault(column, rows.data) : undefined) ?? (isRepeated ? { fault: 'repeated', at: 'header' } as const : undefined);
      return fault === undefined ? [] : [problemAt(document, ['columns', index, fault.at], fault.fault)];
    }),
    ...awards.flatMap((key): MappingProblem[] => (isAwardKey(key) ? [] : [problemAt(document, ['codes', 'awards', key], 'unknown-award', '', key)])),
  ];
}

function listAt(document: JsonDocument, path: Path): readonly unknown[] {
  const list = valueAt(document.value, path);
  return Array.isArray(list) ? list : [];
}

function columnFault(
  { field, award, subject, value }: ImportColumn, rows: ImportRowKind,
): { readonly fault: MappingFault; readonly at: keyof ImportColumn } | undefined {
  if (!FIELDS_OF[rows].has(field)) return { fault: 'not-for-rows', at: 'field' };
  if (field === 'constant' && value === undefined) return { fault: 'needs-value', at: 'field' };
  if (field !== 'count' || rows !== 'units') return undefined;
  if (award === undefined || subject === undefined) return { fault: 'needs-award', at: 'field' };
  return AWARDS[award].subjects.includes(subject) ? undefined : { fault: 'subject-not-of-award', at: 'subject' };
}

/** `LDTT`, or `GK/collective` for whom the award is. */
function isAwardKey(key: string): boolean {
  const [code, subject, ...rest] = key.split('/');
  const award: AwardCode | undefined = AWARD_CODES.find((each) => each === code);
  if (award === undefined || rest.length > 0) return false;
  const named: Subject | undefined = SUBJECTS.find((each) => each === subject);
  return subject === undefined || (named !== undefined && AWARDS[award].subjects.includes(named));
}

type Path = readonly PropertyKey[];

function toProblems(issue: z.core.$ZodIssue, document: JsonDocument): MappingProblem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => problemAt(document, [...path, key], 'unknown-key', '', ''));
  if (document.placeOf(path) === undefined) return [problemAt(document, path, 'missing')];
  const { fault, expected } = faultOf(issue, path.at(-1) === 'version');
  return [problemAt(document, path, fault, expected)];
}

function faultOf(issue: z.core.$ZodIssue, isVersion: boolean): { readonly fault: MappingFault; readonly expected: string } {
  switch (issue.code) {
    case 'invalid_value': return { fault: isVersion ? 'unknown-version' : 'bad-choice', expected: issue.values.map(String).join(', ') };
    case 'invalid_key': return { fault: 'bad-choice', expected: '' };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? { fault: 'blank', expected: '' } : { fault: 'out-of-range', expected: `≥ ${String(issue.minimum)}` };
    case 'too_big':
      if (issue.origin === 'array') return { fault: 'too-many', expected: '' };
      return { fault: issue.origin === 'string' ? 'too-long' : 'out-of-range', expected: `≤ ${String(issue.maximum)}` };
    default: return { fault: 'bad-type', expected: 'expected' in issue ? issue.expected : '' };
  }
}

function problemAt(document: JsonDocument, path: Path, fault: MappingFault, expected = '', found?: string): MappingProblem {
  const place = (fault === 'unknown-key' || fault === 'unknown-award' ? document.keyPlaceOf(path) : undefined) ?? placeOrParent(document, path);
  const value = valueAt(document.value, path);
  return { fault, line: place.line, column: place.column, field: toFieldText(path), expected, found: found ?? toShownValue(value) };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) =>
    (typeof node === 'object' && node !== null ? Object.entries(node).find(([name]) => name === String(key))?.[1] : undefined), root);
}

/** Where a value is missing, the object that lacks it is blamed; the root is always there. */
function placeOrParent(document: JsonDocument, path: Path): TextPlace {
  return document.placeOf(path) ?? placeOrParent(document, path.slice(0, -1));
}
