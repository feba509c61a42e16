/** Our corrections of npm's `hanja` (one reading a character, often not the usual one) and of OpenCC's old forms. Reviewed by hand. */

/**
 * Korean readings without the initial-sound law, the usual one first: characters read in several ways (金 금, 김), characters that share
 * their new form with another (芸 is 藝 예, not 운), and those that Japan made (働 동, 込 입), which Korea reads after a part.
 */
export const READINGS: ReadonlyMap<string, string> = new Map(
  `台대태 画화획 車차거 金금김 宅택댁 不불부 洞동통 茶차다 丹단란 降강항 殺살쇄 率률솔 索색삭 数수삭 復복부 易역이 切절체 省성생 覆복부 辰진신 六륙육 十십시 北북배 楽락악요 刺자척 塞새색 推추퇴 参참삼
   説설세열 拓척탁 識식지 宿숙수 否부비 暴폭포 便편변 行행항 度도탁 見견현 糖당탕 沈침심 布포보 諾낙락 奈나내 契계글 更경갱 状상장 葉엽섭 著저착 食식사 悪악오 若약야 什집십 泌비필 咽인열 乾건간 亀귀구균
   句구귀 滑활골 寧녕 怒노 木목모 合합홉`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** Forms used in Korea where neither the Japanese form nor OpenCC's old form is one of KS X 1001. */
export const KOREAN_FORMS: ReadonlyMap<string, string> = new Map(
  `飲飮 鋭銳 悦悅 焔焰 戯戱 強强 教敎 呉吳 娯娛 尚尙 清淸 青靑 税稅 聡聰 填塡 顛顚 涛濤 内內 剥剝 姫姬 舗鋪 頬頰 没沒 挿揷 闘鬪
   繋繫 躯軀 掴摑 讃讚 屡屢 鴬鶯 厩廐 潅灌 諌諫 侠俠 倶俱 蝉蟬 賎賤 箪簞 祢禰 嚢囊 溌潑 醗醱 莱萊 涼凉 既旣 戸戶 舎舍`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)
