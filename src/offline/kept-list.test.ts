import { expect, it } from 'vitest'
import { titleIn } from './kept-list'

it.each([
  ['<head><title>늦었다는 말은 그만 · Yogo</title></head>', '늦었다는 말은 그만', 'the frame’s name is left out'],
  ['<title>R&amp;D &lt;未来&gt; · Yogo</title>', 'R&D <未来>', 'characters are unescaped once'],
  ['<title>&amp;lt; · Yogo</title>', '&lt;', 'and not twice'],
  ['<title>Yogo 용어 · 用語</title>', 'Yogo 용어 · 用語', 'the frame’s own title stays'],
  ['<p>no title</p>', '', 'a page without one has none'],
])('the title in %s is %s: %s', (html, title) => {
  expect(titleIn(html)).toBe(title)
})
