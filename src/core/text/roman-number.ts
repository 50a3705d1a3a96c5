const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** Roman number of a whole number from 1 on: 4 → "IV". */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [size, sign] of SIGNS) {
    while (rest >= size) {
      roman += sign;
      rest -= size;
    }
  }
  return roman;
}
