/** People that no dictionary has: what the press writes before a name. */
import type { ParsedSentence } from '../sentence'

/** 冶金学者の真壁禎三, 高校生の三枝ひなたさん, 第8代の設楽美緒: the trade before a name, which is of kanji and perhaps kana. */
const INTRODUCED =
  /(?:学者|研究員|研究者|技手|技師|技術者|記者|高校生|大学生|作家|画家|職人|主人|監督|教授|所長|社長|会長|代表|館長|校長|船長|医師|弁護士|農家|漁師|大工|機関士|創業者|考案者|長女|長男|次女|次男|第\d+代)(?:の|であった|だった|を務めた)(\p{Script=Han}{3,6}|\p{Script=Han}{2,3}(?!さん)[ぁ-ん]{2,3}|[ァ-ヴー]{2,}・[ァ-ヴー・]{2,})(?:さん|氏)?(?=[はがをにともの、。（(])/gu
/** 南琇妍さん(45), 早瀬川健司氏(54). */
const AGED =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,5}(?<!氏)|\p{Script=Han}{2,3}(?!さん)[ぁ-ん]{2,3})(?:さん|氏)?[（(](?:[1-9]\d|[一二三四五六七八九]?十?[一二三四五六七八九十])(?:歳)?[）)]/gu
/** What ends no name: 研究者の大半, 技術者の育成. */
const NO_NAME =
  /(?:不足|育成|確保|採用|大半|多く|半数|増加|減少|意見|指摘|人数|証言|協力|団体|世代|時代|場合|責任|就任|辞任|会見|代目|専務|常務|社長|会長|部長|課長|所長|教授|組合長)$/

/** 農家の引退である: no kana of a name. */
const COPULA = /(?:である|であり|でない|でなく|だった|として|による|という|になる)$/
/** 芝草学を研究する: what somebody studies. */
const STUDIED = /^を(?:研究|専攻|専門|学)/

/** Names that the sentence writes as those of people. */
export function japanesePeople({ text }: ParsedSentence): readonly string[] {
  return [INTRODUCED, AGED].flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ index, 0: written, 1: name = '' }) =>
      NO_NAME.test(name) || COPULA.test(name) || STUDIED.test(text.slice(index + written.length)) ? [] : [name],
    ),
  )
}
