/** What Japanese firms are called by after the name of their bearer: 星野|化学, 港|電機. */

/** These name nothing but firms; 発電機 is a 機 that makes 発電. */
export const FIRM_ENDINGS =
  '物産|商事|(?<![発充蓄送])電機|製作所|重工|工務店|酒造|商会|商船|乳業|電鉄|汽船|通運|精工|電工|鉄工所|造船所|醸造|書房|百貨店|信用金庫|信金'

/** These name a trade too; after a surname they name a firm. */
export const TRADES =
  '海運|航空|物流|倉庫|運輸|鉄道|交通|観光|証券|不動産|製薬|薬品|化学|化成|製紙|製網|製麺|製茶|製材|製氷|製糸|製本|製油|製糖|印刷|電力|石油|ガス|機械|精機|冷機|精密|造船|製鉄|製鋼|金属|鋳造|電線|繊維|織物|紡績|産業|工業|建設|食品|水産|製菓|製粉|フーズ|電子|マテリアル|ケミカル|エレクトロニクス|エンジニアリング|ロジスティクス|ファーマ|モーターズ|エナジー|キャピタル'

const TRADE = new RegExp(`^(?:${FIRM_ENDINGS}|${TRADES})$`)
const AT_END = new RegExp(`^(.+?)(?:${FIRM_ENDINGS}|${TRADES})$`)

export const isTrade = (word: string): boolean => TRADE.test(word)

/** Who bears the name of a firm, 港 of 港電機; null where the name does not end in a trade. */
export const bearerOf = (firm: string): string | null => AT_END.exec(firm)?.[1] ?? null
