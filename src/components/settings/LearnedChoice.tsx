import { getTranslations } from 'next-intl/server'
import { ChoiceButtons } from '@/components/ui/ChoiceButtons'
import { type Lang, otherLang } from '@/core/article/types'
import { routing } from '@/i18n/routing'
import { chooseLearned } from '@/server/languages/actions'

interface Props {
  readonly current: Lang | null
  readonly locale: Lang
}

/** Which language is learned; most readers learn the one that the interface is not in, so it stands first. */
export async function LearnedChoice({ current, locale }: Props) {
  const t = await getTranslations('LearnedChoice')
  const choices = [otherLang(locale), ...routing.locales.filter((lang) => lang === locale)]
  return (
    <ChoiceButtons
      action={chooseLearned}
      choices={choices.map((lang) => ({ value: lang, label: t(lang), accent: lang }))}
      current={current}
      label={t('label')}
      name="learned"
    />
  )
}
