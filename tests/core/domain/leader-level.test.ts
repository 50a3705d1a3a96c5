import { readSpecialKind } from '#core/domain/commendation-kind';
import { readLeaderLevel } from '#core/domain/leader-level';
import { readUnitKind } from '#core/domain/unit-kind';

describe('levels of positions, as form 0603 parts them', () => {
  it.each([
    ['Bí thư Tỉnh ủy', 'Tỉnh ủy Điện Biên', 'top'],
    ['Phó Chủ tịch UBND tỉnh', 'UBND tỉnh', 'top'],
    ['Phó Giám đốc Sở Nội vụ', 'Sở Nội vụ', 'department'],
    ['Giám đốc', 'Sở Tài chính', 'department'],
    ['Giám đốc', 'Trung tâm Y tế huyện', 'leader'],
    ['Giám đốc', 'Công ty TNHH Sao Mai', 'business'],
    ['Chi cục trưởng', 'Chi cục Thuế', 'leader'],
    ['Hiệu trưởng', 'Trường Mầm non Hoa', 'leader'],
    ['Nhân viên văn thư, Trường Tiểu học Cây', 'Trường Tiểu học Cây', 'direct'],
    ['Bác sỹ', 'Trạm Y tế', 'direct'],
    ['Tổ trưởng chuyên môn', 'Trường THCS', undefined],
    ['', 'Trường THCS', undefined],
  ])('%s, %s: %s', (position, unit, level) => {
    expect(readLeaderLevel(position, unit)).toBe(level);
  });
});

describe('kinds of units', () => {
  it.each([
    ['UBND xã Quài Tở', 'commune'], ['Thị trấn Tuần Giáo', 'commune'], ['Trường Tiểu học số 1 thị trấn', 'institution'],
    ['Công ty CP Cao su Điện Biên', 'enterprise'], ['Phòng Nội vụ', 'institution'], ['Ngân hàng Chính sách', undefined],
  ])('%s: %s', (name, kind) => {
    expect(readUnitKind(name)).toBe(kind);
  });
});

describe('kinds of commendation named by a title', () => {
  it.each([
    ['Đề nghị tặng Giấy khen đột xuất', 'unscheduled'], ['Khen thưởng chuyên đề bầu cử', 'thematic'], ['Khen thưởng quá trình cống hiến', 'contribution'],
    ['Danh sách đề nghị khen thưởng năm học 2020 - 2021', undefined],
  ])('%s: %s', (title, kind) => {
    expect(readSpecialKind(title)).toBe(kind);
  });
});
