/** What is announced is asked itself, not its announcement: 얼마를 투입할 계획이라고 14일 밝혔습니까 → 얼마를 투입할 계획입니까. */
import type { Lang } from '@/core/article/types'

/** The day of the announcement stands before its verb, or right after who announces. */
const ANNOUNCED = {
  ko: /(?:(계획|예정|방침|목표|구상)이라|(기로 했)다)고 (?:\S*\d일 |이날 |최근 )?(?:밝혔|발표했|공시했|설명했|전했)습니까\?$/,
  ja: /(?:(計画|予定|方針|見通し|考え)だと|す(る)と)(?:[\d一二三四五六七八九十]+日、?)?(?:発表しました|表明しました|公表しました|明らかにしました)か。$/,
} as const
const DAY = {
  ko: /^(\S+(?: \S+){0,6}[은는]) (?:지난 )?(?:\d+월 )?\d+일 /,
  ja: /^([^、]*は)、?(?:\d+月)?[\d一二三四五六七八九十]+日、/,
} as const

/** The question without who announced it and when; as it is where nothing is announced in it. */
export function askedOfPlan(lang: Lang, question: string): string {
  if (!ANNOUNCED[lang].test(question)) return question
  const asked =
    lang === 'ko'
      ? question.replace(
          ANNOUNCED.ko,
          (_, plan?: string, decided = '') => `${plan ?? `${decided}습`}${plan ? '입' : ''}니까?`,
        )
      : question.replace(ANNOUNCED.ja, (_, plan?: string) => (plan ? `${plan}ですか。` : 'しますか。'))
  return asked.replace(DAY[lang], lang === 'ko' ? '$1 ' : '$1')
}
