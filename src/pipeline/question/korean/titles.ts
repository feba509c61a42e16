/** Titles that stand after a Korean name, and what tells a name before one. */

export const TITLES =
  '회장|부회장|사장|부사장|대표이사|대표|이사장|기술이사|사내이사|사외이사|운영이사|재무이사|이사|소장|연구소장|교수|박사|주임연구원|선임연구원|책임연구원|수석연구원|전임연구원|선임연구위원|연구위원|연구교수|부교수|조교수|명예교수|석좌교수|특임교수|논설위원|사무총장|사무국장|부총리|부총재|부의장|부소장|부원장|부지사|부시장|수간호사|간호사|소방관|경찰관|위원장|위원|장관|차관|총리|대통령|의원|지사|시장|감독|선수|작가|기자|대변인|본부장|실장|팀장|센터장|원장|총장|국장|과장|판사|검사|변호사|최고경영자|최고기술책임자|최고재무책임자|CEO|CTO|CFO|왕|황제|국왕|여왕|왕자|총재|의장|대사|코치|배우|가수|청장|조합장|관장|상무|전무|부장|차장|점장|공장장|교장|선장|애널리스트|이코노미스트|창업자|씨'

/** Surnames (성씨) of two syllables, then the common ones of one. */
const SURNAME =
  '(?:남궁|황보|제갈|선우|독고|사공|서문|[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은봉좌팽])'
const KOREAN_NAME = new RegExp(`^${SURNAME}[가-힣]{1,2}$`)
const ENDS_IN_TITLE = new RegExp(`(?:^|[가-힣])(?:${TITLES})(?:은|는|이|가|도|의|에게|께서)?[,.]?$`)

export const isKoreanName = (word: string): boolean => KOREAN_NAME.test(word)

/** 남궁은, 김가은, 한미란 before a title: the last syllable is no particle. `following` are the words after it. */
export const isNameBeforeTitle = (word: string, following: readonly string[]): boolean =>
  word.length === 3 &&
  /[은는란]$/.test(word) &&
  isKoreanName(word) &&
  following.slice(0, 3).some((next) => ENDS_IN_TITLE.test(next))
