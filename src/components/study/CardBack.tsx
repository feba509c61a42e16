import { sentenceAddress } from '@/components/article/address'
import { BandMark } from '@/components/term/BandMark'
import { PairLabelMark } from '@/components/term/PairLabelMark'
import { Ruby } from '@/components/term/Ruby'
import { MarkedPart } from '@/components/ui/MarkedPart'
import type { CardFace, Quote } from '@/core/study/wire'
import { Link } from '@/i18n/navigation'
import styles from './study.module.css'
import type { StudyTexts } from './texts'

interface Props {
  readonly face: CardFace
  readonly texts: StudyTexts
}

/** The word in both languages as far as it was not shown, its reading, what it means, and a sentence that uses it. */
export function CardBack({ face, texts }: Props) {
  const { band, label, note, definition, example } = face
  return (
    <>
      <Words face={face} />
      <Readings face={face} texts={texts} />
      <p className={styles.signs}>
        <BandMark band={band} text={texts.bands[band]} />
        {label === 'none' ? null : <PairLabelMark label={label} text={texts.labels[label]} />}
      </p>
      {band === 'guess' ? <p className={styles.hint}>{texts.guess}</p> : null}
      {note ? <p className={styles.falseFriend}>{note}</p> : null}
      {definition ? (
        <p className={styles.definition} lang={definition.lang}>
          {definition.text}
        </p>
      ) : (
        <p className={styles.hint}>{example ? texts.usage : texts.noDefinition}</p>
      )}
      {example ? <Example quote={face.cloze ?? example} text={texts.place} /> : null}
      <p>
        <Link className={styles.link} href={`/glossary/${face.conceptId}`} prefetch={false}>
          {texts.more}
        </Link>
      </p>
    </>
  )
}

/** A word that was shown already is not said again; after a sentence or a sound both are. */
function Words({ face }: { readonly face: CardFace }) {
  const both = face.kind === 'listening' || face.kind === 'cloze' || face.kind === 'reading'
  const langs = both ? ([face.shown, face.shown === 'ko' ? 'ja' : 'ko'] as const) : [face.asked]
  return langs.map((lang) => (
    <p className={`${styles.word} ${styles[lang]} ${face.band === 'guess' ? styles.guess : ''}`} key={lang} lang={lang}>
      {lang === 'ja' ? <Ruby parts={face.ja.ruby} /> : face.ko.headword}
    </p>
  ))
}

function Readings({ face: { ko, ja }, texts }: Props) {
  return (
    <dl className={styles.readings}>
      {ja.reading ? (
        <div>
          <dt>{texts.readingOf.ja}</dt>
          <dd>
            <span lang="ja">{ja.reading}</span> {ja.sound ? <span lang="ko">{ja.sound}</span> : null}{' '}
            <span lang="ja-Latn">{ja.romaji}</span>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{texts.readingOf.ko}</dt>
        <dd>
          {ko.hanja ? <span lang="ko-Hani">{ko.hanja}</span> : null}{' '}
          {ko.sound ? <span lang="ja">{ko.sound}</span> : null} <span lang="ko-Latn">{ko.romanization}</span>
        </dd>
      </div>
    </dl>
  )
}

function Example({ quote, text }: { readonly quote: Quote; readonly text: string }) {
  return (
    <figure className={styles.example}>
      <blockquote lang={quote.lang}>
        <MarkedPart part={quote} text={quote.text} />
      </blockquote>
      <figcaption>
        <Link
          className={styles.link}
          href={sentenceAddress(quote.articleId, quote.lang, quote.sentence)}
          prefetch={false}
        >
          {text}
        </Link>
      </figcaption>
    </figure>
  )
}
