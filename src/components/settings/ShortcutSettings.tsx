import { getTranslations } from 'next-intl/server'
import { ChoiceButtons } from '@/components/ui/ChoiceButtons'
import { Section } from '@/components/ui/Section'
import { switchShortcuts } from '@/server/preferences/actions'
import { shortcutChoice } from '@/server/preferences/queries'
import { isChangeable, keyOf, SHORTCUT_PLACES, SHORTCUTS } from '@/server/preferences/shortcuts'
import { ShortcutForm } from './ShortcutForm'
import styles from './settings.module.css'

/** Turns the shortcuts of one key off, or gives them other keys (WCAG 2.1.4). */
export async function ShortcutSettings() {
  const [t, names, choice] = await Promise.all([
    getTranslations('ShortcutSettings'),
    getTranslations('Shortcuts'),
    shortcutChoice(),
  ])
  const groups = SHORTCUT_PLACES.map((place) => ({
    place,
    heading: names(`places.${place}`),
    shortcuts: SHORTCUTS.filter(isChangeable)
      .filter((shortcut) => shortcut.place === place)
      .map((shortcut) => ({
        name: shortcut.name,
        label: names(`names.${shortcut.name}`),
        key: keyOf(shortcut, choice),
        usual: shortcut.key,
      })),
  }))
  return (
    <Section heading={t('heading')} id="shortcuts">
      <ChoiceButtons
        action={switchShortcuts}
        choices={[
          { value: 'on', label: t('on') },
          { value: 'off', label: t('off') },
        ]}
        current={choice.off ? 'off' : 'on'}
        label={t('switch')}
        name="shortcuts"
      />
      <p className={styles.hint}>{t('hint')}</p>
      {choice.off ? null : (
        <ShortcutForm
          groups={groups.filter(({ shortcuts }) => shortcuts.length > 0)}
          texts={{
            clash: t('clash'),
            none: names('keys.none'),
            reset: t('reset'),
            retry: t('retry'),
            save: t('save'),
            told: { saved: t('saved'), clash: t('invalid'), lost: t('lost') },
          }}
        />
      )}
    </Section>
  )
}
