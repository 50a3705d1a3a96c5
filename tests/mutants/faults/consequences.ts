interface Consequence {
  readonly rule: string;
  /** Why the program cannot help telling this too. */
  readonly reason: string;
}

/** What else a planted fault truly breaks, and is told beside it. Everything not named here is a false alarm. */
export const CONSEQUENCES: Readonly<Partial<Record<string, readonly Consequence[]>>> = {
  'number-as-text': [
    { rule: 'column-total-mismatch', reason: 'SUM passes over a number stored as text' },
    { rule: 'subtotal-mismatch', reason: 'SUM passes over a number stored as text' },
  ],
  'personal-data-exposed': [{ rule: 'hidden-data', reason: 'data are hidden, whoever the workbook is for' }],
};
