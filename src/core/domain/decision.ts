/** What a person settled about one finding (quyết định xử lý): it stays as it is, and why. */
export interface Decision {
  /** Of the finding: rule, identity of its row and the values it rests on. */
  readonly fingerprint: string;
  /** Id of the rule, for people who read the file. */
  readonly rule: string;
  readonly reason: string;
  readonly decidedBy: string;
  /** `YYYY-MM-DD` */
  readonly decidedOn: string;
  readonly basis: string | null;
  /** Last day it holds, `YYYY-MM-DD`; `null`: as long as the values stay. */
  readonly expiresOn: string | null;
}

export interface DecisionFile {
  readonly version: 1;
  readonly decisions: readonly Decision[];
}
