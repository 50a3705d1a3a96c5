import { FIRST_SPAN, spanAbove, spanAround, spanBelow, type ShownSpan } from '#ui/state/shown-span';

const span = (first: number, count: number): ShownSpan => ({ first, count });

describe('The shown part of a long list', () => {
  test('begins with its first page and grows page by page, up to a hundred lines', () => {
    expect(FIRST_SPAN).toEqual(span(0, 20));
    expect(spanBelow(FIRST_SPAN)).toEqual(span(0, 40));
    expect(spanBelow(span(0, 80))).toEqual(span(0, 100));
    expect(spanBelow(span(0, 100))).toEqual(span(20, 100));
  });

  test('grows upwards to the first line, letting go of what is far below', () => {
    expect(spanAbove(span(40, 20))).toEqual(span(20, 40));
    expect(spanAbove(span(10, 20))).toEqual(span(0, 30));
    expect(spanAbove(span(20, 100))).toEqual(span(0, 100));
  });

  test('moves only to a line that it does not show', () => {
    const shown = span(20, 40);
    expect(spanAround(shown, -1)).toBe(shown);
    expect(spanAround(shown, 20)).toBe(shown);
    expect(spanAround(shown, 59)).toBe(shown);
    expect(spanAround(shown, 60)).toEqual(span(60, 20));
    expect(spanAround(shown, 19)).toEqual(span(0, 20));
    expect(spanAround(shown, 4_999)).toEqual(span(4_980, 20));
  });
});
