import type { ReadFailure } from '#core/grid/read-failure';

type TooLargeDetail = Extract<ReadFailure, { kind: 'too-large' }>['detail'];

/** Carries a failure out of nested parsing loops; turned into a value where a file is handed in. */
export class ReadRefusal extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.name = 'ReadRefusal';
    this.failure = failure;
  }
}

/** `detail` names the part or rule that broke, in English. */
export function corrupt(detail: string): ReadRefusal {
  return new ReadRefusal({ kind: 'corrupt', detail });
}

/** `actual` is `null` when counting stopped at the limit. */
export function tooLarge(detail: TooLargeDetail, limit: number, actual: number | null): ReadRefusal {
  return new ReadRefusal({ kind: 'too-large', detail, limit, actual });
}
