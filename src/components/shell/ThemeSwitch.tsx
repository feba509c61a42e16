import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/ActionForm'
import { chooseTheme } from '@/server/preferences/actions'
import { THEMES, type Theme } from '@/server/preferences/cookies'
import styles from './shell.module.css'

const MENU = 'theme-menu'

export async function ThemeSwitch({ theme }: { readonly theme: Theme }) {
  const [t, shell] = await Promise.all([getTranslations('ThemeSwitch'), getTranslations('Shell')])
  return (
    <>
      <button aria-label={t('label')} className={styles.theme} popoverTarget={MENU} type="button">
        <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
          <circle cx="10" cy="10" fill="none" r="7.25" stroke="currentColor" strokeWidth="1.5" />
          <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
        </svg>
      </button>
      <ActionForm action={chooseTheme} className={styles.themeMenu} id={MENU} lost={shell('notSaved')} popover="auto">
        {THEMES.map((choice) => (
          <button
            aria-pressed={choice === theme}
            className={styles.themeChoice}
            key={choice}
            name="theme"
            popoverTarget={MENU}
            popoverTargetAction="hide"
            type="submit"
            value={choice}
          >
            {t(choice)}
          </button>
        ))}
      </ActionForm>
    </>
  )
}
