/**
 * Native compounds in which the second part is spoken tense though no ㅅ is written (표준 발음법 제28항: 문고리[문꼬리], 강가[강까]). It depends on how the
 * word is built, so the words of the article and more of their kind are listed.
 */

/** `+` stands before the part that is tense. */
const WORDS: readonly { readonly word: string; readonly joint: number }[] =
  `문+고리 눈+동자 신+바람 산+새 손+재주 길+가 물+동이 발+바닥 굴+속 술+잔 바람+결 그믐+달 아침+밥 잠+자리 강+가 초승+달 등+불 창+살 강+줄기 물+가 물+결 물+고기 물+길 물+줄기 불+빛
   불+길 불+씨 달+빛 별+빛 눈+빛 눈+길 눈+병 산+골 산+길 산+불 산+짐승 손+가락 손+바닥 손+수건 손+등 발+가락 발+등 발+걸음 밤+길 밤+거리 봄+비 봄+바람 안+방 안+주머니 술+집
   비빔+밥 보름+달 들+불 들+길 땅+바닥 방+바닥 창+가 강+바람 강+바닥 길+바닥 등+골 김+밥 마음+속 가슴+속 땅+속 물+속 꿈+속 산+속 머릿+속 글+자 글+귀 일+거리 말+소리 물+소리 발+소리 숨+소리
   울음+소리 웃음+소리 살+결 돌+덩이 빨랫+줄 전깃+줄`
    .split(/\s+/)
    .map((word) => ({ word: word.replace('+', ''), joint: word.indexOf('+') }))

/** Places in the word at which a syllable is spoken tense. */
export function tensedAt(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  for (const { word, joint } of WORDS) {
    const at = text.indexOf(word)
    // 손가락질, 새끼손가락; 물가 is not in 건물가격
    if (at === 0 || (at > 0 && text.endsWith(word))) places.add(at + joint)
  }
  return places
}
