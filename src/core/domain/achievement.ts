import { foldKey } from '../text/fold';

/** Words of texts that say how well and when, not what for. */
const GENERAL_WORDS: ReadonlySet<string> = new Set(
  foldKey('có đạt nhiều thành tích kết quả hoàn thành xuất sắc tốt nhiệm vụ được giao trong năm học công tác htxsnv httnv htxs htt').split(' '),
);

/** Letters, folded, below which a text is a remark. */
const SHORTEST = 20;

/**
 * What an achievement (nội dung thành tích) is about, folded for comparing; `undefined` for a blank, a remark and a
 * text that names none ("Hoàn thành xuất sắc nhiệm vụ năm học 2020 - 2021").
 */
export function readAchievement(text: string): string | undefined {
  const topic = foldKey(text);
  const isGeneral = topic.split(' ').every((word) => GENERAL_WORDS.has(word) || /^\d+$/.test(word));
  return isGeneral || topic.length < SHORTEST ? undefined : topic;
}
