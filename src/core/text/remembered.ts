/** Texts kept in each of two generations: the older one goes when the younger one is full. */
const MOST = 30_000;

/**
 * The same function, which keeps what it said of the last tens of thousands of texts: sheets repeat their texts, and a
 * list that is checked at every keystroke repeats nearly all of them. Only for functions of the text alone, whose
 * values nobody changes.
 */
export function remembered<Value>(reckon: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as Value;
    const value = old.has(text) ? old.get(text) as Value : reckon(text);
    if (young.size >= MOST) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
