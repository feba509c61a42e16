import { describe, expect, it } from 'vitest'
import { compareAnswer, type Forgiven } from './compare-answer'

describe('a right answer', () => {
  it.each<[typed: string, right: string, differences: Forgiven[], why: string]>([
    ['반도체', '반도체', [], '그대로'],
    ['반도체'.normalize('NFD'), '반도체', [], '자모로 풀어 쓴 유니코드(NFD)는 같은 글자다'],
    ['인공 지능', '인공지능', ['spacing'], '띄어쓰기: 전문 용어는 붙여 쓸 수 있다(한글 맞춤법 제50항)'],
    ['생성형AI', '생성형 AI', ['spacing'], '띄어쓰기'],
    ['생성형 ai', '생성형 AI', ['case'], '대소문자'],
    ['생성형 ＡＩ', '생성형 AI', ['width'], '전각 로마자'],
    [' 반도체 ', '반도체', ['spacing'], '앞뒤의 빈칸'],
    ['はんどうたい', 'はんどうたい', [], 'そのまま'],
    ['ハンドウタイ', 'はんどうたい', ['kana'], '片仮名で書いた読み'],
    ['ﾊﾝﾄﾞｳﾀｲ', 'はんどうたい', ['width', 'kana'], '半角片仮名'],
    ['がくしゅう'.normalize('NFD'), 'がくしゅう', [], '濁点を分けて書いた仮名（NFD）'],
    ['サーバ', 'サーバー', ['longMark'], '語末の長音符号は省くことがある（JIS Z 8301）'],
    ['コンピュータ サイエンス', 'コンピューター・サイエンス', ['spacing', 'signs', 'longMark'], '語ごとの語末'],
    ['クリスタルインテリジェンス', 'クリスタル・インテリジェンス', ['signs'], '中黒の有無'],
    ['ソフトバンク　グループ', 'ソフトバンクグループ', ['spacing'], '全角の空白'],
    ['申込み', '申し込み', ['okurigana'], '複合の語は送り仮名を省ける（送り仮名の付け方 通則6）'],
    ['申込', '申し込み', ['okurigana'], '同'],
    ['取り引き', '取引', ['okurigana'], '慣用で送らない語（通則7）に送った'],
    ['組合せ', '組み合わせ', ['okurigana'], '許容'],
  ])('%s for %s differs in %j: %s', (typed, right, differences) => {
    expect(compareAnswer(typed, [right])).toEqual({ verdict: 'right', differences })
  })

  it('is any of those that are right, the closest', () => {
    expect(compareAnswer('せんりゃく', ['戦略', 'せんりゃく'])).toEqual({ verdict: 'right', differences: [] })
  })
})

describe('a wrong answer', () => {
  it.each<[typed: string, right: string, slip: { typed: string; right: string } | null, why: string]>([
    ['전력기획', '전략기획', { typed: '력', right: '략' }, '한 글자가 다르다'],
    ['인공능', '인공지능', { typed: '', right: '지' }, '한 글자가 빠졌다'],
    ['반도체의', '반도체', { typed: '의', right: '' }, '조사가 붙었다'],
    ['はんどたい', 'はんどうたい', { typed: '', right: 'う' }, '長音の「う」が抜けた'],
    ['チズ', 'チーズ', { typed: '', right: 'ー' }, '語中の長音符号は省けない'],
    ['デタ', 'データ', { typed: '', right: 'ー' }, '同'],
    ['キ', 'キー', { typed: '', right: 'ー' }, '短い語の語末の長音符号は省かない'],
    ['がっしゅう', 'がくしゅう', { typed: 'っ', right: 'く' }, '促音にした'],
    ['전략', '반도체', null, '다른 말'],
    ['체', '반도체', null, '대부분이 빠졌다'],
    ['上る', '上がる', { typed: '', right: 'が' }, '送り仮名で別の語になるから、正しくはしない'],
    ['食う', '食べる', null, '別の語'],
  ])('%s for %s: %o (%s)', (typed, right, slip) => {
    expect(compareAnswer(typed, [right])).toEqual(slip ? { verdict: 'near', slip } : { verdict: 'wrong' })
  })

  it.each(['', '  ', '・'])('“%s” is nothing', (typed) => {
    expect(compareAnswer(typed, ['반도체'])).toEqual({ verdict: 'nothing' })
  })
})
