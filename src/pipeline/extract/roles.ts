/** Whether a term stands in its sentence as somebody or something: before a particle of case or topic, or in a list. Pieces of predicates and of compounds do not. */
import type { Lang } from '@/core/article/types'

const ROLE: Readonly<Record<Lang, RegExp>> = {
  ko: /^['’"”)]*(?:(?:은|는|이|가|을|를|의|에|에서|에게|로|으로|와|과|나|이나)(?:\s|$)|에서는|에는|로는|으로는|[,·])/,
  ja: /^[」』"”）)]*[はがをのにでへとや、・]/,
}

/** `after` is what follows the term in its sentence. */
export const hasRole = (lang: Lang, after: string): boolean => ROLE[lang].test(after)
