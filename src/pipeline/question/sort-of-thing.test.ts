import { expect, test } from 'vitest'
import { sortOfThing } from './sort-of-thing'

test.each([
  ['回収率', 'rate'],
  ['会員制度', 'rule'],
  ['熱風乾燥', 'process'],
  ['凍結乾燥法', 'method'],
  ['大津波', 'disaster'],
  ['独立戦争', 'conflict'],
  ['株主総会', 'event'],
  ['カルシウム', 'matter'],
  ['シンポジウム', null],
  ['航空燃料', 'matter'],
  ['受講料', 'money'],
  ['炭素繊維', 'fabric'],
  ['自己反転', 'phenomenon'],
  ['人手不足', 'problem'],
  ['耐久性', 'quality'],
  ['女性', null],
  ['円相場', null],
  ['医療機関', null],
  ['独学', null],
  // 懐中電灯 is held, 除雪車 is driven, 送電線 is laid; 曲線 and 支線 are none of these.
  ['懐中電灯', 'light'],
  ['除雪車', 'vehicle'],
  ['観光バス', 'vehicle'],
  ['送電線', 'conduit'],
  ['発電機', 'device'],
  ['曲線', null],
  ['支線', null],
])('%s: %s', (word, sort) => expect(sortOfThing(word)).toBe(sort))
