import { LANGS, type Lang } from '@/core/article/types'

/** A title with its language: the wanted one if the article has it, else the other. */
export function localTitle(
  titles: Readonly<Record<Lang, string | null>>,
  wanted: Lang,
): { readonly text: string; readonly lang: Lang } {
  const lang = titles[wanted] === null ? LANGS.find((each) => titles[each] !== null) : wanted
  return { text: (lang && titles[lang]) ?? '', lang: lang ?? wanted }
}
