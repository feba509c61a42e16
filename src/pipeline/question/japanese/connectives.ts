/** 接続詞: what each says of two sentences, and whether it is asked for, offered beside another, or both. Sorted. */
import type { Connective, Connectives, Relation } from '../connectives'

const WORDS: readonly Connective[] = [
  { word: 'けれども', relation: 'contrast', use: 'asked' },
  { word: 'このため', relation: 'result', use: 'both' },
  { word: 'これに対し', relation: 'comparison', use: 'asked' },
  { word: 'これに対して', relation: 'comparison', use: 'asked' },
  { word: 'しかし', relation: 'contrast', use: 'both' },
  { word: 'しかしながら', relation: 'contrast', use: 'asked' },
  { word: 'したがって', relation: 'result', use: 'both' },
  { word: 'すなわち', relation: 'restating', use: 'both' },
  { word: 'そのため', relation: 'result', use: 'both' },
  { word: 'その結果', relation: 'result', use: 'asked' },
  { word: 'それでも', relation: 'concession', use: 'asked' },
  { word: 'それにもかかわらず', relation: 'concession', use: 'asked' },
  { word: 'ただし', relation: 'condition', use: 'both' },
  { word: 'たとえば', relation: 'example', use: 'both' },
  { word: 'だから', relation: 'result', use: 'asked' },
  { word: 'だが', relation: 'contrast', use: 'both', plain: true },
  { word: 'つまり', relation: 'restating', use: 'both' },
  { word: 'というのも', relation: 'reason', use: 'offered' },
  { word: 'ところが', relation: 'contrast', use: 'both' },
  { word: 'とはいえ', relation: 'concession', use: 'asked' },
  { word: 'なぜなら', relation: 'reason', use: 'offered' },
  { word: 'にもかかわらず', relation: 'concession', use: 'asked' },
  { word: 'むしろ', relation: 'instead', use: 'offered' },
  { word: 'よって', relation: 'result', use: 'offered', plain: true },
  { word: '一方', relation: 'comparison', use: 'asked', weak: true },
  { word: '一方で', relation: 'comparison', use: 'asked', weak: true },
  { word: '例えば', relation: 'example', use: 'both' },
  { word: '反対に', relation: 'comparison', use: 'both' },
  { word: '反面', relation: 'comparison', use: 'asked' },
  { word: '従って', relation: 'result', use: 'both' },
  { word: '要するに', relation: 'restating', use: 'offered' },
  { word: '逆に', relation: 'comparison', use: 'both' },
]

const SAYS: Readonly<Record<Relation, string>> = {
  comparison: '前のものと別のものを比べるときに使います。',
  concession: '前の内容から予想されることと違うことが続くときに使います。',
  condition: '前の内容に例外や条件を付けるときに使います。',
  contrast: '前の内容と食い違うことや反対のことが続くときに使います。',
  example: '前の内容に当てはまる例が続くときに使います。',
  instead: '前の内容を退けて、別のことを述べるときに使います。',
  reason: '前の内容の理由を述べるときに使い、文を「…からだ」などで結びます。',
  restating: '前の内容を別の言葉で言い換えるときに使います。',
  result: '前の内容が原因で、後の内容がその結果であるときに使います。',
}

export const JAPANESE_CONNECTIVES: Connectives = {
  words: WORDS,
  says: ({ word, relation }) => `「${word}」は、${SAYS[relation]}`,
  follows: /^(?:、|[^ぁ-ん])/,
  leans:
    /^(?:さらに|もう一|一つは|第[一二三]に|まず|次に|最後に|ほか|他方|同様に|同時に|背景には|ここで|なお|それ|これ|こう|そう|では|が、|理由は|目的は|結果は)/,
  firstPerson: /^(?:私|僕|俺|我々)/,
  denies: /(?:ない|なかった|ません|ませんでした|ず|ぬ)(?:(?:の)?(?:だ|である|です)|という|と[^、]{1,12})?。$/,
  resists:
    /まだ|いまだ|なお|依然|とどま|留ま|限ら|課題|問題|難し|足り|不足|失敗|遅れ|弱点|低い|少な|欠点|欠け|細い|厳し|異な|行き詰|停滞|残る|残って|わずか|たった|別の|慎重|続け|続い|続く|変わり[はな]|途絶|止ま/,
  reacts: /批判|反対|反発|異論|反論|懸念|疑問|否定/,
  grants:
    /確かに|たしかに|もちろん|はずだ|なら、?.*(?:だ|です|である)。|ように(?:見え|思)|とされる|と(?:言|い)われる|正しい|かもしれない|と(?:判断|考え|信じ|思)[^、]{0,6}。/,
  exempts:
    /限り|除く|除き|例外|場合|こと(?:も|は|が)?(?:でき|出来|多|あ)|注意|のみ|だけ|慎重|わけではな|稀に|には|では/,
  tellsWhy:
    /(?:から|ため|せい|おかげ|わけ|の|もの)(?:だ|である|です|だった|であった|でした)(?:という|と[^、]{1,12})?。$/,
}
