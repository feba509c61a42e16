import { describe, expect, it } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  entries: [
    entry('일본', '日本', 'にほん', { category: 'place' }),
    entry('정부', '政府', 'せいふ'),
    entry('정책', '政策', 'せいさく'),
    entry('개', '犬', 'いぬ'),
    entry('클라우드', 'クラウド', 'くらうど'),
    entry('서비스', 'サービス', 'さーびす'),
    entry('보험', '保険', 'ほけん'),
  ],
  sino: { 운전: ['運転 うんてん common 1'], 사: ['士 し affix 1', '社 しゃ affix 1'] },
  readings: { 運転: ['運転 うんてん'], 士: ['士 し'], 運転士: ['運転士 うんてんし'] },
  hanja: '日日일 本本본 政政정 府府부 策策책 開開개 発發발 保保보 険險험 犬犬견',
  hangul: ['클라우드', '서비스'],
  katakana: ['クラウド', 'サービス'],
  frequency: { 정부: 50, 개발: 40, 정책: 30 },
})

describe('where one answer is asked for', () => {
  it.each<[lang: Lang, text: string, parts: readonly string[], why: string]>([
    ['ja', '政府', ['政府'], 'a row for the whole'],
    ['ja', '日本政府', ['日本', '政府'], 'a product of two rows'],
    ['ja', '日本政府開発政策', ['日本政府開発政策'], 'one unknown token'],
    ['ja', '開発保険', ['開発', '保険'], 'the characters of the whole against a row for a part'],
    ['ja', 'クラウドサービス', ['クラウドサービス'], 'katakana of two words'],
    ['ja', '犬', ['犬'], 'a letter'],
    ['ko', '일본 정부 정책', ['일본', '정부', '정책'], 'words apart'],
    ['ko', '운전사', ['운전', '사'], 'kanji that make a word together'],
  ])('it is the first of all for %s %s: %s, %s', (lang, text, parts) => {
    const headword = headwordOf(text, parts, lang, 'concept')
    const all = renderHeadword(headword, DICTIONARIES, NO_SUBJECT)
    expect(renderHeadword(headword, DICTIONARIES, NO_SUBJECT, 1)).toEqual(all.slice(0, 1))
    expect(all).not.toEqual([])
  })
})

describe('names in Japanese', () => {
  const NAMES = fakeDictionaries({
    entries: [
      entry('스즈키', 'スズキ', 'すずき', { category: 'organisation' }),
      entry('텍사스|텍사스주', 'テキサス|テキサス州', 'てきさす', { category: 'place', source: 'cldr' }),
    ],
    names: {
      스즈키: ['鈴木 すずき surname 6'],
      겐타: ['健太 けんた given-name 6'],
      도마코마이: ['苫小牧 とまこまい place 6'],
    },
    hanja: '鈴鈴령 木木목 健健건 太太태 州州주',
    katakana: ['テキサス'],
  })

  it.each<[text: string, category: Category, japanese: string, why: string]>([
    ['스즈키 겐타', 'person', '鈴木健太', 'where both are Japanese names the first is no firm'],
    ['도마코마이시', 'place', '苫小牧市', 'a town and what sort of place it is'],
    ['텍사스주', 'place', 'テキサス州', 'the spelling that says so too'],
    ['텍사스', 'place', 'テキサス', 'and the one that does not'],
  ])('%s, %s: %s, %s', (text, category, japanese) => {
    const [best] = renderHeadword(headwordOf(text, [text], 'ko', category), NAMES, NO_SUBJECT)
    expect(best?.text).toBe(japanese)
  })
})

describe('firms in Korean', () => {
  const FIRMS = fakeDictionaries({
    entries: [
      entry('항구', '港', 'みなと'),
      entry('백조', '白鳥', 'はくちょう'),
      entry('도쿄', '東京', 'とうきょう', { category: 'place' }),
    ],
    sino: { 전기: ['電機 でんき common 2'], 해운: ['海運 かいうん common 2'] },
    readings: {
      港: ['港 みなと common 2'],
      電機: ['電機 でんき common 2'],
      白鳥: ['白鳥 はくちょう common 2', '白鳥 しらとり surname 5'],
      海運: ['海運 かいうん common 2'],
      汽船: ['汽船 きせん common 3'],
    },
    nameReadings: { 'family 帆-': 'ほ:4', 'family -島': 'しま:9,じま:11', 'family 帆島': 'ほ じま:1' },
    pieces: { 港: 'こう みなと' },
    hanja: '港港항 電電전 機機기 白白백 鳥鳥조 海海해 運運운 東東동 京京경 帆帆범 島島도 汽汽기 船船선',
  })

  it.each<[text: string, parts: readonly string[], korean: string, reading: string | null, why: string]>([
    ['港電機', ['港', '電機'], '미나토전기', 'みなとでんき', 'a name is spelt by its sound, not translated'],
    ['白鳥海運', ['白鳥', '海運'], '시라토리해운', 'しらとりかいうん', 'a surname before a common noun'],
    ['東京海運', ['東京', '海運'], '도쿄해운', null, 'a row for the name'],
    [
      '帆島汽船',
      ['帆', '島', '汽船'],
      '호지마기선',
      'ほじまきせん',
      'a name that no dictionary has, by its characters',
    ],
  ])('%s of %j: %s, %s, %s', (text, parts, korean, reading) => {
    const [best] = renderHeadword(headwordOf(text, parts, 'ja', 'organisation'), FIRMS, NO_SUBJECT)
    expect(best).toMatchObject({ text: korean, reading })
  })

  it('a compound that is no firm is translated', () => {
    const [best] = renderHeadword(headwordOf('港電機', ['港', '電機'], 'ja', 'concept'), FIRMS, NO_SUBJECT)
    expect(best?.text).not.toContain('미나토')
  })
})

describe('Japanese institutions and places in Korean', () => {
  const NAMES = fakeDictionaries({
    entries: [
      entry('홋카이도', '北海道', 'ほっかいどう', { category: 'place' }),
      entry('종합병원', '総合病院', 'そうごうびょういん'),
      entry('공과대학교', '工科大学', 'こうかだいがく', { category: 'organisation' }),
      entry('동부', '東部', 'とうぶ'),
      entry('지진', '地震', 'じしん'),
    ],
    readings: {
      北都: ['北都 ほくと place 7'],
      清浦: ['清浦 きようら place 7'],
      胆振: ['胆振 いぶり surname 8'],
      月影: ['月影 つきかげ common 5'],
      遠音: ['遠音 とおね common 5'],
      東部: ['東部 とうぶ common 4'],
      工科: ['工科 こうか common 3'],
      総合: ['総合 そうごう common 1'],
      病院: ['病院 びょういん common 1'],
      空港: ['空港 くうこう common 1'],
    },
    nameReadings: { 'family 大-': 'おお:9', 'family -遠-': 'とお:2', 'family -音': 'ね:3,おと:2' },
    pieces: { 清: 'せい きよ', 浦: 'うら ほ', 月: 'つき', 影: 'かげ', 遠: 'とお', 音: 'ね', 北: 'ほく', 都: 'と' },
    hanja:
      '北北북 都都도 清淸청 浦浦포 胆膽담 振振진 月月월 影影영 寺寺사 遠遠원 音音음 大大대 島島도 工工공 科科과 学學학 東東동 部部부 総總총 合合합 病病병 院院원 空空공 港港항 地地지 震震진',
    frequency: { 종합: 50, 동부: 9, 병원: 50, 공과: 3 },
  })

  it.each<[parts: string, category: Category, korean: string, reading: string | null, why: string]>([
    ['北都|工科|大学', 'organisation', '호쿠토공과대학', 'ほくとこうかだいがく', 'one word, and no 대학교'],
    ['北海道|胆振|東部|地震', 'concept', '홋카이도 이부리 동부 지진', 'ほっかいどういぶりとうぶじしん', 'words apart'],
    ['清浦|空港', 'place', '기요우라 공항', 'きようらくうこう', 'no long vowel across characters'],
    ['月影|寺', 'place', '쓰키카게지', 'つきかげじ', 'a temple'],
    ['大|遠音|島', 'place', '오토네섬', 'おおとおねじま', 'read in the native way'],
    ['総合|病院', 'concept', '종합병원', 'そうごうびょういん', 'nobody is called 総合'],
  ])('%s, %s: %s, %s, %s', (text, category, korean, reading) => {
    const parts = text.split('|')
    const [best] = renderHeadword(headwordOf(parts.join(''), parts, 'ja', category), NAMES, NO_SUBJECT)
    expect(best).toMatchObject({ text: korean, reading })
  })
})

describe('Korean names in Japanese', () => {
  const NAMES = fakeDictionaries({
    entries: [
      entry('헬스', 'フィットネス|筋トレ', 'ふぃっとねす'),
      entry('강도', '強盗', 'ごうとう'),
      entry('강도', '強度', 'きょうど'),
      entry('자기', '自分|自己', 'じぶん'),
      entry('관리', '管理', 'かんり'),
      entry('강남', '江南', 'かんなむ', { category: 'place' }),
      entry('남구', '南区', 'なむく', { category: 'place' }),
      entry('전자', '電子', 'でんし', { domain: 'it' }),
      entry('검출', '検出', 'けんしゅつ'),
      entry('발전', '発電', 'はつでん'),
    ],
    sino: {
      접합: ['接合 せつごう common 2'],
      소담: ['小胆 しょうたん common 4'],
      도담: ['度胆 どぎも common 6'],
      전자: ['電子 でんし common 1'],
    },
    readings: { 接合: ['接合 せつごう'], 管理: ['管理 かんり'] },
    hanja: '接接접 合合합 強强강 度度도 小小소 胆膽담',
    katakana: ['ヘルス'],
    hangul: ['헬스'],
    frequency: { 접합: 9, 강도: 50, 관리: 90, 전자: 90 },
    strange: ['도담', '온결'],
  })

  it.each<[text: string, parts: string, category: Category, japanese: string, why: string]>([
    ['온결헬스', '온결|헬스', 'organisation', 'オンギョルヘルス', 'a loan in the name of a firm is spelt'],
    ['헬스', '헬스', 'concept', 'フィットネス', 'and translated alone'],
    ['도담시', '도담시', 'place', 'トダム市', 'a town of a stem that nobody knows'],
    ['강남구', '강남구', 'place', '江南区', 'no strong 남구'],
    ['접합 강도', '접합|강도', 'concept', '接合強度', 'the sense that a head has in compounds'],
    ['자기관리', '자기|관리', 'concept', '自己管理', 'or a modifier'],
    ['검출기', '검출|기', 'concept', '検出器', 'an instrument'],
    ['발전기', '발전|기', 'concept', '発電機', 'a machine'],
    ['강도', '강도', 'concept', '強盗', 'and the one it has alone'],
  ])('%s of %s, %s: %s, %s', (text, parts, category, japanese) => {
    const [best] = renderHeadword(headwordOf(text, parts.split('|'), 'ko', category), NAMES, NO_SUBJECT)
    expect(best?.text).toBe(japanese)
  })
})

describe('Japanese people in Korean', () => {
  const PEOPLE = fakeDictionaries({
    entries: [entry('북촌', '北村', 'ぷくちょん', { category: 'place' })],
    readings: {
      北村: ['北村 きたむら surname 5'],
      長谷川: ['長谷川 はせがわ surname 5'],
      達也: ['達也 たつや given-name 6'],
      賢宰: ['賢宰 けんさい given-name 9'],
    },
    pieces: { 穂: 'すい ほ', 垂: 'すい たれ' },
    nameReadings: {
      'given 拓-': 'たく:9',
      'given -真': 'ま:5,しん:1',
      'given 宗-': 'そう:7,むね:4',
      'given -吉': 'きち:30',
      'family 穂-': 'ほ:9',
      'family -垂': 'たれ:2',
    },
    hanja:
      '北北북 村村촌 達達달 也也야 拓拓척 眞眞진 真眞진 穂穗수 垂垂수 宗宗종 吉吉길 具具구 賢賢현 宰宰재 長長장 谷谷곡 川川천',
    frequency: { 수수: 9, 종길: 3 },
  })

  it.each<[parts: string, korean: string, reading: string | null, why: string]>([
    ['北村|達也', '기타무라 다쓰야', 'きたむらたつや', 'a person, and no place of a row'],
    ['長谷川|拓真', '하세가와 다쿠마', 'はせがわたくま', 'a given name that no dictionary has'],
    ['穂垂|宗吉', '호타레 소키치', 'ほたれそうきち', 'nor the surname'],
    ['具|賢宰', '구현재', null, 'a surname of Koreans'],
  ])('%s: %s, %s, %s', (text, korean, reading) => {
    const parts = text.split('|')
    const [best] = renderHeadword(headwordOf(parts.join(''), parts, 'ja', 'person'), PEOPLE, NO_SUBJECT)
    expect(best).toMatchObject({ text: korean, reading })
  })
})

describe('native words', () => {
  const NATIVE = fakeDictionaries({
    entries: [
      entry('방', '部屋', 'へや'),
      entry('흔들림', '揺れ', 'ゆれ'),
      entry('말뚝', '杭', 'くい'),
      entry('호수', '湖', 'みずうみ'),
      entry('바닥', '床|底', 'ゆか'),
      entry('골목', '路地', 'ろじ'),
      entry('끝', '終わり|端', 'おわり'),
    ],
    sino: { 소방: ['消防 しょうぼう'], 건물: ['建物 たてもの'], 탄화: ['炭化 たんか'] },
    readings: {
      炭火: ['炭火 すみび'],
      建物: ['建物 たてもの'],
      部屋: ['部屋 へや'],
      大: ['大 だい affix'],
      小: ['小 しょう affix'],
      杭: ['杭 くい'],
      鋼: ['鋼 こう'],
      箱: ['箱 はこ'],
      木: ['木 き', '木 もく'],
      底: ['底 そこ'],
      端: ['端 はし'],
    },
    pieces: { 大: 'だい おお', 小: 'しょう こ', 杭: 'くい', 鋼: 'こう', 箱: 'はこ', 木: 'き もく' },
    hanja: '炭炭탄 火火화 建建건 物物물 大大대 小小소 部部부 屋屋옥 杭杭항 鋼鋼강 木木목모 箱箱상',
    frequency: { 탄화: 9, 건물: 90, 소방: 9, 모상: 3 },
  })
  const render = (lang: Lang, text: string, parts: readonly string[]) =>
    renderHeadword(headwordOf(text, parts, lang, 'concept'), NATIVE, NO_SUBJECT)

  it.each<[text: string, parts: readonly string[], korean: string | undefined, why: string]>([
    ['炭火', ['炭火'], undefined, 'Korean 탄화 is another word'],
    ['建物', ['建物'], '건물', 'Korean has it all the same'],
    ['小部屋', ['小', '部屋'], '작은 방', 'no fire brigade (소방)'],
    ['大揺れ', ['大', '揺れ'], '큰 흔들림', 'a native word takes no Sino-Korean prefix'],
    ['鋼杭', ['鋼', '杭'], '강말뚝', 'a kanji with no on reading is a word wherever it stands'],
    ['木箱', ['木箱'], '나무상자', 'what it is made of'],
  ])('%s (%s) is %s: %s', (text, parts, korean) =>
    expect(render('ja', text, parts)[0]?.text?.replace('나무 ', '나무')).toBe(korean),
  )

  it.each([
    ['골목 끝', '路地の端', 'ろじのはし', 'where a thing is, said of another'],
    ['호수 바닥', '湖の床', 'みずうみのゆか', 'two native words'],
  ])('%s is %s, read %s: %s', (text, japanese, reading) =>
    expect(render('ko', text, text.split(' '))[0]).toMatchObject({ text: japanese, reading }),
  )
})

describe('parts that say the same', () => {
  const BANKS = fakeDictionaries({
    entries: [
      entry('한국', '韓国', 'かんこく', { category: 'place' }),
      entry('산업은행', '韓国産業銀行', 'かんこくさんぎょうぎんこう', { category: 'organisation' }),
    ],
  })
  it('say it once', () =>
    expect(
      renderHeadword(headwordOf('한국산업은행', ['한국', '산업은행'], 'ko', 'organisation'), BANKS, NO_SUBJECT)[0],
    ).toMatchObject({ text: '韓国産業銀行', reading: 'かんこくさんぎょうぎんこう' }))
})

describe('affixes by their company', () => {
  const AFFIXES = fakeDictionaries({
    entries: [
      entry('중형', '重刑', 'じゅうけい'),
      entry('중형', '中型', 'ちゅうがた'),
      entry('전기차', '電気自動車', 'でんきじどうしゃ'),
    ],
    sino: {
      방류: ['放流 ほうりゅう'],
      회원: ['会員 かいいん'],
      회로: ['回路 かいろ'],
      개정: ['改訂 かいてい'],
      청동: ['青銅 せいどう'],
      대통령: ['大統領 だいとうりょう'],
      판매: ['販売 はんばい'],
      수집: ['収集 しゅうしゅう'],
      납품: ['納品 のうひん'],
      추천: ['推薦 すいせん'],
    },
    readings: {
      製: ['製 せい affix'],
      制: ['制 せい affix'],
      家: ['家 か affix'],
      先: ['先 さき affix'],
      処: ['処 しょ affix'],
      状: ['状 じょう affix'],
      長: ['長 ちょう affix'],
      板: ['板 ばん affix'],
      版: ['版 はん affix'],
      水: ['水 すい affix'],
      数: ['数 すう affix'],
    },
    hanja: '水水수 数數수 板板판 版版판',
  })
  it.each([
    ['방류수', ['방류', '수'], '放流水'],
    ['회원수', ['회원', '수'], '会員数'],
    ['회로판', ['회로', '판'], '回路板'],
    ['개정판', ['개정', '판'], '改訂版'],
    ['청동제', ['청동', '제'], '青銅製'],
    ['대통령제', ['대통령', '제'], '大統領制'],
    ['판매가', ['판매', '가'], '販売価格'],
    ['수집가', ['수집', '가'], '収集家'],
    ['납품처', ['납품', '처'], '納品先'],
    ['추천장', ['추천', '장'], '推薦状'],
    ['중형 전기차', ['중형', '전기차'], '中型電気自動車'],
  ])('%s (%s) is %s', (text, parts, japanese) =>
    expect(renderHeadword(headwordOf(text, parts, 'ko', 'concept'), AFFIXES, NO_SUBJECT)[0]?.text).toBe(japanese),
  )
})

it('a 동 of a Korean town is read どん', () => {
  const towns = fakeDictionaries({
    entries: [entry('대화', '対話', 'たいわ')],
    sino: { 동: ['洞 ほら common'] },
    readings: { 洞: ['洞 ほら common', '洞 どう affix'] },
    hanja: '洞洞동',
  })
  expect(renderHeadword(headwordOf('대화동', ['대화', '동'], 'ko', 'place'), towns, NO_SUBJECT)[0]).toMatchObject({
    text: '対話洞',
    reading: 'たいわどん',
  })
})

describe('katakana', () => {
  const LOANS = fakeDictionaries({
    entries: [
      entry('수프', 'スープ', 'すーぷ'),
      entry('버스', 'バス', 'ばす'),
      entry('투어', 'ツアー', 'つあー'),
      entry('닭뼈', 'ガラ', 'がら'),
      entry('스코어', 'スコア', 'すこあ'),
    ],
    hangul: ['루스'],
    readings: { 材: ['材 ざい affix'] },
    pieces: { 材: 'ざい' },
    hanja: '材材재',
  })
  it.each([
    ['スプルース材', ['スプルース', '材'], 1, 'no short word inside a loan'],
    ['バスツアー', ['バスツアー'], 2, 'but for two words that are known'],
    ['ガラスコア', ['ガラスコア'], 1, 'nor by what it means'],
  ])('%s (%s) has %d words of Korean: %s', (text, parts, words) =>
    expect(
      renderHeadword(headwordOf(text, parts, 'ja', 'concept'), LOANS, NO_SUBJECT)[0]?.text.split(' '),
    ).toHaveLength(words),
  )
})

it.each([
  ['共同保険', ['共同', '保険'], '공동 보험', 'a firm is not meant before a noun where a noun is written like it'],
  ['共同', ['共同'], '교도', 'alone the order of the rows decides'],
])('%s %j: %s, %s', (text, parts, korean) => {
  const dictionaries = fakeDictionaries({
    entries: [
      entry('교도', '共同', 'きょうどう', { category: 'organisation' }),
      entry('공동', '共同', 'きょうどう'),
      entry('보험', '保険', 'ほけん'),
    ],
  })
  const category = text === '共同' ? 'organisation' : 'concept'
  expect(renderHeadword(headwordOf(text, parts, 'ja', category), dictionaries, NO_SUBJECT)[0]?.text).toBe(korean)
})

it.each<[text: string, category: Category, japanese: string | undefined, why: string]>([
  ['손 위생', 'concept', '手衛生', 'in a phrase no surname is meant'],
  ['말 위생', 'concept', undefined, 'horses and words'],
  ['손 위생', 'person', undefined, 'nobody’s hand'],
])('one syllable before a word, %s (%s), is %s: %s', (text, category, japanese) => {
  const dictionaries = fakeDictionaries({
    entries: [
      entry('손', '手', 'て'),
      entry('손', 'ソン', 'そん', { category: 'person' }),
      entry('말', '馬', 'うま'),
      entry('말', '言葉', 'ことば'),
      entry('위생', '衛生', 'えいせい'),
    ],
  })
  const headword = headwordOf(text, text.split(' '), 'ko', category)
  expect(renderHeadword(headword, dictionaries, NO_SUBJECT)[0]?.text).toBe(japanese)
})
