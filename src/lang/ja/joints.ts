/** Where the parts of a Japanese word meet, as its romaji shows it. */
import { toRomaji } from './romaji'

/**
 * The reading in words, and each word in parts, such that Hepburn of the parts is `romaji`: いのうえ and inoue give いの|うえ, そんまさよし and
 * Son Masayoshi two words. Joints that romaji does not show stay closed; the reading is one part where the two do not agree.
 */
export function partsByRomaji(reading: string, romaji: string): readonly (readonly string[])[] {
  return cut(reading, romaji.toLowerCase()) ?? [[reading]]
}

type Words = readonly (readonly string[])[]

function cut(reading: string, romaji: string): Words | null {
  if (toRomaji(reading) === romaji) return [[reading]]
  for (let end = reading.length - 1; end > 0; end--) {
    const head = reading.slice(0, end)
    const spelt = toRomaji(head)
    if (!romaji.startsWith(spelt)) continue
    const rest = romaji.slice(spelt.length)
    const words = cut(reading.slice(end), rest.replace(/^[ ']/, ''))
    const [first, ...others] = words ?? []
    if (!words || !first) continue
    return rest.startsWith(' ') ? [[head], ...words] : [[head, ...first], ...others]
  }
  return null
}
