'use client'

import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox'
import { useParams, usePathname, useRouter, useSearchParams } from 'next/navigation'
import { type ReactNode, startTransition, useState } from 'react'
import { rememberLocale } from '@/i18n/locale-cookie'
import { localized } from '@/i18n/localized'
import { chooseTheme } from '@/server/preferences/actions'
import styles from './CommandDialog.module.css'
import { matches } from './matches'
import type { CommandData } from './types'
import { useTerms } from './use-terms'

const ARTICLES_AT_ONCE = 8

interface Props {
  readonly data: CommandData
  readonly onDone: () => void
  readonly onShortcuts: () => void
}

/** Pages, articles, terms and switches, found by typing. The list and its keys are Ariakit's, what is found is ours. */
export function Palette({ data, onDone, onShortcuts }: Props) {
  const { words } = data
  const { locale } = useParams<{ locale: string }>()
  const pathname = usePathname()
  const search = useSearchParams().toString()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const query = typed.trim()
  const { terms, settled } = useTerms(locale, query)

  const go = (href: string) => () => {
    onDone()
    router.push(localized(locale, href))
  }
  const switchLanguage = () => {
    const { language } = data
    onDone()
    // A language that was not noted is only asked for again.
    rememberLocale(language.locale).catch(() => {})
    router.push(`${localized(language.locale, pathname.slice(`/${locale}`.length) || '/')}${search && `?${search}`}`)
  }
  const choose = (theme: string) => () => {
    onDone()
    const form = new FormData()
    form.set('theme', theme)
    startTransition(() => chooseTheme(form))
  }
  const found = (label: string, keywords: string) => matches(query, `${label} ${keywords}`)

  const places = data.places.filter(({ label, keywords }) => found(label, keywords))
  const articles = data.articles
    .flatMap(({ id, title, lang, keywords }) => [
      { id, title, lang, keywords, href: `/articles/${id}`, act: null },
      // What can be done with an article only crowds the list until something is asked for.
      ...(query === ''
        ? []
        : [
            { id, title, lang, keywords, href: `/quiz?article=${id}`, act: words.quizOf },
            { id, title, lang, keywords, href: `/study?article=${id}`, act: words.studyOf },
          ]),
    ])
    .filter(({ title, keywords, act }) => found(title, `${keywords} ${act ?? ''}`))
    .slice(0, ARTICLES_AT_ONCE)
  const switches = [
    { id: 'language', ...data.language, act: switchLanguage },
    ...data.themes.map(({ theme, ...rest }) => ({ id: theme, ...rest, act: choose(theme) })),
    { id: 'shortcuts', label: words.shortcuts, keywords: 'shortcuts ?', act: onShortcuts },
  ].filter(({ label, keywords }) => found(label, keywords))
  const count = places.length + articles.length + terms.length + switches.length

  return (
    <div className={styles.palette}>
      <ComboboxProvider focusLoop includesBaseElement={false} open setValue={setTyped} value={typed}>
        <Combobox
          aria-label={words.label}
          autoSelect="always"
          className={styles.input}
          data-start="commands"
          maxLength={100}
          placeholder={words.placeholder}
        />
        <ComboboxList alwaysVisible aria-busy={!settled} aria-label={words.label} className={styles.found}>
          <Group heading={words.terms} shown={terms.length > 0}>
            {terms.map(({ id, ko, ja, reading }) => (
              <Item key={id} onSelect={go(`/glossary/${id}`)}>
                <span className={styles.ko} lang="ko">
                  {ko}
                </span>
                <span className={styles.ja} lang="ja">
                  {ja}
                </span>
                {reading === ja ? null : (
                  <span className={styles.note} lang="ja">
                    {reading}
                  </span>
                )}
              </Item>
            ))}
          </Group>
          <Group heading={words.go} shown={places.length > 0}>
            {places.map(({ href, label }) => (
              <Item key={href} onSelect={go(href)}>
                {label}
              </Item>
            ))}
          </Group>
          <Group heading={words.articles} shown={articles.length > 0}>
            {articles.map(({ href, title, lang, act }) => (
              <Item key={href} onSelect={go(href)}>
                <span className={styles.title} lang={lang}>
                  {title}
                </span>
                {act === null ? null : <span className={styles.note}>{act}</span>}
              </Item>
            ))}
          </Group>
          <Group heading={words.switches} shown={switches.length > 0}>
            {switches.map(({ id, label, act }) => (
              <Item key={id} onSelect={act}>
                {label}
              </Item>
            ))}
          </Group>
        </ComboboxList>
      </ComboboxProvider>
      <p className={count === 0 && settled ? styles.none : styles.said} role="status">
        {settled && query !== '' ? (count > 0 ? words.found.replace('{count}', String(count)) : words.none) : null}
      </p>
    </div>
  )
}

interface GroupProps {
  readonly heading: string
  readonly shown: boolean
  readonly children: ReactNode
}

const Group = ({ heading, shown, children }: GroupProps) =>
  shown ? (
    <ComboboxGroup>
      <ComboboxGroupLabel className={styles.group}>{heading}</ComboboxGroupLabel>
      {children}
    </ComboboxGroup>
  ) : null

interface ItemProps {
  readonly onSelect: () => void
  readonly children: ReactNode
}

const Item = ({ onSelect, children }: ItemProps) => (
  <ComboboxItem className={styles.item} focusOnHover hideOnClick={false} onClick={onSelect} setValueOnClick={false}>
    {children}
  </ComboboxItem>
)
