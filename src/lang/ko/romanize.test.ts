import { describe, expect, it } from 'vitest'
import { romanize, romanizeName, romanizePerson, romanizePlace } from './romanize'

/** `hangul romanized` of the official text, by its article. */
const OFFICIAL: Readonly<Record<string, string>> = {
  '제2장 제2항 붙임 1':
    '구미 gumi|영동 yeongdong|백암 baegam|옥천 okcheon|합덕 hapdeok|호법 hobeop|월곶 wolgot|벚꽃 beotkkot|한밭 hanbat',
  '제2장 제2항 붙임 2': '구리 guri|설악 seorak|칠곡 chilgok|임실 imsil|울릉 ulleung|대관령 daegwallyeong',
  '제3장 제1항 1': '백마 baengma|신문로 sinmunno|종로 jongno|왕십리 wangsimni|별내 byeollae|신라 silla',
  '제3장 제1항 2': '학여울 hangnyeoul|알약 allyak',
  '제3장 제1항 3': '해돋이 haedoji|같이 gachi|굳히다 guchida',
  '제3장 제1항 4': '좋고 joko|놓다 nota|잡혀 japyeo|낳지 nachi|묵호 mukho|집현전 jiphyeonjeon',
  '제3장 제1항 붙임':
    '압구정 apgujeong|낙동강 nakdonggang|죽변 jukbyeon|낙성대 nakseongdae|합정 hapjeong|팔당 paldang|샛별 saetbyeol|울산 ulsan',
  '제3장 제6항':
    '남산 namsan|속리산 songnisan|금강 geumgang|독도 dokdo|경복궁 gyeongbokgung|무량수전 muryangsujeon|연화교 yeonhwagyo|극락전 geungnakjeon|안압지 anapji|남한산성 namhansanseong|화랑대 hwarangdae|불국사 bulguksa|현충사 hyeonchungsa|독립문 dongnimmun|오죽헌 ojukheon|촉석루 chokseongnu|종묘 jongmyo|다보탑 dabotap',
}

describe.each(Object.entries(OFFICIAL))('국어의 로마자 표기법 %s', (_, examples) => {
  it.each(examples.split('|').map((example) => example.split(' ')))('%s is %s', (hangul, romanized) => {
    expect(romanize(hangul ?? '')).toBe(romanized)
  })
})

/** The same of words that 표준 발음법 gives the sound of. */
const SPOKEN: Readonly<Record<string, string>> = {
  '제9–11항, 겹받침': '닭 dak|값 gap|여덟 yeodeol|삶 sam|읊다 eupda|밟다 bapda|넓다 neolda|앉다 anda|외곬 oegol',
  '제12항, ㅎ':
    '않다 anta|닿소 daso|쌓네 ssanne|좋아하다 joahada|싫어 sireo|뚫네 ttulle|법학 beophak|축하 chukha|입학 iphak|맏형 mathyeong',
  '제13–14항, 이어지는 받침': '협약 hyeobyak|전용 jeonyong|금융 geumyung|닭을 dalgeul|값이 gapsi|음악 eumak',
  '제18항, 비음화': '국민 gungmin|앞마당 ammadang|콧날 konnal|막론 mangnon',
  '제19항, ㄹ의 비음화':
    '담력 damnyeok|침략 chimnyak|강릉 gangneung|항로 hangno|대통령 daetongnyeong|독립 dongnip|협력 hyeomnyeok|십리 simni',
  '제20항, 유음화':
    '난로 nallo|천리 cheolli|광한루 gwanghallu|칼날 kallal|물난리 mullalli|전략 jeollyak|한라 halla|관리 gwalli',
  '제20항 다만':
    '의견란 uigyeonnan|임진란 imjinnan|생산량 saengsannyang|결단력 gyeoldannyeok|공권력 gonggwonnyeok|동원령 dongwonnyeong|상견례 sanggyeonnye|횡단로 hoengdanno|이원론 iwonnon|입원료 ibwonnyo|구근류 gugeunnyu',
  '제29항, ㄴ 첨가':
    '솜이불 somnibul|막일 mangnil|꽃잎 kkonnip|내복약 naebongnyak|한여름 hannyeoreum|색연필 saengnyeonpil|담요 damnyo|영업용 yeongeomnyong|식용유 sigyongnyu|서울역 seoullyeok|물약 mullyak|휘발유 hwiballyu|나뭇잎 namunnip|밭이랑 bannirang',
}

describe.each(Object.entries(SPOKEN))('표준 발음법 %s', (_, examples) => {
  it.each(examples.split('|').map((example) => example.split(' ')))('%s is %s', (hangul, romanized) => {
    expect(romanize(hangul ?? '')).toBe(romanized)
  })
})

it.each([
  ['국회', 'gukhoe', 'ㅎ of a noun is shown after ㄱ'],
  ['재활용', 'jaehwaryong', 'not 활+용: no ㄴ comes in'],
  ['기업용 AI', 'gieomnyong AI', 'a suffix takes ㄴ'],
  ['소비전력', 'sobijeollyeok', '전력 is a word of its own'],
  ['반도체', 'bandoche', 'no change'],
  ['데이터 센터', 'deiteo senteo', 'spaces stay'],
  ['생성형 AI', 'saengseonghyeong AI', 'Latin stays'],
  ['2,400억 원', '2,400eok won', 'figures stay'],
])('%s is %s (%s)', (noun, romanized) => {
  expect(romanize(noun)).toBe(romanized)
})

it.each([
  ['한라산', 'Hallasan'],
  ['제주 국제공항', 'Jeju Gukjegonghang'],
  ['젠슨 황', 'Jenseun Hwang'],
])('gives the name %s capitals: %s', (name, romanized) => {
  expect(romanizeName(name)).toBe(romanized)
})

it.each([
  ['민용하', 'Min Yongha', '제3장 제4항'],
  ['송나리', 'Song Nari', '제3장 제4항'],
  ['한복남', 'Han Boknam', 'no change of sound is shown in a name'],
  ['홍빛나', 'Hong Bitna', 'no change of sound is shown in a name'],
  ['김민수', 'Kim Minsu', 'a surname as it is used'],
  ['최현우', 'Choi Hyeonu', 'a final is carried over'],
  ['남궁석', 'Namgung Seok', 'a surname of two syllables'],
])('the person %s is %s (%s)', (name, romanized) => {
  expect(romanizePerson(name)).toBe(romanized)
})

it.each([
  ['충청북도', '忠清北道', 'Chungcheongbuk-do'],
  ['제주도', '済州道', 'Jeju-do'],
  ['제주도', '済州島', 'Jejudo'],
  ['의정부시', '議政府市', 'Uijeongbu-si'],
  ['양주군', '楊州郡', 'Yangju-gun'],
  ['도봉구', '道峰区', 'Dobong-gu'],
  ['신창읍', '新昌邑', 'Sinchang-eup'],
  ['삼죽면', '三竹面', 'Samjuk-myeon'],
  ['인왕리', '仁旺里', 'Inwang-ri'],
  ['당산동', '堂山洞', 'Dangsan-dong'],
  ['독도', '独島', 'Dokdo'],
  ['헝가리', 'ハンガリー', 'Heonggari'],
])('the place %s %s is %s', (name, japanese, romanized) => {
  expect(romanizePlace(name, japanese)).toBe(romanized)
})
