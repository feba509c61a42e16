/** Japanese names, figures and prompts. */
import type { Lexis } from '../lexis'
import type { EntityType } from '../sentence'
import { japaneseQuotes } from './quotes'

const TITLED =
  /^(.+?)(?:・)?(社長|会長|副社長|副会長|大統領|首相|教授|准教授|監督|氏|さん|選手|代表|大臣|相|知事|市長|町長|村長|議員|長官|総裁|博士|所長|理事長|組合長|書記長|委員長|最高経営責任者|最高技術責任者|最高財務責任者|CEO|CTO|CFO|研究員|広報官|報道官|裁判官|弁護士|記者|監督官|部長|局長|課長|室長|センター長|館長|園長|校長|学長|総長|夫人|容疑者|被告)$/
const ORGANISATION =
  /(?:[^社]社|省|庁|大学|研究所|総研|機構|銀行|協会|委員会|政府|党|連盟|組合|財団|クラブ|放送|新聞社|議会|裁判所|連合|メーカー|グループ|株式会社|鉄道|航空|学会|教会|ホールディングス|警察|検察)$/
const NO_ORGANISATION =
  /^(?:各社|自社|他社|会社|両社|同社|数社|商社|神社|支社|本社|子会社|合弁会社|民間企業|政党|与党|野党|大学|銀行|組合|機構|協会|同省|メーカー|グループ|電池|電力|蓄電池|再生可能電力)$|(?:社会|反省|帰省|消費電力)$/
const VAGUE =
  /^(?:これ|それ|彼|彼女|彼ら|ここ|そこ|私|我々|自ら|自身|自分|こと|もの|の|ため|ところ|影響|役割|場合|必要|問題|方法|名|意味|関係|可能性|一つ|二つ|一部|多く|例|人|人々|人たち|時|結果|期待|手|声|力|形|点|理由|原因|目的|特徴|間|中|前|後|とき|地位|活動|状態|状況|動き|支援|対応|検討|準備|作業|意見|考え|手応え|姿|話|言葉|何|誰|経営|今|今年|昨年|来年|現在|最近|将来|当時|今後|大半|全体|半分|残り|政府|国|企業|会社|市|県|町|村|大学|学校|地域|市民|住民|利用者|専門家|関係者|担当者|業界|市場|世界|国民|社会|弱点|課題|背景|目標|構想|計画|女性|男性|農家)$/

function typeByForm(name: string): EntityType | null {
  const titled = TITLED.exec(name)
  if (
    titled &&
    (titled[1]?.length ?? 0) >= 1 &&
    !/[のるた]$/.test(titled[1] ?? '') &&
    /[\p{Script=Han}ァ-ヶA-Za-z]$/u.test(titled[1] ?? '')
  ) {
    const before = titled[1] ?? ''
    const isName =
      before.length <= 12 &&
      !/(?:議会|[会校社省庁部課所党]|大学)$/.test(before) &&
      !/^(?:元|前|現|新|各|同|両|副|歴代|担当|研究|主任|大手|企業|大学)$/.test(before)
    return isName && titled[2] !== '代表' && titled[2] !== '相' && titled[2] !== '監督' ? 'person' : null
  }
  if (ORGANISATION.test(name) && !NO_ORGANISATION.test(name) && name.length > 2 && !/[をにがはで]/.test(name))
    return 'organisation'
  return null
}

const bareName = (written: string): string =>
  written
    .replace(/（[^）]*）/g, '')
    .replace(/^[「『“、・\s]+|[」』”、\s]+$/g, '')
    .trim()

const untitled = (name: string): string => TITLED.exec(name)?.[1] ?? name

function sameByForm(a: string, b: string): boolean {
  // A government and its ministry: what one does the other may be said to do.
  if (/政府$/.test(a) !== /政府$/.test(b) && [a, b].every((name) => /(?:政府|省|庁|委員会|当局)$/.test(name)))
    return true
  const [x, y] = [untitled(a), untitled(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length > 0 && long.startsWith(short) && (TITLED.test(a) || TITLED.test(b))
}

export const japaneseLexis: Lexis = {
  lang: 'ja',
  prompts: {
    trueFalse: (statement) =>
      `次の文が本文の内容と合っていれば○、違っていれば×を選んでください。\n「${statement.replace(/「/g, '『').replace(/」/g, '』')}」`,
    agree: '本文の内容と合っているものを選んでください。',
    saidByPerson: (quote) => `「${quote}」と述べたのは誰ですか。`,
    saidByOrganisation: (quote) => `「${quote}」と述べたのはどこですか。`,
    why: (effect) => `${effect}のはなぜですか。`,
    heading: (sentence) => `次の文で始まる部分の見出しとして適当なものを選んでください。\n「${sentence}」`,
    definition: (definition) => `次は何についての説明ですか。\n「${definition}」`,
    counterpart: (headword) => `「${headword}」に当たる韓国語を選んでください。`,
    reading: (headword) => `「${headword}」の読み方として正しいものを選んでください。`,
    hanja: (headword) => `「${headword}」の漢字表記として正しいものを選んでください。`,
    falseFriend: (headword) => `「${headword}」を韓国語に正しく訳したものを選んでください。`,
    first: '本文によると、次のうち最も早く起きたことはどれですか。',
    last: '本文によると、次のうち最も後に起きたことはどれですか。',
  },
  interrogatives: { person: '誰', place: 'どこ', thing: '何' },
  trueMark: '○',
  falseMark: '×',
  typeByForm,
  isTitled: (name) => TITLED.test(name),
  bareName,
  isVague: (name) =>
    name.length < 2 ||
    VAGUE.test(name) ||
    /(?:たち|ら|達|など|自身|本人|宅|側|家)$/.test(name) ||
    /^[同各両]/.test(name) ||
    /^[ぁ-ん]+$/.test(name),
  sameByForm,
  isPlainTopic: ({ particle }) => particle === 'は' || particle === 'が',
  afterAside:
    /^(?:拠点|中心|前提|対象|基|もと|元|皮切り|きっかけ|契機|背景|はじめ|始め|含|除|通|めぐ|巡|目的|目標|条件|理由|踏まえ|受け|経|介|問わ|機に|軸|舞台|手本|武器|名乗|用い|使って)/,
  placeParticle: /^(?:で|では|に|には)$/,
  opposites: [
    ['増加し', '減少し'],
    ['減少し', '増加し'],
    ['増えました', '減りました'],
    ['減りました', '増えました'],
    ['増えた', '減った'],
    ['減った', '増えた'],
    ['増やし', '減らし'],
    ['減らし', '増やし'],
    ['拡大', '縮小'],
    ['縮小', '拡大'],
    ['上昇し', '低下し'],
    ['低下し', '上昇し'],
    ['上がり', '下がり'],
    ['下がり', '上がり'],
    ['高いです', '低いです'],
    ['低いです', '高いです'],
    ['大きいです', '小さいです'],
    ['多いです', '少ないです'],
    ['少ないです', '多いです'],
    ['強いです', '弱いです'],
    ['早く', '遅く'],
    ['成功', '失敗'],
    ['国内', '海外'],
    ['海外', '国内'],
    ['最初', '最後'],
    ['賛成', '反対'],
    ['輸出', '輸入'],
    ['北部', '南部'],
    ['南部', '北部'],
    ['東部', '西部'],
    ['西部', '東部'],
    ['有料', '無料'],
    ['無料', '有料'],
  ],
  startsWord: (text, at) => !/[\p{Script=Han}]/u.test(text[at - 1] ?? ''),
  particleEdit: (_, target, replacement) => ({ ...target, text: replacement }),
  varied: ({ text }, digits) => text.replace(/\d[\d,.]*\d|\d/, digits),
  quotes: japaneseQuotes,
  isSoundStatement: (statement) =>
    statement.length >= 18 &&
    !/(?:ため|から|の|こと|もの|わけ|ところ)(?:です|だ)。$/.test(statement) &&
    !/（[\s,、，]*[,、，）]/.test(statement) &&
    !/^約?\d+(?:カ月|か月|年|日|週間|時間)後/.test(statement) &&
    !/^(?:に|を|は|が|も|で|と|へ|や|ため|まま|うえ|場合)/.test(statement),
  definingWords: (sentence, names) => {
    const name = names.find((candidate) => sentence.startsWith(candidate))
    const marker = name ? /^(?:（[^）]*）)?(?:とは、?|というのは、?|は、?)/.exec(sentence.slice(name.length)) : null
    return name && marker ? sentence.slice(name.length + marker[0].length) : null
  },
  isSoundStem: (stem) => !/^(?:には|では|は|が|を|に|で|と|も|の|へ|や)(?![一-龠]*家)|、、|、か。$/.test(stem),
  relativeDates: () => [],
  dateParts: (date) => (/^\d{4}年/.test(date) ? (date.match(/\d+/g)?.map(Number) ?? null) : null),
  withoutDate: (statement, date) =>
    statement
      .replace(date, '◇')
      .replace(/^◇(?:には|に|、|の|から|まで)*、?/, '')
      .replace(/◇(?:には|に|、|の)*/, '')
      .trim(),
}
