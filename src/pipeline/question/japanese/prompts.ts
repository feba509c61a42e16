/** What a Japanese question says around the article's own words. */
import type { Frame, Paragraphs, Prompts } from '../lexis'
import type { EntityType } from '../sentence'
import { inner } from './inner-marks'

/** 誰が責任を負うのか: asked, and not told. */
const isAsked = (quote: string): boolean => /(?:(?<![うい])か|かね|？)。?$/.test(quote)

const ofWhat = (about: string | null): string => (about === null ? '' : `${about}についての`)

const theArticle = ({ paragraph }: Pick<Frame, 'paragraph'>): string =>
  paragraph === null ? '本文' : `本文の第${paragraph}段落`

/** 本文, 石橋の説明として、本文, 本文の第3段落, 本文の第2～3段落. */
function textOf(about: string | null, paragraphs: Paragraphs | null): string {
  const subject = about === null ? '' : `${about}の説明として、`
  if (paragraphs === null) return `${subject}本文`
  const { first, last } = paragraphs
  return `${subject}本文の第${first === last ? first : `${first}～${last}`}段落`
}

const DESCRIBED: Readonly<Record<EntityType, string>> = {
  person: '誰',
  organisation: 'どこ',
  place: 'どこ',
  thing: '何',
}

export const JAPANESE_PROMPTS: Prompts = {
  trueFalse: (statement, frame) => {
    const { about, paragraph, argued } = frame
    const place = theArticle(frame)
    const there = paragraph === null ? '' : `${place}での`
    const held = argued ? `${there}筆者の考え` : `${place}の内容`
    return `${ofWhat(about)}次の文が${held}と合っていれば○、違っていれば×を選んでください。\n「${inner(statement)}」`
  },
  correction: (wrong, statement, { about, ...place }) =>
    `${ofWhat(about)}次の文の「${wrong}」は${theArticle(place)}の内容と異なります。正しく直したものを選んでください。\n「${inner(statement)}」`,
  ask: (question, { about, ...place }) => {
    if (place.paragraph !== null)
      return `${theArticle(place)}を読んで、${ofWhat(about)}問いに答えてください。\n${question}`
    return about === null ? question : `${ofWhat(about)}問いに答えてください。\n${question}`
  },
  agree: (about, paragraphs) => `${textOf(about, paragraphs)}の内容と合っているものを選んでください。`,
  disagree: (about, paragraphs) => `${textOf(about, paragraphs)}の内容と合っていないものを選んでください。`,
  saidByPerson: (quote) => `「${quote}」と${isAsked(quote) ? '問いかけた' : '述べた'}のは誰ですか。`,
  saidByOrganisation: (quote) => `「${quote}」と${isAsked(quote) ? '問いかけた' : '述べた'}のはどこですか。`,
  toldBy: (told, by) => `${told}述べたのは${by === 'person' ? '誰' : 'どこ'}ですか。`,
  saidBy: (quote, name) => `『${quote.replace(/。$/, '')}』と述べたのは${name}です。`,
  saidWhat: (name) => `${name}が述べた内容として正しいものはどれですか。`,
  match: '本文に出てくる人物と所属・肩書の組み合わせとして正しいものを選んでください。',
  meaning: (headword) => `「${headword}」の意味として正しいものを選んでください。`,
  wordInSentence: (given, before, after) =>
    `空欄に入る語は韓国語で「${given}」です。適当なものを選んでください。\n「${before}____${after}」`,
  connective: (before, after) =>
    `空欄に入る最も適切なことばを選んでください。\n「${inner(`${before}（　）${after}`)}」`,
  why: (effect) => `${effect}のはなぜですか。`,
  whySaid: (quote, paragraph) => `第${paragraph}段落に「${quote}」とありますが、それはなぜですか。`,
  definition: (definition) => `次は何についての説明ですか。\n「${definition}」`,
  described: (type, description) => `次は${DESCRIBED[type]}についての説明ですか。\n「${inner(description)}」`,
  counterpart: (headword) => `「${headword}」に当たる韓国語を選んでください。`,
  reading: (headword) => `「${headword}」の読み方として正しいものを選んでください。`,
  hanja: (headword) => `「${headword}」の漢字表記として正しいものを選んでください。`,
  falseFriend: (headword) => `「${headword}」を韓国語に正しく訳したものを選んでください。`,
  oddOneOut: (sort) =>
    ({
      person: '次のうち、人の名前ではないものを選んでください。',
      place: '次のうち、地名ではないものを選んでください。',
      people: '次のうち、人を指すことばではないものを選んでください。',
    })[sort],
  first: '本文によると、次のうち最も早く起きたことはどれですか。',
  last: '本文によると、次のうち最も後に起きたことはどれですか。',
}
