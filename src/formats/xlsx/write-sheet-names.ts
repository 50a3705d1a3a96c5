const MAX_NAME = 31;

/** Name as Excel accepts it: none of `\ / ? * [ ] :`, no control characters, no outer apostrophes, 1 to 31 units. */
function toLegalName(name: string): string {
  const legal = name
     
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[' ]+/, '')
    .slice(0, MAX_NAME)
    .replace(/[' ]+$/, '');
  return legal === '' ? 'Sheet' : legal;
}

/** Legal names in the same order, no two alike: Excel compares them without regard to case. */
export function toSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const legal = toLegalName(name);
    let unique = legal;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const suffix = ` (${String(number)})`;
      unique = `${legal.slice(0, MAX_NAME - suffix.length).trimEnd()}${suffix}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** `'Tổng hợp'` as it stands before `!` in a reference. */
export function toQuotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
