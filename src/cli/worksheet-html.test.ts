import { expect, it } from 'vitest'
import { worksheetHtml } from './worksheet-html'

const HTML = worksheetHtml({
  lang: 'ko',
  title: '버스 <시간표>',
  questions: [
    {
      stem: '버스는 언제 떠나나요?',
      options: ['5시', '6시', '7시'],
      key: 1,
      quotes: ['버스는 6시에 떠난다 & 늦는다.'],
    },
  ],
})

it('a worksheet has its answers after the questions, on a page of their own', () => {
  const [asked = '', answers = ''] = HTML.split('<h2 class="answers">')
  expect(asked).toContain('버스는 언제 떠나나요?')
  expect(asked).toContain('<li>5시</li><li>6시</li><li>7시</li>')
  expect(asked).not.toContain('늦는다')
  expect(answers).toContain('2. 6시')
  expect(answers).toContain('<blockquote>버스는 6시에 떠난다 &amp; 늦는다.</blockquote>')
  expect(HTML).toContain('.answers { break-before: page }')
})

it('what an article says is text, not markup', () => {
  expect(HTML).toContain('<h1>버스 &lt;시간표&gt;</h1>')
  expect(HTML).not.toContain('<시간표>')
})
