import type { Message } from '#core/rules/define-rule';
import type { RuleId, RuleOf } from '#core/rules/registry';

type DataOf<M> = M extends Message<infer Data> ? Data : never;

type MessageTexts<Messages> = {
  readonly [Id in keyof Messages]: (data: DataOf<Messages[Id]>) => string;
};

/** What people read about a rule: its name, why the fault matters, how to mend it, a sentence for each message. */
export interface RuleText<Messages> {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /**
   * Each one whole sentence with its full stop. The cell ("Ô D11: ") and the legal basis ("Căn cứ: …") are
   * put around it by `findingText`; other cells are named in the sentence by the data.
   */
  readonly messages: MessageTexts<Messages>;
}

/** Texts of all rules: a missing text, or one that uses a field its message does not have, does not compile. */
export type RuleTextTable = { readonly [Id in RuleId]: RuleText<RuleOf<Id>['messages']> };
