'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { ChoiceField, SelectField } from '@/components/ui/Field'
import { useFormAction } from '@/components/ui/use-form-action'
import { LANGS, type Lang } from '@/core/article/types'
import { MODES, type Mode, SHARED_MODES } from '@/core/quiz/mode'
import { DIFFICULTIES, type Difficulty } from '@/core/quiz/types'
import { startQuiz } from '@/server/quiz/actions'
import { type Availability, amountIn, COUNTS, type Count, countLimit, EVERY_ARTICLE } from '@/server/quiz/choices'
import { LinkMaker } from './LinkMaker'
import styles from './StartForm.module.css'

export interface StartArticle {
  readonly id: string
  readonly lang: Lang
  readonly title: string
  readonly available: Availability
}

interface Props {
  /** At least one. */
  readonly articles: readonly [StartArticle, ...StartArticle[]]
  readonly chosen: { readonly article: string; readonly mode: Mode }
  /** The language that is offered first. */
  readonly offered: Lang
  /** Whether the learner has a mistake to mend, or has had one. */
  readonly answeredBefore: boolean
  readonly locale: string
}

const isShared = (mode: Mode): boolean => SHARED_MODES.some((each) => each === mode)

/** Choices before a quiz. Says how many questions there will be, before it starts. */
export function StartForm({ articles, chosen, offered, answeredBefore, locale }: Props) {
  const t = useTranslations('QuizStart')
  const modeName = useTranslations('QuizMode')
  const levelName = useTranslations('QuizLevel')
  const { state, pending, retry, form } = useFormAction(startQuiz)
  const element = useRef<HTMLFormElement>(null)
  const [first] = articles
  const known = chosen.article === EVERY_ARTICLE || articles.some(({ id }) => id === chosen.article)
  const [article, setArticle] = useState(known ? chosen.article : first.id)
  const [mode, setMode] = useState<Mode>(chosen.mode)
  const [level, setLevel] = useState<Difficulty>('medium')
  const [count, setCount] = useState<Count>('10')
  const [wanted, setWanted] = useState(offered)
  const selected = article === EVERY_ARTICLE ? articles : articles.filter(({ id }) => id === article)
  const amounts = (lang: Lang) =>
    amountIn(
      selected.map(({ available }) => available),
      mode,
      lang,
      level,
    )
  const langs = LANGS.filter((each) => amounts(each).count > 0)
  // The wanted language where there are such questions, else the article's own, else the other.
  const own = article === EVERY_ARTICLE ? wanted : (selected[0]?.lang ?? wanted)
  const lang = [wanted, own, ...langs].find((each) => langs.includes(each)) ?? own
  const { count: available, seconds } = amounts(lang)
  const asked = Math.min(available, countLimit(count))

  const read = (fields: FormData) => {
    const language = fields.get('lang')
    setArticle(String(fields.get('article') ?? article))
    setMode(MODES.find((each) => each === fields.get('mode')) ?? mode)
    setLevel(DIFFICULTIES.find((each) => each === fields.get('level')) ?? level)
    setCount(COUNTS.find((each) => each === fields.get('count')) ?? count)
    if (language !== lang) setWanted(LANGS.find((each) => each === language) ?? wanted)
  }

  const nothing = mode === 'mistakes' ? (answeredBefore ? t('mended') : t('noMistakes')) : t('none')
  const amount = asked < countLimit(count) ? t('fewer', { available }) : t('enough', { asked, available })
  const minutes = available === 0 ? 0 : Math.ceil((seconds / available) * (asked / 60))

  return (
    <form {...form} className={styles.form} onChange={(event) => read(new FormData(event.currentTarget))} ref={element}>
      <SelectField
        choices={[
          ...(articles.length > 1 ? [{ value: EVERY_ARTICLE, label: t('everyArticle'), lang: locale }] : []),
          ...articles.map(({ id, title, lang: titleLang }) => ({ value: id, label: title, lang: titleLang })),
        ]}
        defaultValue={article}
        label={t('article')}
        name="article"
      />
      <ChoiceField
        choices={MODES.map((value) => ({ value, label: modeName(value) }))}
        defaultValue={mode}
        legend={t('mode')}
        name="mode"
      />
      {mode === 'exam' ? (
        <ChoiceField
          choices={DIFFICULTIES.map((value) => ({ value, label: levelName(value) }))}
          defaultValue={level}
          legend={t('level')}
          name="level"
        />
      ) : null}
      <ChoiceField
        choices={COUNTS.map((value) => ({
          value,
          label: value === 'all' ? t('all') : t('count', { count: Number(value) }),
        }))}
        defaultValue={count}
        legend={t('counts')}
        name="count"
      />
      {langs.length > 1 ? (
        <ChoiceField
          choices={langs.map((value) => ({ value, label: t(`langs.${value}`) }))}
          defaultValue={lang}
          key={article}
          legend={t('lang')}
          name="lang"
        />
      ) : (
        <input name="lang" type="hidden" value={lang} />
      )}
      <p aria-live="polite" className={styles.note}>
        <span>{available === 0 ? nothing : amount}</span>
        {available > 0 && mode === 'exam' ? <span>{t('time', { minutes })}</span> : null}
      </p>
      <div>
        <Button aria-disabled={pending || available === 0} type="submit" variant="primary">
          {t('start')}
        </Button>
      </div>
      <ActionNotice
        code={state.code}
        onRetry={retry}
        retryLabel={t('retry')}
        texts={{ invalid: t('invalid'), 'no-questions': nothing, lost: t('lost') }}
      />
      {isShared(mode) && available > 0 ? <LinkMaker form={element} key={mode} locale={locale} /> : null}
    </form>
  )
}
