import type { SourceFile } from '#app/ports/file-source';
import type { ConsolidationReport, FindingReport } from '#core/report/contract';
import { writePlan, type PlannedUnit } from '#support/plan-file';
import type { SheetModel } from '#core/grid/sheet-model';
import { toResultSheets } from '#core/report/result-workbook';
import { writeWorkbook } from '#formats/xlsx/write-workbook';
import { checkSources, consolidateSources, resultFile } from '#support/level-runs';
import { sourceOf } from '#support/memory-files';
import { GK_PERSON, inputOf, LDTT, reportOf, unitOf } from '#support/result-input';

type Unit = ConsolidationReport['units'][number];

interface Written {
  readonly office?: string | null;
  readonly parts?: Partial<ConsolidationReport>;
  readonly alter?: (sheets: SheetModel[]) => SheetModel[];
}

/** A result workbook as an office would hand it up. */
function written(path: string, units: readonly Unit[], { office = null, parts = {}, alter = (sheets) => sheets }: Written = {}): SourceFile {
  const bytes = writeWorkbook(alter(toResultSheets(inputOf(reportOf(units, parts), { officeName: office }))));
  return sourceOf(path, () => bytes);
}

const totalsOf = ({ totals }: ConsolidationReport): string[] => totals.map(({ award, subject, count }) => `${award}/${subject} ${String(count)}`);
const unitsOf = ({ units }: ConsolidationReport): unknown[] => units.map(({ name, path, via, status }) => [name, path, via, status]);
const linesOf = (findings: readonly FindingReport[]): string[] => findings.map(({ code, path, sheet, cell }) => `${code} ${path ?? ''} ${sheet ?? ''}!${cell ?? ''}`);

const MUN = unitOf('01', 'Xã Mùn Chung', [[LDTT, 3], [GK_PERSON, 1]]);
const PU = unitOf('02', 'Xã Pú Nhung', [[LDTT, 2]]);

/** The same result with the summary cell of the first unit's LĐTT typed over. */
const typedOver = (value: number) => (sheets: SheetModel[]): SheetModel[] => sheets.map((model) => (model.name !== 'Tổng hợp' ? model : {
  ...model, cells: model.cells.map((cell) => (cell.row === 9 && cell.column === 3 ? { ...cell, value: { kind: 'number', value } as const } : cell)),
}));

describe('a number typed over in the summary of a result', () => {
  test('is a fault of that cell; what leads back to cells counts, and the balance does not hold', async () => {
    const { report } = await consolidateSources([written('a.xlsx', [MUN, PU], { alter: typedOver(30) })]);
    expect(totalsOf(report)).toEqual(['LDTT/individual 5', 'GK/individual 1']);
    expect(linesOf(report.files[0]?.findings ?? [])).toContain('KT301  Tổng hợp!D10');
    expect(report.balance.map(({ ok }) => ok)).toEqual([false, true]);
    expect(unitsOf(report)[0]).toEqual(['Xã Mùn Chung', 'units/Xã Mùn Chung.xlsx', 'a.xlsx', 'taken-with-warnings']);
  });

  test('is told by a check of the file too, which says nothing of a sound one', async () => {
    const altered = await checkSources([written('a.xlsx', [MUN, PU], { alter: typedOver(30) })]);
    expect(linesOf(altered.files[0]?.findings ?? [])).toContain('KT301  Tổng hợp!D10');
    const sound = await checkSources([written('a.xlsx', [MUN, PU]), written('b.xlsx', [MUN])]);
    expect([...sound.files.flatMap(({ findings }) => findings), ...sound.findings]).toEqual([]);
  });

  test('with nothing in the trace to lead back from it is unknown, not a count', async () => {
    const bare = unitOf('01', 'Xã Mùn Chung', [[GK_PERSON, 1]]);
    const { report } = await consolidateSources([written('a.xlsx', [bare, PU], { alter: typedOver(4) })]);
    expect(report.units.map(({ unknown }) => unknown)).toEqual([[LDTT], []]);
    expect([totalsOf(report), report.provisional]).toEqual([['LDTT/individual 2', 'GK/individual 1'], true]);
  });
});

describe('nothing counts twice', () => {
  test('a unit in two results', async () => {
    const { report } = await consolidateSources([written('a.xlsx', [MUN, PU]), written('b.xlsx', [PU])]);
    expect(totalsOf(report)).toEqual(['LDTT/individual 5', 'GK/individual 1']);
    expect(report.units.filter(({ status }) => status === 'refused').map(({ via }) => via)).toEqual(['b.xlsx']);
    expect(linesOf(report.findings)).toEqual(['KT507 b.xlsx » units/Xã Pú Nhung.xlsx !']);
  });

  test('a result given twice, with its corrections', async () => {
    const parts = { adjustments: [{ reason: 'trùng', ...LDTT, count: -1 }] };
    const { report } = await consolidateSources([written('a.xlsx', [MUN], { parts }), written('a (2).xlsx', [MUN], { parts })]);
    expect([totalsOf(report), report.adjustments.length]).toEqual([['LDTT/individual 2', 'GK/individual 1'], 1]);
  });

  test('the result of a result beside it', async () => {
    const lower = written('a.xlsx', [MUN, PU]);
    const upper = resultFile('trên.xlsx', await consolidateSources([lower]));
    const { report } = await consolidateSources([upper, lower]);
    expect(totalsOf(report)).toEqual(['LDTT/individual 5', 'GK/individual 1']);
  });
});

test('two offices whose files have one name stay apart', async () => {
  const files = [MUN, PU].map((unit, index) => written(`x${String(index)}.xlsx`, [{ ...unit, path: 'nộp/a.xlsx' }]));
  const run = await consolidateSources(files);
  expect(unitsOf(run.report)).toEqual([
    ['Xã Mùn Chung', 'x0.xlsx » nộp/a.xlsx', 'x0.xlsx', 'taken'], ['Xã Pú Nhung', 'x1.xlsx » nộp/a.xlsx', 'x1.xlsx', 'taken'],
  ]);
  const { report } = await consolidateSources([resultFile('trên.xlsx', run)]);
  expect(totalsOf(report)).toEqual(totalsOf(run.report));
});

test('units that a result waits for keep the totals provisional, until another brings them', async () => {
  const waiting = written('a.xlsx', [MUN], { parts: { missing: [{ code: '02', name: 'Xã Pú Nhung', daysLate: null }] } });
  const alone = await consolidateSources([waiting]);
  expect([alone.report.provisional, alone.report.results[0]?.open]).toEqual([true, ['Xã Pú Nhung']]);
  const again = await consolidateSources([resultFile('trên.xlsx', alone)]);
  expect([again.report.provisional, again.report.results[0]?.open]).toEqual([true, ['Xã Pú Nhung']]);
  const both = await consolidateSources([waiting, written('b.xlsx', [PU])]);
  expect([both.report.provisional, both.report.results.map(({ open }) => open)]).toEqual([false, [[], []]]);
});

describe('a province that expects its districts', () => {
  const DISTRICTS: readonly PlannedUnit[] = [
    { code: 'H1', name: 'UBND huyện Tuần Giáo' }, { code: 'H2', name: 'UBND huyện Mường Ảng' }, { code: 'H3', name: 'UBND huyện Tủa Chùa' },
  ];
  const plan = writePlan({ level: 'tỉnh', office: 'UBND tỉnh Điện Biên', units: DISTRICTS });
  const first = written('tg.xlsx', [MUN, PU], { office: 'UBND huyện Tuần Giáo', parts: { adjustments: [{ reason: 'trùng', ...LDTT, count: -1 }] } });
  const second = written('ma.xlsx', [unitOf('07', 'Xã Búng Lao', [[LDTT, 4]])], { office: 'UBND huyện Mường Ảng' });

  test('has each result as one unit, whose cells are those of the files below, and misses the third', async () => {
    const { report } = await consolidateSources([first, second], plan);
    expect(unitsOf(report)).toEqual([
      ['UBND huyện Tuần Giáo', 'tg.xlsx', 'tg.xlsx', 'taken'], ['UBND huyện Mường Ảng', 'ma.xlsx', 'ma.xlsx', 'taken'],
    ]);
    expect(totalsOf(report)).toEqual(['LDTT/individual 8', 'GK/individual 1']);
    expect([report.missing.map(({ code }) => code), report.adjustments, report.balance.every(({ ok }) => ok)]).toEqual([['H3'], [], true]);
    expect(new Set(report.totals[0]?.cells.map(({ path }) => path)))
      .toEqual(new Set(['units/Xã Mùn Chung.xlsx', 'units/Xã Pú Nhung.xlsx', 'units/Xã Búng Lao.xlsx']));
    expect(report.results.map(({ asOneUnit, level, units }) => [asOneUnit, level, units])).toEqual([[true, 'district', 1], [true, 'district', 2]]);
  });

  test('is itself read one level further up', async () => {
    const run = await consolidateSources([first, second], plan);
    const { report } = await consolidateSources([resultFile('tỉnh.xlsx', run)], plan);
    expect(report.totals).toEqual(run.report.totals);
    expect(report.units.map(({ code, tallies }) => [code, tallies])).toEqual(run.report.units.map(({ code, tallies }) => [code, tallies]));
  });
});
