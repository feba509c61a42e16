import { getTranslations } from 'next-intl/server'
import { PageLinks } from './PageLinks'

interface Props {
  /** Addresses; null where the list begins or ends. */
  readonly previous: string | null
  readonly next: string | null
  /** Changes with the page that is shown. */
  readonly token: string
}

/** Back and forth in a long list; nothing where one page holds it. */
export async function Pages({ previous, next, token }: Props) {
  const t = await getTranslations('Pages')
  if (previous === null && next === null) return null
  return (
    <PageLinks
      label={t('label')}
      links={[
        ...(previous === null ? [] : [{ address: previous, rel: 'prev', text: t('previous') } as const]),
        ...(next === null ? [] : [{ address: next, rel: 'next', text: t('next') } as const]),
      ]}
      token={token}
    />
  )
}
