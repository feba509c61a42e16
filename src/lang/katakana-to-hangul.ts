/**
 * Hangul for a katakana loanword, by what 외래어 표기법 makes of the English word that the katakana most likely stands for. Katakana has lost l and r,
 * and schwa, so this is a guess. Japanese names go by `japaneseInHangul` instead.
 */
import { compose, decompose, FINAL } from './ko/syllable'

const KANA: Readonly<Record<string, string>> = Object.fromEntries(
  `ア아 イ이 ウ우 エ에 オ오 カ카 キ키 ク크 ケ케 コ코 ガ가 ギ기 グ그 ゲ게 ゴ고 サ사 シ시 ス스 セ세 ソ소 ザ자 ジ지 ズ즈 ゼ제 ゾ조 タ타 チ치 ツ츠 テ테 ト트
   ダ다 ヂ지 ヅ즈 デ데 ド드 ナ나 ニ니 ヌ누 ネ네 ノ노 ハ하 ヒ히 フ프 ヘ헤 ホ호 バ바 ビ비 ブ브 ベ베 ボ보 パ파 ピ피 プ프 ペ페 ポ포 マ마 ミ미 ム무 メ메 モ모
   ヤ야 ユ유 ヨ요 ラ라 リ리 ル르 レ레 ロ로 ワ와 ヲ오 ヴ브 ファ파 フィ피 フェ페 フォ포 フュ퓨 ヴァ바 ヴィ비 ヴェ베 ヴォ보 ティ티 ディ디 トゥ투 ドゥ두 デュ듀
   テュ튜 チェ체 シェ셰 ジェ제 ウィ위 ウェ웨 ウォ워 イェ예 クァ콰 クォ쿼 グァ과 ツァ차 ツェ체 ツォ초 キャ캐 キュ큐 キョ쿄 ギャ갸 ギュ규 シャ샤 シュ슈 ショ쇼
   ジャ자 ジュ주 ジョ조 チャ차 チュ추 チョ초 ニャ냐 ニュ뉴 ヒュ휴 ビュ뷰 ピュ퓨 ミュ뮤 ミャ먀 リュ류 リャ랴 リョ료`
    .split(/\s+/)
    .map((row) => [row.slice(0, -1), row.slice(-1)]),
)
/** A vowel that is written long was there in the original (ルー 루), a short one after these consonants often was not (ル 르). */
const LONG_U: Readonly<Record<string, string>> = {
  ル: '루',
  ブ: '부',
  ク: '쿠',
  グ: '구',
  フ: '푸',
  プ: '푸',
  ス: '수',
  ズ: '주',
  ツ: '추',
  ド: '두',
  ト: '투',
}
/** A long ア at the end is -er: 서버, 센터. */
const ER: Readonly<Record<string, string>> = {
  タ: '터',
  サ: '서',
  バ: '버',
  マ: '머',
  ナ: '너',
  ラ: '러',
  カ: '커',
  ダ: '더',
  ガ: '거',
  パ: '퍼',
  ザ: '저',
  ワ: '워',
  シャ: '셔',
  チャ: '처',
  ジャ: '저',
  ファ: '퍼',
  ヴァ: '버',
}
const E_ROW = /[エケセテネヘメレゲゼデベペェ]$/
const LABIAL = /^[バビブベボパピプペポマミムメモ]/
/** Final of a consonant that closes the syllable before it. */
const CLOSING: Readonly<Record<string, number>> = { ク: FINAL.g, プ: FINAL.b, ト: 19 }

const split = (word: string): readonly string[] => word.match(/[ァ-ヴ][ァィゥェォャュョヮ]|[ァ-ヴー]/g) ?? []

function closed(text: string, final: number): string | null {
  const letters = decompose(text.slice(-1))
  return letters && letters.final === FINAL.none ? text.slice(0, -1) + compose({ ...letters, final }) : null
}

/** What a mora makes of the text before it; null where no rule of closing applies and the mora is a syllable of its own. */
function close(text: string, mora: string, next: string | undefined): string | null {
  if (mora === 'ン') return closed(text, next !== undefined && LABIAL.test(next) ? FINAL.m : FINAL.n)
  if (mora === 'ル' && text !== '' && next !== 'ー') return closed(text, FINAL.r)
  if (mora === 'ム' && (next === undefined || /^[スズトドフバビブベボパピプペポ]/.test(next)))
    return closed(text, FINAL.m)
  if (mora === 'ク' && next !== undefined && /^[スシト]/.test(next)) return closed(text, FINAL.g)
  if (mora === 'プ' && next !== undefined && /^[スト]/.test(next)) return closed(text, FINAL.b)
  return null
}

/** ラ row after a syllable that ends in ㄹ's vowel is l as often as r; the double ㄹ of 외래어 표기법 is left to the dictionary. */
export function katakanaToHangul(word: string): string {
  const moras = split(word)
  let text = ''
  for (let i = 0; i < moras.length; i++) {
    const mora = moras[i] ?? ''
    const next = moras[i + 1]
    const before = moras[i - 1] ?? ''
    if (mora === 'ー') {
      if (i === moras.length - 1 && moras.length > 2 && ER[before]) text = text.slice(0, -1) + ER[before]
      else if (E_ROW.test(before) && next !== undefined) text += '이'
      continue
    }
    if (mora === 'ッ') {
      // ネット closes, ネットワーク does not (네트워크).
      const final = next === undefined || (next === 'ト' && i + 2 < moras.length) ? undefined : CLOSING[next]
      const shut = final === undefined ? null : closed(text, final)
      if (shut !== null && moras[i + 2] !== 'ー') {
        text = shut
        i++
      }
      continue
    }
    if (mora === 'ン' && next === 'グ' && (i + 2 >= moras.length || !/^[ァ-オー]/.test(moras[i + 2] ?? ''))) {
      const shut = closed(text, FINAL.ng)
      if (shut !== null) {
        text = shut
        i++
        continue
      }
    }
    text = close(text, mora, next) ?? text + ((next === 'ー' ? LONG_U[mora] : undefined) ?? KANA[mora] ?? '')
  }
  // -tion
  return text.replace(/숀/g, '션')
}
