/** Scenes and moods: what was seen, heard or done at one moment, which no article is about, and nobody looks up. */
import type { Lang } from '@/core/article/types'
import { isScene } from './alter-things'
import { withDigits } from './in-digits'
import type { Material } from './material'
import { isOwnSubject, type ReadSentence } from './sentence'

/** 소리가 나다, 匂いが漂う: what is there to be heard, smelt or seen, as what a sentence speaks of. */
const SENSED: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:소리|냄새|향기|목소리|종소리|노랫소리|웃음소리|발소리|불빛|햇살|햇빛|그림자|정적|침묵|어둠|안개|빗방울|눈발)$/,
  ja: /(?:音|匂い|におい|香り|声|歌声|笑い声|足音|鐘の音|明かり|灯り|灯|日差し|陽光|影|静寂|沈黙|闇|霧|湯気)$/,
}

/** How something lies or stands about: 공책이 놓여 있다, 表が貼られている. How many there are is another matter. */
const LIES_ABOUT: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:놓여|걸려|쌓여|꽂혀|붙어|널려|떠|칠해져|적혀|쓰여|씌어|그려져|켜져|꺼져|실려) 있(?:다|었다|습니다|었습니다)\.$/,
  ja: /(?:置かれ|置いて|並んで|並べられ|掛かって|掛けられ|貼られ|貼って|積まれ|積んで|ぶら下がって|転がって|灯って|ともって|浮かんで|書かれて|描かれて|塗られて)(?:て)?(?:いる|いた|ある|あった|います|いました|あります|ありました)。$/,
}

/** 도면이 누워 있다, 荷物が眠っている: a posture, which of a thing is a figure of speech, and of anybody else a moment's. */
const POSTURE: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:누워|드러누워|엎드려|엎드리고|웅크리고|웅크려|쪼그려|기대어|기대|앉아|잠들어|잠자고) 있(?:다|었다|습니다|었습니다)\.$/,
  ja: /(?:横たわって|寝そべって|寝転んで|うずくまって|うつむいて|身を寄せて|腰掛けて|座って|眠って|寝て)(?:いる|いた|います|いました)。$/,
}

/** Gestures, looks and postures, as what a sentence ends in: 고개를 끄덕였다, 手を止めた. */
const GESTURE: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:바라보|바라봤|쳐다보|쳐다봤|들여다보|들여다봤|내려다보|내려다봤|올려다보|올려다봤|둘러보|둘러봤|돌아보았|뒤돌아|(?:고개|손|팔|어깨|눈|몸)[을를] (?:끄덕|젓|저었|들|숙|돌|흔들|멈추|멈췄|뻗|으쓱|감|비비|기울|굽히)|웃었|웃는|미소|한숨|발(?:판|걸음)을|쪼그|주저앉|일어섰|일어선|일어나 |걸터앉|기대|디뎠|디딘|손짓|귀를 (?:기울|대)|입을 (?:다물|열))[가-힣 ]{0,6}(?:다|습니다|ㅂ니다)\.$/,
  ja: /(?:しゃがみ|しゃがん|うなず|会釈|苦笑|微笑|ほほ笑|笑[うっい]|のぞ[きいくむ]|覗|見上げ|見下ろ|見つめ|見渡|見やっ|見やる|振り返|振り向|立ち上が|腰を下ろ|腰掛け|手を(?:止め|振|伸ば|合わせ|挙げ|差し出)|ため息|目を(?:細め|閉じ|伏せ|向け|やっ|こらし|輝か)|首を(?:かしげ|振|横)|歩み寄|顔を(?:上げ|見合わせ|しかめ)|耳を(?:澄ま|傾け)|肩を|息を(?:吐|つ|の))[ぁ-んー込]{0,8}。$/,
}

/** 누군가, 一人の女性が: nobody whom the text goes on to name by this. */
const SOMEBODY: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:누군가|(?:.* )?한 (?:남자|여자|남성|여성|사람|아이|노인|청년|소년|소녀|할머니|할아버지))$/,
  ja: /^(?:誰か|だれか|(?:.*[、の])?[一二三1-3]人の(?:女性|男性|女|男|老人|少年|少女|子ども|子供|青年|若者))$/,
}

/** じゅっと音がして, 소리를 내며: what is heard on the way to what is seen. */
const SOUNDS: Readonly<Record<Lang, RegExp>> = {
  ko: /소리(?:가 (?:나고|나며|나더니|났|울리)|를 내(?:며|고|었|면서)|와 함께)/,
  ja: /[ぁ-んァ-ヶー]{2,}と音(?:が|を)|音(?:がして|を立てて|とともに|が響き)/,
}

/** 별이 남아 있었다, 煙が上がる: what is to be seen in the sky or the air. */
const SEEN: Readonly<Record<Lang, readonly [RegExp, RegExp]>> = {
  ko: [
    /(?:^|\s)(?:별|달|달빛|별빛|노을|여명|땅거미|물안개|연기|김|먼지|불꽃|입김)$/,
    /(?:남아 있|떠 있|보였|보인|반짝|빛나|빛났|피어올|피어오|올라오|올라왔|내려앉|흩날|번졌|자욱)[가-힣 ]{0,6}다\.$/,
  ],
  ja: [
    /(?:星|月|夕日|朝日|朝焼け|夕焼け|月明かり|木漏れ日|煙|湯気|火花|ほこり|埃|白い息|吐息)$/,
    /(?:残っ|浮かん|見え|光っ|光る|きらめ|上が|立ち上|立ちのぼ|舞[いうっ]|漂|広が|差し|沈[みむん])[ぁ-ん]{0,8}。$/,
  ],
}

/** 犬がくわえて逃げた, 새가 날아올랐다: how something moves of a sudden. */
const DARTS: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:달아났|짖었|날아올랐|날아갔|튀어 올랐|솟구쳤|뛰쳐나|내달렸)[가-힣 ]{0,4}다\.$/,
  ja: /(?:逃げ|吠え|ほえ|駆け出し|駆け寄っ|飛び立っ|飛び去っ|走り去っ|せり上がっ|躍り出|跳ね上がっ)(?:た|ていった)。$/,
}

/** 場面がある, 研究が載っている: that something is told elsewhere, and not what; …という研究 says it. */
const IS_TOLD_THERE: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!(?:다|라)는 )(?:장면|대목|구절|묘사|일화|연구|논문|기사|사진|그림|문장)[이가은는] (?:있|나온|나왔|나옵|실려 있|남아 있|등장)[가-힣 ]{0,4}다\.$/,
  ja: /(?<!という|とする|との)(?:場面|くだり|一節|記述|描写|逸話|研究|論文|記事|写真|絵|一文)が(?:あ(?:る|った)|載って(?:いる|いた)|残って(?:いる|いた)|出て(?:くる|いる)|見え(?:る|た))。$/,
}

/** As many as this of something is a fact, wherever they stand. */
const MANY = /\d{2}|[十百千万億]|\d[만천백억]/

/** Whether the sentence only sets a scene. What an entry says is never one: sound and light may be what it is about. */
export function setsScene(material: Material, sentence: ReadSentence): boolean {
  const { lang, subject } = material
  if (subject !== null) return false
  const { text, phrases, words } = sentence
  const main = phrases.filter((phrase) => isOwnSubject(words, phrase))
  const nounOf = ({ start, nounEnd }: (typeof main)[number]): string => text.slice(start, nounEnd)
  const hasMany = MANY.test(withDigits(text))
  if (POSTURE[lang].test(text)) return true
  if (LIES_ABOUT[lang].test(text) && !hasMany) return true
  if (main.some((phrase) => SOMEBODY[lang].test(nounOf(phrase)))) return true
  if (GESTURE[lang].test(text) && isScene(material, sentence)) return true
  if (DARTS[lang].test(text) || IS_TOLD_THERE[lang].test(text)) return true
  const [seen, shows] = SEEN[lang]
  if (shows.test(text) && main.some((phrase) => seen.test(nounOf(phrase))) && !hasMany) return true
  if (SOUNDS[lang].test(text) && !hasMany) return true
  return main.some((phrase) => SENSED[lang].test(nounOf(phrase))) && !hasMany
}
