/** Latin names and abbreviations, and bare digits, are written alike in both languages. */
import { type Rendering, rendering, type Segment } from './rendering'

export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\d.,&+\-/'’ ]+$/u.test(text)

export const latin = ({ text, isPhrase }: Segment): readonly Rendering[] =>
  isLatin(text) && !isPhrase ? [rendering(text, 'latin', 0)] : []
