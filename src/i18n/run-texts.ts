import type { RunTexts } from '#core/report/run-texts';
import { findingText } from './finding-text';
import { viFailureText } from './vi-failures';
import { viPackNote } from './vi-pack';
import { viNameHint, viPastRefusal } from './vi-past';
import { viThresholdName, viThresholdValue } from './vi-thresholds';

/** Sentences of every run. */
export const viRunTexts: RunTexts = {
  findingMessage: findingText,
  failureMessage: viFailureText,
  pastRefusalMessage: viPastRefusal,
  nameHintMessage: viNameHint,
  packNoteMessage: viPackNote,
  thresholdName: viThresholdName,
  thresholdValue: viThresholdValue,
};
