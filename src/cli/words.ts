/** What the command line says, in the user's language. Results on stdout need no words: they are data. */

export const SPEECHES = ['ko', 'ja', 'en'] as const
export type Speech = (typeof SPEECHES)[number]

/** The language of the terminal, by the POSIX order of precedence; English for any third language. */
export function speechOf(environment: Readonly<Record<string, string | undefined>>): Speech {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  if (locale.startsWith('ko')) return 'ko'
  return locale.startsWith('ja') ? 'ja' : 'en'
}

type Sentence = Readonly<Record<Speech, string>>

/** Expected failures by code. `{…}` are values. */
const FAILURES = {
  'article-not-found': {
    ko: '{id}: 없는 글입니다. yogo list로 글 목록을 볼 수 있습니다.',
    ja: '記事 {id} はありません。yogo list で記事の一覧が見られます。',
    en: 'There is no article {id}. `yogo list` lists them.',
  },
  binary: {
    ko: '{file}: 텍스트 파일이 아닙니다(바이트 {byte}). 텍스트나 Markdown 파일을 넣어 주세요.',
    ja: '{file}: テキストファイルではありません(バイト {byte})。テキストか Markdown のファイルを指定してください。',
    en: '{file}: not a text file (byte {byte}). Give a plain text or Markdown file.',
  },
  'confirm-needed': {
    ko: '지우려면 터미널에서 확인하거나 --yes를 붙여 주세요. 아무것도 지우지 않았습니다.',
    ja: '削除するには端末で確認するか、--yes を付けてください。何も削除していません。',
    en: 'Confirm on a terminal, or add --yes. Nothing was removed.',
  },
  database: {
    ko: '데이터베이스를 쓸 수 없습니다: {message} 먼저 npm run setup을 실행해 주세요.',
    ja: 'データベースを使えません: {message} 先に npm run setup を実行してください。',
    en: 'The database can’t be used: {message} Run `npm run setup` first.',
  },
  'database-busy': {
    ko: '다른 작업이 데이터베이스를 쓰고 있습니다. 잠시 뒤에 다시 실행해 주세요.',
    ja: 'ほかの処理がデータベースを使っています。しばらくしてからもう一度実行してください。',
    en: 'Something else is writing to the database. Try again in a moment.',
  },
  empty: {
    ko: '{file}: 내용이 없습니다. 저장한 것은 없습니다.',
    ja: '{file}: 内容がありません。何も保存していません。',
    en: '{file}: there is no text in it. Nothing was stored.',
  },
  'file-not-found': {
    ko: '{file}: 파일이 없습니다.',
    ja: '{file}: ファイルがありません。',
    en: '{file}: there is no such file.',
  },
  'file-unreadable': {
    ko: '{file}: 파일을 읽을 수 없습니다({message}).',
    ja: '{file}: ファイルを読めません({message})。',
    en: '{file}: the file can’t be read ({message}).',
  },
  'lexicon-missing': {
    ko: '사전 색인이 없습니다. 먼저 npm run setup을 실행해 주세요.',
    ja: '辞書の索引がありません。先に npm run setup を実行してください。',
    en: 'The lexicon is not compiled. Run `npm run setup` first.',
  },
  'not-utf-8': {
    ko: '{file}: UTF-8이 아닙니다(바이트 {byte}). UTF-8로 저장한 뒤 다시 넣어 주세요.',
    ja: '{file}: UTF-8 ではありません(バイト {byte})。UTF-8 で保存してからもう一度お試しください。',
    en: '{file}: not UTF-8 (byte {byte}). Save it as UTF-8 and try again.',
  },
  'operand-extra': {
    ko: '{command}: 인수가 너무 많습니다({operand}). 쓰는 법은 yogo {command} --help로 볼 수 있습니다.',
    ja: '{command}: 引数が多すぎます({operand})。使い方は yogo {command} --help で見られます。',
    en: '{command}: {operand} is one too many. See `yogo {command} --help`.',
  },
  'operand-missing': {
    ko: '{command}: 인수가 모자랍니다({operand}). 쓰는 법은 yogo {command} --help로 볼 수 있습니다.',
    ja: '{command}: {operand} を指定してください。使い方は yogo {command} --help で見られます。',
    en: '{command}: {operand} is missing. See `yogo {command} --help`.',
  },
  'option-value': {
    ko: '{option}: 값을 바르게 적어 주세요. 쓰는 법은 yogo --help로 볼 수 있습니다.',
    ja: '{option}: 値の指定が正しくありません。使い方は yogo --help で見られます。',
    en: '{option}: a value is missing, or it takes none. See `yogo --help`.',
  },
  'same-name': {
    ko: '{file}: 이름이 같은 글이 둘 이상이라 --out에 함께 쓸 수 없습니다.',
    ja: '{file}: 同じ名前の記事が複数あり、--out にまとめて書き出せません。',
    en: '{file}: two articles of one name can’t be written to the same --out folder.',
  },
  'too-large': {
    ko: '{file}: 1 MB를 넘습니다({size}바이트). 글을 나누어 넣어 주세요.',
    ja: '{file}: 1 MB を超えています({size} バイト)。記事を分けて入れてください。',
    en: '{file}: over 1 MB ({size} bytes). Split the article.',
  },
  'translation-same-language': {
    ko: '{file}: 번역문이 원문과 같은 언어입니다. 다른 언어의 글을 넣어 주세요.',
    ja: '{file}: 訳文が原文と同じ言語です。もう一方の言語の記事を指定してください。',
    en: '{file}: the translation is in the language of the article. Give the other language’s text.',
  },
  'unknown-command': {
    ko: '{command}: 없는 명령입니다. 쓰는 법은 yogo --help로 볼 수 있습니다.',
    ja: '{command}: そのようなコマンドはありません。使い方は yogo --help で見られます。',
    en: '{command}: no such command. See `yogo --help`.',
  },
  'unknown-language': {
    ko: '{file}: 한국어나 일본어 글이 아닙니다. 저장한 것은 없습니다.',
    ja: '{file}: 韓国語か日本語の記事ではありません。何も保存していません。',
    en: '{file}: neither Korean nor Japanese. Nothing was stored.',
  },
  'unknown-option': {
    ko: '{option}: 여기서 쓸 수 없는 옵션입니다. 쓰는 법은 yogo --help로 볼 수 있습니다.',
    ja: '{option}: ここでは使えないオプションです。使い方は yogo --help で見られます。',
    en: '{option}: no such option here. See `yogo --help`.',
  },
  'wrong-value': {
    ko: '{option} {value}: 쓸 수 있는 값은 {expected}입니다.',
    ja: '{option} {value}: 使える値は {expected} です。',
    en: '{option} {value}: it takes {expected}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

const TALK = {
  created: {
    ko: '{title}: 용어 {terms}개, 문항 {questions}개를 저장했습니다.',
    ja: '{title}: 用語 {terms} 語、設問 {questions} 問を保存しました。',
    en: '{title}: stored {terms} terms and {questions} questions.',
  },
  'new-version': {
    ko: '{title}: 새 판으로 용어 {terms}개, 문항 {questions}개를 저장했습니다.',
    ja: '{title}: 新しい版として用語 {terms} 語、設問 {questions} 問を保存しました。',
    en: '{title}: stored a new version with {terms} terms and {questions} questions.',
  },
  'nothing-removed': { ko: '지우지 않았습니다.', ja: '削除しませんでした。', en: 'Nothing was removed.' },
  'no-articles': {
    ko: '아직 글이 없습니다. yogo ingest FILE로 넣어 주세요.',
    ja: 'まだ記事がありません。yogo ingest FILE で入れてください。',
    en: 'No articles yet. Put one in with `yogo ingest FILE`.',
  },
  'no-reports': {
    ko: '신고된 문항이 없습니다.',
    ja: '報告された設問はありません。',
    en: 'No question was reported.',
  },
  removal: {
    ko: '{title}: 판 {versions}개, 이 글에만 있는 용어 {terms}개, 문항 {questions}개, 응시 {attempts}회, 학습 카드 {cards}장이 함께 지워집니다.',
    ja: '{title}: 版 {versions} 件、この記事だけの用語 {terms} 語、設問 {questions} 問、受験 {attempts} 回、学習カード {cards} 枚が一緒に削除されます。',
    en: '{title}: removes {versions} versions, {terms} terms that only this article has, {questions} questions, {attempts} attempts and {cards} study cards.',
  },
  'remove-question': { ko: '지울까요? [y/N] ', ja: '削除しますか? [y/N] ', en: 'Remove it? [y/N] ' },
  removed: { ko: '{title}: 지웠습니다.', ja: '{title}: 削除しました。', en: '{title}: removed.' },
  'stage-clean': { ko: '글 정리', ja: '本文の整理', en: 'cleaning' },
  'stage-define': { ko: '뜻풀이', ja: '語釈', en: 'definitions' },
  'stage-dictionaries': { ko: '사전 열기', ja: '辞書を開く', en: 'dictionaries' },
  'stage-extract': { ko: '용어 찾기', ja: '用語の抽出', en: 'terms' },
  'stage-question': { ko: '문항 만들기', ja: '設問の作成', en: 'questions' },
  'stage-store': { ko: '저장', ja: '保存', en: 'storing' },
  'stage-translate': { ko: '대응어 찾기', ja: '対応語', en: 'counterparts' },
  'stage-verify': { ko: '검증', ja: '検証', en: 'verification' },
  unchanged: {
    ko: '{title}: 이미 있는 글이고 바뀐 것이 없습니다.',
    ja: '{title}: すでにある記事で、変更はありません。',
    en: '{title}: already there and unchanged.',
  },
  unexpected: {
    ko: '예상하지 못한 오류입니다: {message}',
    ja: '予期しないエラーです: {message}',
    en: 'Unexpected error: {message}',
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type FailureCode = keyof typeof FAILURES
export type TalkKey = keyof typeof TALK
export type Values = Readonly<Record<string, string | number>>

const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

export const failure = (code: FailureCode, speech: Speech, values: Values = {}): string =>
  fill(FAILURES[code][speech], values)

export const talk = (key: TalkKey, speech: Speech, values: Values = {}): string => fill(TALK[key][speech], values)

/** Every sentence, for the test that all are written in every language with the same values. */
export const ALL_SENTENCES: Readonly<Record<string, Sentence>> = { ...FAILURES, ...TALK }
