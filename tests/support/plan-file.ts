import type { SourceFile } from '#app/ports/file-source';
import { GridBuilder } from '#core/grid/grid-builder';
import type { SheetGrid } from '#core/grid/sheet-grid';
import { toXlsxBytes } from '#support/grid-workbook';
import { sourceOf } from '#support/memory-files';

export interface PlannedUnit {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
}

/** A plan workbook with a register and no targets. */
export function writePlan(plan: { readonly level: string; readonly office: string; readonly units: readonly PlannedUnit[] }): SourceFile {
  const sheets = [
    toSheet('Kỳ', [['Kỳ', '2020-2021'], ['Loại kỳ', 'năm học'], ['Cơ quan tổng hợp', plan.office], ['Cấp', plan.level]]),
    toSheet('Đơn vị', [
      ['Mã', 'Tên đơn vị', 'Tên khác', 'Khối/Cụm', 'Đơn vị cấp trên', 'Trạng thái'],
      ...plan.units.map(({ code, name, parent = '' }) => [code, name, '', '', parent, 'hoạt động']),
    ]),
    toSheet('Chỉ tiêu', [['Mã', 'Tên đơn vị']]),
  ];
  const bytes = toXlsxBytes({ sheets, date1904: false, hasMacros: false, externalLinks: [] });
  return sourceOf('plan.xlsx', () => bytes);
}

function toSheet(name: string, rows: readonly (readonly string[])[]): SheetGrid {
  const builder = new GridBuilder();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== '') builder.set(row, column, { kind: 'text', value });
    });
  });
  return builder.build({ name });
}
