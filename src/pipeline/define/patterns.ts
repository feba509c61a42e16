/** How Korean and Japanese sentences define a term. Each pattern is tried at the start of a sentence, right after the term. */
import type { Lang } from '@/core/article/types'

export interface DefinitionPattern {
  /** A native sentence that the pattern takes. */
  readonly example: string
  /** What stands between the term and the defining words. */
  readonly marker: RegExp
  /** How the sentence ends. */
  readonly ending: RegExp
  /** A sentence that ends so is no definition all the same. */
  readonly except: RegExp | null
  /** What comes before this must end in a genus, and hold no other topic: は and 는 alone begin news as well (警察は…捜査は進行中である). */
  readonly copula?: RegExp
}

/** Nouns that make a predicate modal or give a reason, and say nothing of what a thing is: 늘어날 것이다, 비싸기 때문이다. */
const KOREAN_MODAL =
  /(?:것|때문|뿐|전망|예정|방침|계획|상황|상태|셈|편|정도|중|터|지경|모양|추세|실정|입장|판단|설명|이유|까닭|차례|순간|문제|과제|의문|마찬가지|처음|마지막|최초|사실)(?:이다|입니다)\.$/

/** 〜のだ, 〜ようだ, 〜からだ and the like: modality, not a genus. */
const JAPANESE_MODAL =
  /(?:の|ん|よう|そう|はず|から|ため|予定|見通し|方針|見込み|ところ|だけ|ばかり|計画|考え|構え|段階|状況|状態|模様|程度|つもり|わけ|べき|もの|こと|理由|問題|課題|事実|初めて|同じ|最後|疑問)(?:である|だ|です)。$/

export const DEFINITION_PATTERNS: Readonly<Record<Lang, readonly DefinitionPattern[]>> = {
  ko: [
    {
      example: '부유식 풍력이란 바다에 띄운 구조물에 발전기를 세우는 방식을 말한다.',
      marker: /^(?:\([^)]*\))?(?:이란|란|이라는 것은|라는 것은)\s/,
      ending:
        /(?:말한다|말합니다|가리킨다|가리킵니다|뜻한다|뜻합니다|의미한다|의미합니다|일컫는다|이다|입니다|[가-힣]다)\.$/,
      except: KOREAN_MODAL,
    },
    {
      example: '수전해는 물을 전기로 분해해 수소를 얻는 기술을 말한다.',
      marker: /^(?:\([^)]*\))?(?:은|는)\s/,
      ending: /(?:을|를) (?:말한다|말합니다|가리킨다|가리킵니다|뜻한다|뜻합니다|의미한다|의미합니다|일컫는다)\.$/,
      except: null,
    },
    {
      example: '수전해는 물을 전기로 분해해 수소를 얻는 기술이다.',
      marker: /^(?:\([^)]*\))?(?:은|는)\s/,
      ending: /[가-힣A-Za-z)](?:이다|입니다)\.$/,
      except: KOREAN_MODAL,
      copula: /(?:이다|입니다)\.$/,
    },
  ],
  ja: [
    {
      example: '浮体式洋上風力とは、海に浮かべた構造物に発電機を載せる方式を指す。',
      marker: /^(?:[（(][^）)]*[）)])?とは、?/,
      ending: /(?:をいう|を言う|を指す|を意味する|のことだ|のことである|のことです|である|だ|です)。$/,
      except: /(?:ようだ|そうだ|はずだ|からだ|ためだ|だろう)。$/,
    },
    {
      example: '水電解は、水を電気で分解して水素を得る技術を指す。',
      marker: /^(?:[（(][^）)]*[）)])?は、?/,
      ending: /(?:をいう|を指す|を意味する)。$/,
      except: null,
    },
    {
      example: '水電解は、水を電気で分解して水素を得る技術である。',
      marker: /^(?:[（(][^）)]*[）)])?は、?/,
      ending: /(?:である|だ|です)。$/,
      except: JAPANESE_MODAL,
      copula: /(?:である|だ|です)。$/,
    },
  ],
}
