import type { ConsolidationReport, TallyReport } from '#core/report/contract';
import { countTaken, totalRows } from '#ui/state/total-rows';

const tally = (count: number, path: string): TallyReport => ({
  award: 'GK', subject: 'collective', count, source: 'tally', cells: [{ path, sheet: 'Biểu', cell: 'D9' }],
});
type Unit = ConsolidationReport['units'][number];
const unit = (name: string, more: Partial<Unit>): Unit => ({
  code: null, name, path: `${name}.xlsx`, sha256: '', status: 'taken', headcount: null, tallies: [], unknown: [], ...more,
});
const REPORT: ConsolidationReport = {
  version: 1, period: null, profile: 'A', missing: [], adjustments: [], quota: [], files: [], findings: [], expectedUnits: 5,
  decided: [], decisions: { unused: [], expired: [], unjudged: [] },
  provisional: true, ruleFailures: [], results: [], history: [], hints: [], pack: null, rulesOff: [],
  variances: [], planTotals: [], decidedFiles: [], completeness: null, shares: [],
  units: [
    unit('A', { tallies: [tally(3, 'A.xlsx')] }), unit('B', { tallies: [tally(0, 'B.xlsx')] }),
    unit('C', { unknown: [{ award: 'GK', subject: 'collective' }] }), unit('D', { status: 'refused', tallies: [tally(9, 'D.xlsx')] }),
  ],
  totals: [tally(3, 'A.xlsx')],
  balance: [{ award: 'GK', subject: 'collective', units: 3, adjustments: 0, total: 3, recount: 3, ok: true }],
};

describe('totalRows', () => {
  const [row] = totalRows(REPORT);

  it('names the units a total comes from, not those with none nor refused ones', () => {
    expect(row?.contributions.map(({ unit: name, tally: { count } }) => [name, count])).toEqual([['A', 3]]);
  });

  it('names the units whose count cannot be read', () => {
    expect(row?.unknown).toEqual([{ unit: 'C', path: 'C.xlsx' }]);
  });

  it('brings the balance of the same award', () => {
    expect(row?.balance?.recount).toBe(3);
  });
});

it('countTaken counts units that were taken against those expected', () => {
  expect(countTaken(REPORT)).toEqual({ taken: 3, expected: 5 });
});
