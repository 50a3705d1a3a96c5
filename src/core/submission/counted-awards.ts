import type { ConsolidatedUnit } from '../consolidate/consolidate';
import { AWARDS, isSameAwardKey, type AwardKey } from '../domain/award';
import { readSpecialKind, type CommendationKind } from '../domain/commendation-kind';
import { readLeaderLevel, type LeaderLevel } from '../domain/leader-level';
import type { Recipient, RecognisedSheet } from '../domain/recognised';
import type { AwardCount, CellReference } from '../domain/tally';
import { readUnitKind } from '../domain/unit-kind';
import { toA1 } from '../grid/address';

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

interface NamedRecipient {
  readonly name: string;
  readonly position: string;
  readonly workplace: string;
  /** What its awards are called. */
  readonly labels: readonly string[];
}

function awardsOf(unit: ConsolidatedUnit): CountedAward[] {
  const named = recipientsByCell(unit);
  const sheets = new Map(unit.submission.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return unit.submission.facts.counts.flatMap(({ key, count, source, cells }): CountedAward[] => {
    if (count === undefined || count === 0) return [];
    if (source === 'tally') return [{ key, count, kind: kindOfCells(key, cells, sheets), level: undefined, isEnterprise: enterpriseOf(key, undefined, unit.name) }];
    return cells.map((cell) => toAward(key, sheets.get(cell.sheet), named.get(toPlace(cell)), unit.name));
  });
}

function toAward(key: AwardKey, sheet: RecognisedSheet | undefined, recipient: NamedRecipient | undefined, unitName: string): CountedAward {
  const place = recipient === undefined || recipient.workplace === '' ? unitName : recipient.workplace;
  return {
    key, count: 1,
    kind: kindOf(key, sheet, recipient?.labels ?? []),
    level: key.subject === 'individual' && recipient !== undefined ? readLeaderLevel(recipient.position, place) : undefined,
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

function enterpriseOf({ subject }: AwardKey, recipient: NamedRecipient | undefined, unitName: string): boolean | undefined {
  const unit = readUnitKind(unitName);
  if (unit === 'institution' || subject === 'household') return false;
  if (unit === 'enterprise') return true;
  if (recipient === undefined) return undefined;
  if (subject === 'individual' && readLeaderLevel(recipient.position, recipient.workplace) === 'business') return true;
  const own = readUnitKind(subject === 'collective' ? recipient.name : recipient.workplace);
  return own === undefined ? undefined : own === 'enterprise';
}

function recipientsByCell({ submission }: ConsolidatedUnit): ReadonlyMap<string, NamedRecipient> {
  const named = new Map<string, NamedRecipient>();
  for (const sheet of submission.workbook.sheets) {
    for (const recipient of sheet.tables.flatMap(({ recipients }) => recipients)) {
      named.set(toPlace({ sheet: sheet.name, at: recipient.nameAt }), toNamed(recipient));
    }
  }
  for (const { name, position, source } of submission.carried?.recipients ?? []) {
    named.set(toPlace(source), { name, position, workplace: '', labels: [] });
  }
  return named;
}

function toNamed({ name, details, claims }: Recipient): NamedRecipient {
  const textOf = (role: 'position' | 'workplace'): string => details.find((detail) => detail.role === role)?.text ?? '';
  return { name, position: textOf('position'), workplace: textOf('workplace'), labels: claims.map(({ label }) => label) };
}

function toPlace({ sheet, at }: Pick<CellReference, 'sheet' | 'at'>): string {
  return `${toA1(at)} ${sheet}`;
}

/** Count of a unit for a key; `undefined` where it has none. */
export function countOfUnit({ submission }: ConsolidatedUnit, key: AwardKey): AwardCount | undefined {
  return submission.facts.counts.find((count) => isSameAwardKey(count.key, key));
}
