import { getTranslations } from 'next-intl/server'
import { termToolsTexts } from '@/components/article/term-tools-texts'
import { termKnowledge } from '@/server/reading/queries'
import { KnowledgeTools } from './KnowledgeTools'

const NO_KEYS = { new: '', learning: '', known: '', ignored: '' } as const

/** What the learner knows of the term, and the way into the cards: the same as under its card in an article. */
export async function OwnKnowledge({ conceptId }: { readonly conceptId: string }) {
  const [t, failure, knowledge, tools] = await Promise.all([
    getTranslations('Reader'),
    getTranslations('Failure'),
    termKnowledge(conceptId),
    termToolsTexts(NO_KEYS),
  ])
  return (
    <KnowledgeTools
      conceptId={conceptId}
      initial={knowledge}
      key={conceptId}
      texts={{
        failures: { lost: t('lost'), 'not-found': failure('notFound'), invalid: failure('invalid') },
        retry: failure('retry'),
        tools,
        unavailable: t('unavailable'),
      }}
    />
  )
}
