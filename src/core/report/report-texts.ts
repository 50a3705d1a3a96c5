/** Words of the result workbook; the catalogue of texts provides them. Its fields grow with the sheets. */
export interface ReportTexts {
  readonly language: 'vi' | 'en';
}
