import { describe, expect, test } from 'vitest'
import { askable, inContentClause, inRelativeClause } from '../askable'
import type { Asked } from '../sentence'
import { readSentence } from '../testing/read'
import { japaneseLexis } from './lexis'
import { japaneseDateParts } from './quantities'

describe('the interrogative in place', () => {
  test.each([
    ['市は今年、電気バスを120台増やした。', '120台', '市は今年、電気バスを何台増やしましたか。'],
    ['公社は橋の修理に30億円を投じた。', '30億円', '公社は橋の修理にいくらを投じましたか。'],
    ['図書館は毎年300万ドル、約4億円を使う。', '300万ドル', '図書館は毎年いくらを使いますか。'],
    ['昨年の利用率は約62％だった。', '62％', '昨年の利用率は約何％でしたか。'],
    ['会員は1,200人だ。', '1,200人', '会員は何人ですか。'],
    ['待ち時間は40分から15分に縮まり、満足度は上がった。', '15分', '待ち時間は40分から何分に縮まりましたか。'],
    ['島には灯台が3基あるが、船は通わない。', '3基', '島には灯台が何基ありますか。'],
    ['しかし、村の人口は90人に減った。', '90人', '村の人口は何人に減りましたか。'],
    ['工場では電力を20％減らせるという。', '20％', '工場では電力を何％減らせますか。'],
    ['港は来年、埠頭を2カ所開く。', '2カ所', '港は来年、埠頭を何カ所開きますか。'],
    ['住民の7割は橋を歩いて渡る。', '7割', '住民の何割が橋を歩いて渡りますか。'],
    ['学生30人が街頭で訴えた。', '30人', '学生が何人街頭で訴えましたか。'],
    ['同業の企業7社が共同で設立した。', '7社', '同業の企業何社が共同で設立しましたか。'],
    ['会社は欧州11カ国で冷凍機を売る。', '11カ国', '会社は欧州の何カ国で冷凍機を売りますか。'],
    [
      '海岸には全長420メートルの架台が設けられ、人が集まる。',
      '420メートル',
      '海岸には全長何メートルの架台が設けられていますか。',
    ],
    ['機械は4200万円した。', '4200万円', '機械はいくらしましたか。'],
    ['館長は組み合わせを260通り計算し、音を比べた。', '260通り', '館長は組み合わせを何通り計算しましたか。'],
    ['会社は初年度に18億円の利益を見込む。', '18億円', '会社は初年度にいくらの利益を見込んでいますか。'],
    ['作業は1本12分で済む。', '12分', '作業は1本何分で済みますか。'],
    ['海岸には架台が設けられ、1万枚の板が並ぶ。', '1万枚', '海岸には何枚の板が並んでいますか。'],
    ['減少は1割に満たない。', '1割', '減少は何割未満ですか。'],
    ['全文の閲覧は73回にすぎなかった。', '73回', '全文の閲覧は何回でしたか。'],
    ['世界の船は約六十隻で、半分が古い。', '六十隻', '世界の船は約何隻ですか。'],
    ['職員は五十二人で、うち四十人を町で雇う。', '四十人', '職員は五十二人で、うち何人を町で雇いますか。'],
    ['会社は修理船四隻を持つ。', '四隻', '会社は修理船を何隻持っていますか。'],
    ['割合は11％にとどまる。', '11％', '割合は何％にとどまりますか。'],
    ['職員数は134人で、うち86人が研究職である。', '86人', '職員数は134人で、うち何人が研究職ですか。'],
    ['会社は社員118人の雇用を守った。', '118人', '会社は何人の社員の雇用を守りましたか。'],
    ['水位の差は10メートルを超えることもある。', '10メートル', '水位の差は何メートルを超えることもありますか。'],
    ['市は基金から3億円を借りたことも明らかにした。', '3億円', '市は基金からいくらを借りたことを明らかにしましたか。'],
    ['湯を読めるのは職人2人だけだ。', '2人', null],
    ['研究所は費用が18％減ったとしているが、検証は3カ所で済んだ。', '18％', '研究所は費用が何％減ったとしていますか。'],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ja', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askInPlace(quantity, quantity.interrogative)).toBe(question)
  })

  test.each([
    ['2019年3月、市は古い倉庫を図書館に変えた。', '2019年3月', '市が古い倉庫を図書館に変えたのはいつですか。'],
    ['市は2019年3月に図書館を開いた。', '2019年3月', '市が図書館を開いたのはいつですか。'],
    ['市は2019年3月には図書館を開いた。', '2019年3月', '市が図書館を開いたのはいつですか。'],
    ['市は2019年3月に閉じた倉庫を、2021年に開いた。', '2021年', '市は2019年3月に閉じた倉庫を、いつ開きましたか。'],
    ['両市は協定を2021年4月に結んだ。', '2021年4月', '両市が協定を結んだのはいつですか。'],
    ['両市は2024年度に協定を結んだ。', '2024年度', '両市が協定を結んだのは何年度ですか。'],
    ['市は2010年から記録を公開している。', '2010年', '市はいつから記録を公開していますか。'],
    ['2018年からは、市が記録を公開した。', '2018年', 'いつから市が記録を公開しましたか。'],
    [
      '市は比率を2030年度までに3割へ引き上げる考えだ。',
      '2030年度',
      '市は比率を何年度までに3割へ引き上げる考えですか。',
    ],
    ['島の個体数は2021年の調査で回復した。', '2021年', '島の個体数は何年の調査で回復しましたか。'],
    ['倉庫は登録され、2006年からは記念館として開いている。', '2006年', '倉庫はいつから記念館として開いていますか。'],
    ['館長が席を離れたのは2023年の3月である。', '2023年の3月', '館長が席を離れたのはいつですか。'],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ja', text)
    const date = sentence.dates.find((own) => own.text === target)
    expect(date && sentence.forms.askTime(date)).toBe(question)
  })

  test.each([
    ['橋の費用は300億円は国が出す。', '300億円', 'somebody else acts'],
    ['設備の2基は昨年買った。', '2基', 'it is what is acted on'],
    ['資金のうち260億円は借り入れで賄う。', '260億円', 'money does nothing'],
    ['住民の7割も橋を渡る。', '7割', 'it adds to others'],
  ])('no figure that is the topic is asked for in %s (%s): %s', async (text, target) => {
    const sentence = await readSentence('ja', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askInPlace(quantity, quantity.interrogative)).toBeNull()
  })
})

describe('of the first of two things that are said in one breath', () => {
  test.each([
    ['会社は欧州に40台を送り、社員の雇用を引き継ぐと発表した。', '40台', '会社は欧州に何台を送ると発表しましたか。'],
    ['市は橋を3本架け、道を広げる計画だ。', '3本', '市は橋を何本架ける計画ですか。'],
    ['市は橋を3本架け、道を広げた。', '3本', null],
  ])('%s (%s)', async (text, target, question) => {
    const sentence = await readSentence('ja', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && sentence.forms.askOfFirst(quantity, quantity.interrogative)).toBe(question)
  })
})

describe('figures in a clause before a noun', () => {
  test.each([
    ['社長は採用を今年の25人から60人に増やす方針を示した。', '60人', true],
    ['閲覧は150回を超えるようになった。', '150回', true],
    ['買収額が売上高の9倍に上ることが嫌気された。', '9倍', true],
    ['停止を4割減らすのが目標だ。', '4割', true],
    ['市は税を5年間免除する方針で、議会に条例案を出す。', '5年間', false],
    ['飼育下では26年生きた例がある。', '26年', true],
    ['子ども2人を育てた主人が店を開いた。', '2人', false],
  ])('%s (%s)', async (text, target, isContent) => {
    const sentence = await readSentence('ja', text)
    const quantity = sentence.numbers.find((number) => number.text === target)
    expect(quantity && inRelativeClause(sentence, quantity)).toBe(true)
    expect(quantity && inContentClause(sentence, quantity)).toBe(isContent)
  })
})

test.each([
  ['2019年3月', [2019, 3]],
  ['24年5月', [2024, 5]],
  ['98年', [1998]],
  ['二〇一九年の秋', [2019]],
  ['二〇二七年四月', [2027, 4]],
  ['二九年度', [2029]],
  ['昨年11月', null],
])('the parts of %s', (date, parts) => {
  expect(japaneseDateParts(date)).toEqual(parts)
})

test.each([
  ['値は72回から4回に落ちる。', '72回'],
  ['深さ60センチから110センチの穴を掘る。', '60センチ'],
])('where a change began, or a range, is not asked for: %s (%s)', async (text, target) => {
  const sentence = await readSentence('ja', text)
  const quantity = sentence.numbers.find((number) => number.text === target)
  expect(quantity && askable(sentence, quantity)).toBe(false)
})

describe('what is a quantity', () => {
  test.each([
    ['個体数は9千匹前後で、5億8千万円が要る。', ['9千匹', '5億8千万円'], []],
    ['貝は約4万個の卵を産み、幼生は27日ほど漂う。', ['4万個', '27日'], []],
    ['休眠は160日に及び、26年生きた例がある。', ['160日', '26年'], []],
    ['試験片は10年ごとに引き上げられる。', ['10年'], []],
    ['三百十二時間分の音と七本のマイク、約一万二千枚の写真', ['三百十二時間分', '七本', '一万二千枚'], []],
    ['一人が二度、数十人の前で一つの話をし、三人が泣いた。', [], []],
    ['24年5月に始め、28年に開き、31年度に黒字にする。', [], ['24年5月', '28年', '31年度']],
    ['昭和三十二年に建ち、一九六一年の大火で焼けた。', [], ['昭和三十二年', '一九六一年']],
    ['30年にわたり、14日に発表した。', ['30年'], []],
    ['針の厚さ〇・八ミリを保つ。', ['〇・八ミリ'], []],
    ['十九億円で船四隻を造り、割合は四二%から約二割減る。', ['十九億円', '四隻', '四二%', '二割'], []],
    ['二〇二七年四月に始め、昨年八月に閉じ、二九年度に返す。', [], ['二〇二七年四月', '昨年八月', '二九年度']],
    ['流域の3か国保護地域として登録された。', [], []],
    ['容量が9%落ち、2台増やし、10人以上が来た。', ['9%', '2台', '10人'], []],
    ['1987年から1994年にかけての値', [], []],
  ])('%s', async (text, quantities, dates) => {
    const sentence = await readSentence('ja', text)
    expect(sentence.numbers.map((number) => number.text)).toEqual(quantities)
    expect(sentence.dates.map((date) => date.text)).toEqual(dates)
  })
})

describe('what is no quantity', () => {
  test.each([
    ['住民の4分の3が賛成した。', 'a fraction'],
    ['3年後に橋を直す。', 'a point in time'],
    ['75歳以上がよく訪れる。', 'an age that names a group'],
    ['2人目の館長が就いた。', 'an ordinal'],
    ['料金は16円50銭に決まった。', 'two figures of one sum'],
    ['岩が十分に冷えなくなった。', 'an adverb'],
    ['対策は十分ではない。', 'the same'],
  ])('%s (%s)', async (text) => {
    expect((await readSentence('ja', text)).numbers).toEqual([])
  })
})

describe('the cleft', () => {
  const cases: readonly [string, string, Asked, string][] = [
    ['ひかり財団は島の村に図書館を建てた。', 'ひかり財団', 'organisation', '島の村に図書館を建てたのはどこですか。'],
    ['島の村では住民が祭りを開く。', '祭り', 'thing', '島の村で住民が開くのは何ですか。'],
    ['田中館長は古い船を展示館に変えた。', '田中館長', 'person', '古い船を展示館に変えたのは誰ですか。'],
    ['市議会は予算を削った。', '予算', 'thing', '市議会が削ったのは何ですか。'],
    ['島へは、田中館長が製法を伝えた。', '田中館長', 'person', '島へ製法を伝えたのは誰ですか。'],
    ['平時は漁師が網を干す。', '網', 'thing', '平時に漁師が干すのは何ですか。'],
  ]
  test.each(cases)('%s (%s)', async (text, noun, asked, question) => {
    const sentence = await readSentence('ja', text)
    const phrase = sentence.phrases.find((own) => sentence.text.slice(own.start, own.nounEnd) === noun)
    expect(phrase && sentence.forms.askByCleft(sentence.clauses.length - 1, phrase, asked)).toBe(question)
  })

  test('a time is not who does the next thing', async () => {
    const sentence = await readSentence('ja', '平時は店から会費を集め、断線の際には回線を優先して直す。')
    const phrase = sentence.phrases.find((own) => sentence.text.slice(own.start, own.nounEnd) === '回線')
    expect(phrase && sentence.forms.askByCleft(sentence.clauses.length - 1, phrase, 'thing')).toBeNull()
  })

  test('a noun that something stands before is marked, so that no kind asks for it', async () => {
    for (const [text, noun] of [
      ['島を訪れる人は多かった。', '人'],
      ['講演は大きな反響を呼んだ。', '反響'],
    ] as const) {
      const sentence = await readSentence('ja', text)
      const phrase = sentence.phrases.find((own) => sentence.text.slice(own.start, own.nounEnd) === noun)
      expect(phrase?.relative).toBe(true)
    }
  })
})

describe('statements in the other style', () => {
  test.each([
    ['市は橋を直し、住民は喜んだ。', ['市は橋を直しました。', '住民は喜びました。']],
    ['財団は本を2万冊集め、閲覧室を広げた。', ['財団は本を2万冊集めました。', '財団は閲覧室を広げました。']],
    ['灯台は百年前に建ったが、今も光を放つ。', ['灯台は百年前に建ちました。', '灯台は今も光を放ちます。']],
    ['図書館は本を貸し、読み聞かせる場所だ。', ['図書館は本を貸し、読み聞かせる場所です。']],
    ['委員会は予算を増やし、人員も採る方針だ。', ['委員会は予算を増やし、人員も採る方針です。']],
    ['来る人が多かった。', ['来る人が多かったです。']],
    ['市は橋を直すにとどまらず、川も広げた。', ['市は橋を直すにとどまらず、川も広げました。']],
    ['市長は、橋が完成し、人が戻ると見通した。', ['市長は、橋が完成し、人が戻ると見通しました。']],
    ['図書館は夜も開きます。', ['図書館は夜も開く。']],
    // What comes about does not stand so, as villages do.
    ['糸は湯の中でほどけて広がる。', ['糸は湯の中でほどけて広がります。']],
    ['島には村が広がる。', ['島には村が広がっています。']],
    // It is said so today.
    ['行商人が製法を伝えたとされ、島は産地となった。', ['行商人が製法を伝えたとされます。', '島は産地となりました。']],
    // A condition that holds both.
    ['相場が円高に振れ、値が今のままなら、利益は消える。', ['相場が円高に振れ、値が今のままなら、利益は消えます。']],
    ['市は橋を直し、水が増えれば門を閉める。', ['市は橋を直します。', '市は水が増えれば門を閉めます。']],
  ])('%s', async (text, expected) => {
    const sentence = await readSentence('ja', text)
    expect(sentence.clauses.map((_, i) => sentence.forms.state(i))).toEqual(expected)
  })

  test.each(['大会が終了。', '橋は完成したようだ。', '新しい橋（写真）。'])('none of %s', async (text) => {
    const sentence = await readSentence('ja', text)
    expect(sentence.forms.state(sentence.clauses.length - 1)).toBeNull()
  })
})

describe('what is denied, affirmed', () => {
  test.each([
    ['火は客席に広がらなかった。', '火は客席に広がりました。'],
    ['逆転に周期性はない。', '逆転に周期性があります。'],
    ['絶滅との対応は確認されていない。', '絶滅との対応が確認されています。'],
    ['店長は焦りも見せなかった。', null],
    ['会社は理由も説明していない。', null],
    ['会社は人員も減らさない。', '会社は人員を減らします。'],
    ['寒天は冷やし直しても元に戻らない。', null],
    ['店は週に3日しか開かない。', null],
    ['橋は完成した。', null],
    ['国内にデータセンターがなければならない。', null],
    ['市は堤を高くしなくてはならない。', null],
    ['市は計画を見直さざるを得ない。', null],
    ['市長は辞任せずにはいられない。', null],
    ['費用は市が負担するしかない。', null],
    ['計画は遅れかねない。', null],
    ['橋は落ちるかもしれない。', null],
    ['予算が足りないわけではない。', null],
    ['間を空ける必要があり、狭い土地には向かない。', null],
    ['読むだけで困ることはない。', null],
  ])('%s', async (text, expected) => {
    const sentence = await readSentence('ja', text)
    expect(sentence.forms.affirm(0)).toBe(expected)
  })
})

test.each([
  ['意外な客も来た。', '意外な客が来ました。'],
  ['申し込みも増えた。', '申し込みは増えました。'],
  ['板は2万回曲げても衰えない。', '板は2万回曲げても衰えません。'],
  ['2万回曲げても衰えない。', '2万回曲げても衰えません。'],
  ['2月には履歴を記した証明書も義務になる。', '2月には履歴を記した証明書が義務になります。'],
])('も said first of all: %s', async (text, stated) => {
  expect((await readSentence('ja', text)).forms.state(null)).toBe(stated)
})

test.each([
  ['2014年、船員の田中氏が創業した。', '2014年', '船員の田中氏が創業したのはいつですか。'],
  ['銀河社は2014年、船員の田中氏が創業した。', '2014年', null],
])('a topic beside a subject is not asked of: %s', async (text, date, question) => {
  const sentence = await readSentence('ja', text)
  const target = sentence.dates.find((own) => own.text === date)
  expect(target && sentence.forms.askTime(target)).toBe(question)
})

// 体言止め, and what is said aside at the end of a sentence
test.each([
  ['島は2019年に最優秀に選ばれている（2020年度）。', '島は2019年に最優秀に選ばれています。'],
  ['港湾局は、東京に本部を置く大きな役所（官庁）。', '港湾局は、東京に本部を置く大きな役所です。'],
  ['1991年、女王は初めて島を公式訪問。', '1991年、女王は初めて島を公式訪問しました。'],
  ['1946年に島で戦争が勃発。', '1946年に島で戦争が勃発しました。'],
  // By whom, and whether it is done already, is not said.
  ['2007年に議会で決議が採択。', null],
  ['2031年に女王が島を訪問。', null],
  ['女王は来月島を訪問（予定）。', null],
])('%s → %s', async (text, stated) => {
  expect((await readSentence('ja', text)).forms.state(null)).toBe(stated)
})

test('a verb that the dictionary cuts wrong has no forms', async () => {
  expect((await readSentence('ja', '彼女は音を録った。')).forms.state(null)).toBeNull()
})

test.each([
  ['市は橋が危ないとみる。', '市は橋が危ないとみています。'],
  ['市長は橋を直すと話す。', '市長は橋を直すと話しています。'],
  ['研究者は遅れを指摘したと説明する。', '研究者は遅れを指摘したと説明しています。'],
])('what somebody says, in the present of the press, goes on in a statement: %s', async (text, stated) => {
  const sentence = await readSentence('ja', text)
  expect(sentence.clauses.map((_, i) => sentence.forms.state(i)).at(-1)).toBe(stated)
})

describe('causes', () => {
  test.each([
    ['島には医師がいないため、住民は船で病院に通う。', null, '島には医師がいないため', '住民が船で病院に通う'],
    ['市は洪水を防ぐため、堤を高くした。', null, '洪水を防ぐため', '市が堤を高くした'],
    [
      '船が1日に1便しかないからだ。',
      '住民は買い物をまとめてする。',
      '船が1日に1便しかないから',
      '住民が買い物をまとめてする',
    ],
    ['鐘の余韻が波打つのは、高さの近い音が重なるからだ。', null, '高さの近い音が重なるから', '鐘の余韻が波打つ'],
    [
      '穴が深いのは、浅い層では体の水分が失われるからだと考えられている。',
      null,
      '浅い層では体の水分が失われるから',
      '穴が深い',
    ],
    ['市は土が流れないように、堤に草を植えた。', null, '土が流れないようにするため', '市が堤に草を植えた'],
    [
      '自分はもう上り終えたからだ。',
      '上の段にいる者に痛みはない。',
      '自分はもう上り終えたから',
      '上の段にいる者に痛みがない',
    ],
    [
      '初期負担を抑えるため、工場は電池を貸し出す方式も用意する。',
      null,
      '初期負担を抑えるため',
      '工場が電池を貸し出す方式を用意する',
    ],
    ['島では交通が不便なため、住民は船で病院に通う。', null, '島では交通が不便なため', '住民が船で病院に通う'],
    ['このため市は橋を高くした。', '川が毎年あふれる。', '川が毎年あふれるため', '市が橋を高くした'],
    [
      '光の色が変わると色を見誤るからだという。',
      '工房の窓は北を向く。',
      '光の色が変わると色を見誤るから',
      '工房の窓が北を向く',
    ],
    ['土地が狭いからである。', '市が急ぐのには理由がある。', '土地が狭いから', '市が急ぐ'],
  ])('%s', async (text, before, cause, effect) => {
    const previous = before === null ? null : await readSentence('ja', before)
    const [found] = (await readSentence('ja', text)).causes(previous)
    expect(found).toMatchObject({ cause, effect })
  })

  test.each(['市は法律によって堤を高くした。', '堤防とは、洪水を防ぐため、土を盛った構造物をいう。'])(
    'none in %s',
    async (text) => {
      expect((await readSentence('ja', text)).causes(null)).toEqual([])
    },
  )
})

test.each([
  ['市は比率を65%に下げる目標を掲げた。', ['比率を65%に下げるため']],
  ['会社は島に工場を建てる計画だ。', ['島に工場を建てるため']],
  ['会社は工場を建てた理由を明かした。', ['工場を建てるため']],
  // Of what is received nobody means to receive it.
  ['会社は大きな損害を受けた。', []],
])('aims in %s', async (text, aims) => {
  expect((await readSentence('ja', text)).aims()).toEqual(aims)
})

describe('pointing words', () => {
  test.each([
    ['同社は島の村を支える。', ['同社']],
    ['この財団は島の村を支える。', ['この']],
    ['彼は島の村を支える。', ['彼']],
    ['財団は島の村を支える。', []],
    ['財団と組合はそれぞれ島の村を支える。', []],
    ['それぞれは別の村を支える。', ['それぞれ']],
    ['財団はこれまで島の村を支えた。', []],
    ['財団は熟さないうちに実を摘む。', []],
    ['その村は島にある。', ['その']],
    ['同堰堤は島の村を支える。', ['同堰堤']],
  ])('%s', async (text, expected) => {
    const { pointers } = await readSentence('ja', text)
    expect(pointers.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })
})

test.each([
  ['森下彩', '森下彩さん'],
  ['北原健', '北原健氏'],
  ['田中光館長', '田中光館長'],
])('%s is named politely as %s', (name, expected) => {
  expect(japaneseLexis.politely(name, '大学生の森下彩さんと北原健教授が話した。')).toBe(expected)
})

test.each([
  ['町は対象を広げる方針だが、課題も残っている。', '町は対象を広げる方針ですが、課題も残っています。'],
  ['町は業者に頼らざるを得ないが、業者は少ない。', '町は業者に頼らざるを得ませんが、業者は少ないです。'],
  ['枝は切れるようになったが、木を切るには同意が要る。', '枝は切れるようになりましたが、木を切るには同意が要ります。'],
  ['髭は白いが、重い。', '髭は白いですが、重いです。'],
])('one style in one sentence: %s', async (text, expected) => {
  const { forms } = await readSentence('ja', text)
  expect(forms.state(null)).toBe(expected)
})

test('what an alteration changes before が stays as it is', async () => {
  const text = '水は増えたが、温度は変わらない。'
  const { forms } = await readSentence('ja', text)
  expect(forms.state(null, [{ start: 2, end: 4, text: '減っ' }])).toBe('水は減ったが、温度は変わりません。')
})
