import { getTranslations } from 'next-intl/server'
import { Segmented } from '@/components/ui/Segmented'
import type { ArticleView } from '@/core/article/view'
import { type TextChoice, TOGETHER } from './text-choice'

interface Props {
  readonly article: ArticleView
  readonly choice: TextChoice
}

/** Source text, translation, or both in columns or sentence by sentence; nothing where there is one text. */
export async function TextSwitch({ article, choice }: Props) {
  const t = await getTranslations('TextSwitch')
  if (article.texts.length < 2) return null
  const options = [
    ...article.texts.map(({ lang }) => ({ value: lang, label: t(lang), lang })),
    ...TOGETHER.map((value) => ({ value, label: t(value) })),
  ]
  return (
    <Segmented
      current={choice}
      label={t('label')}
      options={options.map((option) => ({ ...option, href: `/articles/${article.id}?text=${option.value}` }))}
    />
  )
}
