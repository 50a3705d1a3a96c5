import { ambiguousNumber } from './ambiguous-number/rule';
import { awardSubjectMismatch } from './award-subject-mismatch/rule';
import { collectiveShareLow } from './collective-share-low/rule';
import { columnTotalMismatch } from './column-total-mismatch/rule';
import { compoundCount } from './compound-count/rule';
import { consecutiveYearsMissing } from './consecutive-years-missing/rule';
import { cstdcsCapExceeded } from './cstdcs-cap-exceeded/rule';
import { cstdcsWithoutLdtt } from './cstdcs-without-ldtt/rule';
import { decomposedUnicode } from './decomposed-unicode/rule';
import { disciplinedPerson } from './disciplined-person/rule';
import { dissolvedUnit } from './dissolved-unit/rule';
import { documentDateOrder } from './document-date-order/rule';
import { doubleCountedTotal } from './double-counted-total/rule';
import { duplicatePerson } from './duplicate-person/rule';
import { duplicateSubmission } from './duplicate-submission/rule';
import { excellentShareExceeded } from './excellent-share-exceeded/rule';
import { externalLink } from './external-link/rule';
import { formulaError } from './formula-error/rule';
import { hiddenData } from './hidden-data/rule';
import { initiativeMissing } from './initiative-missing/rule';
import { invalidCount } from './invalid-count/rule';
import { legacyFontText } from './legacy-font-text/rule';
import { listTallyMismatch } from './list-tally-mismatch/rule';
import { longAbsence } from './long-absence/rule';
import { missingColumn } from './missing-column/rule';
import { missingDossierPart } from './missing-dossier-part/rule';
import { missingRequiredValue } from './missing-required-value/rule';
import { mixedDates } from './mixed-dates/rule';
import { notRegistered } from './not-registered/rule';
import { numberAsText } from './number-as-text/rule';
import { partExceedsWhole } from './part-exceeds-whole/rule';
import { percentageMismatch } from './percentage-mismatch/rule';
import { periodMismatch } from './period-mismatch/rule';
import { personalDataExposed } from './personal-data-exposed/rule';
import { personInTwoUnits } from './person-in-two-units/rule';
import { quotaExceeded } from './quota-exceeded/rule';
import { ratingTooLow } from './rating-too-low/rule';
import { registrationShortfall } from './registration-shortfall/rule';
import { reportFigureMismatch } from './report-figure-mismatch/rule';
import { reusedInitiative } from './reused-initiative/rule';
import { rowTotalMismatch } from './row-total-mismatch/rule';
import { serialNumberGap } from './serial-number-gap/rule';
import { staleFormulaValue } from './stale-formula-value/rule';
import { statedCountMismatch } from './stated-count-mismatch/rule';
import { strayCharacters } from './stray-characters/rule';
import { struckOutRow } from './struck-out-row/rule';
import { submittedLate } from './submitted-late/rule';
import { subtotalMismatch } from './subtotal-mismatch/rule';
import { sumRangeIncomplete } from './sum-range-incomplete/rule';
import { tenureTooShort } from './tenure-too-short/rule';
import { ttldxsWithoutCstdcs } from './ttldxs-without-cstdcs/rule';
import { twoFormsOneAchievement } from './two-forms-one-achievement/rule';
import { typedOverFormula } from './typed-over-formula/rule';
import { unitNotInPlan } from './unit-not-in-plan/rule';
import { unitNotSubmitted } from './unit-not-submitted/rule';
import { unknownAward } from './unknown-award/rule';
import { unknownUnit } from './unknown-unit/rule';
import { unreadableCount } from './unreadable-count/rule';
import { unrecognisedSheet } from './unrecognised-sheet/rule';
import { voteRatioLow } from './vote-ratio-low/rule';
import { wrongAuthority } from './wrong-authority/rule';

/** All rules, in code order. One explicit list: nothing registers by itself. */
export const RULES = [
  unrecognisedSheet, // KT101
  unreadableCount, // KT102
  numberAsText, // KT103
  ambiguousNumber, // KT104
  compoundCount, // KT105
  legacyFontText, // KT106
  decomposedUnicode, // KT107
  strayCharacters, // KT108
  formulaError, // KT109
  externalLink, // KT110
  hiddenData, // KT111
  missingColumn, // KT112
  mixedDates, // KT113
  struckOutRow, // KT114
  staleFormulaValue, // KT115
  columnTotalMismatch, // KT201
  subtotalMismatch, // KT202
  doubleCountedTotal, // KT203
  sumRangeIncomplete, // KT204
  typedOverFormula, // KT205
  rowTotalMismatch, // KT206
  partExceedsWhole, // KT207
  percentageMismatch, // KT208
  invalidCount, // KT209
  serialNumberGap, // KT210
  statedCountMismatch, // KT211
  periodMismatch, // KT212
  documentDateOrder, // KT213
  listTallyMismatch, // KT301
  duplicatePerson, // KT302
  personInTwoUnits, // KT303
  unknownAward, // KT304
  awardSubjectMismatch, // KT305
  unknownUnit, // KT306
  missingRequiredValue, // KT307
  twoFormsOneAchievement, // KT308
  reusedInitiative, // KT309
  cstdcsCapExceeded, // KT401
  cstdcsWithoutLdtt, // KT402
  initiativeMissing, // KT403
  ratingTooLow, // KT404
  disciplinedPerson, // KT405
  tenureTooShort, // KT406
  collectiveShareLow, // KT407
  ttldxsWithoutCstdcs, // KT408
  voteRatioLow, // KT409
  consecutiveYearsMissing, // KT410
  wrongAuthority, // KT411
  excellentShareExceeded, // KT412
  dissolvedUnit, // KT413
  longAbsence, // KT414
  unitNotInPlan, // KT501
  unitNotSubmitted, // KT502
  submittedLate, // KT503
  quotaExceeded, // KT504
  notRegistered, // KT505
  registrationShortfall, // KT506
  duplicateSubmission, // KT507
  reportFigureMismatch, // KT701
  missingDossierPart, // KT702
  personalDataExposed, // KT703
] as const;

export type AnyRule = (typeof RULES)[number];
export type RuleId = AnyRule['id'];
export type RuleOf<Id extends RuleId> = Extract<AnyRule, { readonly id: Id }>;
