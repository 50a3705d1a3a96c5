/** " NĂM HỌC 2020-2021", " NĂM 2021", nothing for a period nobody knows. */
export function periodWords(period: string | null): string {
  if (period === null) return '';
  return /^\d{4}\s*-\s*\d{4}$/.test(period) ? ` NĂM HỌC ${period}` : ` NĂM ${period}`;
}
