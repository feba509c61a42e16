import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import type { ArticleSummary } from '@/core/article/view'
import { getPathname } from '@/i18n/navigation'
import styles from './study.module.css'

interface Props {
  readonly articles: readonly ArticleSummary[]
  readonly article: string | null
}

/** Which article's cards, and where the rest is chosen. */
export async function StudyTools({ articles, article }: Props) {
  const [t, locale] = await Promise.all([getTranslations('StudyTools'), getLocale()])
  return (
    <div className={styles.tools}>
      <Form action={getPathname({ href: '/study', locale })} className={styles.articleForm}>
        <SelectField
          choices={[
            { value: '', label: t('everyArticle') },
            ...articles.map(({ id, lang, titles }) => ({ value: id, label: titles[lang] ?? id, lang })),
          ]}
          defaultValue={article ?? ''}
          key={article}
          label={t('article')}
          name="article"
        />
        <Button type="submit">{t('apply')}</Button>
      </Form>
      <ButtonLink href="/settings#study" prefetch={false} variant="quiet">
        {t('settings')}
      </ButtonLink>
    </div>
  )
}
