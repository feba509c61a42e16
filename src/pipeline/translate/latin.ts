/** Latin names and abbreviations, and bare digits, are written alike in both languages; LC／MS has a slash of half width in Korean. */
import { type Rendering, rendering, type Segment } from './rendering'

export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\d.,&+\-/／'’ ]+$/u.test(text)

export const latin = ({ text, isPhrase }: Segment): readonly Rendering[] =>
  isLatin(text) && !isPhrase ? [rendering(text.replace('／', '/'), 'latin', 0)] : []
