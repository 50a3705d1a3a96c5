import { withUnitNames } from '#core/domain/unit-names';
import { matchUnit } from '#core/domain/unit-register';
import type { Plan } from '#core/domain/plan';

const unit = (code: string, name: string) => ({ code, name, aliases: [], cluster: null, parent: null, status: 'active' as const });
const PLAN: Plan = {
  period: null, periodKind: null, office: null, level: null, considerationDate: null, deadline: null,
  profile: null, capPercent: null, rounding: null, capScope: null,
  units: [unit('01', 'Trường Mầm non Ban'), unit('02', 'Trường Tiểu học số 1 Ban')], targets: [], tasks: [], receipts: [],
};

describe('names of units that an office adds', () => {
  test.each([['02', 'Trường Tiểu học Bản Mới'], ['trường TH số 1 Ban', 'Trường Tiểu học Bản Mới']])('by code or name: %s', (wanted, name) => {
    const { plan, faults } = withUnitNames(PLAN, [{ unit: wanted, names: [name] }]);
    expect(faults).toEqual([]);
    expect(matchUnit('TIỂU HỌC BẢN MỚI', plan.units)).toMatchObject({ kind: 'exact', unit: { code: '02' } });
    expect(matchUnit('TIỂU HỌC BẢN MỚI', PLAN.units).kind).not.toBe('exact');
  });

  test('a unit that the register lacks and a name of another unit are told, the rest is used', () => {
    const names = [
      { unit: '09', names: ['Trường Chín'] }, { unit: '01', names: ['Tiểu học số 1 Ban', 'Trường Mẫu giáo Ban'] },
      { unit: '02', names: ['Trường Mẫu giáo Ban'] },
    ];
    const { plan, faults } = withUnitNames(PLAN, names);
    expect(faults).toEqual([
      { kind: 'unknown-unit', unit: '09' },
      { kind: 'name-taken', unit: 'Trường Mầm non Ban', name: 'Tiểu học số 1 Ban', owner: 'Trường Tiểu học số 1 Ban' },
      { kind: 'name-taken', unit: 'Trường Tiểu học số 1 Ban', name: 'Trường Mẫu giáo Ban', owner: 'Trường Mầm non Ban' },
    ]);
    expect(plan.units.map(({ aliases }) => aliases)).toEqual([['Trường Mẫu giáo Ban'], []]);
    expect(withUnitNames(plan, names)).toEqual({ plan, faults });
  });

  test('nothing added leaves the plan itself', () => {
    expect(withUnitNames(PLAN, [{ unit: '01', names: ['MN Ban'] }]).plan).toBe(PLAN);
  });
});
