import type { Dice } from '../dice';
import type { Content, DraftSheet } from '../draft-book';
import type { ColumnTag } from '../table-map';
import { letterGiver } from './case';
import { teamNames } from './names';
import { birthLabel, NAME_LABELS, personValues, SERIAL_LABELS, writeListSheet, type BirthStyle, type ListGroup } from './lists';
import { mostFighters, throwPeople, toDateCell, type Person } from './people';
import type { ColumnSpec, Office } from './write-sheet';

/** Fewer LĐTT than 14 allow at most one CSTĐCS: two make a sheet worth changing. */
function throwStaff(dice: Dice, office: Office): Person[] {
  const people = dice.int(14, 26);
  return dice.shuffle(throwPeople(dice, office.period, { people, fighters: dice.int(1, mostFighters(people)) }));
}

const birthStyle = (dice: Dice): BirthStyle => dice.pick(['text', 'date', 'year'] as const);

/** "LĐTT, CSTĐCS": what each is proposed for stands in a column. */
export function awardColumnSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwStaff(dice, office);
  const birth = birthStyle(dice);
  const [ldtt, both] = dice.pick([
    ['LĐTT', 'LĐTT, CSTĐCS'], ['Lao động tiên tiến', 'Lao động tiên tiến; Chiến sĩ thi đua cơ sở'], ['LĐTT', 'LĐTT và CSTĐCS'],
  ] as const);
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: [dice.pick(SERIAL_LABELS)] },
    ...(dice.chance(50)
      ? [{ tag: 'name' as const, labels: [dice.pick(NAME_LABELS)] }]
      : [{ tag: 'family' as const, labels: ['Họ và tên đệm'] }, { tag: 'given' as const, labels: ['Tên'] }]),
    { tag: 'birth', labels: [birthLabel(dice, birth)] }, { tag: 'position', labels: [dice.pick(['Chức vụ', 'Chức danh', 'Chức vụ, đơn vị'])] },
    { tag: 'award', labels: [dice.pick(['Danh hiệu đề nghị', 'Danh hiệu thi đua', 'Danh hiệu thi đua, hình thức khen thưởng'])] },
    { tag: 'rating', labels: ['Xếp loại'] }, { tag: 'initiative', labels: [dice.pick(['Tên sáng kiến', 'SKKN'])] },
    ...(dice.chance(40) ? [{ tag: 'note' as const, labels: ['Ghi chú'] }] : []),
  ];
  const rows = people.map((person) => {
    const values = personValues(person, birth);
    values.set('award', person.isFighter ? both : dice.chance(20) ? `${ldtt}, Giấy khen` : ldtt);
    if (!person.isFighter) values.set('initiative', null);
    return values;
  });
  return writeListSheet(dice, office, {
    sheetName: dice.pick(['DS đề nghị', 'Danh sách cá nhân', 'Trang tính1']), form: 'person-list', award: null, columns,
    title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG', groups: [{ label: null, rows }],
    ...(dice.chance(50) ? { closing: 'Ấn định danh sách có {n} người.' } : {}),
  });
}

/** A column for each award, marked with x, perhaps in teams. */
export function marksSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwStaff(dice, office);
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: ['STT'] },
    ...(dice.chance(50)
      ? [{ tag: 'name' as const, labels: ['Họ và tên'] }]
      : [{ tag: 'family' as const, labels: ['Họ và tên đệm'] }, { tag: 'given' as const, labels: ['Tên'] }]),
    { tag: 'position', labels: ['Chức vụ'] },
    { tag: 'mark:LDTT', labels: ['Danh hiệu thi đua', 'LĐTT'] }, { tag: 'mark:CSTDCS', labels: ['Danh hiệu thi đua', dice.pick(['CSTĐCS', 'CSTĐ cơ sở'])] },
    { tag: 'mark:GK', labels: [dice.pick(['Giấy khen', `Giấy khen ${letterGiver(office.period)}`])] },
    { tag: 'rating', labels: ['Mức độ HTNV'] }, { tag: 'initiative', labels: ['Sáng kiến'] },
  ];
  const rows = people.map((person) => {
    const values = personValues(person, 'text');
    values.set('mark:LDTT', 'x');
    if (person.isFighter) values.set('mark:CSTDCS', 'x');
    else values.set('initiative', null);
    if (dice.chance(25)) values.set('mark:GK', 'x');
    return values;
  });
  const half = Math.floor(rows.length / 2);
  const [first = '', second = ''] = teamNames(dice, 2);
  const groups: ListGroup[] = dice.chance(50)
    ? [{ label: first, rows: rows.slice(0, half) }, { label: second, rows: rows.slice(half) }] : [{ label: null, rows }];
  return writeListSheet(dice, office, {
    sheetName: 'Tổng hợp', form: 'person-list', award: null, columns, groups, title: 'BẢNG TỔNG HỢP BÌNH XÉT THI ĐUA',
    ...(dice.chance(70) ? { markTotals: dice.pick(['formula', 'typed'] as const) } : {}),
  });
}

/** Sections headed by an award that say how many they hold. */
export function sectionsSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwStaff(dice, office);
  const birth = birthStyle(dice);
  const fighters = people.filter(({ isFighter }) => isFighter);
  const praised = people.slice(0, dice.int(2, 5));
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: [dice.pick(SERIAL_LABELS)] }, { tag: 'name', labels: [dice.pick(NAME_LABELS)] },
    { tag: 'birth', labels: [birthLabel(dice, birth)] }, { tag: 'position', labels: ['Chức vụ'] },
    { tag: 'rating', labels: ['Xếp loại'] }, { tag: 'initiative', labels: ['Tên sáng kiến'] },
  ];
  const unit = dice.pick(['người', 'đồng chí']);
  const stated = (count: number): string => `${String(count).padStart(2, '0')} ${unit}`;
  const sectionOf = (label: string, members: readonly Person[]): ListGroup => ({
    label: `${label}: ${stated(members.length)}`,
    rows: members.map((person) => personValues(person, birth)),
  });
  return writeListSheet(dice, office, {
    sheetName: 'Danh sách', form: 'person-list', award: null, columns, title: 'DANH SÁCH ĐỀ NGHỊ DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG',
    groups: [
      sectionOf('Chiến sĩ thi đua cơ sở', fighters), sectionOf('Lao động tiên tiến', people), sectionOf('Giấy khen', praised),
    ],
  });
}

/** Collectives with their members, LĐTT and what they are proposed for. */
export function collectivesSheet(dice: Dice, office: Office): DraftSheet {
  const hasFighters = dice.chance(70);
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: [dice.pick(SERIAL_LABELS)] }, { tag: 'collective', labels: ['Tên tập thể'] },
    { tag: 'headcount', labels: ['Tổng số người'] }, { tag: 'count:LDTT/individual', labels: ['Số LĐTT'] },
    ...(hasFighters ? [{ tag: 'count:CSTDCS/individual' as const, labels: ['Số CSTĐCS'] }] : []),
    { tag: 'award', labels: [dice.pick(['Danh hiệu đề nghị', 'Danh hiệu, hình thức đề nghị'])] },
    ...(dice.chance(40) ? [{ tag: 'note' as const, labels: ['Ghi chú'] }] : []),
  ];
  const rows = teamNames(dice, dice.int(4, 7)).map((team, index) => {
    const members = dice.int(8, 30);
    const advanced = dice.int(Math.ceil(members * 0.8), members);
    const isExcellent = hasFighters && index % 2 === 0;
    return new Map<ColumnTag, Content>([
      ['collective', team], ['headcount', members], ['count:LDTT/individual', advanced],
      ['count:CSTDCS/individual', isExcellent ? 1 : dice.int(0, 1)],
      ['award', isExcellent ? 'Tập thể Lao động xuất sắc' : dice.pick(['Tập thể Lao động tiên tiến', 'TTLĐTT'])],
    ]);
  });
  return writeListSheet(dice, office, {
    sheetName: dice.pick(['DS tập thể', 'Tập thể']), form: 'collective-list', award: null, columns, title: 'DANH SÁCH TẬP THỂ ĐỀ NGHỊ DANH HIỆU THI ĐUA',
    groups: [{ label: null, rows }],
    ...(dice.chance(60) ? { closing: 'Ấn định danh sách có {n} tập thể.' } : {}),
  });
}

/** All that the law asks for, each in a column of its own. */
export function requirementsSheet(dice: Dice, office: Office): DraftSheet {
  const { period } = office;
  const people = throwStaff(dice, office);
  const [provincial] = people.filter(({ isFighter }) => isFighter);
  const start = dice.pick(['text', 'date'] as const);
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: ['STT'] }, { tag: 'name', labels: ['Họ và tên'] }, { tag: 'position', labels: ['Chức vụ'] },
    { tag: 'start', labels: [dice.pick(['Ngày tuyển dụng', 'Ngày vào ngành'])] }, { tag: 'rating', labels: ['Xếp loại'] },
    { tag: 'discipline', labels: [dice.pick(['Kỷ luật', 'Hình thức kỷ luật'])] }, { tag: 'absence', labels: [dice.pick(['Thời gian nghỉ', 'Nghỉ không lương'])] },
    { tag: 'initiative', labels: ['Tên sáng kiến'] }, { tag: 'initiative-decision', labels: ['QĐ công nhận sáng kiến'] },
    { tag: 'vote', labels: [dice.pick(['Số phiếu đồng ý', 'Kết quả bỏ phiếu'])] },
    { tag: 'history', labels: ['Các năm đạt CSTĐ cơ sở'] }, { tag: 'award', labels: ['Danh hiệu đề nghị'] },
  ];
  const members = dice.int(9, 15);
  const rows = people.map((person) => {
    const since = `${String(dice.int(1, 28)).padStart(2, '0')}/${String(dice.int(1, 12)).padStart(2, '0')}/${String(dice.int(2001, 2017))}`;
    const values = personValues(person, 'text');
    values.set('start', start === 'text' ? since : toDateCell(since));
    values.set('discipline', dice.chance(50) ? 'Không' : null);
    values.set('absence', dice.chance(15) ? 'Nghỉ thai sản 6 tháng' : dice.chance(15) ? '1 tháng' : null);
    values.set('vote', `${String(members)}/${String(members)}`);
    if (!person.isFighter) for (const tag of ['initiative', 'initiative-decision', 'vote'] as const) values.set(tag, null);
    values.set('award', person === provincial ? 'LĐTT, CSTĐCS, CSTĐ cấp tỉnh' : person.isFighter ? 'LĐTT, CSTĐCS' : 'LĐTT');
    if (person === provincial) values.set('history', lastYears(period.text, period.kind === 'school-year'));
    return values;
  });
  return writeListSheet(dice, office, {
    sheetName: 'Điều kiện', form: 'person-list', award: null, columns, groups: [{ label: null, rows }],
    title: 'DANH SÁCH TRÍCH NGANG CÁ NHÂN ĐỀ NGHỊ DANH HIỆU THI ĐUA', hasAttachment: true,
  });
}

/** The three years up to the period. */
export function lastYears(period: string, isSchoolYear: boolean): string {
  const last = Number(period.slice(-4));
  const years = [last - 2, last - 1, last];
  return years.map((year) => (isSchoolYear ? `${String(year - 1)}-${String(year)}` : String(year))).join(', ');
}

/** A sheet for an importing system: persons, collectives and households told apart by codes. */
export function importSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwPeople(dice, office.period, { people: dice.int(9, 14), fighters: 0 });
  const teams = teamNames(dice, dice.int(2, 3));
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: ['STT'] }, { tag: 'subject', labels: ['Phân loại khen thưởng'] },
    { tag: 'recipient', labels: ['Tên tập thể/cá nhân/hộ gia đình'] }, { tag: 'position', labels: ['Chức vụ'] },
    { tag: 'workplace', labels: ['Đơn vị công tác'] }, { tag: 'award', labels: ['Danh hiệu/Hình thức'] },
  ];
  const rowOf = (subject: string, recipient: string, position: string | null, award: string): Map<ColumnTag, Content> =>
    new Map<ColumnTag, Content>([['subject', subject], ['recipient', recipient], ['position', position], ['workplace', office.unit], ['award', award]]);
  const rows = [
    ...people.map((person) => rowOf('CANHAN', person.name, person.position, dice.chance(70) ? 'Lao động tiên tiến' : 'Giấy khen')),
    ...teams.map((team) => rowOf('TAPTHE', team, null, 'Tập thể lao động tiên tiến')),
    rowOf('HOGIADINH', 'Hộ ông Tòng Văn Bảo', null, 'Giấy khen'),
  ];
  return writeListSheet(dice, office, {
    sheetName: 'Nhập liệu', form: 'person-list', award: null, columns, groups: [{ label: null, rows }], title: 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG',
  });
}

const FEATS = ['Đạt giải Nhất hội thi giáo viên dạy giỏi cấp huyện', 'Hướng dẫn học sinh đạt giải Nhì cuộc thi khoa học kỹ thuật cấp tỉnh', 'Dập tắt đám cháy rừng tại bản', 'Vận động nhân dân hiến đất làm đường'];

/** Letters of commendation, each for what somebody did. */
export function achievementsSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwPeople(dice, office.period, { people: dice.int(5, 9), fighters: 0 });
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: ['STT'] }, { tag: 'name', labels: ['Họ và tên'] }, { tag: 'position', labels: ['Chức vụ'] },
    { tag: 'achievement', labels: [dice.pick(['Tóm tắt thành tích', 'Nội dung thành tích'])] },
    { tag: 'award', labels: [dice.pick(['Hình thức khen thưởng', 'Hình thức đề nghị'])] },
  ];
  const rows = people.map((person, index) => {
    const values = personValues(person, 'text');
    values.set('achievement', `${dice.pick(FEATS)} (lần ${String(index + 1)})`);
    values.set('award', dice.chance(70) ? `Giấy khen của Chủ tịch UBND ${letterGiver(office.period)}` : 'Bằng khen của Chủ tịch UBND tỉnh');
    return values;
  });
  return writeListSheet(dice, office, {
    sheetName: 'Đột xuất', form: 'person-list', award: null, columns, groups: [{ label: null, rows }], title: 'DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG ĐỘT XUẤT',
    closing: 'Danh sách có {n} người./.',
  });
}

/** What was registered at the beginning of the period. */
export function registrationSheet(dice: Dice, office: Office): DraftSheet {
  const people = throwStaff(dice, office);
  const columns: ColumnSpec[] = [
    { tag: 'serial', labels: ['Stt'] }, { tag: 'name', labels: ['Họ và tên'] }, { tag: 'position', labels: ['Chức vụ, đơn vị'] },
    { tag: 'award', labels: ['Danh hiệu đăng ký'] },
  ];
  const rows = people.map((person) => {
    const values = personValues(person, 'text');
    values.set('award', person.isFighter ? 'CSTĐCS' : 'LĐTT');
    return values;
  });
  return writeListSheet(dice, office, {
    sheetName: 'Đăng ký', form: 'registration', award: null, columns, groups: [{ label: null, rows }], title: 'BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA',
  });
}

