/**
 * Names of substances in hangul and katakana, which both languages put together from the same pieces: 클로로벤젠 クロロベンゼン, 염화팔라듐 塩化パラジウム. Korean
 * has an old name, by way of German and Japanese, and a new one (대한화학회 명명법): 니트로 and 나이트로. A row is a piece, the usual spelling first on either side.
 */

type Lang = 'ko' | 'ja'

interface Piece {
  readonly ko: readonly string[]
  readonly ja: readonly string[]
  /** Whether a name may end in it. */
  readonly ends: boolean
  /** Whether a name of a stem that no list has is known by it: -마이신, -라아제. */
  readonly isTelling: boolean
}

const pieces = (sort: { readonly ends: boolean; readonly isTelling?: boolean }, rows: string): readonly Piece[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [ko = '', ja = ''] = row.split(':')
      return { ko: ko.split('|'), ja: ja.split('|'), ends: sort.ends, isTelling: sort.isTelling ?? false }
    })

/** How many, where, and what is bound. */
const BEFORE = pieces(
  { ends: false },
  `갈락토:ガラクト 과산화:過酸化 규화:ケイ化 글루코:グルコ 글리코:グリコ 나이트로|니트로:ニトロ 나이트로소|니트로소:ニトロソ 나프토:ナフト 네오:ネオ 노나:ノナ 노르:ノル 뉴클레오:ヌクレオ 다이|디:ジ 다이아조|디아조:ジアゾ 데옥시|디옥시:デオキシ
   데카:デカ 도데카:ドデカ 디하이드로|다이하이드로|디히드로:ジヒドロ 리포:リポ 말토:マルト 메타:メタ 메톡시:メトキシ 모노:モノ 무수:無水 뮤코:ムコ 미오:ミオ 벤조:ベンゾ 벤즈:ベンズ 부톡시|뷰톡시:ブトキシ 브로모:ブロモ 브로민화|브롬화:臭化 비스:ビス
   사이아노|시아노:シアノ 사이안화|시안화:シアン化 사이클로|시클로:シクロ 산화:酸化 삼산화:三酸化 설파|술파:スルファ 설포|술포:スルホ 세파:セファ 세프:セフ 수산화:水酸化 수소화:水素化 스트렙토:ストレプト 시스:シス 싸이오|티오:チオ 아미노:アミノ
   아세토|아세트:アセト 아이소|이소:イソ 아이오도|요오도:ヨード 아이오딘화|요오드화:ヨウ化 아조:アゾ 안트라:アントラ 에리트로:エリスロ 에톡시:エトキシ 에폭시:エポキシ 염화:塩化 오르토:オルト 오산화:五酸化 옥소:オキソ 옥시:オキシ 옥타:オクタ
   올리고:オリゴ 이산화:二酸化 이황화:二硫化 인화:リン化 일산화:一酸化 질화:窒化 카복시|카르복시:カルボキシ 클로로:クロロ 탄화:炭化 테트라:テトラ 트라이|트리:トリ 트랜스:トランス 파라:パラ 퍼플루오로|과플루오로:ペルフルオロ|パーフルオロ
   페녹시:フェノキシ 펜타:ペンタ 포스포:ホスホ 폴리:ポリ 프럭토|프룩토:フラクト|フルクト 프로폭시:プロポキシ 플루오로:フルオロ 플루오린화|불화:フッ化 피코:フィコ 하이드로|히드로:ヒドロ 하이드록시|히드록시:ヒドロキシ 헤모:ヘモ 헤미:ヘミ 헥사:ヘキサ
   헵타:ヘプタ 황화:硫化`,
)

/** Groups, hydrocarbons, their derivatives, sugars and proteins, elements and acids. */
const OWN = pieces(
  { ends: true },
  `갈락토스|갈락토오스:ガラクトース 게르마늄|저마늄:ゲルマニウム 과망가니즈산|과망간산:過マンガン酸 구리:銅 구아닌:グアニン 구연산|시트르산:クエン酸 규산:ケイ酸 규소:ケイ素 글라이콜|글리콜:グリコール 글로불린:グロブリン 글로빈:グロビン 글루칸:グルカン
   글루코스|글루코오스:グルコース 글루콘산:グルコン酸 글루탐산:グルタミン酸 글리세롤:グリセロール 글리세르:グリセル 글리세린:グリセリン 금:金 나이트릴|니트릴:ニトリル 나트륨|소듐:ナトリウム 나프탈렌:ナフタレン 나프틸:ナフチル 납:鉛 네오디뮴:ネオジム
   노난:ノナン 노닐:ノニル 니오브|나이오븀:ニオブ 니오브산:ニオブ酸 니켈:ニッケル 니코틴산:ニコチン酸 다이크로뮴산|중크롬산:重クロム酸|二クロム酸 데실:デシル 데칸|데케인:デカン 덱스트란:デキストラン 덱스트린:デキストリン 디스프로슘:ジスプロシウム
   라우르산:ラウリン酸 라우릴:ラウリル 라이신|리신:リシン 락탐:ラクタム 락토스|젖당:ラクトース 락톤:ラクトン 란탄|란타넘:ランタン 레티놀:レチノール 루비듐:ルビジウム 리그닌:リグニン 리놀레산:リノール酸 리튬:リチウム 마그네슘:マグネシウム
   만니톨:マンニトール 말레산:マレイン酸 말산|사과산:リンゴ酸 말토스|말토오스:マルトース 망간|망가니즈:マンガン 메실산:メシル酸 메타크릴레이트:メタクリレート 메타크릴산:メタクリル酸 메탄|메테인:メタン 메탄올:メタノール 메틸:メチル 메틸렌:メチレン
   멜라민:メラミン 모르폴린:モルホリン 몰리브덴|몰리브데넘:モリブデン 미리스트산:ミリスチン酸 바나듐:バナジウム 바륨:バリウム 비닐|바이닐:ビニル 베릴륨:ベリリウム 베실산:ベシル酸 벤잘코늄:ベンザルコニウム 벤젠:ベンゼン 벤조산|안식향산:安息香酸
   벤조일:ベンゾイル 벤질:ベンジル 부타디엔|뷰타다이엔:ブタジエン 부탄|뷰테인:ブタン 부탄올|뷰탄올:ブタノール 부텐|뷰텐:ブテン 부틸|뷰틸:ブチル 부틸렌|뷰틸렌:ブチレン 붕산:ホウ酸 붕소:ホウ素 브로마이드:ブロミド|ブロマイド 브로민산|브롬산:臭素酸
   비닐리덴:ビニリデン 비스무트:ビスマス 사이토신|시토신:シトシン 살리실산:サリチル酸 석신산|숙신산|호박산:コハク酸 설파이드:スルフィド|サルファイド 설페이트:サルフェート 설포네이트:スルホネート|スルホナート 설폭사이드|술폭시드:スルホキシド 설폰|술폰:スルホン
   설폰산|술폰산:スルホン酸 설폰아마이드|술폰아미드:スルホンアミド 세륨:セリウム 세슘:セシウム 세틸:セチル 셀레늄|셀렌:セレン 셀룰로스|셀룰로오스:セルロース 소르비톨:ソルビトール 수소:水素 수크로스|수크로오스:スクロース 수화물:水和物
   스타이렌|스티렌:スチレン 스테로이드:ステロイド 스테롤:ステロール 스테아르산:ステアリン酸 스테아릴:ステアリル 스트론튬:ストロンチウム 시아닌:シアニン 실란|실레인:シラン 실록산|실록세인:シロキサン 실릴:シリル 싸이아졸|티아졸:チアゾール
   싸이오펜|티오펜:チオフェン 싸이올|티올:チオール 아닐린:アニリン 아데노신:アデノシン 아데닌:アデニン 아디프산:アジピン酸 아라키돈산:アラキドン酸 아마이드|아미드:アミド 아민:アミン 아세테이트:アセテート|アセタート 아세트산|초산:酢酸 아세틸:アセチル
   아세틸렌:アセチレン 아스코르브산|아스코브산:アスコルビン酸 아스파르트산|아스파트산:アスパラギン酸 아실:アシル 아연:亜鉛 아이소사이아네이트|이소시아네이트:イソシアネート 아이오딘산|요오드산:ヨウ素酸 아질산:亜硝酸 아크릴레이트:アクリレート 아크릴산:アクリル酸
   아황산:亜硫酸 안트라센:アントラセン 안티몬|안티모니:アンチモン 알긴산:アルギン酸 알데하이드|알데히드:アルデヒド 알라닌:アラニン 알루미늄:アルミニウム 알릴:アリル 알부민:アルブミン 알코올:アルコール 암모늄:アンモニウム 에스테르|에스터:エステル
   에탄|에테인:エタン 에탄올:エタノール 에테르|에터:エーテル 에틸:エチル 에틸렌:エチレン 염:塩 염산:塩酸 염소산:塩素酸 옥사이드|옥시드:オキシド 옥사졸:オキサゾール 옥살산|수산:シュウ酸 옥탄|옥테인:オクタン 옥틸:オクチル 올레산:オレイン酸
   올레일:オレイル 우라늄:ウラン 우라실|유라실:ウラシル 우레아:ウレア 우레탄:ウレタン 은:銀 이미다졸:イミダゾール 이미드|이마이드:イミド 이민:イミン 이트륨:イットリウム 인돌:インドール 인산:リン酸 자일렌|크실렌:キシレン 자일리톨:キシリトール 젖산:乳酸
   주석:スズ 지르코늄:ジルコニウム 지르콘산:ジルコン酸 질산:硝酸 질소:窒素 차아염소산|하이포아염소산:次亜塩素酸 철:鉄 카드뮴:カドミウム 카로틴|카로텐:カロテン|カロチン 카바메이트:カルバメート 카보네이트:カーボネート 카보닐|카르보닐:カルボニル
   카복실산|카르복실산:カルボン酸 칼륨|포타슘:カリウム 칼슘:カルシウム 케톤:ケトン 코발트:コバルト 콜린:コリン 퀴논:キノン 퀴놀린:キノリン 크레졸:クレゾール 크로뮴산|크롬산:クロム酸 크롬|크로뮴:クロム 클로라이드:クロリド|クロライド
   타르타르산|주석산:酒石酸 타이타늄|티타늄|티탄:チタン 탄산:炭酸 탄산수소:炭酸水素 탄소:炭素 탄탈|탄탈럼:タンタル 텅스텐:タングステン 텅스텐산:タングステン酸 테레프탈레이트:テレフタレート 토륨:トリウム 토코페롤:トコフェロール 톨루엔:トルエン 톨릴:トリル
   트라이아졸|트리아졸:トリアゾール 트라이아진|트리아진:トリアジン 티민|타이민:チミン 티타네이트:チタネート 티탄산|타이타늄산:チタン酸 팔라듐:パラジウム 팔미트산:パルミチン酸 페논:フェノン 페놀:フェノール 페닐:フェニル 펜탄|펜테인:ペンタン 펜틸:ペンチル
   펩타이드|펩티드:ペプチド 포르밀|포밀:ホルミル 포스페이트:ホスフェート|ホスファート 포스핀:ホスフィン 폼|포름:ホルム 폼산|포름산|개미산:ギ酸 폼알데하이드|포름알데히드:ホルムアルデヒド 푸마르산:フマル酸 퓨란|푸란:フラン 퓨린|푸린:プリン
   프럭토스|프룩토스:フルクトース 프로테인:プロテイン 프로판|프로페인:プロパン 프로판올:プロパノール 프로피온산:プロピオン酸 프로필:プロピル 프로필렌:プロピレン 프탈레이트:フタレート 프탈레인:フタレイン 프탈산:フタル酸 플라보노이드:フラボノイド 플라본:フラボン
   피라졸:ピラゾール 피롤:ピロール 피롤리돈:ピロリドン 피리디늄:ピリジニウム 피리딘:ピリジン 피리미딘:ピリミジン 피페라진:ピペラジン 피페리딘:ピペリジン 하이드라지드|히드라지드:ヒドラジド 하이드라진|히드라진:ヒドラジン 헥산|헥세인:ヘキサン 헥실:ヘキシル
   헵탄|헵테인:ヘプタン 헵틸:ヘプチル 황:硫黄 황산:硫酸 황산수소:硫酸水素 히알루론산:ヒアルロン酸`,
)

/** What medicines of one kind (INN stems of the WHO) and enzymes end in. */
const STEMS = pieces(
  { ends: true, isTelling: true },
  `글루타이드|글루티드:グルチド 글리플로진:グリフロジン 글립틴:グリプチン 나아제|네이스|나제:ナーゼ 니다졸:ニダゾール 다아제|데이스|다제:ダーゼ 다졸:ダゾール 도네이트|드로네이트:ドロネート 디핀:ジピン 라아제|레이스|라제:ラーゼ 루카스트:ルカスト
   마이신:マイシン 메타손:メタゾン 무맙:ムマブ 바르비탈|바비탈:バルビタール 사르탄:サルタン 사이클린:サイクリン 세미드:セミド 세트론:セトロン 스타틴:スタチン 시맙:シマブ 시클로비르:シクロビル 실린:シリン 아졸람:アゾラム 제팜:ゼパム 졸람:ゾラム
   졸론:ゾロン 주맙:ズマブ 카이네이스|키나아제|키네이스|키나제:キナーゼ 코나졸:コナゾール 클레아제|클레이스:クレアーゼ 타미비르:タミビル 타아제|타제:ターゼ 테르민:テルミン 테아제:テアーゼ 트랜스퍼레이스|트랜스퍼라아제|트랜스퍼라제:トランスフェラーゼ
   트리악손:トリアキソン 트립탄:トリプタン 티닙:チニブ 티딘:チジン 티아지드:チアジド 파아제|파제:パーゼ 페낙:フェナク 프라졸:プラゾール 프로펜:プロフェン 프롤롤:プロロール 프릴:プリル 플록사신:フロキサシン 플루란:フルラン`,
)

const PIECES = [...BEFORE, ...OWN, ...STEMS]

interface Known {
  readonly piece: Piece
  readonly length: number
}

const indexOf = (lang: Lang): ReadonlyMap<string, Piece> =>
  new Map(PIECES.flatMap((piece) => piece[lang].map((spelling) => [spelling, piece] as const)))

const INDEX: Readonly<Record<Lang, ReadonlyMap<string, Piece>>> = { ko: indexOf('ko'), ja: indexOf('ja') }

const LONGEST: Readonly<Record<Lang, number>> = {
  ko: Math.max(...[...INDEX.ko.keys()].map((spelling) => spelling.length)),
  ja: Math.max(...[...INDEX.ja.keys()].map((spelling) => spelling.length)),
}

/** The fewest pieces from each letter on to the end; null where there are none. */
function piecesToEnd(lang: Lang, text: string): readonly (readonly Known[] | null)[] {
  const found: (readonly Known[] | null)[] = Array.from({ length: text.length + 1 }, () => null)
  found[text.length] = []
  for (let from = text.length - 1; from >= 0; from--)
    for (let to = Math.min(text.length, from + LONGEST[lang]); to > from; to--) {
      const piece = INDEX[lang].get(text.slice(from, to))
      const rest = found[to]
      if (!piece || !rest || (to === text.length && !piece.ends)) continue
      const best = found[from]
      if (!best || rest.length + 1 < best.length) found[from] = [{ piece, length: to - from }, ...rest]
    }
  return found
}

const written = (known: readonly Known[], lang: Lang): string =>
  known.map(({ piece }) => piece[lang === 'ko' ? 'ja' : 'ko'][0]).join('')

/** A name wholly of pieces in the other language (クロロベンゼン 클로로벤젠); null for one piece, which is a word of the dictionaries. */
export function substanceName(lang: Lang, text: string): string | null {
  const known = piecesToEnd(lang, text)[0]
  return known && known.length > 1 ? written(known, lang) : null
}

export interface StemmedName {
  /** Of no list: 벡 of 벡루코나졸. */
  readonly stem: string
  /** The rest in the other language. */
  readonly ending: string
}

/** A name by its ending alone, the longest that is one: 로메|플록사신, インスリ|ナーゼ. */
export function stemmedName(lang: Lang, text: string): StemmedName | null {
  const found = piecesToEnd(lang, text)
  for (let from = 2; from < text.length; from++) {
    const known = found[from]
    if (known?.at(-1)?.piece.isTelling) return { stem: text.slice(0, from), ending: written(known, lang) }
  }
  return null
}
