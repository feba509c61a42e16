'use client'

import { useParams } from 'next/navigation'
import { use } from 'react'
import { Button, ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

interface Words {
  readonly title: string
  readonly text: string
  /** On the first button. */
  readonly first: string
  readonly home: string
}

const asked = new Map<string, Promise<Words>>()

function wordsAt(address: string): Promise<Words> {
  const words = asked.get(address) ?? fetch(address).then((answer) => answer.json())
  asked.set(address, words)
  return words
}

interface Props {
  readonly notice: 'error' | 'not-found'
  readonly sign: string
  /** What the first button does; without it the button goes to the glossary. */
  readonly onFirst?: (() => void) | undefined
}

/** A notice that brings its words itself. */
export default function LateNotice({ notice, sign, onFirst }: Props) {
  const { locale } = useParams<{ locale: string }>()
  const { title, text, first, home } = use(wordsAt(`/${locale}/notices/${notice}`))
  return (
    <Notice heading={title} sign={sign} text={text}>
      {onFirst ? (
        <Button onClick={onFirst} variant="primary">
          {first}
        </Button>
      ) : (
        <ButtonLink href="/glossary" variant="primary">
          {first}
        </ButtonLink>
      )}
      <ButtonLink href="/">{home}</ButtonLink>
    </Notice>
  )
}
