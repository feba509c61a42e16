import type { KoreanWord } from './words'

/** 접속 부사 and the like: they link to the sentence before, and a question stands alone. */
export const DISCOURSE =
  /^(?:하지만|그러나|특히|다만|그리고|또|또한|한편|그래서|따라서|즉|그런데|그럼에도|그런데도|그렇지만|그렇다고|그러니|반면|반면에|결국|이미|이어|이어서|아울러|더구나|게다가|그러면서|물론|실제로|그러자|그러고|그러고는|그러더니|이에|이로써|그래도|나아가|먼저|우선|더불어|다음으로|마지막으로|그만큼|이처럼|이렇게|이와|함께|첫째|둘째|셋째|넷째|애초에|사실)$/

/** 이런 이유로, 그 결과: they say of what follows only that it goes on from the sentence before. */
const GOES_ON =
  /^(?:이|그|이런|그런|이러한|그러한|이 같은|같은) (?:이유로|까닭으로|까닭에|때문에|덕분에|탓에|결과|점에서|맥락에서|의미에서),? /

/** Where the sentence begins after 그러나, 또한, … */
export function startOf(words: readonly KoreanWord[], text: string): number {
  const opening = GOES_ON.exec(text)?.[0].length ?? 0
  let first = Math.max(
    0,
    words.findIndex(({ start }) => start === opening),
  )
  while (first < words.length - 1) {
    const word = words[first]
    if (!word || !DISCOURSE.test(text.slice(word.start, word.bodyEnd))) break
    // 이에 대해, 이에 따라, 그렇다고 해서: two words that link.
    const next = words[first + 1]
    const isPair =
      next !== undefined &&
      /^(?:대해|따라|따라서|관련해|비해|반해|앞서|대응해|해서|불구하고)$/.test(text.slice(next.start, next.bodyEnd))
    first += isPair ? 2 : 1
  }
  return Math.max(first, afterLabel(words, text))
}

/** 독자를 위한 안내: … |: a label before a colon is no part of what is said. */
function afterLabel(words: readonly KoreanWord[], text: string): number {
  const label = words.findIndex(({ start, end, quoted }) => !quoted && text.slice(start, end).endsWith(':'))
  return label >= 0 && label < words.length / 2 ? label + 1 : 0
}

/** Without what linked it to the words before, double spaces, hanja in brackets, and how old somebody is: 윤 씨(41)가. */
export const tidy = (text: string): string =>
  text
    .replace(/(?<=[가-힣])\s?\(\d{1,2}(?:세|살)?\)(?=[은는이가을를의도과와였]|에게|께|씨|입니|\s|,)/g, '')
    .replace(/\([\p{Script=Han}・\s]+(?:,[^()]*)?\)/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?])/g, '$1')
    .replace(/^[,\s]+/, '')
    .replace(/^(?:한편|또한|다만|특히|반면|이어)\s/, '')
    .trim()
