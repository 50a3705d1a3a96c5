import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SourceFile } from '#app/ports/file-source';
import type { ConsolidationReport } from '#core/report/contract';
import type { ConsolidationRun } from '#app/use-cases/run-contract';
import { consolidateSources, resultFile } from '#support/level-runs';
import { fixtureSource, sourceOf } from '#support/memory-files';

const SMALL = resolve(__dirname, '../fixtures/district');
const WHOLE = resolve(__dirname, '../../../shared/samples/tuan-giao-2021');

interface District {
  readonly units: readonly SourceFile[];
  readonly plan: SourceFile;
}

function districtOf(folder: string): District {
  const read = (path: string): SourceFile => sourceOf(path, () => readFileSync(join(folder, path)));
  return { units: readdirSync(join(folder, 'units')).sort().map((name) => read(`units/${name}`)), plan: read('plan.xlsx') };
}

/** Every n-th file from the k-th on. */
function share<Item>(items: readonly Item[], parts: number, part: number): Item[] {
  return items.filter((_, index) => index % parts === part);
}

/** What must be the same however many levels the figures went through. */
function figuresOf({ units, totals, balance, adjustments, provisional, missing, expectedUnits }: ConsolidationReport): unknown {
  return {
    totals, balance, adjustments, provisional, missing, expectedUnits,
    units: units.map(({ code, name, path, sha256, headcount, tallies, unknown }) => ({ code, name, path, sha256, headcount, tallies, unknown })),
  };
}

/** Trace, list and summary lead to the same cells: the sheets are equal but for the notes on warnings of files. */
function sheetsOf({ sheets }: ConsolidationRun): unknown {
  return sheets.filter(({ name }) => ['Tổng hợp', 'Danh sách', 'Truy vết'].includes(name));
}

async function halves({ units }: District, plan: SourceFile | null): Promise<SourceFile[]> {
  return Promise.all([0, 1].map(async (part) =>
    resultFile(`nửa ${String(part)}.xlsx`, await consolidateSources(share(units, 2, part), plan))));
}

async function expectSameInTwoLevels(district: District, planBelow: SourceFile | null, planAbove: SourceFile | null): Promise<void> {
  const atOnce = await consolidateSources(district.units, planAbove);
  const inTwo = await consolidateSources(await halves(district, planBelow), planAbove);
  expect(figuresOf(inTwo.report)).toEqual(figuresOf(atOnce.report));
  expect(sheetsOf(inTwo)).toEqual(sheetsOf(atOnce));
  expect(inTwo.report.files.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'info')).toEqual([]);
}

describe('ten units in two levels', () => {
  const district = districtOf(SMALL);

  test.each([
    ['the plan at both', district.plan, district.plan],
    ['the plan above alone', null, district.plan],
    ['no plan', null, null],
  ])('come to the same as at once, with %s', async (_, below, above) => {
    await expectSameInTwoLevels(district, below, above);
  });

  test('half of them as saved again by LibreOffice', async () => {
    const atOnce = await consolidateSources(district.units, district.plan);
    const [, second] = await halves(district, district.plan);
    if (second === undefined) throw new Error('no second half');
    const inTwo = await consolidateSources([fixtureSource('levels/nửa 0 LibreOffice.xlsx'), second], district.plan);
    expect(figuresOf(inTwo.report)).toEqual(figuresOf(atOnce.report));
    // The library for OpenDocument sheets speaks of number formats that it does not know.
    const muted = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const fromOpenDocument = await consolidateSources([fixtureSource('levels/nửa 0 LibreOffice.ods'), second], district.plan);
    muted.mockRestore();
    expect(figuresOf(fromOpenDocument.report)).toEqual(figuresOf(atOnce.report));
  });

  test('in three levels, with units beside results', async () => {
    const atOnce = await consolidateSources(district.units, district.plan);
    const communes = await Promise.all([0, 1, 2].map(async (part) =>
      resultFile(`xã ${String(part)}.xlsx`, await consolidateSources(share(district.units, 4, part), null))));
    const [first, second, third] = communes;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three parts were asked for');
    const lower = resultFile('cụm.xlsx', await consolidateSources([first, second], null));
    const top = await consolidateSources([lower, third, ...share(district.units, 4, 3)], district.plan);
    expect(figuresOf(top.report)).toEqual(figuresOf(atOnce.report));
  });
});

const describeWhole = existsSync(WHOLE) ? describe : describe.skip;

describeWhole('the whole district in two levels', () => {
  test('comes to the same as at once', async () => {
    const district = districtOf(WHOLE);
    await expectSameInTwoLevels(district, district.plan, district.plan);
  });
});
