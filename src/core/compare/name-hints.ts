import { pastUnitKey, type PastEntry, type PastIndex } from '../domain/past-index';
import { isEarlierPeriod, lastYearOf } from '../domain/period';
import { comparePersons, personOf } from '../domain/person';
import type { RecognisedWorkbook, Recipient } from '../domain/recognised';
import type { CellReference } from '../domain/tally';
import { isNearName } from '../text/name-difference';

/** A name that is new in a unit and that one of its past rounds spells almost so: perhaps misspelt now, or then. */
export interface NameHint {
  readonly name: string;
  readonly at: CellReference;
  readonly pastName: string;
  readonly pastPeriod: string;
  readonly pastAt: CellReference;
  /** What besides the name speaks for one person. */
  readonly evidence: 'birth' | 'position';
}

interface Listed {
  readonly recipient: Recipient;
  readonly at: CellReference;
}

/**
 * Names of a workbook that no past list of its unit knows while one of them has a name one slip of the pen apart, with
 * the same whole birth date or, where none is known on one side, the same position. Silent when the near name is listed
 * now too: then there are two persons. Each name once, where it stands first.
 */
export function findNameHints(workbook: RecognisedWorkbook, past: PastIndex): readonly NameHint[] {
  const { period } = workbook;
  const unit = pastUnitKey(workbook);
  if (period === null || unit === undefined) return [];
  const known = past.ofUnit(unit).filter((entry) => entry.recipient.subject === 'individual' && isEarlierPeriod(entry.period, period));
  const listed = firstMentions(workbook);
  const now = new Set(listed.map(({ recipient }) => personOf(recipient).hint));
  const before = new Set(known.map(({ recipient }) => personOf(recipient).hint));
  const missing = latestMentions(known).filter(({ recipient }) => !now.has(personOf(recipient).hint));
  return listed
    .filter(({ recipient }) => !before.has(personOf(recipient).hint))
    .flatMap(({ recipient, at }): NameHint[] => {
      const found = missing.flatMap((entry) => {
        const evidence = evidenceOf(recipient, entry.recipient);
        return evidence === undefined ? [] : [{ entry, evidence }];
      });
      const best = found.find(({ evidence }) => evidence === 'birth') ?? found[0];
      if (best === undefined) return [];
      const { entry, evidence } = best;
      return [{
        name: recipient.name, at, evidence,
        pastName: entry.recipient.name, pastPeriod: entry.period.text, pastAt: entry.at,
      }];
    });
}

/** Everybody whom the lists propose, each name at its first row. */
function firstMentions({ path, sheets }: RecognisedWorkbook): Listed[] {
  const seen = new Set<string>();
  return sheets.flatMap((sheet) => sheet.tables
    .filter(({ form }) => form === 'person-list' || form === 'collective-list')
    .flatMap(({ recipients }) => recipients.flatMap((recipient): Listed[] => {
      const { hint } = personOf(recipient);
      if (hint === '' || recipient.subject !== 'individual' || seen.has(hint)) return [];
      seen.add(hint);
      return [{ recipient, at: { path, sheet: sheet.name, at: recipient.nameAt } }];
    })));
}

/** The last round first, so that a person is told by what was written last. */
function latestMentions(entries: readonly PastEntry[]): PastEntry[] {
  return [...entries].sort((left, right) => lastYearOf(right.period) - lastYearOf(left.period));
}

function evidenceOf(now: Recipient, before: Recipient): NameHint['evidence'] | undefined {
  if (!isNearName(now.name, before.name)) return undefined;
  const { birth, isWholeBirth, citizenNumber, gender, position } = comparePersons(personOf(now), personOf(before));
  if (citizenNumber === 'different' || gender === 'different' || birth === 'different') return undefined;
  if (isWholeBirth || citizenNumber === 'same') return 'birth';
  return birth === 'unknown' && position === 'same' ? 'position' : undefined;
}
