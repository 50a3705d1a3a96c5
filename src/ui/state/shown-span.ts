/** Which part of a long list is shown: from `first`, `count` of them. */
export interface ShownSpan {
  readonly first: number;
  readonly count: number;
}

/** How many lines come at once. */
export const SPAN_PAGE = 20;
/** So many lines at most stand in the page at a time. */
const MOST = 100;

export const FIRST_SPAN: ShownSpan = { first: 0, count: SPAN_PAGE };

/** One page more below; what is far above goes. */
export function spanBelow({ first, count }: ShownSpan): ShownSpan {
  const longer = count + SPAN_PAGE;
  return longer > MOST ? { first: first + SPAN_PAGE, count } : { first, count: longer };
}

/** One page more above; what is far below goes. */
export function spanAbove({ first, count }: ShownSpan): ShownSpan {
  const start = Math.max(0, first - SPAN_PAGE);
  return { first: start, count: Math.min(MOST, count + first - start) };
}

/** The span as it is where it shows the line, else the page with the line in it; `-1` is no line. */
export function spanAround(span: ShownSpan, line: number): ShownSpan {
  if (line < 0 || (line >= span.first && line < span.first + span.count)) return span;
  return { first: line - (line % SPAN_PAGE), count: SPAN_PAGE };
}
