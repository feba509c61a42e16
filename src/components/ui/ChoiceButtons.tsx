import { getTranslations } from 'next-intl/server'
import { ActionForm } from './ActionForm'
import styles from './ChoiceButtons.module.css'

interface Props {
  readonly label: string
  /** A form action; the pressed button's value comes under `name`. */
  readonly action: (form: FormData) => Promise<void>
  readonly name: string
  /** Null where nothing is chosen yet. */
  readonly current: string | null
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    /** The language that the choice stands for: its accent marks it. */
    readonly accent?: 'ko' | 'ja'
  }[]
}

/** A few choices of which one holds; pressing one stores it at once, with or without scripts. */
export async function ChoiceButtons({ label, action, name, current, choices }: Props) {
  const t = await getTranslations('Shell')
  return (
    <ActionForm action={action} lost={t('notSaved')}>
      <fieldset aria-label={label} className={styles.choices}>
        {choices.map(({ value, label: text, accent }) => (
          <button
            aria-pressed={value === current}
            className={`${styles.choice} ${accent ? styles[accent] : ''}`}
            key={value}
            name={name}
            type="submit"
            value={value}
          >
            {text}
          </button>
        ))}
      </fieldset>
    </ActionForm>
  )
}
