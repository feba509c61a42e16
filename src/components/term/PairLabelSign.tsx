import { getTranslations } from 'next-intl/server'
import type { PairLabel } from '@/core/glossary/types'
import { PairLabelMark } from './PairLabelMark'

/** How the two headwords are related, where there is something to say. */
export async function PairLabelSign({ label }: { readonly label: PairLabel }) {
  const t = await getTranslations('PairLabel')
  return label === 'none' ? null : <PairLabelMark label={label} text={t(label)} />
}
