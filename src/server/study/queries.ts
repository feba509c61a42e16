import type { Lang } from '@/core/article/types'
import { type Languages, languagesOf } from '@/core/learner/languages'
import { type Task, taskOf } from '@/core/study/card'
import { dayBeginning } from '@/core/study/day'
import type { StudySettings } from '@/core/study/settings'
import { packState, type WireQueue } from '@/core/study/wire'
import { database } from '@/db/client'
import { readEntries } from '@/db/glossary'
import { countDue, type Done, doneOn, dueCards, newCards, nextDue, type StudyDay, type StudyScope } from '@/db/study'
import { quotesOf, spokenTexts } from '@/db/study-contents'
import type { StudyCard } from '@/db/study-rows'
import { schedulerId } from '@/db/study-settings'
import { learnerLanguages, saidLearned } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'
import { dayOf, learnerDay, learnerDayRule, studySettings } from './day'
import { faceOf, type Reader } from './face'
import type { StudySearch } from './scope'

/** Stands for someone who has not studied yet: no row has this learner. */
const NOBODY = ''

const tasksOf = ({ kinds }: StudySettings, { learned }: Languages): readonly Task[] =>
  kinds.map((kind) => taskOf(kind, learned))

/** The cards of the day that are left, within its limits: those in their steps, due ones, new ones. */
async function cardsLeft(scope: StudyScope, day: StudyDay, done: Done, limits: StudySettings, upTo: number) {
  const db = database()
  const room = Math.max(0, Math.max(limits.newADay, upTo) - done.fresh)
  const [{ stepping, due }, fresh] = await Promise.all([
    dueCards(db, scope, day, Math.max(0, limits.reviewsADay - done.back)),
    // One more than there is room for tells whether the limit holds any back.
    newCards(db, scope, day, room + 1),
  ])
  return { begun: [...stepping, ...due], fresh: fresh.slice(0, room), moreNew: fresh.length > room }
}

interface Asked {
  /** The interface's, in which notes are. */
  readonly locale: Lang
  /** Only so many cards are given, the first that can be shown at once. */
  readonly first?: number
}

/** The study queue of the learner. */
export async function studyQueue(search: StudySearch, { locale, first }: Asked): Promise<WireQueue> {
  const db = database()
  const now = new Date()
  const [learner, rule, settings, said] = await Promise.all([
    currentLearner(),
    learnerDayRule(),
    studySettings(),
    saidLearned(),
  ])
  const languages = languagesOf(said, locale)
  const day = dayOf(now, rule)
  const learnerId = learner ?? NOBODY
  const scope: StudyScope = { learnerId, articleId: search.article, tasks: tasksOf(settings, languages) }
  const done = await doneOn(db, learnerId, day.number)
  const [{ begun, fresh, moreNew }, next] = await Promise.all([
    cardsLeft(scope, day, done, settings, search.upTo),
    nextDue(db, scope, day),
  ])
  const all = [...begun, ...fresh]
  const id = schedulerId(settings.scheduler)
  return {
    at: now.getTime(),
    day: { number: day.number, end: day.end.getTime(), ...rule },
    scheduler: { id, settings: settings.scheduler },
    typing: settings.typing,
    due: begun.length,
    fresh: fresh.length,
    cards: await contents(first === undefined ? all : firstShown(all, now, first), learnerId, {
      languages,
      locale,
      article: search.article,
    }),
    done: { ratings: done.ratings, fresh: done.fresh },
    moreNew,
    nextDue: next ? dayBeginning(next, rule).getTime() : null,
  }
}

/** Cards that can be shown before the browser has told what it can speak, and that do not wait for their time. */
const firstShown = (cards: readonly StudyCard[], now: Date, count: number): readonly StudyCard[] =>
  cards
    .filter(({ task, state }) => !task.endsWith('listening') && (state.scheduledDays > 0 || state.due <= now))
    .slice(0, count)

async function contents(cards: readonly StudyCard[], learnerId: string, reader: Reader) {
  const db = database()
  const ids = [...new Set(cards.map(({ conceptId }) => conceptId))]
  const [entries, quotes, spoken] = await Promise.all([
    readEntries(db, ids),
    quotesOf(db, ids),
    spokenTexts(db, learnerId, reader.languages.learned),
  ])
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return cards.flatMap((card) => {
    const entry = byId.get(card.conceptId)
    const about = entry && {
      entry,
      quotes: quotes.get(card.conceptId) ?? [],
      spoken: spoken.get(card.conceptId) ?? null,
    }
    const face = about && faceOf(card, about, reader)
    return face ? [{ face, state: packState(card.state) }] : []
  })
}

export interface StudySummary {
  readonly due: number
  readonly newLeft: number
  readonly reviewedToday: number
}

/** What is left to study today, of every article. */
export async function studySummary(learnerId: string): Promise<StudySummary> {
  const [day, settings, languages] = await Promise.all([learnerDay(new Date()), studySettings(), learnerLanguages()])
  const db = database()
  const scope: StudyScope = { learnerId, articleId: null, tasks: tasksOf(settings, languages) }
  const done = await doneOn(db, learnerId, day.number)
  const [due, fresh] = await Promise.all([
    countDue(db, scope, day),
    newCards(db, scope, day, settings.newADay - done.fresh),
  ])
  return { due, newLeft: fresh.length, reviewedToday: done.ratings }
}
