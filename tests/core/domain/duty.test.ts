import { stateOfDuty, type Duty, type DutyState } from '#core/domain/duty';

type Due = Duty['due'];

const by = (last: string, latest = last): Due => ({ kind: 'by', last, latest });
const within = (first: string, last: string): Due => ({ kind: 'within', first, last });

test.each<[string, Due, string, DutyState]>([
  ['up to its last day', by('2021-06-30'), '2021-06-30', 'running'],
  ['in time by one reading of its words', by('2021-06-29', '2021-06-30'), '2021-06-30', 'doubtful'],
  ['after its last day by either', by('2021-06-29', '2021-06-30'), '2021-07-01', 'past'],
  ['before its first day', within('2021-04-01', '2021-06-30'), '2021-03-31', 'ahead'],
  ['on its first day', within('2021-04-01', '2021-06-30'), '2021-04-01', 'running'],
  ['on the last day of its span', within('2021-04-01', '2021-06-30'), '2021-06-30', 'running'],
  ['after its span', within('2021-04-01', '2021-06-30'), '2021-07-01', 'past'],
  ['without an end', { kind: 'ongoing' }, '2021-07-01', 'always'],
  ['that comes again', { kind: 'recurring' } as Due, '2021-07-01', 'always'],
  ['whose words are unclear', { kind: 'unclear' } as Due, '2021-07-01', 'unknown'],
])('a duty %s', (_, due, day, state) => {
  expect(stateOfDuty({ due }, day)).toBe(state);
});
