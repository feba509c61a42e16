/**
 * Homonyms that mean another word as the head of a compound (접합 강도, 밀폐 용기), or before one (자기소개, 중형 전기차), than alone, and words whose first counterpart
 * is another there (수익률: 利回り, but 내부 수익률 内部収益率). Counted in the compounds of the reviewed rows, and reviewed by hand: what is as likely as the other
 * sense there (기사, 사면) is left to the article.
 */
const senses = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => [/^[가-힣]+/.exec(row)?.[0] ?? '', row.replace(/^[가-힣]+/, '')]),
  )

const COMPOUND_SENSES: Readonly<Record<'first' | 'last', ReadonlyMap<string, string>>> = {
  first: senses(
    `가죽革 경상経常 고려高麗 고전古典 공동共同 공사工事 공인公認 공정工程 과밀過密 관성慣性 구형旧型 교대交代 교체交換 군수軍需 궤도軌道 노후老朽 대기大気 대장大腸 도장塗装 발사체ロケット 발효発酵 법정法定 보도歩道
     산재労災 상공商工 세제税制 수용収容 시각視覚 시승試乗 신장腎臓 실증実証 양식養殖 염색染色 영유領有 용기容器 유기有機 유리ガラス 유해有害 음성音声 이적移籍 이전移転 일시一時 입장入場 자기自己 자문諮問 장단長短 저장貯蔵
     제약製薬 조각彫刻 조합組合 중형中型 지적知的 통과通過 특수特殊 핵심中核 확산拡散`,
  ),
  last: senses(
    `강도強度 강판鋼板 거리距離 공방工房 공사工事 공정工程 교대交代 교체交換 구이焼き 궤도軌道 극단劇団 기사技師 기체気体 끝端 대신大臣 무기兵器 발사체ロケット 보수補修 부처省庁 비율比率 사전辞典
     사채社債 성형成形 쇼핑ショッピング 수익률収益率 신청申請 여행객旅行客 역학力学 용기容器 용량容量 이전移転 인도引き渡し 저장貯蔵 전원電源 점유율シェア 조합組合 주의主義 지구地区 지주持ち株会社 지점地点 채굴採掘
     청소清掃 치킨チキン 탱크タンク 통과通過 패키징パッケージング 확산拡散`,
  ),
}

/** The Japanese of a Korean word at that place of a compound; null where it means there what it means alone. */
export const compoundSense = (korean: string, position: string): string | null =>
  position === 'first' || position === 'last' ? (COMPOUND_SENSES[position].get(korean) ?? null) : null
