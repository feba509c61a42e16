/** 금요일에, 土曜日に: news of a day or two ago gives its time as a day of the week. */
import type { Lang } from '@/core/article/types'
import type { Quantity, ReadSentence } from './sentence'

/** The day with the part of it that is told (금요일 밤에, 土曜日の夜に), where nothing says which week but that it is the last or this. */
const WEEKDAY: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣일(]|일 |매주 |다음 |격주 )((?:지난 |이번 )?([월화수목금토일]요일)(?: (?:오전|오후|아침|낮|저녁|밤|새벽))?)(?=에(?:는)?[\s,])/g,
  ja: /(?<![\p{Script=Han}(（・とや]|[来毎翌隔]週の|日の)((?:先週の?|今週の?)?([月火水木金土日]曜日?)(?:の(?:朝|昼|夜|夕方|午前|午後|未明))?)(?=に(?:は)?(?![^、。]{0,3}(?:続|次))|、)/gu,
}

/** Days of the week that tell when the sentence's own act was; `text` is the day alone. None where it names two. */
export function weekdaysIn({ text }: ReadSentence, lang: Lang): readonly Quantity[] {
  if ((text.match(lang === 'ko' ? /[월화수목금토일]요일/g : /[月火水木金土日]曜/g) ?? []).length !== 1) return []
  return [...text.matchAll(WEEKDAY[lang])].map(({ 1: whole = '', 2: day = '', index }) => ({
    start: index,
    end: index + whole.length,
    text: day.endsWith('曜') ? `${day}日` : day,
    unit: 'weekday',
    interrogative: lang === 'ko' ? '언제' : 'いつ',
  }))
}

export const isWeekday = ({ unit }: Quantity): boolean => unit === 'weekday'
