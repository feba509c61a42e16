/** Most answers that one function keeps: some megabytes of them. */
const MOST = 50_000

/**
 * The same function, which keeps its answers: of text comparisons and dictionaries the same is asked many times in an article. It forgets them all
 * when they become too many, so a server that reads articles for weeks stays as small as it is.
 */
export function remembered<T>(compute: (key: string) => T, most = MOST): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const found = compute(key)
    if (known.size >= most) known.clear()
    known.set(key, found)
    return found
  }
}

/** The same function of an object, which keeps each answer for as long as the object is there. */
export function rememberedWith<Owner extends object, T>(compute: (owner: Owner) => T): (owner: Owner) => T {
  const known = new WeakMap<Owner, { readonly answer: T }>()
  return (owner) => {
    const before = known.get(owner)
    if (before) return before.answer
    const answer = compute(owner)
    known.set(owner, { answer })
    return answer
  }
}

/** As `remembered`, of a function that also asks something else, such as dictionaries: answers are kept for as long as that is there. */
export function rememberedOf<Asked extends object, T>(
  compute: (key: string, asked: Asked) => T,
  most = MOST,
): (key: string, asked: Asked) => T {
  const answersOf = rememberedWith((asked: Asked) => remembered((key) => compute(key, asked), most))
  return (key, asked) => answersOf(asked)(key)
}

/** As `rememberedOf`, of several words: an answer is kept for all of them together. */
export function rememberedFor<Asked extends object, Words extends readonly (string | boolean)[], T>(
  compute: (asked: Asked, ...words: Words) => T,
  most = MOST,
): (asked: Asked, ...words: Words) => T {
  const answersOf = rememberedWith((_: Asked) => new Map<string, T>())
  return (asked, ...words) => {
    const known = answersOf(asked)
    const key = words.join('\n')
    const before = known.get(key)
    if (before !== undefined) return before
    const found = compute(asked, ...words)
    if (known.size >= most) known.clear()
    known.set(key, found)
    return found
  }
}
