import { getTranslations } from 'next-intl/server'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { RelatedTerms } from '@/server/glossary/queries'
import { fitPair, layOutGraph } from './graph-layout'
import styles from './TermGraph.module.css'

/** In units of the drawing, which a phone shows at about this size. */
const WIDTH = 340
const TIES_END = 52
const TERMS_BEGIN = 112
const GAP = 8
const LETTER = 14
const NEIGHBOURS = 5
const SENTENCE = 'sentence'

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
  const whole = [entry.ko.headword, entry.ja.headword] as const
  const [ko, ja] = fitPair(...whole, (WIDTH - TERMS_BEGIN - GAP) / LETTER)
  return (
    <text className={styles.term} dominantBaseline="central" x={TERMS_BEGIN} y={y}>
      {ko === whole[0] && ja === whole[1] ? null : <title>{whole.join(' ')}</title>}
      <tspan className={styles.ko} lang="ko">
        {ko}
      </tspan>
      <tspan className={styles.ja} dx={GAP} lang="ja">
        {ja}
      </tspan>
    </text>
  )
}
