/** The places of the site, in the order of the menu; the key is the message's. */
export const PLACES = [
  { key: 'glossary', href: '/glossary' },
  { key: 'study', href: '/study' },
  { key: 'quiz', href: '/quiz' },
  { key: 'progress', href: '/progress' },
] as const
