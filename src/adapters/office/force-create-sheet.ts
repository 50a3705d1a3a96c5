/**
 * Adds a sheet through Microsoft's helper library, which loads with the first sheet that is written. The only place that
 * knows the library: with `clearOnly` it never deletes a sheet, and the names it is given are ours and checked before.
 */
export async function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "office-helpers" */ '@microsoft/office-js-helpers');
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
