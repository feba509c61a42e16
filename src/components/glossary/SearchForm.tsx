import { getTranslations } from 'next-intl/server'
import { shownKeys } from '@/components/commands/shown-keys'
import { Button } from '@/components/ui/Button'
import { Field, SelectField } from '@/components/ui/Field'
import type { ArticleSummary } from '@/core/article/view'
import { CATEGORIES } from '@/core/glossary/types'
import { type GlossarySearch, searchAddress } from '@/server/glossary/glossary-search'
import styles from './SearchForm.module.css'
import { SlashKey } from './SlashKey'

interface Props {
  readonly action: string
  readonly articles: readonly ArticleSummary[]
  readonly search: GlossarySearch
}

/** A plain form, so that the address says what is shown. */
export async function SearchForm({ action, articles, search }: Props) {
  const [t, category, keys] = await Promise.all([
    getTranslations('SearchForm'),
    getTranslations('Category'),
    shownKeys(),
  ])
  return (
    <search>
      <form action={action} className={styles.form} key={searchAddress(search)}>
        <Field
          aria-keyshortcuts={keys.search || undefined}
          autoCapitalize="off"
          autoComplete="off"
          className={styles.query ?? ''}
          defaultValue={search.q}
          enterKeyHint="search"
          id="glossary-search"
          label={t('query')}
          maxLength={100}
          name="q"
          placeholder={t('placeholder')}
          type="search"
        />
        <SelectField
          choices={[
            { value: '', label: t('everyArticle') },
            ...articles.map(({ id, lang, titles }) => ({
              value: id,
              label: titles[lang] ?? id,
              lang,
            })),
          ]}
          defaultValue={search.article ?? ''}
          label={t('article')}
          name="article"
        />
        <SelectField
          choices={[
            { value: '', label: t('everyCategory') },
            ...CATEGORIES.map((value) => ({ value, label: category(value) })),
          ]}
          defaultValue={search.category ?? ''}
          label={t('category')}
          name="category"
        />
        <input name="order" type="hidden" value={search.order} />
        <Button className={styles.submit} type="submit" variant="primary">
          {t('submit')}
        </Button>
      </form>
      <SlashKey field="glossary-search" />
    </search>
  )
}
