import type { ConsolidatedUnit } from '../consolidate/consolidate';
import { AWARDS, isSameAwardKey, type AwardKey } from '../domain/award';
import { readSpecialKind, type CommendationKind } from '../domain/commendation-kind';
import { readLeaderLevel, type LeaderLevel } from '../domain/leader-level';
import type { RecognisedSheet } from '../domain/recognised';
import type { AwardCount, CellReference } from '../domain/tally';
import { readUnitKind } from '../domain/unit-kind';
import { listedRecipients, type ListedRecipient } from './listed-recipients';

/** Awards of one key that the files tell the same things of; `undefined`: they do not tell. */
export interface CountedAward {
  readonly key: AwardKey;
  readonly count: number;
  readonly kind: CommendationKind | undefined;
  /** Of an individual. */
  readonly level: LeaderLevel | undefined;
  readonly isEnterprise: boolean | undefined;
}

/** What the taken units propose, one entry a name or, where there are no names, a stated figure. */
export interface CountedAwards {
  readonly awards: readonly CountedAward[];
  /** Keys of counts that cannot be read: of these no figure holds. */
  readonly unreadable: readonly AwardKey[];
}

/** Looks up for each counted award what its list says of whom and why. */
export function countedAwards(units: readonly ConsolidatedUnit[]): CountedAwards {
  const taken = units.filter(({ refused }) => refused === null);
  return {
    awards: taken.flatMap((unit) => awardsOf(unit)),
    unreadable: taken.flatMap(({ submission }) => submission.facts.counts.filter(({ count }) => count === undefined).map(({ key }) => key)),
  };
}

function awardsOf(unit: ConsolidatedUnit): CountedAward[] {
  const named = listedRecipients(unit);
  const sheets = new Map(unit.submission.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return unit.submission.facts.counts.flatMap(({ key, count, source, cells }): CountedAward[] => {
    if (count === undefined || count === 0) return [];
    if (source === 'tally') return [{ key, count, kind: kindOfCells(key, cells, sheets), level: undefined, isEnterprise: enterpriseOf(key, null, unit.name) }];
    return cells.map((cell) => toAward(key, sheets.get(cell.sheet), named(cell), unit.name));
  });
}

function toAward(key: AwardKey, sheet: RecognisedSheet | undefined, recipient: ListedRecipient | null, unitName: string): CountedAward {
  const workplace = textOf(recipient, 'workplace');
  return {
    key, count: 1,
    kind: kindOf(key, sheet, recipient?.labels ?? []),
    level: key.subject === 'individual' ? readLeaderLevel(textOf(recipient, 'position'), workplace === '' ? unitName : workplace) : undefined,
    isEnterprise: enterpriseOf(key, recipient, unitName),
  };
}

/** Figures of a tally may stand in several sheets; they tell a kind where these agree. */
function kindOfCells(key: AwardKey, cells: readonly CellReference[], sheets: ReadonlyMap<string, RecognisedSheet>): CommendationKind | undefined {
  const [first, ...others] = cells.map(({ sheet }) => kindOf(key, sheets.get(sheet), []));
  return others.every((kind) => kind === first) ? first : undefined;
}

/**
 * Titles are of the yearly round (danh hiệu thi đua xét hằng năm); a form is, where its sheet speaks of a year and of
 * nothing else.
 */
function kindOf(key: AwardKey, sheet: RecognisedSheet | undefined, labels: readonly string[]): CommendationKind | undefined {
  if (AWARDS[key.award].nature === 'title') return 'merit';
  if (sheet === undefined) return undefined;
  const texts = [...labels, sheet.frame.title?.text ?? '', sheet.name, ...sheet.frame.documents.map(({ text }) => text)];
  const special = texts.map((text) => readSpecialKind(text)).find((kind) => kind !== undefined);
  return special ?? (sheet.frame.periods.length > 0 ? 'merit' : undefined);
}

function enterpriseOf({ subject }: AwardKey, recipient: ListedRecipient | null, unitName: string): boolean | undefined {
  const unit = readUnitKind(unitName);
  if (unit === 'institution' || subject === 'household') return false;
  if (unit === 'enterprise') return true;
  if (recipient === null) return undefined;
  const workplace = textOf(recipient, 'workplace');
  if (subject === 'individual' && readLeaderLevel(textOf(recipient, 'position'), workplace) === 'business') return true;
  const own = readUnitKind(subject === 'collective' ? recipient.name : workplace);
  return own === undefined ? undefined : own === 'enterprise';
}

function textOf(recipient: ListedRecipient | null, role: 'position' | 'workplace'): string {
  return recipient?.details.find((detail) => detail.role === role)?.text ?? '';
}

/** Count of a unit for a key; `undefined` where it has none. */
export function countOfUnit({ submission }: ConsolidatedUnit, key: AwardKey): AwardCount | undefined {
  return submission.facts.counts.find((count) => isSameAwardKey(count.key, key));
}
