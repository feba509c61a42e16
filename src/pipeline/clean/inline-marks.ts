/** Marks inside a line that are no words of the article: each rule a pattern with an example. */

interface InlineRule {
  readonly name: string
  readonly example: readonly [raw: string, cleaned: string]
  readonly pattern: RegExp
  readonly replacement: string
}

export const INLINE_RULES: readonly InlineRule[] = [
  { name: 'comment', example: ['값<!-- 확인 -->은', '값은'], pattern: /<!--.*?-->/g, replacement: '' },
  { name: 'line break', example: ['서울<br/>부산', '서울 부산'], pattern: /<br\s*\/?>/gi, replacement: ' ' },
  {
    name: 'element',
    example: ['<b>수소</b>를', '수소를'],
    pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi,
    replacement: '',
  },
  {
    name: 'picture',
    example: ['![부두](a.png)배', '배'],
    pattern: /!\[[^\]]*\]\([^)\s]*(?:\s+"[^"]*")?\)/g,
    replacement: '',
  },
  {
    name: 'link',
    example: ['[수소](https://example.org)를', '수소를'],
    pattern: /\[([^\]]+)\]\((?:https?:|mailto:|\/|#|\.)[^)\s]*(?:\s+"[^"]*")?\)/g,
    replacement: '$1',
  },
  {
    name: 'address in angle brackets',
    example: ['<https://a.example>', ''],
    pattern: /<https?:[^>\s]+>/g,
    replacement: '',
  },
  { name: 'footnote', example: ['늘었다[^1].', '늘었다.'], pattern: /\[\^[^\]\s]+\]/g, replacement: '' },
  {
    name: 'strong',
    example: ['**수소**를', '수소를'],
    pattern: /(\*\*|__)(?=[^\s*_])(.+?)(?<=[^\s*_])\1/gu,
    replacement: '$2',
  },
  {
    name: 'emphasis',
    example: ['그 *배*가', '그 배가'],
    pattern: /(?<![\p{L}\p{N}*])\*(?=[^\s*\d])([^*]+?)(?<=\S)\*(?![*\p{N}])/gu,
    replacement: '$1',
  },
  {
    name: 'emphasis with underscores',
    example: ['그 _배_ 두 척', '그 배 두 척'],
    pattern: /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu,
    replacement: '$1',
  },
  { name: 'struck out', example: ['~~옛~~ 항구', '옛 항구'], pattern: /~~(?=\S)(.+?)(?<=\S)~~/g, replacement: '$1' },
  { name: 'code', example: ['`npm`을', 'npm을'], pattern: /`+([^`]+)`+/g, replacement: '$1' },
  { name: 'escape', example: ['3\\*4', '3*4'], pattern: /\\([\\`*_{}[\]()#+\-.!>~|])/g, replacement: '$1' },
  { name: 'no-break space', example: ['3&nbsp;km', '3 km'], pattern: /&nbsp;/g, replacement: ' ' },
  { name: 'less than', example: ['a &lt; b', 'a < b'], pattern: /&lt;/g, replacement: '<' },
  { name: 'greater than', example: ['a &gt; b', 'a > b'], pattern: /&gt;/g, replacement: '>' },
  { name: 'quotation mark', example: ['&quot;네&quot;', '"네"'], pattern: /&quot;/g, replacement: '"' },
  { name: 'apostrophe', example: ['it&#39;s', "it's"], pattern: /&(?:#39|apos);/g, replacement: "'" },
  { name: 'ampersand', example: ['R&amp;D', 'R&D'], pattern: /&amp;/g, replacement: '&' },
  { name: 'invisible', example: ['수\u200b소', '수소'], pattern: /[\u200b\u2060\ufeff\u00ad]/g, replacement: '' },
  { name: 'spaces', example: ['두\u00a0  배', '두 배'], pattern: /[ \t\u00a0\u2000-\u200a\u202f]+/g, replacement: ' ' },
]

export const stripInlineMarks = (text: string): string =>
  INLINE_RULES.reduce((stripped, { pattern, replacement }) => stripped.replace(pattern, replacement), text).trim()
