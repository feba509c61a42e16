/** Words for somebody's people. Whose wife is told of has no husband: such a word is no detail that could be another. */
import type { Material } from './material'
import type { ReadSentence } from './sentence'

const KIN =
  /^(?:아내|남편|부인|어머니|아버지|엄마|아빠|할머니|할아버지|아들|딸|형|누나|오빠|언니|남동생|여동생|장모|장인|시어머니|시아버지|며느리|사위|손자|손녀|妻|夫|母|父|母親|父親|祖母|祖父|息子|娘|兄|姉|弟|妹|孫)$/

/** Whether the word is one of kin, of somebody whom the article speaks of elsewhere by it or has beside him. */
export const isOfSomebody = ({ body }: Material, sentence: ReadSentence, word: string): boolean =>
  KIN.test(word) && body.some((other) => other !== sentence && other.text.includes(word))
