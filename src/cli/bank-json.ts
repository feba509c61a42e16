/** A bank as JSON: what `yogo bank` prints. Terms and questions name sentences of the article by index. */
import type { Lang } from '@/core/article/types'
import { otherLang } from '@/core/article/types'
import type { Bank } from '@/core/bank'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Question } from '@/core/quiz/types'

const definitionIn = (term: GlossaryTerm, lang: Lang): string | undefined =>
  term.definitions.find((definition) => definition.lang === lang)?.text

function termJson(term: GlossaryTerm) {
  return {
    id: term.id,
    lang: term.lang,
    source: term[term.lang].headword,
    target: term[otherLang(term.lang)].headword,
    targetAlternatives: term.alternatives.map(({ headword }) => headword),
    reading: term.ja.reading,
    hanja: term.ko.hanja,
    romanization: term.ko.romanization,
    romaji: term.ja.romaji,
    koreanReading: term.ja.koreanReading,
    definition: { ko: definitionIn(term, 'ko'), ja: definitionIn(term, 'ja') },
    category: term.category,
    worth: term.worth,
    label: term.label,
    confidence: term.confidence,
    route: term.route,
    aliases: term.aliases,
    evidence: [...new Set(term.evidence.filter(({ lang }) => lang === term.lang).map(({ sentence }) => sentence))],
  }
}

function questionJson(question: Question, indexOf: ReadonlyMap<string, number>) {
  const terms = question.terms.flatMap((id) => indexOf.get(id) ?? [])
  return {
    id: question.id,
    kind: question.kind,
    basis: question.basis,
    difficulty: question.difficulty,
    prompt: question.stem,
    options: question.options.map(({ text }) => text),
    answer: question.key,
    evidence: question.evidence.map(({ sentence, quote }) => ({ sentence, quote })),
    ...(terms.length > 0 ? { terms } : {}),
    ...(question.items.length > 0 ? { items: question.items } : {}),
    reasons: question.options.map(({ reason }) => reason && { code: reason.code, detail: reason.detail }),
  }
}

export function bankJson(bank: Bank) {
  const indexOf = new Map(bank.terms.map(({ id }, index) => [id, index]))
  return {
    article: {
      lang: bank.article.lang,
      title: bank.article.title,
      sentences: bank.article.sentences.map(({ text }) => text),
    },
    terms: bank.terms.map(termJson),
    questions: bank.questions.map((question) => questionJson(question, indexOf)),
    report: bank.report,
  }
}
