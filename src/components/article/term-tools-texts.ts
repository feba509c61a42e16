import { getTranslations } from 'next-intl/server'
import type { TermToolsTexts } from './TermTools'

/** The words of a term's tools; `keys` are those that set a status on the page. */
export async function termToolsTexts(keys: TermToolsTexts['keys']): Promise<TermToolsTexts> {
  const [t, status] = await Promise.all([getTranslations('Reader'), getTranslations('TermStatus')])
  return {
    group: status('group'),
    keys,
    statuses: {
      new: status('new'),
      learning: status('learning'),
      known: status('known'),
      ignored: status('ignored'),
    },
    study: t('study'),
    studied: t('studied'),
  }
}
