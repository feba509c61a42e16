import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/ActionForm'
import { chooseFurigana } from '@/server/preferences/actions'
import { preferences } from '@/server/preferences/queries'
import styles from './FuriganaSwitch.module.css'

/** Readings above kanji, on or off, everywhere; remembered. */
export async function FuriganaSwitch() {
  const [t, shell, { overJapanese: on }] = await Promise.all([
    getTranslations('FuriganaSwitch'),
    getTranslations('Shell'),
    preferences(),
  ])
  return (
    <ActionForm action={chooseFurigana} lost={shell('notSaved')}>
      <button aria-pressed={on} className={styles.switch} name="furigana" type="submit" value={on ? 'off' : 'on'}>
        <span aria-hidden="true" className={styles.box} />
        {t('label')}
      </button>
    </ActionForm>
  )
}
