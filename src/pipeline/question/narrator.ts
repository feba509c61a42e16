/** Who tells a text in the first person, and what is theirs: 勤め先の会議から → 筆者の勤め先の会議から. */
import type { Lang } from '@/core/article/types'
import type { Edit, ParsedSentence } from './sentence'

/** Words for whoever writes that can be nothing else; 내 and 나는 may be other words. */
const FIRST_PERSON = {
  ko: /(?:^|[\s,])(?:나는|내가|내게|나를|나에게|나도|나의|저는|제가|저를|저에게|저도|저의)(?=[\s,.])/,
  ja: /(?<!公)私(?=[はがのをにもと])|僕(?=[はがのをにもと])|わたし(?=[はがのをにもと])/,
} as const
/** 「私は…」: somebody else speaks. */
const QUOTED = /[“「『"][^“”「」『』"]*[”」』"]/g
/** One such sentence may be a slip, or a quotation without its marks. */
const LEAST = 2

/** Whether a text is told in the first person. */
export const isNarrated = (lang: Lang, sentences: readonly { readonly text: string }[]): boolean =>
  sentences.filter(({ text }) => FIRST_PERSON[lang].test(text.replace(QUOTED, ''))).length >= LEAST

/**
 * Nouns that are somebody's own. The first are nobody else's in a text that is told in the first person; kin and companions may be anybody's in what
 * it says of everybody (아버지는 아들을 모른다), but not in what it tells of the past.
 */
const OWN = {
  ko: {
    always: /^(?:첫 직장|전 직장|옛 직장|본가|처가|친정|외가|고향 집|모교)$/,
    inPast:
      /^(?:아버지|어머니|부모님|아내|남편|할아버지|할머니|외할아버지|외할머니|아들|딸|큰아들|작은아들|큰딸|작은딸|누나|언니|오빠|장인|장모|시어머니|시아버지|직장 상사|직장 동료|입사 동기|대학 동기)$/,
  },
  ja: {
    always: /^(?:勤め先|勤務先|前職|母校|実家|生家|同期)$/,
    inPast:
      /^(?:父|父親|母|母親|両親|妻|夫|祖父|祖母|兄|姉|弟|妹|息子|娘|長男|次男|長女|次女|義父|義母|叔父|叔母|伯父|伯母|恩師)$/,
  },
} as const
/** In letters one by one (NFD): 했, 갔, 썼 end in ㅆ after another vowel than 있 and 겠. */
const KOREAN_PAST = /(?<![\u1175\u1166])\u11bb/
const IN_PAST: Readonly<Record<Lang, (text: string) => boolean>> = {
  ko: (text) => KOREAN_PAST.test(text.normalize('NFD')),
  ja: (text) => /[っいしれえけめきちみびりてべ]た(?=[。、が])|[んい]だ(?=[。、が])/.test(text),
}
/** Another one whose father or employer it could be: 그는, 友人は. */
const SOMEBODY = {
  ko: /(?:^|\s)(?:그|그녀|그들|그이|친구|한 사람|어떤 사람|누군가|[가-힣]{2,4} 씨)(?:는|가|의|도|은|이|를|을|에게)?(?=[\s,])/,
  ja: /彼|彼女|友人|知人|ある人|さん(?=[はがのも、])|氏(?=[はがのも、])/,
} as const
/** 聞いてみたところ: whoever tells of it tried it. */
const TRIED = /^[^、。]{1,6}てみ(?:たところ|ると|たら|たが)(?=、)/

const OF_WRITER = { ko: '필자의 ', ja: '筆者の' } as const

/** 그해 봄 아내는: a time says not whose. */
const TIME = /(?:[년월일때뒤후전봄밤날]|여름|가을|겨울|무렵|시절|년대|요즘|지금|처음|[年月日]|当時|今)$/

/** A noun by itself: 父は, not 友人の父は, 亡くなった父は or この父は. */
function isBare({ text, words, pointers }: ParsedSentence, at: number): boolean {
  const before = words[at - 1]
  if (before === undefined || before.comma) return true
  const describes =
    /^(?:genitive|modifier|coordinate)$/.test(before.role) ||
    before.join === 'adnominal' ||
    (before.role === 'bare' && !TIME.test(text.slice(before.start, before.bodyEnd)))
  return !describes && !pointers.some(({ start, end }) => start < before.end && end > before.start)
}

interface Owned {
  readonly start: number
  readonly end: number
  readonly at: number
}

/** Nouns of whoever writes, with nothing beside them that says whose they are. */
function ownedIn(lang: Lang, parsed: ParsedSentence): readonly Owned[] {
  const { text, words } = parsed
  const { always, inPast } = OWN[lang]
  return words.flatMap((word, at): readonly Owned[] => {
    const next = words[at + 1]
    // 첫 직장: two words.
    const joined = lang === 'ko' && next ? text.slice(word.start, next.nounEnd) : ''
    const noun = text.slice(word.start, word.nounEnd)
    const found = [joined, noun].find((one) => always.test(one) || (inPast.test(one) && IN_PAST[lang](text)))
    const isAlone = found !== undefined && !word.quoted && (found === joined || word.particle !== '')
    return isAlone && isBare(parsed, at) ? [{ start: word.start, end: word.start + found.length, at }] : []
  })
}

/** Where a text that is told in the first person leaves out whose something is, as words that point outside the sentence. */
export function pointingAtWriter<T extends ParsedSentence>(lang: Lang, sentences: readonly T[]): readonly T[] {
  if (!isNarrated(lang, sentences)) return sentences
  return sentences.map((parsed) => {
    const own = ownedIn(lang, parsed)
    return own.length === 0 ? parsed : { ...parsed, pointers: [...parsed.pointers, ...own] }
  })
}

/**
 * Whose it is, said before it; none where the paragraph so far, `before`, has told of somebody else. Who tried something is said as well: 筆者が同期の
 * 十一人に聞いてみたところ.
 */
export function writerEdits(lang: Lang, parsed: ParsedSentence, before: readonly ParsedSentence[]): readonly Edit[] {
  const { text, words, phrases } = parsed
  const owned = ownedIn(lang, parsed)
  if ([...before, parsed].some((one) => SOMEBODY[lang].test(one.text.replace(QUOTED, '')))) return []
  const tried = words.findIndex(({ start, quoted }) => !quoted && TRIED.test(text.slice(start)))
  return owned.map(({ start, end, at }) => {
    const isOfTrial =
      at < tried && !phrases.some(({ role, last }) => (role === 'topic' || role === 'subject') && last < tried)
    return { start, end, text: (isOfTrial ? '筆者が' : OF_WRITER[lang]) + text.slice(start, end) }
  })
}
