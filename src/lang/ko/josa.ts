/** Particles (조사): their allomorphs and how to part them from a noun. */

const HANGUL_BASE = 0xac00
const FINALS = 28
const FINAL_RIEUL = 8

/** Index of the final consonant (받침) of a hangul syllable: 0 for none, null for another character. */
export function finalConsonant(character: string): number | null {
  const code = (character.codePointAt(0) ?? 0) - HANGUL_BASE
  return code >= 0 && code < 11172 ? code % FINALS : null
}

/** Which sound a particle must follow: 은 a consonant, 는 a vowel, 으로 a consonant but ㄹ, 로 a vowel or ㄹ, 에 any. */
type After = 'consonant' | 'vowel' | 'not-rieul' | 'vowel-or-rieul' | 'any'

/** 한글 맞춤법 제2항, 표준국어대사전 조사: the particles of written Korean, their allomorphs one by one. */
const PARTICLES: Readonly<Record<string, After>> = {
  은: 'consonant',
  는: 'vowel',
  이: 'consonant',
  가: 'vowel',
  을: 'consonant',
  를: 'vowel',
  과: 'consonant',
  와: 'vowel',
  으로: 'not-rieul',
  로: 'vowel-or-rieul',
  으로서: 'not-rieul',
  로서: 'vowel-or-rieul',
  으로써: 'not-rieul',
  로써: 'vowel-or-rieul',
  으로부터: 'not-rieul',
  로부터: 'vowel-or-rieul',
  이나: 'consonant',
  나: 'vowel',
  이라도: 'consonant',
  라도: 'vowel',
  이란: 'consonant',
  란: 'vowel',
  이랑: 'consonant',
  랑: 'vowel',
  이며: 'consonant',
  며: 'vowel',
  의: 'any',
  에: 'any',
  에서: 'any',
  에게: 'any',
  에게서: 'any',
  께: 'any',
  께서: 'any',
  한테: 'any',
  도: 'any',
  만: 'any',
  까지: 'any',
  부터: 'any',
  마다: 'any',
  조차: 'any',
  마저: 'any',
  밖에: 'any',
  처럼: 'any',
  보다: 'any',
  만큼: 'any',
  대로: 'any',
  뿐: 'any',
}

/** Particles that may follow another one (에서는, 만은, 까지도, 에게로의). */
const STACKABLE = new Set([
  '은',
  '는',
  '도',
  '만',
  '의',
  '을',
  '를',
  '이',
  '가',
  '나',
  '까지',
  '부터',
  '조차',
  '마저',
  '뿐',
])

/** Forms of the copula that end or join a clause after a noun: 수가다, 도구이며, 표준인. The 이 drops after a vowel. */
const COPULA: Readonly<Record<string, After>> = {
  이다: 'any',
  다: 'vowel',
  인: 'any',
  이며: 'any',
  이고: 'any',
  이자: 'any',
  이라: 'any',
  이라고: 'any',
  라고: 'vowel',
  이라는: 'any',
  라는: 'vowel',
  이지만: 'any',
  지만: 'vowel',
  였다: 'vowel',
  이었다: 'consonant',
  입니다: 'any',
}

/** Whether this allomorph may stand after that noun. Latin letters and digits have no rule here: true. */
export function agrees(noun: string, particle: string): boolean {
  const after = PARTICLES[particle] ?? COPULA[particle]
  const final = finalConsonant(noun.slice(-1))
  if (after === undefined || after === 'any' || final === null) return after !== undefined
  switch (after) {
    case 'consonant':
      return final !== 0
    case 'vowel':
      return final === 0
    case 'not-rieul':
      return final !== 0 && final !== FINAL_RIEUL
    case 'vowel-or-rieul':
      return final === 0 || final === FINAL_RIEUL
  }
}

export interface NounAndParticles {
  readonly noun: string
  /** '' for the bare noun, else one or two particles or a form of the copula. */
  readonly particles: string
}

/** Every way to read a written word as a noun and its particles, the bare word first: 저자는 → 저자는, 저자 + 는. */
export function particleSplits(word: string): readonly NounAndParticles[] {
  const splits: NounAndParticles[] = [{ noun: word, particles: '' }]
  for (let at = word.length - 1; at >= 1; at--) {
    const noun = word.slice(0, at)
    const rest = word.slice(at)
    if (agrees(noun, rest) || isStack(noun, rest)) splits.push({ noun, particles: rest })
  }
  return splits
}

function isStack(noun: string, rest: string): boolean {
  for (let at = 1; at < rest.length; at++) {
    const first = rest.slice(0, at)
    const second = rest.slice(at)
    if (first !== second && STACKABLE.has(second) && PARTICLES[first] && agrees(noun, first) && agrees(first, second))
      return true
  }
  return false
}

/** Particles that hardly any Korean noun ends in: what is left of them on an unknown word is a particle. */
const TELLING = /(?:에서는|에게는|으로는|에서|에게|으로|은|는|을|를)$/

/** 온다넷은 → 온다넷 + 은, where the word is long enough and the allomorph agrees; null where nothing tells. */
export function tellingParticle(word: string): NounAndParticles | null {
  const particles = TELLING.exec(word)?.[0]
  if (particles === undefined) return null
  const noun = word.slice(0, -particles.length)
  return noun.length >= 2 && (agrees(noun, particles) || isStack(noun, particles)) ? { noun, particles } : null
}
