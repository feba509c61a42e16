/** Japanese names, figures and prompts. */

import { remembered } from '@/core/remembered'
import { withDigits } from '../in-digits'
import type { Lexis } from '../lexis'
import type { EntityType } from '../sentence'
import { exchangesOf } from '../written-rows'
import { japaneseCompanies } from './companies'
import { JAPANESE_CONNECTIVES } from './connectives'
import { JAPANESE_CONTRARIES } from './contraries'
import { JAPANESE_OPPOSITES } from './opposites'
import { japanesePeople } from './people'
import { JAPANESE_PROMPTS } from './prompts'
import { japaneseDateParts } from './quantities'
import { japaneseQuotes, japaneseReports } from './quotes'
import { japaneseReferring } from './referring'

/** 副総裁, 元会長, 代表取締役, 技術部長: what stands before an office belongs to it, and is no part of the name. */
const BEFORE_OFFICE =
  '(?:常務|専務|本|技術|営業|総務|企画|開発|製造|人事|経理|広報|設備|品質|購買|資材|物流|保守|工事|財務|経営|事業|販売|編集|研究|生産|国際|情報|統括|元|前|現|新|副|代表|執行|名誉|首席|主席|次席|筆頭|上級|常任|特任|客員)'
const TITLED = new RegExp(
  `^(.+?)(?:・)?(${BEFORE_OFFICE}*(?:社長|会長|大統領|首相|教授|准教授|監督|氏|さん|選手|代表|大臣|外相|外務相|財務相|国防相|防衛相|法相|農相|経産相|相|知事|市長|町長|村長|区長|議員|長官|次官(?:補)?(?:代理)?|総裁|博士|所長|理事|理事長|組合長|書記長|委員長|最高経営責任者|最高技術責任者|最高財務責任者|CEO|CTO|CFO|主任研究員|上席研究員|首席研究員|研究員|主任|広報官|報道官|裁判官|弁護士|記者|監督官|部長|局長|課長|室長|センター長|館長|園長|校長|学長|総長|夫人|容疑者|被告|常務|専務|役員|取締役|頭取|アナリスト|主任アナリスト|エコノミスト))$`,
)
const ORGANISATION =
  /(?:[^社]社|省|庁|大学|研究所|総研|機構|銀行|協会|委員会|政府|党|連盟|組合|財団|クラブ|放送|新聞社|議会|裁判所|連合|メーカー|グループ|株式会社|鉄道|航空|学会|教会|ホールディングス|警察|検察|製作所|鋳造所|造船所|精工|重工|(?<![発充蓄送])電機|商事|(?:交通|水道|放送|環境|教育|建設|消防|警備|通信|観光|福祉|財務|電力|地方|管理)局|気象台|消防署|警察署|通運|物産|製鉄|汽船|海運|技研|(?<!製)造機|リサーチ|エナジー|(?<!有価)証券)$/
const NO_ORGANISATION =
  /^(?:中央政府|共通政府|連邦政府|地方政府|臨時政府|暫定政府|新政府|旧政府|各社|自社|他社|会社|両社|同社|数社|商社|神社|支社|本社|子会社|合弁会社|民間企業|政党|与党|野党|大学|銀行|組合|機構|協会|同省|メーカー|グループ|電池|電力|蓄電池|再生可能電力)$|(?:[政入離与野新脱結]党|傘下)$|(?:社会|反省|帰省|消費電力)$/
const VAGUE =
  /^(?:これ|それ|彼|彼女|彼ら|ここ|そこ|私|我々|自ら|自身|自分|こと|もの|の|ため|ところ|影響|役割|場合|必要|問題|方法|名|意味|関係|可能性|一つ|二つ|一部|多く|例|人|人々|人たち|時|結果|期待|手|声|力|形|点|理由|原因|目的|特徴|間|中|前|後|とき|地位|活動|状態|状況|動き|支援|対応|検討|準備|作業|意見|考え|手応え|姿|話|言葉|何|誰|経営|今|今年|昨年|来年|現在|最近|将来|当時|今後|大半|全体|半分|残り|政府|国|企業|会社|市|県|町|村|大学|学校|地域|市民|住民|利用者|専門家|関係者|担当者|業界|市場|世界|国民|社会|東|西|南|北|東側|西側|南側|北側|正面|弱点|課題|背景|目標|構想|計画|女性|男性|農家|長男|次男|長女|次女|息子|娘|父|父親|母|母親|妻|夫|祖父|祖母|兄|弟|姉|妹|友人|知人|同僚|上司|部下|依頼主|持ち主)$/

const ATTRIBUTE =
  /(?:費|負担金|補助金|助成金|交付金|保険金|費用|額|率|高|価格|料金|料|単価|残高|容量|規模|幅|期間|売上|利益|黒字|赤字|割合|比率|面積|高さ|長さ|広さ|重さ|重量|量|数|人口|予算|定員|速度|温度|寿命|売れ行き|株価|平均|水準|シェア|従業員|社員|会員|生徒|客|賃金|給料|年収|気温|標高|全長|距離|申し込み|応募|参加|参加者|来場者|来館者|入館者|利用者|購入者|応募者|入場者|申込者|取引先|顧客|巣穴|死骸|生息地|採取|収穫|背景|出発点|主因|原因|要因|きっかけ|転機|転換点|課題|問題|特徴|利点|欠点|長所|短所|理由|効果|影響|狙い|担い手|普及|稼働|量産|生産|製造|実用化|製品化|大きさ|雰囲気|初年|対象|会場|入場料|締め切り|金利)$/
/** Kin and parts: of whom, of what. */
const OWNED =
  /^(?:平均|合計|画面|紙面|表紙|目盛り|父|父親|母|母親|妻|夫|祖父|祖母|兄|弟|姉|妹|息子|娘|長男|次男|長女|次女|両親|親|弟子|師匠|依頼主|持ち主|答え|返事|残り|残額|多く|一部|半分|半数|大半|大部分|片方|両方|双方|いずれ|間|内側|外側|裏側|表側|表面|裏面|内部|外部|底|先端|中心|中央|周囲|構造|仕組み|材質|材料|原料|形|色|味|柄|厚さ|厚み|幅|深さ|奥行き|直径|投資額|受け持ち|きっかけ|発端|始まり|最初|最後|最初のもの|名|名前|名称|由来|起源|語源|用途|使い道|主成分|裾|縁|最下部|最上部|赤字|黒字|経常赤字|営業利益|純利益|利益率|売上高|株価|年収|給料|月給|賃金|寿命|(?:中心|最[大小高低]|平均|表面|内部|相対|絶対|設計|使用|加熱|処理|引っ?張り?|圧縮|曲げ|[内外])*(?:[温湿強密濃硬純角感粘頻高鮮糖照輝透精速]度|[気水血電油音]圧|圧力|[風流時回転]{1,2}[速数]|出力|耐力|揚力|性能|馬力|波長|周波数|水位|水深|体長|体重|体温|口径|重量|全長|距離|[長広重大き高速強硬軽太濃明る]{1,2}さ))$/
/** 集めた, 試した, 得られる: what is done to something; 増えた, 流れる, 生まれた are done to nothing. */
const LACKS_ARGUMENT =
  /(?<!(?:増|見|聞こ|消|超|越|生|燃|冷|映|栄|衰|絶|揺|流|離|遅|壊|倒|生ま|現|訪|溢|枯|汚|割|切|濡|疲|売|暮|晴|触|慣|優|負|溶|解|欠|焼|明|抜|出か|老|逃|焦|目立|成長|成功|失敗|参加|存在|発達|完成|開通|独立|引退|死亡))(?:(?:[れめけえげせてべ])(?:る|た|ている|ていた)|[^ぁ-ん]した|[^ぁ-ん]す)$/

/** Units that count things or money; those left over measure one. */
const COUNTER =
  /^(?:か国|カ国|ヶ国|カ所|か所|種類|世帯|議席|試合|チーム|施設|自治体|人|名|基|台|回|件|社|％|%|割|倍|本|隻|機|両|枚|店|校|頭|匹|羽|巻|曲|票|戸|室|席|項目|言語|冊|着|軒|棟|便|往復|区間|路線|個|種|口|段|粒|箱|袋|品目|品種|作品|地点|拠点|団体|都市|人分|回分|円|ドル|ユーロ|ポンド|元|ウォン)$/

/** Sorts of organisations by their last letters, the first that fits. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['person', TITLED],
  [
    'government',
    /^(?:日本|韓国|中国)銀行$|^日銀$|(?:中央銀行|連邦準備制度|政府|省|庁|委員会|警察|検察|裁判所|議会|[都道府県市町村])$/,
  ],
  ['academy', /(?:大|大学|大学院|研究所|総研|学会|病院)$/],
  ['bank', /(?:銀行|金庫|信金)$/],
  ['finance', /(?:証券|保険|カード|フィナンシャルグループ)$/],
  ['competition', /(?:リーグ|カップ|選手権|オリンピック)$/],
  ['party', /(?:党|内閣)$/],
  ['association', /(?:組合|協会|連盟|財団|連合|機構|機関|団体)$/],
]

function typeByForm(name: string): EntityType | null {
  if (name === '筆者') return 'person'
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
  if (ORGANISATION.test(name) && !NO_ORGANISATION.test(name) && name.length > 2 && !/[をにがはで]|^[ぁ-ん]/.test(name))
    return 'organisation'
  return null
}

/** Of each phrase it is asked again and again. */
const bareName = remembered((written) =>
  written
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/^[「『“、・\s]+|[」』”、\s]+$/g, '')
    .trim(),
)

/** What stands before の and the name (越路銀行の|村瀬隆頭取), else the title. */
function roleOf(sentence: string, fullName: string, name: string): string | null {
  const before = sentence.slice(0, sentence.indexOf(fullName))
  const place = /([\p{Script=Han}\p{Script=Katakana}A-Za-zー・]{4,20})の$/u.exec(before)?.[1]
  const title = fullName.slice(fullName.indexOf(name) + name.length).replace(/^・/, '')
  return place ?? (title.length >= 4 ? title : null)
}

const untitled = (name: string): string => TITLED.exec(name)?.[1] ?? name

function sameByForm(a: string, b: string): boolean {
  // A government and its ministry: what one does the other may be said to do.
  if (/政府$/.test(a) !== /政府$/.test(b) && [a, b].every((name) => /(?:政府|省|庁|委員会|当局)$/.test(name)))
    return true
  const [x, y] = [untitled(a), untitled(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length > 0 && long.startsWith(short) && (TITLED.test(a) || TITLED.test(b))
}

/** What stood in the sentence before is what these set something against, or count from. */
const DANGLING =
  /(?:^|、|は|が)(?:かえって|むしろ|おのずと|自ずと|逆に|反対に|同様に|同じ(?:時期|期間|年|月|日)|同時期|同年|初年|初年度|翌年|翌月|翌日|翌[\d一二三四五六七八九十]|この頃|当初は|見返りに|引き換えに|つなぎとして|その分)|^(?:その)?代わりに|同じ(?:理由|わけ)で/

/** 3割安くなります: cheaper than what. */
const isUnmeasured = (statement: string): boolean =>
  /\d(?:割|%|％|倍)(?:ほど|程度|近く|以上)?[、]?(?:安|高|少な|多|短|長|軽|重|速|早)[^、]{0,10}。$/.test(
    withDigits(statement),
  ) && !/より|比べ|比で|比較|から/.test(statement)

/** Whoever writes, in a statement or question of our own. 私立 and 公私 are other words. */
const FIRST_PERSON = /(?<!公)私(?![立鉄費有的学人服塾語財道])|僕(?!ら)|我々|われわれ|わたし/

export const japaneseLexis: Lexis = {
  lang: 'ja',
  prompts: JAPANESE_PROMPTS,
  interrogatives: { person: '誰', place: 'どこ', thing: '何', year: '何年' },
  trueMark: '○',
  falseMark: '×',
  typeByForm,
  isTitled: (name) => TITLED.test(name),
  politely: (name, article) => (TITLED.test(name) ? name : name + (article.includes(`${name}さん`) ? 'さん' : '氏')),
  untitled,
  isFullName: (name) =>
    (/^[ァ-ヴー]+[・＝=][ァ-ヴー・＝=]+$/.test(name) && !/・(?:オブ|アンド|イン)・/.test(name)) ||
    /^[ァ-ヴー]{5,}$/.test(name) ||
    /^\p{Script=Han}{2,3}(?:\p{Script=Han}{2,3}|[ぁ-ん]{2,3})$/u.test(name),
  bareName,
  isVague: (name) =>
    name.length < 2 ||
    VAGUE.test(name) ||
    /(?:たち|ら|達|など|自身|本人|宅|側|家|系|勢|発|学部|学科|子会社|本社|支社|支店|工場|店舗|法人|大学院|シンクタンク|取引銀行|事業者|事業体|自治体|メーカー|商社|(?<!株式)会社|企業|業者|団体)$/.test(
      name,
    ) ||
    /^(?:[同各両]|今年|昨年|来年|今回|前回)/.test(name) ||
    /^[ぁ-ん]+$/.test(name),
  isAttribute: (name) => !name.includes('の') && ATTRIBUTE.test(name),
  isOwned: OWNED,
  promises: /[るうくすつぬむぶぐ](?:方針|計画|予定|考え|つもり)(?:だ|を|と|で)/,
  lacksArgument: LACKS_ARGUMENT,
  ownPronoun: /^(?:彼|彼女|彼ら|自分|自ら|自身|自社)/,
  demonstrative: /^(?:この|その|あの)$/,
  connectives: JAPANESE_CONNECTIVES,
  isLinked: /^(?:そして|しかし|だから|でも|ただ|だが|また|さらに|結局|むしろ|逆に|反対に|それなら|すると)/,
  isOfNoThing:
    /(?:技術|工法|方法|方式|手法|制度|現象|原理|理論|概念|工程|政策|学問|分野|活動|行為|疾患|疾病|病気|病|運動|思想|体系|過程|こと|もの)(?:である|だ|をいう|を指す|のこと)?。?$/,
  isPart:
    /^(?:建物|本館|別館|屋根|正面|外壁|内部|天井|客席|舞台|主塔|可動桁|橋脚|橋桁|設計|工事|高さ|長さ|全長|面積|延床面積|名称|流域|上流|中流|下流|上流部|中流部|下流部|水源|体長|体色|個体数|葉|花|果実|茎|根|雄|雌|卵|幼虫|成虫|繁殖期|生息地|餌|寿命|分布域)$/,
  companiesIn: japaneseCompanies,
  peopleIn: japanesePeople,
  bareCompany: /^(?:会社|企業)$/,
  barePlace: /^(?:市|県|町|村|大学|病院|銀行|財団|研究所)$/,
  genitive: 'の',
  withoutParticle: (phrase) => phrase.replace(/[はが]$/, ''),
  withParticle: (name, particle) => name + particle,
  measuresNoun: (unit, after) =>
    (/[割%％]/.test(unit) && /^を(?:上回|下回|超)/.test(after)) ||
    (!COUNTER.test(unit) && /^(?:の(?!うち|あいだ|間)|級|規模の|前後の|以上の|超の)/.test(after)) ||
    (/^(?:年|年間|か月|カ月|ヶ月|日間|週間|時間|分|秒)$/.test(unit) &&
      /^(?:ぶり|連続|おき(?!に)|ごと(?!に)|目|来|越し)/.test(after)),
  referring: japaneseReferring,
  sortOf: (name) => SORTS.find(([, form]) => form.test(name))?.[0] ?? 'company',
  levelOf: (place) =>
    /市$/.test(place)
      ? 'city'
      : /[都道府県州省]$/.test(place)
        ? 'province'
        : /[区町村郡]$/.test(place)
          ? 'district'
          : '',
  humanVerb:
    /(?:語|話|述べ|指摘|強調|説明|主張|訴え|発見|発明|考案|提唱|唱え|設立|創業|就任|生まれ|亡くな|死去|結婚|研究|執筆|著|作曲|指揮|受賞|引退|優勝)/,
  isSaying: /(?:語|話|述べ|指摘|強調|説明|主張|訴え|分析|見|みて|予測|批判|評価)[^。]{0,8}。?$/,
  sameByForm,
  isPlainTopic: ({ particle }) => particle === 'は' || particle === 'が',
  afterAside:
    /^(?:拠点|中心|前提|対象|基|もと|元|皮切り|きっかけ|契機|背景|はじめ|始め|含|除|通|めぐ|巡|目的|目標|条件|理由|踏まえ|受け|経|介|問わ|機に|軸|舞台|手本|武器|名乗|用い|使って)/,
  isCopularCleft: /(?:である|だった)のは(?:どこ|何|誰)ですか。$/,
  isBareCleft: /(?:ある|いる|なる)のは何ですか。$/,
  isPast: /(?:[たっ]た|んだ|いだ|でした|ました)。?$|た。?$/,
  isHearsay: /(?:と(?:いう|される|されて|伝え)|そうだ)[^、]{0,4}。$/,
  citesSource: /^に(?:よると|よれば)/,
  measuredFrom: /^(?:より|と比べ|に比べ|比で|以降|以来|以前|当時|時点|現在)/,
  plans: /(?:計画|予定|方針|目標|構想|見通し)(?:だ|である|です)?。?$/,
  announces: /と(?:発表|表明|明らかに|説明|述べ|話し|語っ)/,
  foresees: /と(?:予測|推計|見込|みて|見て|予想|推定|試算)/,
  placeParticle: /^(?:で|では|に|には)$/,
  opposites: exchangesOf(JAPANESE_OPPOSITES, { both: false }),
  contraries: exchangesOf(JAPANESE_CONTRARIES, { both: true }),
  figurative:
    /[手目口耳肩胸腰頭顔腹足道][がをに][^がをに、。]{1,8}。?$|のに|が、|ものの|けれど|分の[\d一二三四五六七八九十]/,
  startsWord: (text, at) => !/[\p{Script=Han}]/u.test(text[at - 1] ?? ''),
  endsWord: (text, at) => /^(?:$|[ぁ-ん、。（(・]|[方側向面部時期額量品国]|価格|市場|工場)/.test(text.slice(at)),
  particleEdit: (_, target, replacement) => ({ ...target, text: replacement }),
  varied: ({ text }, digits) => text.replace(/\d[\d,.]*\d|\d/, digits),
  quotes: japaneseQuotes,
  reports: japaneseReports,
  finished: (words) => (/[。？?！]$/.test(words) ? words : `${words}。`),
  entrySubject: /^([^、]{2,24}?)(?:[（(][^）)]*[）)])?(?:とは|は)/,
  entrySort:
    /(?<![\p{Script=Han}ァ-ヶー])([\p{Script=Han}ァ-ヶー]{2,8})(?:の(?:一種|一つ|総称))?(?:である|だ|であった|だった)?。$/u,
  broughtIn:
    /(?:のが|のは)、?(?:.*[のる、])?([\p{Script=Han}\p{Script=Katakana}A-Za-zー・]{3,})(?:（[^）]*）)?(?:だ|である|です)。?$/u,
  pointsOutside: (words) =>
    /(?:^|[、。])(?:この|その|あの|これ|それ|ここ|そこ|こう|そう|彼|彼女|私|我々|うち|自分|同社)/.test(words),
  roleOf,
  isSoundStatement: (statement) =>
    statement.length >= 10 &&
    !/(?:ため|から|の|こと|もの|わけ|ところ)(?:です|だ)。$/.test(statement) &&
    !/（[\s,、，]*[,、，）]/.test(statement) &&
    !/(?:[うくぐすつぬぶむ]|する|[えれせてけ]る|(?<!かっ)た|[いん]だ)です。$/.test(statement) &&
    !/^[\d,.]+(?!年|月|日|世紀)[^\d、。]{1,6}、/.test(withDigits(statement)) &&
    !isUnmeasured(statement) &&
    // 次のように述べました: what was said stands elsewhere.
    !/(?:次のように|こう)(?:述べ|語|話|言|説明|強調)[^、]*ました。$/.test(statement) &&
    // 担当者に切り出しました: said to whom, but not what.
    !/に(?:切り出し|話し|語り|尋ね|問いかけ|打ち明け|言い|告げ)ました。$/.test(statement) &&
    !/(?:知人|友人|友達|知り合い|先輩|同僚)がい(?:ます|ました)。$/.test(statement) &&
    // …だろうと述べました is what somebody thinks, and said so.
    !/(?:かもしれ|でしょう|だろう|のではないか)(?!(?:ない)?と[^、。]{0,4}(?:述べ|語|話|指摘|予測|説明|主張|分析|みて))/.test(
      statement,
    ) &&
    !FIRST_PERSON.test(statement) &&
    // どれも同じです: as what.
    !/(?:^|[はも、])(?:そう|同じ|同様|そのとおり|その通り)(?:です|でした|ではありません)。$/.test(statement) &&
    // Two objects of one verb; 方針を打ち出し、修理を引き受け and 物質を分泌して体を are of two.
    !/を[\p{Script=Han}\p{Script=Katakana}ーの]{1,6}を|のが、|のは、は/u.test(statement) &&
    !/は[^、]{0,6}(?:年|月|期|春|夏|秋|冬|近年|最近|現在)は/.test(statement) &&
    // 『チヨウ』だではなく, of a contrast that was turned round.
    !/だではなく/.test(statement) &&
    !/^(?:に|を|は|が|も|で|と|へ|や|ため|まま|うえ|場合|だから|つまり|要は|もちろん|もっとも|なるほど|現に)/.test(
      statement,
    ),
  dangling: DANGLING,
  governs: /(?:よう(?:に)?|ことを|と)(?:定め|規定し|義務づけ|義務付け|求め|命じ|取り決め|合意し)/,
  explains: /(?:ため|から|わけ|もの|の)(?:だ|だった|である|であった|です|でした)。$/,
  leansBack: (statement) =>
    DANGLING.test(statement) ||
    /^(?:かといって|だからといって|とはいえ)/.test(statement) ||
    /もあります。$|^背景には|^[^、]{1,10}と同じで、|^(?:一つは|もう一つは|第[一二三]に|まず|次に)/.test(statement) ||
    /^[市県町村]の(?:調査|試算|推計)では|^[1一][^、は\d]{1,3}当たり|(?:^|、)(?:現在|今|当時|元)のものは/.test(
      statement,
    ) ||
    /(?:^|、|の)(?:別の|ほかの|他の|その他)|(?:^|[、はがも])(?:例の(?!な)|同種の)|同じような/.test(statement) ||
    /^(?:[^、]{0,6}(?:月|年|日|週間|時間)(?:ほど|ばかり)?|しばらく)して、/.test(statement) ||
    /^(?:そこで|すると|半面|反面|また|その後|一方|さらに|なお|実際に|後継の|同様に|とはいえ)/.test(statement) ||
    // 中国でも韓国でも: those two, not these as well.
    /^(?!.*(にも|においても|でも|からも|とも).*\1)[^、]{1,14}(?:にも|においても|でも|からも|とも(?!に))、?[^、]/.test(
      statement,
    ) ||
    /^(?:以来|以後|以降|どちら(?:も|に|の)|いずれ(?:も|の|に)|前者|後者|両者|双方|先の(?!大戦)|(?:中|なか)には)/.test(
      statement,
    ) ||
    // 消費電力は18%少なく: than what. 見返りに, 実現すれば: for what, and if what.
    (/\d[^、。]{0,4}(?<!と)(?:少な|多|低|高|安|速|短|長|軽|重)[くい](?!て)/.test(withDigits(statement)) &&
      !/より|比べ|比で|対し/.test(statement)) ||
    /^(?:見返りに|つなぎとして|実現すれば|代わりに)|(?:^|[、はが])(?:見返りに|実現すれば)/.test(statement) ||
    // ほぼ3分の1で済む, 2倍に当たる: of what.
    (/(?:^|[はが、])(?:ほぼ|約|およそ)?(?:\d+分の\d+で(?:済|足り)|\d[\d.]*倍(?:に(?:当た|相当)|です|でした))/.test(
      withDigits(statement),
    ) &&
      !/より|比べ|比で/.test(statement)) ||
    /(?:^|、|は)(?:前|先|上)の(?:推定|主張|見解|説明|方法|例|調査|実験|研究)/.test(statement) ||
    /同じ(?:言葉|こと|問題|悩み|やり方|方法|ように|日|場所)/.test(statement) ||
    // 結合材も同じ工程で分ける: as what; 鉄と銅は同じ炉で says it itself.
    (/(?:^|[、はがもを])同じ[\p{Script=Han}ァ-ヶー]+[でにをかのへ]/u.test(statement) &&
      !/と同じ|[とやも][^、]{1,12}[はがも]、?同じ/.test(statement)) ||
    /(?:には|では)、?[^、]{1,8}は/.test(statement) ||
    /^約?\d+(?:カ月|か月|年|日|週間|時間)後/.test(withDigits(statement)),
  definingWords: (sentence, names) => {
    const name = names.find((candidate) => sentence.startsWith(candidate))
    const marker = name ? /^(?:（[^）]*）)?(?:とは、?|というのは、?|は、?)/.exec(sentence.slice(name.length)) : null
    return name && marker ? sentence.slice(name.length + marker[0].length) : null
  },
  definingVerb: /(?:のこと)?を(?:いう|指す|意味する|さす)。?$|のことである。?$|のことだ。?$/,
  isSoundStem: (stem) =>
    !/にすぎま(?:す|せん|した)か。$/.test(stem) &&
    !FIRST_PERSON.test(stem) &&
    // 問題は何ですか: of whatever an article tells.
    !/^(?:問題|課題|弱点|目的|最も[^、]{1,5}の)は何ですか。$/.test(stem) &&
    // 2018年といつ: of two, one each. 採択され、いつ発効しましたか: one after the other.
    !/[とや]いつ|それぞれ[^。]*(?:いつ|何年)|[られ]、いつ/.test(stem) &&
    // 今季が…置くのは何ですか: when is not who.
    !/^(?:今季|今期|今年|今年度|昨年|昨年度|来年|来年度|今回|当時|最近|今後|将来)が/.test(stem) &&
    // 何台が1台…, いくらと全体の5%: a figure beside another of which it is one.
    !/(?:いくら|何[^、\s]{1,3})と(?:全体|合わせ)|の何[^、\s]{1,3}が[^、。]*の\d/.test(withDigits(stem)) &&
    // Where a name in the text was lost.
    !/、[がをは]\d/.test(withDigits(stem)) &&
    // 2.5倍のいくらに; いちばん早く応えられる何台を: what describes a figure tells it.
    !/(?:倍|割|[減増高安])の(?:いくら|何)|^第[一二三四五]に、|(?:られる|できる)何[台人件本]/.test(stem) &&
    // 年何頭前後: about how many is about which number.
    !/何[^、。]{1,3}前後/.test(stem) &&
    // いつ…確かめると主張しましたか: when it was, or when it was said?
    !/いつ[^。]*と(?:主張|発表|説明|指摘|述べ|語|話|し)[^。]{0,8}か。$/.test(stem) &&
    // 何度曲げても: however often.
    !/(?:何|いくら|いつ)[^、。]*[てで]も(?:、|\p{Script=Han})/u.test(stem) &&
    !/(?:ません(?:でした)?か|ない(?:です)?か|なかったですか)。?$|ない(?:の|もの|こと)は|^背景には|の調べで|ば、.*のは何ですか|というの[がは].*か。|毎[年月週日]|(?:れば|たら|(?<!によ)ると|えと|けと|しと)、.*何|(?<![対関])し、.*(?:いくら(?![をの])|何(?![人名台基件回店校本隻機棟軒戸枚頭匹羽個社カか割%％]))[^、]{0,14}(?:か。|ですか。)$/.test(
      stem,
    ) &&
    (!/何(?:割|%|％|倍)(?:ほど|程度|近く|以上)?、?(?:安|高|少な|多|短|長|軽|重|速|早)/.test(stem) ||
      /より|比べ|比で|比較|から/.test(stem)),
  isGradual: (stem) => /(?:広が|増え|減|伸び|拡大|増加|減少|上昇|低下|膨らん)[^、は]{0,5}のはいつですか。$/.test(stem),
  relativeDates: () => [],
  dateParts: japaneseDateParts,
  withoutDate: (statement, date) =>
    statement
      .replace(date, '◇')
      .replace(/◇[（(][^（）()]*[）)]/, '◇')
      .replace(/^◇(?:には|に|、|の|から|まで)*、?/, '')
      .replace(/◇(?:には|に|、|の)*/, '')
      .trim(),
}
