import { getTranslations } from 'next-intl/server'
import { bandOf } from '@/core/glossary/band'
import { BandMark } from './BandMark'

/** Sure, likely or guess. */
export async function BandSign({ confidence }: { readonly confidence: number }) {
  const t = await getTranslations('Band')
  const band = bandOf(confidence)
  return <BandMark band={band} text={t(band)} />
}
