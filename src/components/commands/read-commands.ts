import type { Locale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { otherLang } from '@/core/article/types'
import { articleList } from '@/server/articles/queries'
import { THEMES } from '@/server/preferences/cookies'
import { shortcutChoice } from '@/server/preferences/queries'
import { SHORTCUT_PLACES, SHORTCUTS } from '@/server/preferences/shortcuts'
import { keysFor } from './shown-keys'
import type { CommandData, ListedArticle, ShortcutGroup } from './types'

const PLACES = [
  { key: 'home', href: '/' },
  { key: 'glossary', href: '/glossary' },
  { key: 'study', href: '/study' },
  { key: 'quiz', href: '/quiz' },
  { key: 'progress', href: '/progress' },
  { key: 'settings', href: '/settings' },
] as const

/** Everything that the palette offers before anything is typed, in the words of a language. */
export async function readCommands(locale: Locale): Promise<CommandData> {
  const other = otherLang(locale)
  const [t, elsewhere, articles, shortcuts] = await Promise.all([
    getTranslations({ locale, namespace: 'Commands' }),
    getTranslations({ locale: other, namespace: 'Commands' }),
    listedArticles(locale),
    listedShortcuts(locale),
  ])
  return {
    places: PLACES.map(({ key, href }) => ({ href, label: t(key), keywords: `${elsewhere(key)} ${key}` })),
    articles,
    themes: THEMES.map((theme) => ({ theme, label: t(theme), keywords: `${elsewhere(theme)} theme ${theme}` })),
    language: { locale: other, label: t('language'), keywords: '한국어 日本語 language' },
    shortcuts,
    words: {
      articles: t('articles'),
      close: t('close'),
      found: t('found', { count: '{count}' }),
      go: t('go'),
      label: t('label'),
      none: t('none'),
      placeholder: t('placeholder'),
      quizOf: t('quizOf'),
      shortcuts: t('shortcuts'),
      studyOf: t('studyOf'),
      switches: t('switches'),
      terms: t('terms'),
      ...(await shortcutWords(locale)),
    },
  }
}

async function shortcutWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'Shortcuts' })
  return { change: t('change'), keysOff: t('off'), noKey: t('keys.none') }
}

async function listedArticles(locale: Locale): Promise<ListedArticle[]> {
  return (await articleList()).map(({ id, titles, lang }) => {
    const shown = titles[locale] === null ? otherLang(locale) : locale
    const titled = titles[shown] === null ? lang : shown
    return {
      id,
      title: titles[titled] ?? id,
      lang: titled,
      keywords: `${titles.ko ?? ''} ${titles.ja ?? ''}`,
    }
  })
}

async function listedShortcuts(locale: Locale): Promise<CommandData['shortcuts']> {
  const [t, choice] = await Promise.all([getTranslations({ locale, namespace: 'Shortcuts' }), shortcutChoice()])
  const keys = keysFor(choice)
  const groups: ShortcutGroup[] = SHORTCUT_PLACES.map((place) => ({
    place,
    heading: t(`places.${place}`),
    shortcuts: [
      ...(place === 'everywhere' ? [{ name: 'commands', label: t('commands'), key: 'Ctrl K / ⌘ K' }] : []),
      ...SHORTCUTS.filter((shortcut) => shortcut.place === place).map(({ name }) => ({
        name,
        label: t(`names.${name}`),
        key: keys[name] || null,
      })),
    ],
  }))
  return { off: choice.off, groups }
}
