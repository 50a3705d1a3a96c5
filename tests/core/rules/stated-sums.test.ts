import fc from 'fast-check';
import { judgeSums } from '#core/rules/shared/stated-sums';
import { recogniseWorkbook } from '#core/recognise/recognise-workbook';
import { toA1 } from '#core/grid/address';
import { readTallyText } from '#support/tally-text';

/** Verdicts other than `right`, by cell. */
function faultsOf(text: string): Record<string, string> {
  const file = readTallyText(text).files[0];
  if (file === undefined) throw new Error('no file');
  const { sheets } = recogniseWorkbook({ path: file.path, sha256: '', workbook: file.workbook, plan: null });
  const judged = sheets.flatMap((sheet) => sheet.tables.flatMap((table) => judgeSums(table, sheet.grid)));
  expect(judged).not.toEqual([]);
  return Object.fromEntries(judged.filter(({ verdict }) => verdict.kind !== 'right')
    .map(({ sum, verdict }) => [toA1(sum.at), verdict.kind]));
}

interface Group {
  readonly counts: readonly number[];
}

const sumOf = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

/** Rows from row 3 on: each group with its heading, its rows and its "Cộng", then the total. */
function tallyOf(groups: readonly Group[], totalOf: (sum: number) => number, subtotalOf: (sum: number, group: number) => number): string {
  const rows = groups.flatMap(({ counts }, index) => [
    `| ${['I', 'II', 'III', 'IV'][index] ?? 'V'} | Cụm ${String(index + 1)} | |`,
    ...counts.map((count, row) => `| ${String(row + 1)} | Trường Tiểu học số ${String(row + 1)} xã ${String.fromCharCode(65 + index)} | ${String(count)} |`),
    `| | Cộng | ${String(subtotalOf(sumOf(counts), index))} |`,
  ]);
  const total = totalOf(sumOf(groups.map(({ counts }) => sumOf(counts))));
  return ['BIỂU TỔNG HỢP DANH HIỆU THI ĐUA NĂM HỌC 2020 - 2021', '| STT | Tên trường | LĐTT |', ...rows, `| | TỔNG CỘNG | ${String(total)} |`].join('\n');
}

const groups = fc.array(
  fc.record({ counts: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 4 }) }),
  { minLength: 2, maxLength: 4 },
);

describe('judgeSums', () => {
  it('finds nothing in tables that add up', () => {
    fc.assert(fc.property(groups, (some) => {
      expect(faultsOf(tallyOf(some, (sum) => sum, (sum) => sum))).toEqual({});
    }), { numRuns: 60, seed: 1 });
  });

  it('finds a total that is off, as a double count exactly when it is one', () => {
    fc.assert(fc.property(groups, fc.integer({ min: 1, max: 500 }), (some, by) => {
      const text = tallyOf(some, (sum) => sum + by, (sum) => sum);
      const total = sumOf(some.map(({ counts }) => sumOf(counts)));
      expect(Object.values(faultsOf(text))).toEqual([by === total ? 'double-counted' : 'mismatch']);
    }), { numRuns: 60, seed: 2 });
  });

  it('finds one wrong subtotal, and no fault in the total over it', () => {
    fc.assert(fc.property(groups, fc.integer({ min: 1, max: 9 }), (some, by) => {
      const text = tallyOf(some, (sum) => sum + by, (sum, group) => (group === 0 ? sum + by : sum));
      const row = 3 + (some[0]?.counts.length ?? 0) + 1;
      expect(faultsOf(text)).toEqual({ [`C${String(row)}`]: 'mismatch' });
    }), { numRuns: 60, seed: 3 });
  });

  it('finds every total that adds rows and subtotals', () => {
    fc.assert(fc.property(groups, (some) => {
      expect(Object.values(faultsOf(tallyOf(some, (sum) => 2 * sum, (sum) => sum)))).toEqual(['double-counted']);
    }), { numRuns: 60, seed: 4 });
  });
});
