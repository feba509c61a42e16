import { expect, it } from 'vitest'
import { namesByUse, readName } from './name-reading'
import { fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  readings: {
    東雲: ['東雲 しののめ place 6'],
    久沢: ['久沢 くさわ surname 6.59', '久沢 ひさざわ surname 6.59'],
    柏沢: ['柏沢 かしわざわ surname 6', '柏沢 かしわさわ surname 7'],
    青浦: ['青浦 せいほ place 7.4', '青浦 あおうら place 7.4', '青浦 せいほ name 7', '青浦 あおうら name 6.9'],
    鵠: ['鵠 くぐい common 7'],
  },
  nameReadings: {
    'family 久-': 'ひさ:9,く:6',
    'family 米-': 'よね:20,こめ:2',
    'family -米': 'め:4,よね:1',
    'family -沢': 'さわ:30,ざわ:28',
    'family 久米': 'く め:3',
    'family 米沢': 'よね ざわ:1,め ざわ:1',
    'family 柏-': 'かしわ:12',
    'family 柏沢': 'かしわ さわ:2',
    'family 沢-': 'さわ:15',
    'family -崎': 'さき:20,ざき:25',
    'family -ヶ-': 'が:9',
    'family -浦': 'うら:30',
    'family 青-': 'あお:30',
    'given 拓-': 'たく:9',
    'given -真': 'ま:5,さね:1',
  },
})

it.each<[name: string, sort: 'family' | 'given', reading: string, why: string]>([
  ['久米沢', 'family', 'く|め|ざわ', 'as 久米 and 米沢 say'],
  ['柏沢', 'family', 'かしわ|さわ', 'beside 柏 it is not voiced'],
  ['東雲崎', 'family', 'しののめ|ざき', 'a name that is read as a whole'],
  ['青ヶ浦', 'family', 'あお|が|うら', 'ヶ is が'],
  ['拓真', 'given', 'たく|ま', 'people are called otherwise'],
  ['鵠沢', 'family', 'くぐい|さわ', 'a character that is in no name'],
])('%s as a %s name is %s: %s', (name, sort, reading) => {
  expect(readName(name, sort, DICTIONARIES)[0]?.pieces.join('|')).toBe(reading)
})

it('has no reading for what nothing reads', () => expect(readName('鱻沢', 'family', DICTIONARIES)).toEqual([]))

it.each([
  ['久沢', 'surname', 'ひさざわ', 'of two that the dictionary has as alike the one that other names say'],
  ['柏沢', 'surname', 'かしわざわ', 'the commoner one, where it says which'],
  ['青浦', 'place', 'あおうら', 'the one that names of other sorts have'],
])('%s is mostly read %s %s: %s', (name, kind, reading) => {
  const written = DICTIONARIES.lookUpReading(name)
  const named = written.filter((word) => word.kind === kind)
  expect(namesByUse(name, named, written, DICTIONARIES)[0]?.reading).toBe(reading)
})
