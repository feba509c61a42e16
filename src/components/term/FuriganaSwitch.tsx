import { getTranslations } from 'next-intl/server'
import { chooseFurigana } from '@/server/preferences/actions'
import { preferences } from '@/server/preferences/queries'
import styles from './FuriganaSwitch.module.css'

/** Readings above kanji, on or off, everywhere; remembered. */
export async function FuriganaSwitch() {
  const [t, { furigana }] = await Promise.all([getTranslations('FuriganaSwitch'), preferences()])
  const on = furigana !== 'off'
  return (
    <form action={chooseFurigana}>
      <button aria-pressed={on} className={styles.switch} name="furigana" type="submit" value={on ? 'off' : 'on'}>
        <span aria-hidden="true" className={styles.box} />
        {t('label')}
      </button>
    </form>
  )
}
