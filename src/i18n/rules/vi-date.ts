/** Day as in Vietnamese papers: `2021-06-05` → "05/06/2021". */
export function toViDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
