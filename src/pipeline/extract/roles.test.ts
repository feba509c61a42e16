import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { hasRole } from './roles'

test.each<[Lang, string, string, boolean]>([
  ['ko', '탐지견', '은 냄새를 확인하면', true],
  ['ko', '수도관', '에서 새는 물을', true],
  ['ko', '누수', '·결빙에 대비해', true],
  ['ko', '보리', '’와 네 살', true],
  ['ko', '인쇄', ' 악보를 스캔해', false],
  ['ko', '훈련', '받았다', false],
  ['ko', '이익', '이었다', false],
  ['ja', '裸地', 'は島の21％まで縮小し', true],
  ['ja', 'ユダヤギ', '」と呼ばれる手法', true],
  ['ja', 'ペット', 'や家畜を', true],
  ['ja', '駆除', 'した', false],
  ['ja', '送電', '網を', false],
])('%s: %s before %s: %s', (lang, _term, after, expected) => expect(hasRole(lang, after)).toBe(expected))
