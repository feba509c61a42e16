/** Nouns that say what role their value has, and no more: the sentence that has one as its subject names the thing at its end (柱は…電解法だ). */
import type { Lang } from '@/core/article/types'

/** Alternatives of a pattern. */
export const ROLES = {
  ja: '課題|問題|弱点|強み|欠点|難点|利点|長所|短所|特徴|原因|要因|主因|一因|目的|狙い|対象|行き先|輸出先|調達先|供給元|産地|相手|相手先|素材|材料|原料|主原料|主成分|成分|燃料|動力源|熱源|解法|解決策|対策|手段|方法|手法|道具|決め手|鍵|カギ|主役|主力|柱|正体|背景|壁|ネック|引き金|きっかけ|起源|由来|前身|職業|専門|本業|肩書|特産|目玉|犯人|正式名称|通称|別名|愛称|売り物|主食|餌|天敵',
  ko: '과제|문제|약점|강점|단점|장점|특징|원인|요인|주원인|목적|대상|행선지|수출국|공급처|산지|상대|소재|재료|원료|주원료|주성분|성분|연료|동력원|해법|해결책|대책|수단|방법|도구|관건|열쇠|주역|주력|축|정체|배경|걸림돌|장벽|변수|승부처|계기|기원|유래|전신|직업|전공|본업|직함|특산물|범인|정식 명칭|통칭|별명|애칭|주식|먹이|천적',
} as const

const ROLE: Readonly<Record<Lang, RegExp>> = {
  ja: new RegExp(`(?:${ROLES.ja})$`),
  ko: new RegExp(`(?:^|\\s)(?:${ROLES.ko})$`),
}

export const isRole = (lang: Lang, noun: string): boolean => ROLE[lang].test(noun)
