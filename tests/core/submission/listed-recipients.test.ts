import { consolidate, type ConsolidatedUnit } from '#core/consolidate/consolidate';
import { COMMUNE_FILE } from '#support/commune-file';
import { carriedUnits, OFFICE_PLAN } from '#support/carried-office';
import { listedRecipients } from '#core/submission/listed-recipients';
import { submissionsOf } from '#support/recognised';

/** Who is named in each cell that a unit's counts rest on. */
const namesOf = (unit: ConsolidatedUnit): unknown[] => {
  const named = listedRecipients(unit);
  return unit.submission.facts.counts.flatMap(({ cells }) => cells).map((cell) => {
    const recipient = named(cell);
    return recipient === null ? null : [recipient.name, ...recipient.details.map(({ role, text }) => `${role} ${text}`)];
  });
};

describe('who is named in a cell', () => {
  it('of a file of its own', () => {
    const [unit] = consolidate({ submissions: submissionsOf(COMMUNE_FILE), plan: null, adjustments: [] }).units;
    expect(unit && namesOf(unit).slice(2, 5)).toEqual([
      ['Lò Thị Anh', 'birth 1980-02-03', 'gender Nữ', 'position Giám đốc', 'workplace Công ty TNHH Sen'],
      ['Cà Văn Bình', 'birth 1985', 'position Trưởng phòng'], ['Cà Văn Chi', 'workplace Trường Mầm non Hoa'],
    ]);
    expect(unit && namesOf(unit).slice(0, 2)).toEqual([null, null]);
  });

  it('of units that come through a lower result', () => {
    expect(carriedUnits(null).map((unit) => [unit.name, ...namesOf(unit)])).toEqual([
      ['Trường Mầm non Hoa', ['Lò Thị Anh', 'position Hiệu trưởng'], ['Cà Văn Bình']], ['Trường Mầm non Sen', ['Quàng Thị Chi', 'position Giáo viên']],
    ]);
  });

  it('of an office that stands as one unit, in whose files the same cells name others', () => {
    expect(carriedUnits(OFFICE_PLAN).map((unit) => [unit.name, ...namesOf(unit)])).toEqual([
      ['Phòng Giáo dục', ['Lò Thị Anh', 'position Hiệu trưởng'], ['Cà Văn Bình'], ['Quàng Thị Chi', 'position Giáo viên']],
    ]);
  });
});
