'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { ChoiceField, SelectField } from '@/components/ui/Field'
import { useFormAction } from '@/components/ui/use-form-action'
import { LANGS, type Lang } from '@/core/article/types'
import { SCOPES, type Scope } from '@/core/quiz/draw'
import { startQuiz } from '@/server/quiz/actions'
import { type Availability, COUNTS, type Count, countLimit } from '@/server/quiz/choices'
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
  readonly chosen: string
  /** The language that is offered first. */
  readonly offered: Lang
}

/** The language to ask in: the chosen one where the article has such questions, else its own, else the other. */
function askedLang({ lang, available }: StartArticle, scope: Scope, wanted: Lang): Lang {
  const [first = lang] = [wanted, lang, ...LANGS].filter((each) => available[each][scope] > 0)
  return first
}

/** Choices before a quiz. Says how many questions there will be, before it starts. */
export function StartForm({ articles, chosen, offered }: Props) {
  const t = useTranslations('QuizStart')
  const { state, pending, retry, form } = useFormAction(startQuiz)
  const [article, setArticle] = useState(articles.find(({ id }) => id === chosen) ?? articles[0])
  const [scope, setScope] = useState<Scope>('both')
  const [count, setCount] = useState<Count>('10')
  const [wanted, setWanted] = useState(offered)
  const lang = askedLang(article, scope, wanted)
  const langs = LANGS.filter((each) => article.available[each][scope] > 0)
  const available = article.available[lang][scope]
  const limit = countLimit(count)

  const read = (fields: FormData) => {
    const asked = fields.get('lang')
    setArticle(articles.find(({ id }) => id === fields.get('article')) ?? article)
    setScope(SCOPES.find((each) => each === fields.get('scope')) ?? scope)
    setCount(COUNTS.find((each) => each === fields.get('count')) ?? count)
    if (asked !== lang) setWanted(LANGS.find((each) => each === asked) ?? wanted)
  }

  return (
    <form {...form} className={styles.form} onChange={(event) => read(new FormData(event.currentTarget))}>
      <SelectField
        choices={articles.map(({ id, title, lang: titleLang }) => ({ value: id, label: title, lang: titleLang }))}
        defaultValue={article.id}
        label={t('article')}
        name="article"
      />
      <ChoiceField
        choices={SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        defaultValue={scope}
        legend={t('scope')}
        name="scope"
      />
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
          key={article.id}
          legend={t('lang')}
          name="lang"
        />
      ) : (
        <input name="lang" type="hidden" value={lang} />
      )}
      <p aria-live="polite" className={styles.note}>
        {available === 0
          ? t('none')
          : limit !== Number.POSITIVE_INFINITY && available < limit
            ? t('fewer', { available })
            : t('enough', { asked: Math.min(available, limit), available })}
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
        texts={{ invalid: t('invalid'), 'no-questions': t('none'), lost: t('lost') }}
      />
    </form>
  )
}
