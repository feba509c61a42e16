/** The words of the study page. Those with numbers or words to be put in are messages for `fill`. */
import { getTranslations } from 'next-intl/server'
import { type ShownKeys, shownKeys } from '@/components/commands/shown-keys'
import { BANDS, type Band, PAIR_LABELS, type PairLabel } from '@/core/glossary/types'
import { RATINGS, type Rating } from '@/core/study/card'
import { FORGIVEN, type Forgiven } from '@/core/study/compare-answer'
import { KINDS, type Kind } from '@/core/study/settings'

const tableOf = <Key extends string>(keys: readonly Key[], text: (key: Key) => string): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, text(key)])) as Record<Key, string>

export interface StudyTexts {
  readonly answer: string
  readonly bands: Readonly<Record<Band, string>>
  readonly blank: string
  readonly bury: string
  readonly check: string
  readonly due: string
  readonly done: string
  readonly field: Readonly<Record<'recall' | 'reading' | 'cloze', string>>
  readonly forgiven: Readonly<Record<Forgiven, string>>
  readonly guess: string
  readonly keys: ShownKeys
  /** What the keys of the page do. */
  readonly keysHint: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly labels: Readonly<Record<PairLabel, string>>
  readonly later: string
  readonly leech: string
  readonly loading: string
  readonly lost: string
  readonly more: string
  readonly newLeft: string
  readonly nextDue: string
  readonly noDefinition: string
  readonly nothing: string
  readonly only: string
  readonly place: string
  readonly quiz: string
  readonly rate: string
  readonly ratings: Readonly<Record<Rating, string>>
  readonly readingOf: Readonly<Record<'ko' | 'ja', string>>
  readonly retry: string
  readonly reveal: string
  readonly right: string
  readonly rightBut: string
  readonly say: string
  readonly slip: Readonly<Record<'missing' | 'extra' | 'instead', string>>
  readonly soon: string
  readonly spoken: Readonly<Record<'edit' | 'field' | 'failed' | 'hint' | 'save', string>>
  readonly suspend: string
  readonly today: string
  readonly undo: string
  readonly unsent: string
  readonly usage: string
  readonly wrong: string
  readonly you: string
  readonly limit: string
  readonly learnMore: string
  readonly everything: string
}

/** Ratings have their keys on them. */
const HINTED = ['reveal', 'undo', 'bury', 'suspend', 'speak'] as const

export async function studyTexts(): Promise<StudyTexts> {
  const [t, card, failure, band, label, shortcut, keys] = await Promise.all([
    getTranslations('StudyDesk'),
    getTranslations('CardSides'),
    getTranslations('Failure'),
    getTranslations('Band'),
    getTranslations('PairLabel'),
    getTranslations('Shortcuts'),
    shownKeys(),
  ])
  return {
    answer: t('answer'),
    bands: tableOf(BANDS, (name) => band(name)),
    blank: card('blank'),
    bury: t('bury'),
    check: t('check'),
    done: t('done'),
    due: t.raw('due'),
    everything: t('everything'),
    field: {
      recall: card('fields.recall'),
      reading: card('fields.reading'),
      cloze: card('fields.cloze'),
    },
    forgiven: tableOf(FORGIVEN, (name) => t(`forgiven.${name}`)),
    guess: card('guess'),
    keys,
    keysHint: HINTED.flatMap((name) =>
      keys[name] === '' ? [] : `${shortcut(`names.${name}`)}\u00a0${keys[name]}`,
    ).join(' · '),
    kinds: tableOf(KINDS, (kind) => card(`kinds.${kind}`)),
    labels: tableOf(PAIR_LABELS, (name) => (name === 'none' ? '' : label(name))),
    later: t('later'),
    learnMore: t('learnMore'),
    leech: t.raw('leech'),
    limit: t('limit'),
    loading: t('loading'),
    lost: t('lost'),
    more: card('more'),
    newLeft: t.raw('newLeft'),
    nextDue: t.raw('nextDue'),
    noDefinition: card('noDefinition'),
    nothing: t('nothing'),
    only: t('only'),
    place: card('place'),
    quiz: t('quiz'),
    rate: t('rate'),
    ratings: tableOf(RATINGS, (rating) => t(`ratings.${rating}`)),
    readingOf: { ko: card('korean'), ja: card('japanese') },
    retry: failure('retry'),
    reveal: t('reveal'),
    right: t('right'),
    rightBut: t.raw('rightBut'),
    say: card('say'),
    slip: { missing: t.raw('slip.missing'), extra: t.raw('slip.extra'), instead: t.raw('slip.instead') },
    soon: t.raw('soon'),
    spoken: {
      edit: card('spoken.edit'),
      failed: card('spoken.failed'),
      field: card('spoken.field'),
      hint: card('spoken.hint'),
      save: card('spoken.save'),
    },
    suspend: t('suspend'),
    today: t.raw('today'),
    undo: t('undo'),
    unsent: t.raw('unsent'),
    usage: card('usage'),
    wrong: t('wrong'),
    you: t.raw('you'),
  }
}
