import type { AwardCode, Subject } from '../domain/award';
import type { DeciderCode } from '../domain/law-profile';
import type { Plan } from '../domain/plan';
import type { WorkbookTotal } from '../domain/report-figure';
import type { DocumentModel, ModelParagraph } from '../grid/document-model';

/** One statement of the section: awards that are said together, with their figures in the order they are said in. */
export interface Statement {
  /** `title`: "Danh hiệu …"; `form`: somebody grants a form of commendation. */
  readonly kind: 'title' | 'form';
  /** Award it is named by: LĐTT also stands for its collectives where both are said in one sentence. */
  readonly award: AwardCode;
  /** Who grants it; `null` for a title, or where the level of the office is not known. */
  readonly decider: DeciderCode | null;
  /** A higher office is asked for it. */
  readonly isRequest: boolean;
  /** Never empty: collectives, persons, households. */
  readonly figures: readonly WorkbookTotal[];
}

/** Words of the section; the catalogue of texts provides them. */
export interface ReportTextWords {
  readonly language: string;
  heading(period: string | null): string;
  /** Line over the awards that the office grants itself, and over those it asks for. */
  group(kind: 'own' | 'request', period: string | null): string;
  /** Without the mark before it and the sign behind it. */
  statement(statement: Statement): string;
  provisional(taken: number, expected: number | null): string;
  readonly nothing: string;
  readonly sourceHeading: string;
  /** Of one statement: each figure with its cell, and how many cells of how many files it is added from. */
  source(statement: Statement): string;
}

export interface ReportTextInput {
  readonly totals: readonly WorkbookTotal[];
  readonly period: string | null;
  /** Of the office that reports; `null` where nobody says it. */
  readonly level: Plan['level'];
  readonly provisional: boolean;
  readonly unitsTaken: number;
  readonly unitsExpected: number | null;
  /** Heading instead of the usual one. */
  readonly heading?: string;
}

/** The section with what it was made from. */
export interface ReportText {
  readonly document: DocumentModel;
  /** In the order they are said. */
  readonly statements: readonly Statement[];
}

/** Titles, then forms, of one level each: as reports name them (domain reference, section 5). */
const STATE: readonly AwardCode[] = ['CSTDTQ', 'CTDCP', 'HCLD', 'BK_TTCP'];
const PROVINCE: readonly AwardCode[] = ['CSTDT', 'TTLDXS', 'DVQT', 'CTDT', 'BK_T', 'KNC'];
const LOCAL: readonly AwardCode[] = ['CSTDCS', 'TTLDTT', 'LDTT', 'DVTT', 'CSTT', 'TVH', 'GDVH', 'GK'];
/** Said in one sentence, under the name of the second. */
const JOINED: Readonly<Partial<Record<AwardCode, AwardCode>>> = { TTLDTT: 'LDTT' };
const FORMS: ReadonlySet<AwardCode> = new Set(['GK', 'BK_T', 'BK_TTCP', 'HCLD', 'KNC']);
const SPOKEN_ORDER: readonly Subject[] = ['collective', 'individual', 'household'];

/**
 * The section on results of commendation (kết quả khen thưởng) of a report, from the totals of a workbook. Every figure is
 * one of these totals; behind the section stands where each of them is to be found. Totals of nought are not said.
 */
export function writeReportText(input: ReportTextInput, words: ReportTextWords): ReportText {
  const isProvince = input.level === 'province';
  const own = statementsOf([...(isProvince ? PROVINCE : []), ...LOCAL], input, false);
  const asked = statementsOf([...STATE, ...(isProvince ? [] : PROVINCE)], input, true);
  const statements = [...own, ...asked];
  const paragraphs: ModelParagraph[] = [{ style: 'heading', text: input.heading ?? words.heading(input.period) }];
  if (input.provisional) paragraphs.push({ style: 'note', text: words.provisional(input.unitsTaken, input.unitsExpected) });
  if (statements.length === 0) paragraphs.push({ style: 'item', text: `- ${words.nothing}` });
  paragraphs.push(...groupOf('own', own, input.period, words), ...groupOf('request', asked, input.period, words));
  if (statements.length > 0) {
    paragraphs.push({ style: 'source-heading', text: words.sourceHeading });
    paragraphs.push(...statements.map((statement, index): ModelParagraph =>
      ({ style: 'source', text: `(${String(index + 1)}) ${words.source(statement)}` })));
  }
  return { document: { language: words.language, paragraphs }, statements };
}

function groupOf(
  kind: 'own' | 'request', statements: readonly Statement[], period: string | null, words: ReportTextWords,
): ModelParagraph[] {
  if (statements.length === 0) return [];
  return [
    { style: 'item', text: `- ${words.group(kind, period)}` },
    ...statements.map((statement, index): ModelParagraph =>
      ({ style: 'sub-item', text: `+ ${words.statement(statement)}${index === statements.length - 1 ? '.' : ';'}` })),
  ];
}

function statementsOf(awards: readonly AwardCode[], { totals, level }: ReportTextInput, isRequest: boolean): Statement[] {
  const found = new Map<AwardCode, WorkbookTotal[]>();
  for (const award of awards) {
    const said = totals.filter(({ key, count }) => key.award === award && count > 0);
    if (said.length === 0) continue;
    const joined = JOINED[award];
    const name = joined !== undefined && totals.some(({ key, count }) => key.award === joined && count > 0) ? joined : award;
    found.set(name, [...found.get(name) ?? [], ...said]);
  }
  return [...found].map(([award, figures]) => ({
    kind: FORMS.has(award) ? 'form' : 'title',
    award, isRequest,
    decider: deciderOf(award, level, isRequest),
    figures: [...figures].sort((left, right) => SPOKEN_ORDER.indexOf(left.key.subject) - SPOKEN_ORDER.indexOf(right.key.subject)),
  }));
}

function deciderOf(award: AwardCode, level: Plan['level'], isRequest: boolean): DeciderCode | null {
  if (!isRequest) return FORMS.has(award) ? level : null;
  if (award === 'HCLD') return 'president';
  return STATE.includes(award) ? 'prime-minister' : award === 'KNC' ? null : 'province';
}
