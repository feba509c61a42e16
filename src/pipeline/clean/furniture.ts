/** What a page puts around an article: one row a kind, with the examples that it must match. */
import { endsSentence, type Line } from './line'

/** `head` is before the first paragraph of prose, `tail` after the last. */
type Zone = 'anywhere' | 'edges' | 'head' | 'tail'

export interface FurnitureRule {
  readonly name: string
  readonly zone: Zone
  readonly examples: readonly string[]
  /** Matched against the whole line. */
  readonly pattern: RegExp
}

const SERVICE =
  '(?:페이스북|트위터|카카오톡|카카오스토리|카톡|네이버|블로그|밴드|라인|텔레그램|링크드인|인스타그램|유튜브|메일|이메일|URL|링크|SNS|X|Facebook|Twitter|LINE|Pocket|はてな|はてなブックマーク|フェイスブック|ツイッター|メール|リンク|Instagram|YouTube)'

export const FURNITURE: readonly FurnitureRule[] = [
  {
    name: 'skip-link',
    zone: 'anywhere',
    examples: ['본문 바로가기', '메뉴로 건너뛰기', '本文へスキップ', 'コンテンツに移動', 'Skip to main content'],
    pattern:
      /^(?:(?:본문|메뉴|주메뉴|콘텐츠|컨텐츠|내용)(?:으로|로)?\s?(?:바로\s?가기|건너뛰기|이동)|(?:本文|メニュー|コンテンツ|ナビゲーション)(?:へ|に|まで)?(?:スキップ|移動|ジャンプ)(?:する)?|skip to (?:main )?content)$/i,
  },
  {
    name: 'menu',
    zone: 'anywhere',
    examples: ['메뉴', '로그인 | 회원가입', '더보기', '목록으로', 'メニュー', 'ログイン', '続きを読む', '目次'],
    pattern:
      /^(?:(?:메뉴|전체메뉴|홈|로그인|회원가입|검색|검색하기|알림|닫기|더보기|펼치기|접기|목록|목록으로|목차|이전|다음|인쇄|프린트|스크랩|북마크|글자 ?크기(?: 변경)?|가|댓글 ?(?:쓰기|달기)?|メニュー|ホーム|トップ|ログイン|会員登録|検索|閉じる|もっと見る|続きを読む|目次|前へ|次へ|印刷|保存|ブックマーク|文字サイズ|コメント(?:する|を書く)?)(?:\s*[|·/]\s*|\s+|$))+$/,
  },
  {
    name: 'share',
    zone: 'anywhere',
    examples: [
      '공유하기',
      '페이스북 공유',
      '카카오톡 트위터 URL 복사',
      'シェアする',
      'この記事をシェア',
      'ツイートする',
      'Share',
    ],
    pattern: new RegExp(
      `^(?:(?:기사|이 글)?\\s?(?:공유|공유하기|보내기)|(?:この記事を)?(?:シェア|ツイート|ポスト|共有)(?:する)?|share|tweet|(?:${SERVICE}(?:(?:으로|로|で|に)?\\s?(?:공유|공유하기|보내기|복사|シェア|共有|コピー)(?:する)?)?(?:\\s*[|·,/]\\s*|\\s+|$)){1,10})$`,
      'i',
    ),
  },
  {
    name: 'advertisement',
    zone: 'anywhere',
    examples: ['반응형', '[광고]', '광고', 'ADVERTISEMENT', '広告', 'スポンサーリンク', 'PR'],
    pattern:
      /^[[(【<]?(?:반응형|광고|스폰서(?: 링크)?|AD|ADs|advertisement|sponsored|PR|広告|スポンサーリンク|スポンサードリンク)[\])】>]?$/i,
  },
  {
    name: 'copyright',
    zone: 'anywhere',
    examples: [
      '저작권자 © 한빛신문 무단 전재 및 재배포 금지',
      '<저작권자 ⓒ 한빛뉴스, 무단복제 금지>',
      'Copyright 2025 Example. All rights reserved.',
      '無断転載を禁じます。',
      '本サイトの記事・写真の無断転載・複製を禁じます。',
    ],
    pattern:
      /^(?=.{1,140}$)(?:.*(?:무단\s?(?:전재|복제|배포|게재|사용)|無断(?:転載|複製|使用)).*|[<[(]?(?:저작권자|copyright|ⓒ|©|\(c\)).*|.*all rights reserved\.?.{0,3})$/i,
  },
  {
    name: 'tags',
    zone: 'anywhere',
    examples: ['#수소 #항만 #부산', '태그: 수소, 항만', 'タグ：水素', 'Tags: hydrogen'],
    pattern: /^(?:(?:#[^\s#]+[\s,]*)+|(?:태그|키워드|TAGs?|タグ|キーワード)\s*[:：|].{0,100})$/i,
  },
  {
    name: 'subscribe',
    zone: 'anywhere',
    examples: [
      '구독하기',
      '한빛신문 구독하기',
      '뉴스레터 신청',
      '이웃추가',
      '購読する',
      'メルマガ登録はこちら',
      'フォローする',
      '会員限定記事',
    ],
    pattern:
      /^.{0,20}(?:구독하기|구독 신청|뉴스레터 (?:신청|구독)(?:하기)?|채널 추가|이웃\s?추가|앱 다운로드|購読(?:する|はこちら|のお申し込み)|(?:メルマガ|メールマガジン|会員|無料)登録(?:はこちら|する)|フォローする|会員限定(?:記事)?|有料会員限定)$/,
  },
  {
    name: 'reactions',
    zone: 'anywhere',
    examples: ['좋아요 12', '댓글 0', '조회수: 1,204', 'いいね 3', '閲覧数 120', '공감5'],
    pattern:
      /^(?:좋아요|공감|댓글|추천|조회수?|스크랩|いいね！?|コメント|閲覧数|拍手)\s*[:：]?\s*[\d,]+(?:개|건|회|件|回)?$/,
  },
  {
    name: 'listen',
    zone: 'anywhere',
    examples: ['기사 듣기', '음성으로 듣기', '記事を読み上げる', '音声で聞く'],
    pattern: /^(?:(?:기사|뉴스|음성으로|본문)\s?듣기|(?:記事|本文)を(?:読み上げる|聞く)|音声で聞く)$/,
  },
  {
    name: 'picture-credit',
    zone: 'anywhere',
    examples: [
      '사진=한빛신문',
      '사진 출처: 부산항만공사',
      '写真＝共同',
      '画像：市のホームページ',
      '[사진 제공=부산시]',
    ],
    pattern:
      /^[[(（【]?(?:사진|이미지|그래픽|자료)\s?(?:출처|제공|자료)?\s?[=:：].{1,40}$|^[[(（【]?(?:写真|画像|図版?|イラスト)(?:提供)?\s?[=＝:：／/].{1,40}$/,
  },
  {
    name: 'address',
    zone: 'anywhere',
    examples: ['https://example.org/a?b=1', 'www.example.org', 'editor@example.org'],
    pattern: /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/,
  },
  {
    name: 'reporter',
    zone: 'anywhere',
    examples: ['김하늘 기자 sky@example.org', '부산=이바다 기자 (sea@example.org)', '산들 특파원 wind@example.org'],
    pattern: /^.{0,12}[가-힣]{2,4}\s?(?:기자|특파원|논설위원|위원|PD|작가)\s*[|/]?\s*[(<[]?[\w.+-]+@[\w.-]+[)>\]]?$/,
  },
  {
    name: 'byline',
    zone: 'edges',
    examples: [
      'by Haneul 2025. 3. 28.',
      '글 김하늘',
      '글쓴이: 하늘',
      '김하늘 기자',
      '文：青空翼',
      '取材・文＝青空翼',
      '青空翼記者',
      'ライター 青空翼',
    ],
    pattern:
      /^(?:by\s+\S.{0,40}|(?:글|글쓴이|작성자|취재|편집|정리)\s*[:：=|·]?\s*[가-힣A-Za-z]{2,4}(?:\s?(?:기자|에디터|작가))?|(?:.{0,6}=)?[가-힣]{2,4}\s?(?:선임|인턴)?(?:기자|특파원|에디터|논설위원)|(?:取材|文|執筆|編集|構成|撮影|著者|ライター|聞き手)(?:・(?:取材|文|編集|構成|撮影))?\s*[:：=＝／/　 ]\s*\S{2,16}|\S{2,8}\s?(?:記者|編集委員|論説委員|特派員))$/i,
  },
  {
    name: 'date',
    zone: 'edges',
    examples: [
      '2025. 3. 28.',
      '2025.03.28 09:15',
      '입력 2025-03-28 09:15 | 수정 2025-03-28 10:00',
      '2025년 3월 28일 금요일',
      '公開日：2025年3月28日',
      '2025年3月28日（金） 9時15分',
      '更新 2025/03/28 10:00',
    ],
    pattern:
      /^(?:[\s|·,/]*(?:(?:기사)?입력|최종\s?수정|수정|등록|승인|게시|발행|작성|업데이트|公開|更新|掲載|配信|投稿|最終更新|published|updated)?(?:일시?|日時?)?\s*[:：]?\s*\d{4}\s*[.\-/년年]\s*\d{1,2}\s*[.\-/월月]\s*\d{1,2}\s*[.일日]?\s*(?:[(（]?[월화수목금토일月火水木金土日](?:요일|曜日?)?[)）]?)?\s*(?:(?:오전|오후|午前|午後|AM|PM)?\s*\d{1,2}\s*[:시時]\s*\d{1,2}(?::\d{2})?\s*[분分]?)?)+\s*$/i,
  },
  {
    name: 'breadcrumbs',
    zone: 'head',
    examples: ['홈 > 경제 > 산업', 'ホーム › 経済 › 産業'],
    pattern: /^[^.。]{1,15}(?:\s*[>›»＞]\s*[^.。>›»＞]{1,20}){1,5}$/,
  },
]

/** Headings after which nothing of the article comes, but lists of other articles. */
export const TAIL_HEADINGS: FurnitureRule = {
  name: 'related',
  zone: 'tail',
  examples: [
    '관련 기사',
    '[관련기사]',
    '많이 본 뉴스',
    "'경제' 카테고리의 다른 글",
    '이 글과 비슷한 글',
    '関連記事',
    'あわせて読みたい',
    'おすすめ記事',
    'この記事を書いた人',
  ],
  pattern:
    /^[[【<▶■◆]?\s*(?:관련\s?(?:기사|글|뉴스|링크|콘텐츠)(?:\s?보기)?|함께 (?:보면|읽으면) 좋은.{0,8}|이 글과 비슷한 글|추천\s?(?:기사|글|콘텐츠)|많이 본 (?:뉴스|기사)|인기\s?(?:기사|글|뉴스)|최신\s?(?:기사|글|뉴스)|최근\s?글|다른 글|이전 글|다음 글|['‘].+['’] 카테고리의 다른 글|댓글|関連(?:記事|リンク|ニュース|キーワード|トピックス?)|おすすめの?記事|あわせて読みたい|こちらもおすすめ|人気(?:記事|ランキング)|新着記事|アクセスランキング|注目(?:記事|ニュース)|この記事を書いた人|コメント)\s*[\]】>]?\s*[:：]?$/,
}

export interface Removed {
  readonly rule: string
  /** Line of the raw file, from 1. */
  readonly line: number
  readonly text: string
}

const PROSE_LENGTH = 60
const SHORT_SENTENCE = 15

const isFurniture = (text: string): boolean => FURNITURE.some(({ pattern }) => pattern.test(text))

const isProse = ({ text }: Line): boolean =>
  (text.length >= PROSE_LENGTH || (endsSentence(text) && text.length >= SHORT_SENTENCE)) && !isFurniture(text)

/** Where the lists of other articles begin: a heading such as 関連記事 that only short lines without a full stop follow. */
function relatedFrom(lines: readonly Line[]): number {
  const start = lines.findIndex(
    ({ text }, i) => i > 0 && TAIL_HEADINGS.pattern.test(text) && !lines.slice(i + 1).some(isProse),
  )
  return start < 0 ? lines.length : start
}

const isInZone = (zone: Zone, index: number, firstProse: number, lastProse: number): boolean => {
  const isHead = index < firstProse
  const isTail = index > lastProse
  return (
    zone === 'anywhere' ||
    (zone === 'head' && isHead) ||
    (zone === 'tail' && isTail) ||
    (zone === 'edges' && (isHead || isTail))
  )
}

/** Takes the page's own lines out, and says which rule took each. */
export function removeFurniture(lines: readonly Line[]): {
  readonly kept: readonly Line[]
  readonly removed: readonly Removed[]
} {
  const firstProse = lines.findIndex(isProse)
  const lastProse = lines.findLastIndex(isProse)
  const related = relatedFrom(lines)
  const kept: Line[] = []
  const removed: Removed[] = []
  lines.forEach((line, i) => {
    const rule =
      i >= related
        ? TAIL_HEADINGS
        : FURNITURE.find(({ zone, pattern }) => isInZone(zone, i, firstProse, lastProse) && pattern.test(line.text))
    if (rule) removed.push({ rule: rule.name, line: line.number, text: line.text })
    else kept.push(line)
  })
  return { kept, removed }
}
