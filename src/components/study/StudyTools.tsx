import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { Segmented } from '@/components/ui/Segmented'
import type { ArticleSummary } from '@/core/article/view'
import { getPathname } from '@/i18n/navigation'
import { DIRECTION_CHOICES, type StudySearch, studySearch } from '@/server/study/scope'
import styles from './study.module.css'

interface Props {
  readonly articles: readonly ArticleSummary[]
  readonly search: StudySearch
}

/** Which cards: of one article or all, in one direction or both. */
export async function StudyTools({ articles, search }: Props) {
  const [t, locale] = await Promise.all([getTranslations('StudyTools'), getLocale()])
  return (
    <div className={styles.tools}>
      <Form action={getPathname({ href: '/study', locale })} className={styles.articleForm}>
        <SelectField
          choices={[
            { value: '', label: t('everyArticle') },
            ...articles.map(({ id, lang, titles }) => ({ value: id, label: titles[lang] ?? id, lang })),
          ]}
          defaultValue={search.article ?? ''}
          key={search.article}
          label={t('article')}
          name="article"
        />
        <input name="direction" type="hidden" value={search.direction} />
        <Button type="submit">{t('apply')}</Button>
      </Form>
      <Segmented
        current={search.direction}
        label={t('direction')}
        options={DIRECTION_CHOICES.map((direction) => ({
          value: direction,
          label: t(`directions.${direction}`),
          href: `/study${studySearch({ ...search, direction })}`,
        }))}
      />
    </div>
  )
}
