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
  if (!isProposalList(table)) return [];
  return table.recipients.flatMap((recipient) => {
    const subject = subjectByList(table, recipient);
    if (subject === undefined) return [];
    return recipient.claims
      .filter(({ key, source }) => (source === 'column' || source === 'mark') && !AWARDS[key.award].subjects.includes(subject))
      .map((claim) => ({ recipient, claim, subject }));
  });
}

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

/** Key of the nearest heading above a row. */
function headingOf(table: RecognisedTable, recipient: Recipient): string {
  let label = '';
  for (const row of table.rows) {
    if (row.row >= recipient.row) break;
    if (row.kind === 'group') label = row.label;
  }
  return foldKey(label);
}
