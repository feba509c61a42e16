import { getTranslations } from 'next-intl/server'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { RelatedTerms } from '@/server/glossary/queries'
import { layOutGraph } from './graph-layout'
import styles from './TermGraph.module.css'

/** In units of the drawing, which a phone shows at about this size. */
const WIDTH = 340
const TIES_END = 52
const TERMS_BEGIN = 112
/** More of a word is cut; the lists have it whole. */
const LONGEST_WORD = 9
const NEIGHBOURS = 5
const SENTENCE = 'sentence'

const short = (word: string): string => {
  const letters = [...word]
  return letters.length > LONGEST_WORD ? `${letters.slice(0, LONGEST_WORD - 1).join('')}…` : word
}

/** What the lists below it say, at a glance: which characters and sentences lead from this term to which others. */
export async function TermGraph({ related: { byCharacter, neighbours } }: { readonly related: RelatedTerms }) {
  const t = await getTranslations('TermGraph')
  const near = neighbours.slice(0, NEIGHBOURS)
  const entries = new Map([...byCharacter.flatMap((each) => each.entries), ...near].map((entry) => [entry.id, entry]))
  const { height, ties, terms, lines } = layOutGraph([
    ...byCharacter.flatMap(({ kanji, entries: own }) =>
      [...kanji].map((character) => ({ name: character, terms: own.map(({ id }) => id) })),
    ),
    ...(near.length > 0 ? [{ name: SENTENCE, terms: near.map(({ id }) => id) }] : []),
  ])
  const middle = (TIES_END + TERMS_BEGIN) / 2
  return (
    <svg aria-label={t('label')} className={styles.graph} role="img" viewBox={`0 0 ${WIDTH} ${height}`}>
      {lines.map(({ tie, term, from, to }) => (
        <path
          className={tie === SENTENCE ? styles.sentenceLine : styles.line}
          d={`M${TIES_END} ${from}C${middle} ${from} ${middle} ${to} ${TERMS_BEGIN - 8} ${to}`}
          key={`${tie} ${term}`}
        />
      ))}
      {ties.map(({ name, y }) =>
        name === SENTENCE ? (
          <text
            className={styles.sentence}
            dominantBaseline="central"
            key={name}
            textAnchor="end"
            x={TIES_END - 8}
            y={y}
          >
            {t('sentence')}
          </text>
        ) : (
          <text
            className={styles.character}
            dominantBaseline="central"
            key={name}
            lang="ja"
            textAnchor="end"
            x={TIES_END - 8}
            y={y}
          >
            {name}
          </text>
        ),
      )}
      {terms.map(({ id, y }) => (
        <Pair entry={entries.get(id)} key={id} y={y} />
      ))}
    </svg>
  )
}

function Pair({ entry, y }: { readonly entry: GlossaryEntry | undefined; readonly y: number }) {
  if (!entry) return null
  return (
    <text className={styles.term} dominantBaseline="central" x={TERMS_BEGIN} y={y}>
      <tspan className={styles.ko} lang="ko">
        {short(entry.ko.headword)}
      </tspan>
      <tspan className={styles.ja} dx="8" lang="ja">
        {short(entry.ja.headword)}
      </tspan>
    </text>
  )
}
