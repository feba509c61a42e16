import type { JapaneseWord } from './words'

/** 接続詞 and the like: they link to the sentence before, and a question stands alone. */
const DISCOURSE =
  /^(?:また|しかし|そして|さらに|ただ|ただし|なお|一方|一方で|だが|つまり|すなわち|例えば|たとえば|特に|とくに|ところが|したがって|よって|しかも|その後|もっとも|ちなみに|加えて|そのうえ|そのうえで|逆に|実際|結局|まず|次に|最後に|他方|もちろん|このため|そのため|これに対し|それでも|それ以来|当面は|でも|但し|しかしながら|事実|ほか|そのほか|このほか|これまで|具体的には|とりわけ|なかでも|中でも|例えば|あわせて|併せて|同時に|第[一二三四五]に|そもそも|たしかに|確かに|言えば|これに合わせ|これに合わせて)$/

/** これに対し, その結果: they say of what follows only that it goes on from the sentence before. */
const GOES_ON =
  /^(?:[こそ]れに(?:対して?|比べて?|伴い|伴って|加えて?|より|よって)|[こそ]の(?:結果|ため|理由から)|[こそ]うした(?:理由|こと|事情)から|[こそ]うして)、?/

/** Where the sentence begins after しかし, また, … */
export function startOf(words: readonly JapaneseWord[], text: string): number {
  const opening = GOES_ON.exec(text)?.[0].length ?? 0
  let first = Math.max(
    0,
    words.findIndex(({ start }) => start === opening),
  )
  while (first < words.length - 1) {
    const word = words[first]
    if (!word || !DISCOURSE.test(text.slice(word.start, word.bodyEnd))) break
    first++
  }
  return first
}

/** 損害を70万円と見積もりますか, 見積もるのは: what somebody holds is asked as going on. */
const asHeld = (question: string): string =>
  question
    .replace(/見積もり(?=ますか。$)/, '見積もってい')
    .replace(/見積もる(?=のは(?:誰|どこ)ですか。$)/, '見積もっている')
    .replace(/見込み(?=ますか。$)/, '見込んでい')
    .replace(/見込む(?=のは(?:誰|どこ)ですか。$)/, '見込んでいる')
    .replace(/(?<=想定|予想|予測|期待|推計|推定)し(?=ますか。$)/, 'してい')
    .replace(/(?<=想定|予想|予測|期待|推計|推定)する(?=のは(?:誰|どこ)ですか。$)/, 'している')

/** Without what linked it to the words before, readings in brackets, how old somebody is (高橋さん（31）), and 約 before いくら. */
export const tidy = (text: string): string =>
  asHeld(text)
    .replace(/(?<=[\p{Script=Han}んー]|[ァ-ヶ])[（(]\d{1,2}歳?[)）](?=さん|氏|君|ちゃん|[はがをにのとも、])/gu, '')
    .replace(/^[、\s]+/, '')
    .replace(/[（(][ぁ-んー・\s]+(?:[、,]\s?[A-Za-z][A-Za-z\s.-]*)?[)）]/g, '')
    .replace(/^(?:一方で?|また|さらに|ただし?|しかし|なお|そして|その一方で)、/, '')
    .replace(/、、+/g, '、')
    .replace(/(?:約|およそ)(?=いくら)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[ァ-ヶー一-龠]) (?=[はがをにでとのも])/g, '')
    .trim()
