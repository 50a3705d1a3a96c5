import type { RuleTextTable } from '../rule-text';
import { toViNumber } from '../vi-number';
import { toViDate } from './vi-date';
import { awardName, deciderName } from './award-names';

const ROUNDING = { floor: 'làm tròn xuống', nearest: 'làm tròn đến số gần nhất', ceil: 'làm tròn lên' } as const;

const RATINGS = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ', good: 'hoàn thành tốt nhiệm vụ',
  fair: 'hoàn thành nhiệm vụ', failed: 'không hoàn thành nhiệm vụ',
} as const;

function person(name: string, row: number): string {
  return name === '' ? `Dòng ${String(row)}` : name;
}

interface CapReading {
  readonly base: number;
  readonly count: number;
  readonly cap: number;
  readonly percent: number;
  readonly rounding: keyof typeof ROUNDING;
  readonly excess: number;
  readonly missingBase: number | null;
  readonly headcount: number | null;
}

function capOfBase({ cap, percent, base, rounding }: CapReading): string {
  return `${toViNumber(cap)} (${toViNumber(percent)}% của ${toViNumber(base)} LĐTT, ${ROUNDING[rounding]})`;
}

/** Least number to take away, or to add where there are people enough. */
function remedy({ excess, missingBase, base, headcount }: CapReading): string {
  const less = `bớt ${toViNumber(excess)} CSTĐCS`;
  if (missingBase === null) return less;
  const isBeyond = headcount !== null && base <= headcount && base + missingBase > headcount;
  return isBeyond
    ? `${less} (thêm ${toViNumber(missingBase)} LĐTT thì quá ${toViNumber(headcount)} người)`
    : `${less} hoặc thêm ${toViNumber(missingBase)} LĐTT`;
}

function pooledOf(reading: CapReading): string {
  const { count, excess } = reading;
  return excess > 0
    ? ` Tính chung các đơn vị: ${toViNumber(count)} CSTĐCS, vượt trần ${capOfBase(reading)}: ${remedy(reading)}.`
    : ` Tính chung các đơn vị thì không vượt: ${toViNumber(count)} CSTĐCS trên trần ${capOfBase(reading)}.`;
}

const MAX_UNITS = 5;

/** Units that exceed the cap by themselves, each with its own remedy. */
function unitsAbove(above: readonly (CapReading & { readonly unit: string })[]): string {
  if (above.length === 0) return ' Tính riêng thì chưa thấy đơn vị nào vượt.';
  const shown = above.slice(0, MAX_UNITS).map((one) =>
    `${one.unit === '' ? 'một đơn vị' : one.unit} (${toViNumber(one.count)} trên trần ${toViNumber(one.cap)}: ${remedy(one)})`);
  const more = above.length > MAX_UNITS ? ` và ${toViNumber(above.length - MAX_UNITS)} đơn vị khác` : '';
  return ` Tính riêng, vượt trần có ${shown.join('; ')}${more}.`;
}

function excellentOf({ excellent, base }: { readonly excellent: number; readonly base: number }): string {
  return `${toViNumber(excellent)} trên ${toViNumber(base)} người được xếp loại hoàn thành xuất sắc nhiệm vụ`;
}

function unverified(isUnverified: boolean): string {
  return isUnverified ? ' (chưa kiểm chứng)' : '';
}

/** Texts of the rules on law and quota. */
export const VI_KT4 = {
  'cstdcs-cap-exceeded': {
    title: 'Vượt trần Chiến sĩ thi đua cơ sở',
    why: 'Hội đồng sẽ trả lại danh sách khi số Chiến sĩ thi đua cơ sở vượt tỷ lệ cho phép trên số Lao động tiên tiến.',
    fix: 'Bớt Chiến sĩ thi đua cơ sở theo thứ tự bình xét, hoặc rà lại số Lao động tiên tiến; nếu địa phương cho làm tròn khác thì ghi vào kế hoạch.',
    messages: {
      unit: (data) =>
        `${data.unit === '' ? 'Đơn vị' : data.unit} đề nghị ${toViNumber(data.count)} CSTĐCS, vượt trần ${capOfBase(data)}: ${remedy(data)}.`
        + (data.pooled === null ? '' : pooledOf(data.pooled)),
      pooled: (data) =>
        `Tính chung ${toViNumber(data.units)} đơn vị: ${toViNumber(data.count)} CSTĐCS, vượt trần ${capOfBase(data)}: ${remedy(data)}.${unitsAbove(data.above)}`,
    },
  },
  'cstdcs-without-ldtt': {
    title: 'Chiến sĩ thi đua cơ sở không có trong danh sách LĐTT',
    why: 'Danh hiệu Chiến sĩ thi đua cơ sở chỉ xét cho người đạt Lao động tiên tiến hoặc Chiến sĩ tiên tiến.',
    fix: 'Bổ sung người này vào danh sách Lao động tiên tiến, hoặc bỏ khỏi danh sách Chiến sĩ thi đua cơ sở; kiểm tra cách viết tên ở hai danh sách.',
    messages: {
      notLdtt: ({ name }) => `${name} được đề nghị CSTĐCS nhưng không có trong danh sách LĐTT của đơn vị.`,
      otherBirth: ({ name }) =>
        `${name} được đề nghị CSTĐCS; trong danh sách LĐTT có người cùng tên nhưng khác ngày sinh, cần kiểm tra có phải một người không.`,
      noneIsLdtt: ({ fighters }) =>
        `Cả ${toViNumber(fighters)} CSTĐCS đều không có trong danh sách LĐTT; nếu đơn vị chỉ ghi mỗi người ở danh hiệu cao nhất thì cần bổ sung họ vào danh sách LĐTT.`,
    },
  },
  'initiative-missing': {
    title: 'Chiến sĩ thi đua cơ sở thiếu sáng kiến',
    why: 'Thiếu sáng kiến, đề tài được công nhận thì không đủ tiêu chuẩn xét Chiến sĩ thi đua cơ sở.',
    fix: 'Ghi tên sáng kiến, số và ngày quyết định công nhận; nếu không có thì bỏ khỏi danh sách.',
    messages: {
      missing: ({ name }) => `${name} được đề nghị CSTĐCS nhưng ô sáng kiến còn trống.`,
      notListed: ({ name }) => `${name} được đề nghị CSTĐCS nhưng không có trong danh sách sáng kiến.`,
      nowhere: ({ fighters }) =>
        `Tệp không có cột hay danh sách sáng kiến, nên chưa kiểm tra được sáng kiến của ${toViNumber(fighters)} CSTĐCS.`,
    },
  },
  'rating-too-low': {
    title: 'Xếp loại thấp hơn mức phải đạt',
    why: 'Người có xếp loại thấp hơn mức luật định không đủ tiêu chuẩn danh hiệu.',
    fix: 'Kiểm tra kết quả xếp loại; nếu đúng thì bỏ người này khỏi danh sách.',
    messages: {
      tooLow: ({ name, award, stated, required }) =>
        `${name} được đề nghị ${awardName(award)} nhưng xếp loại "${stated}", phải từ "${RATINGS[required]}" trở lên.`,
    },
  },
  'disciplined-person': {
    title: 'Người bị kỷ luật',
    why: 'Người bị kỷ luật trong năm không được xét danh hiệu thi đua của năm đó.',
    fix: 'Kiểm tra quyết định kỷ luật và thời gian; nếu đúng trong năm xét thì bỏ người này khỏi danh sách.',
    messages: {
      disciplined: ({ name, award, stated }) => `${name} được đề nghị ${awardName(award)} nhưng có kỷ luật: "${stated}".`,
    },
  },
  'tenure-too-short': {
    title: 'Mới tuyển dụng, chưa đủ thời gian công tác',
    why: 'Người mới tuyển dụng dưới số tháng quy định không thuộc diện xét Lao động tiên tiến.',
    fix: 'Kiểm tra ngày tuyển dụng; nếu đúng thì bỏ người này khỏi danh sách.',
    messages: {
      stated: ({ name, row, award, months, required }) =>
        `${person(name, row)} được đề nghị ${awardName(award)} nhưng mới công tác ${toViNumber(months)} tháng, chưa đủ ${toViNumber(required)} tháng.`,
      recruited: ({ name, row, award, since, until, months, required }) =>
        `${person(name, row)} được đề nghị ${awardName(award)} nhưng tuyển dụng ngày ${toViDate(since)}, đến ${toViDate(until)} mới được `
        + `${toViNumber(months)} tháng, chưa đủ ${toViNumber(required)} tháng.`,
    },
  },
  'collective-share-low': {
    title: 'Tập thể chưa đủ tỷ lệ Lao động tiên tiến',
    why: 'Tập thể không đủ tỷ lệ Lao động tiên tiến thì không đạt danh hiệu.',
    fix: 'Kiểm tra tổng số người và số Lao động tiên tiến của tập thể; nếu đúng thì bỏ đề nghị.',
    messages: {
      low: ({ name, award, members, advanced, op, percent, needed }) =>
        `${name} được đề nghị ${awardName(award)} nhưng có ${toViNumber(advanced)} LĐTT trên ${toViNumber(members)} người, `
        + `chưa đạt ${op === '>' ? 'trên' : 'từ'} ${toViNumber(percent)}%${op === '>' ? '' : ' trở lên'} (cần ít nhất ${toViNumber(needed)} LĐTT).`,
    },
  },
  'ttldxs-without-cstdcs': {
    title: 'Tập thể lao động xuất sắc không có Chiến sĩ thi đua cơ sở',
    why: 'Tập thể lao động xuất sắc phải có cá nhân đạt Chiến sĩ thi đua cơ sở.',
    fix: 'Kiểm tra số Chiến sĩ thi đua cơ sở của tập thể; nếu đúng thì chỉ đề nghị Tập thể lao động tiên tiến.',
    messages: {
      tooFew: ({ name, fighters, required }) =>
        `${name} được đề nghị Tập thể lao động xuất sắc nhưng có ${toViNumber(fighters)} CSTĐCS, phải có ít nhất ${toViNumber(required)}.`,
    },
  },
  'vote-ratio-low': {
    title: 'Tỷ lệ phiếu đồng ý thấp',
    why: 'Không đủ tỷ lệ phiếu trên tổng số thành viên Hội đồng thì không được đề nghị.',
    fix: 'Kiểm tra biên bản kiểm phiếu và tổng số thành viên Hội đồng; nếu đúng thì bỏ đề nghị.',
    messages: {
      low: ({ name, award, stated, required, needed }) =>
        `${name} (${awardName(award)}) được ${stated} phiếu đồng ý, chưa đạt ${toViNumber(required)}% tổng số thành viên Hội đồng`
        + `${needed === null ? '' : ` (cần ít nhất ${toViNumber(needed)} phiếu)`}.`,
    },
  },
  'long-absence': {
    title: 'Nghỉ dài ngày trong năm',
    why: 'Người nghỉ dài ngày thường không được đánh giá, xếp loại trong năm nên không đủ điều kiện xét danh hiệu.',
    fix: 'Kiểm tra thời gian và lý do nghỉ; nếu đúng và không thuộc diện được tính thì bỏ người này khỏi danh sách.',
    messages: {
      absent: ({ name, row, award, stated, months, limit }) =>
        `${person(name, row)} được đề nghị ${awardName(award)} nhưng nghỉ ${toViNumber(months)} tháng trong năm ("${stated}"), `
        + `từ ${toViNumber(limit)} tháng trở lên.`,
    },
  },
  'dissolved-unit': {
    title: 'Đơn vị đã giải thể, sáp nhập',
    why: 'Không khen thưởng cho đơn vị đã giải thể, sáp nhập; quyết định ghi tên đơn vị không còn thì không thi hành được.',
    fix: 'Đề nghị theo đơn vị mới sau sáp nhập; nếu đơn vị còn hoạt động thì sửa cột trạng thái ở trang "Đơn vị" của kế hoạch.',
    messages: {
      dissolved: ({ unit, code }) => `${unit} (${code}) đã giải thể hoặc sáp nhập theo kế hoạch nhưng vẫn được đề nghị khen thưởng.`,
    },
  },
  'consecutive-years-missing': {
    title: 'Thiếu các năm liên tục đạt danh hiệu',
    why: 'Thiếu một năm hoặc các năm không liền nhau thì không đủ tiêu chuẩn.',
    fix: 'Đối chiếu các quyết định công nhận của những năm trước; nếu đúng là thiếu năm thì bỏ đề nghị.',
    messages: {
      missing: ({ name, row, award, needs, years, stated }) =>
        `${person(name, row)} được đề nghị ${awardName(award)}, cần ${toViNumber(years)} lần liên tục đạt ${awardName(needs)}, `
        + `nhưng các năm đã ghi không liên tục đến kỳ xét: "${stated}".`,
      notListed: ({ name, row, award, needs, years, absent }) =>
        `${person(name, row)} được đề nghị ${awardName(award)}, cần ${toViNumber(years)} lần liên tục đạt ${awardName(needs)}, `
        + `nhưng sổ năm trước của đơn vị không có tên trong danh sách ${awardName(needs)}${absent.length === 0 ? '' : ` kỳ ${absent.join(', ')}`}.`,
      notSeen: ({ name, row, award, needs, years, absent }) =>
        `${person(name, row)} được đề nghị ${awardName(award)}, cần ${toViNumber(years)} lần liên tục đạt ${awardName(needs)}; `
        + `sổ năm trước của đơn vị không có tên trong danh sách nào kỳ ${absent.join(', ')}. `
        + 'Nếu khi đó ở đơn vị khác thì cần hồ sơ của những năm ấy.',
    },
  },
  'wrong-authority': {
    title: 'Sai thẩm quyền quyết định',
    why: 'Quyết định của người không có thẩm quyền thì không có giá trị, hồ sơ phải làm lại.',
    fix: 'Sửa nơi đề nghị, nơi quyết định theo đúng thẩm quyền của ngày xét; nếu tên danh hiệu, hình thức ghi nhầm thì sửa tên.',
    messages: {
      levelGone: ({ decider, award, isUnverified }) =>
        `${deciderName(decider)} không còn thẩm quyền quyết định${award === null ? ' khen thưởng' : ` ${awardName(award)}`}`
        + ` vì không còn cấp huyện${unverified(isUnverified)}.`,
      notEntitled: ({ decider, award, entitled, isUnverified }) =>
        `${deciderName(decider)} không có thẩm quyền quyết định ${awardName(award)}; `
        + `thẩm quyền thuộc ${entitled.map(deciderName).join(', ')}${unverified(isUnverified)}.`,
    },
  },
  'excellent-share-exceeded': {
    title: 'Vượt tỷ lệ hoàn thành xuất sắc nhiệm vụ',
    why: 'Số người hoàn thành xuất sắc nhiệm vụ bị khống chế theo tỷ lệ; vượt tỷ lệ thì kết quả xếp loại phải xét lại, kéo theo danh hiệu.',
    fix: 'Đối chiếu quyết định xếp loại và tỷ lệ áp dụng cho đơn vị (có thể khác với viên chức, hoặc với đơn vị có thành tích nổi trội).',
    messages: {
      ofAll: (data) => `${excellentOf(data)}, vượt ${toViNumber(data.percent)}% (nhiều nhất ${toViNumber(data.most)} người).`,
      ofListed: (data) => `${excellentOf(data)} trong danh sách, vượt ${toViNumber(data.percent)}% (nhiều nhất ${toViNumber(data.most)} người), `
        + 'kể cả khi một phần năm số người được xếp loại không có trong danh sách.',
    },
  },
} satisfies Partial<RuleTextTable>;
