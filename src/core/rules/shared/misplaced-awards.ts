import { AWARDS, type Subject } from '../../domain/award';
import type { AwardClaim, Recipient, RecognisedTable, RecognisedWorkbook } from '../../domain/recognised';
import { foldKey } from '../../text/fold';
import { isProposalList } from './recipients';

/** An award claimed by one whom it is not for. */
export interface MisplacedClaim {
  readonly recipient: Recipient;
  readonly claim: AwardClaim;
  /** Whom the list names there. */
  readonly subject: Subject;
}

/**
 * Claims of a list that are not for those it names, as far as the list itself says whom it names: by its form and
 * by its name column. Lists that mix persons and collectives take the subject from the award, so they show none.
 */
export function misplacedClaims(table: RecognisedTable): readonly MisplacedClaim[] {
  const known = MISPLACED.get(table);
  if (known !== undefined) return known;
  const misplaced = isProposalList(table) ? judgeClaims(table) : [];
  MISPLACED.set(table, misplaced);
  return misplaced;
}

/** Judged once a table: several rules ask. */
const MISPLACED = new WeakMap<RecognisedTable, readonly MisplacedClaim[]>();

function judgeClaims(table: RecognisedTable): readonly MisplacedClaim[] {
  return table.recipients.flatMap((recipient) => {
    const claims = recipient.claims.filter(({ source }) => source === 'column' || source === 'mark');
    // Most awards are for anybody a list may name, and need no look at whom it does name.
    if (claims.every(({ key }) => SUBJECTS.every((subject) => AWARDS[key.award].subjects.includes(subject)))) return [];
    const subject = subjectByList(table, recipient);
    if (subject === undefined) return [];
    return claims.filter(({ key }) => !AWARDS[key.award].subjects.includes(subject))
      .map((claim) => ({ recipient, claim, subject }));
  });
}

const SUBJECTS: readonly Subject[] = ['individual', 'collective', 'household'];

/** Claims of titles that are not for the subject of their row, in sheet and row order. */
export function misplacedClaimsOf(workbook: RecognisedWorkbook): readonly MisplacedClaim[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.flatMap(misplacedClaims));
}

function subjectByList(table: RecognisedTable, recipient: Recipient): Subject | undefined {
  const kinds = new Set<string>(table.columns.map(({ role }) => role.kind));
  if (kinds.has('recipient-name') || kinds.has('subject-text')) return undefined;
  const hasPersonColumn = kinds.has('person-name') || kinds.has('family-name');
  if (table.form === 'collective-list') return hasPersonColumn || namesHousehold(table, recipient) ? undefined : 'collective';
  const namesPersons = hasPersonColumn && !kinds.has('collective-name') && (table.defaultSubject ?? 'individual') === 'individual';
  return namesPersons && !namesCollective(table, recipient) ? 'individual' : undefined;
}

function namesHousehold(table: RecognisedTable, { name }: Recipient): boolean {
  return table.defaultSubject === 'household' || /^(ho|gia dinh)\b/.test(foldKey(name));
}

/** A row of a list of persons that may still be a collective, by its name or its heading. */
function namesCollective(table: RecognisedTable, recipient: Recipient): boolean {
  return COLLECTIVE_START.test(foldKey(recipient.name)) || COLLECTIVE_HEADING.test(headingOf(table, recipient));
}

const COLLECTIVE_START = /^(tap the|truong|to \d|to chuyen|to van|phong|ban|khoi|khoa|chi bo|doan|cong doan|ui ban|ubnd|hoi|thon|xom|doi|trung tam|cong ti|ho gia)\b/;
const COLLECTIVE_HEADING = /\b(tap the|ho gia dinh|don vi)\b/;

interface Heading {
  readonly row: number;
  readonly key: string;
}

const HEADINGS = new WeakMap<RecognisedTable, readonly Heading[]>();

/** Headings of a table from below, reckoned once a table: long lists are asked row by row. */
function headingsOf(table: RecognisedTable): readonly Heading[] {
  const known = HEADINGS.get(table);
  if (known !== undefined) return known;
  const headings = table.rows.flatMap((row) => (row.kind === 'group' ? [{ row: row.row, key: foldKey(row.label) }] : [])).reverse();
  HEADINGS.set(table, headings);
  return headings;
}

/** Key of the nearest heading above a row. */
function headingOf(table: RecognisedTable, recipient: Recipient): string {
  return headingsOf(table).find(({ row }) => row < recipient.row)?.key ?? '';
}
