import type { CellAddress } from '../grid/address';
import { foldKey } from '../text/fold';
import type { ColumnRoleKind, Recipient } from './recognised';

/** An initiative (sáng kiến) that a row of a list states for a person. */
export interface StatedInitiative {
  /** Folded. */
  readonly title: string;
  /** Folded; empty where none is stated. */
  readonly decision: string;
  /** Number, issuer and year of the decision that recognised it; `undefined` where one of them is not stated. */
  readonly paper: string | undefined;
  /** The row says that several persons share it. */
  readonly isShared: boolean;
  readonly text: string;
  readonly at: CellAddress;
}

/** Folded letters below which a text is a remark rather than a title. */
const SHORTEST_TITLE = 25;
/** Words that say several persons share the initiative. */
const SHARED = /\b(?:dong tac gia|tac gia|cung thuc hien|nhom|tap the|thanh vien|cong su)\b/;
/** "Số 123/QĐ-UBND ngày 15/6/2020", "123/2020/QĐ-UBND", folded. */
const PAPER = /(?<!\d )\b(\d{1,5}) (?:((?:19|20)\d{2}) )?(qd(?: [a-z]+){0,2}?)(?= ngai| thang| nam| \d|$)(?:.*?\b((?:19|20)\d{2})\b)?/;

/** The initiative of a row; `undefined` where none is named or the text is too short to be a title. */
export function readInitiative(recipient: Recipient): StatedInitiative | undefined {
  const stated = detailOf(recipient, 'initiative');
  const title = foldKey(stated?.text ?? '');
  if (stated === undefined || title.length < SHORTEST_TITLE) return undefined;
  const decision = foldKey(detailOf(recipient, 'initiative-decision')?.text ?? '');
  return {
    title, decision,
    paper: readPaper(decision),
    isShared: SHARED.test(foldKey(recipient.details.map(({ text }) => text).join(' ; '))),
    text: stated.text,
    at: stated.at,
  };
}

function readPaper(decision: string): string | undefined {
  const [, number = '', inNumber, kind = '', dated] = PAPER.exec(decision) ?? [];
  const year = inNumber ?? dated;
  return year === undefined ? undefined : `${String(Number(number))} ${kind} ${year}`;
}

/** Half or more of the words of the longer title stand in the other too. */
export function isLikeTitle(left: string, right: string): boolean {
  const [leftWords, rightWords] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const common = [...leftWords].filter((word) => rightWords.has(word)).length;
  return common * 2 >= Math.max(leftWords.size, rightWords.size);
}

function detailOf(recipient: Recipient, role: ColumnRoleKind) {
  return recipient.details.find((detail) => detail.role === role && detail.text !== '');
}
