import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { compareAnswer } from '@/core/study/compare-answer'
import type { CardFace } from '@/core/study/wire'
import { fill } from './fill'
import styles from './study.module.css'
import type { StudyTexts } from './texts'

/** Kinds that are answered by typing where the learner wants it. */
export type TypedKind = 'recall' | 'reading' | 'cloze'

export const isTyped = (kind: CardFace['kind']): kind is TypedKind =>
  kind === 'recall' || kind === 'reading' || kind === 'cloze'

interface FieldProps {
  readonly kind: TypedKind
  readonly lang: string
  readonly texts: StudyTexts
  readonly onType: (text: string) => void
  readonly onCheck: () => void
}

/** Where the answer is typed; Enter, once an input method is done, looks at it. */
export function AnswerField({ kind, lang, texts, onType, onCheck }: FieldProps) {
  return (
    <form
      className={styles.typing}
      onSubmit={(event) => {
        event.preventDefault()
        onCheck()
      }}
    >
      <Field
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        data-arrival=""
        label={texts.field[kind]}
        lang={lang}
        onChange={(event) => onType(event.currentTarget.value)}
        spellCheck={false}
      />
      <Button type="submit" variant="primary">
        {texts.check}
      </Button>
    </form>
  )
}

interface VerdictProps {
  readonly typed: string
  readonly face: CardFace
  readonly locale: string
  readonly texts: StudyTexts
}

/** What became of the typed answer, in words. */
export function Verdict({ typed, face, locale, texts }: VerdictProps) {
  const compared = compareAnswer(typed, face.answers)
  if (compared.verdict === 'nothing') return null
  return (
    <div className={styles.verdict} data-verdict={compared.verdict}>
      <p className={styles.verdictText}>{sentence(compared, locale, texts)}</p>
      <p>
        <span lang={face.asked}>{fill(texts.you, { typed }, locale)}</span>
      </p>
    </div>
  )
}

function sentence(compared: ReturnType<typeof compareAnswer>, locale: string, texts: StudyTexts): string {
  if (compared.verdict === 'near') {
    const { typed, right } = compared.slip
    const message = right === '' ? texts.slip.extra : typed === '' ? texts.slip.missing : texts.slip.instead
    return fill(message, { typed, right }, locale)
  }
  if (compared.verdict !== 'right') return texts.wrong
  if (compared.differences.length === 0) return texts.right
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })
  return fill(texts.rightBut, { what: list.format(compared.differences.map((name) => texts.forgiven[name])) }, locale)
}
