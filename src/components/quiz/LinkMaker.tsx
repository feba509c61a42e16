'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LOST } from '@/components/ui/lost'
import { localized } from '@/i18n/localized'
import { makeLink } from '@/server/quiz/actions'
import styles from './StartForm.module.css'

interface Props {
  readonly form: RefObject<HTMLFormElement | null>
  readonly locale: string
}

/** Makes a link that asks everybody the same quiz, and copies it. */
export function LinkMaker({ form, locale }: Props) {
  const t = useTranslations('QuizStart')
  const [address, setAddress] = useState<string | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [pending, startTransition] = useTransition()
  const field = useRef<HTMLDivElement>(null)

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCode('copied')
    } catch {
      // Not allowed, or no secure connection: the address stands there to be copied by hand.
      field.current?.querySelector('input')?.select()
      setCode('copy-by-hand')
    }
  }
  const make = () =>
    startTransition(async () => {
      if (!form.current || pending) return
      try {
        const made = await makeLink(new FormData(form.current))
        if (made.code !== 'link') {
          setAddress(null)
          setCode(made.code)
          return
        }
        const query = new URLSearchParams({ s: made.link })
        const whole = `${window.location.origin}${localized(locale, `/quiz/link?${query}`)}`
        setAddress(whole)
        await copy(whole)
      } catch {
        setCode(LOST)
      }
    })
  const said: Readonly<Record<string, string>> = {
    copied: t('copied'),
    'copy-by-hand': t('copyByHand'),
    'no-questions': t('none'),
    'too-many-articles': t('tooManyArticles'),
    invalid: t('invalid'),
    [LOST]: t('linkLost'),
  }
  return (
    <div className={styles.link}>
      <div>
        <Button aria-disabled={pending} onClick={make} variant="quiet">
          {t('makeLink')}
        </Button>
      </div>
      {address ? (
        <div ref={field}>
          <Field hint={t('linkHint')} label={t('link')} readOnly type="text" value={address} />
        </div>
      ) : null}
      <p aria-live="polite" className={styles.note}>
        {code === null ? null : said[code]}
      </p>
    </div>
  )
}
