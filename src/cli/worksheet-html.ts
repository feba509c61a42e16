/** A worksheet as one HTML file to print: the questions, then the answers on a page of their own. */
import type { Lang } from '@/core/article/types'
import type { WorksheetSource } from '@/db/worksheet'

/** The sheet is in the language of its questions, whatever the terminal's. */
const WORDS: Readonly<Record<Lang, { readonly name: string; readonly score: string; readonly answers: string }>> = {
  ko: { name: '이름', score: '점수', answers: '정답과 근거 문장' },
  ja: { name: '氏名', score: '得点', answers: '正解と根拠となる文' },
}

const STYLE = `
@page { margin: 18mm 16mm }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 11pt/1.7 sans-serif; word-break: keep-all; overflow-wrap: anywhere; line-break: strict }
:lang(ja) { word-break: normal }
h1, h2 { font-size: 1.3em; line-height: 1.4 }
.name { display: flex; justify-content: space-between; border-bottom: 1px solid; padding-bottom: .4em }
ol { padding-left: 1.8em }
li { break-inside: avoid }
main > ol > li { margin-bottom: 1.1em }
.stem { margin: 0; font-weight: bold; white-space: pre-line }
.answers { break-before: page }
blockquote { margin: 0; padding-left: .8em; border-left: 2px solid; font-size: .9em }
@media print { body { max-width: none; margin: 0; padding: 0 } }`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

export function worksheetHtml({ lang, title, questions }: WorksheetSource): string {
  const words = WORDS[lang]
  const asked = questions.map(
    ({ stem, options }) =>
      `<li><p class="stem">${escaped(stem)}</p><ol>${options.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol></li>`,
  )
  const answered = questions.map(({ options, key, quotes }) => {
    const said = quotes.map((quote) => `<blockquote>${escaped(quote)}</blockquote>`).join('')
    return `<li><p class="stem">${key + 1}. ${escaped(options[key] ?? '')}</p>${said}</li>`
  })
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(title)}</h1>
<p class="name"><span>${words.name}</span><span>${words.score} ______ / ${questions.length}</span></p>
<ol>
${asked.join('\n')}
</ol>
<h2 class="answers">${words.answers}</h2>
<ol>
${answered.join('\n')}
</ol>
</main>
</html>`
}
