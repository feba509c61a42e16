import { getTranslations } from 'next-intl/server'
import type { Lang } from '@/core/article/types'
import { chooseFurigana } from '@/server/preferences/actions'
import { FURIGANA } from '@/server/preferences/cookies'
import { preferences } from '@/server/preferences/queries'
import styles from './RubySwitch.module.css'

/** Readings above words: always, only over what the learner does not know, or never; remembered. `over`: the languages of the texts. */
export async function RubySwitch({ over }: { readonly over: readonly Lang[] }) {
  const [t, { furigana }] = await Promise.all([getTranslations('RubySwitch'), preferences()])
  const [first] = over
  if (!first) return null
  const label = t(`label.${over.length > 1 ? 'both' : first}`)
  return (
    <form action={chooseFurigana}>
      <fieldset aria-label={label} className={styles.choices}>
        <span aria-hidden="true" className={styles.label}>
          {label}
        </span>
        {FURIGANA.map((choice) => (
          <button
            aria-pressed={choice === furigana}
            className={styles.choice}
            key={choice}
            name="furigana"
            type="submit"
            value={choice}
          >
            {t(choice)}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
