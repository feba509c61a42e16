/** `yogo --help` and `yogo COMMAND --help`. */
const EXIT_CODES = `Exit codes
  0  done
  1  unexpected error
  2  wrong usage, or a removal that nobody confirmed
  3  a file that can't be read, or an article that isn't there
  4  an article that was refused: empty, binary, over 1 MB, not UTF-8, neither Korean nor Japanese
  5  the database or the lexicon isn't set up`

export const COMMAND_HELP = {
  ingest: `yogo ingest FILE|- [--lang ko|ja] [--title T] [--translation FILE] [--seed S]

Puts an article into the database (DATABASE_URL, file:./data/yogo.db by default) and prints its id.
The same file again changes nothing; a changed file makes a new version. FILE is plain text or Markdown in UTF-8, - is stdin.

  --lang         the article's language; found out where it isn't given
  --title        its title; found out where it isn't given
  --translation  the same article in the other language
  --seed         a number that decides which questions are asked, and how (default 1)`,
  bank: `yogo bank FILE… [--lang ko|ja] [--terms N] [--seed S] [--out DIR]

Prints the bank of the article as JSON; several files make an array. Opens no database.

  --terms  the most terms kept, in order of worth
  --out    write DIR/NAME.json for each FILE instead`,
  list: `yogo list

Prints the articles: id, languages, terms, questions, title.`,
  show: `yogo show ID

Prints an article's questions by kind and its terms in order of worth.`,
  report: `yogo report ID

Prints what became of an article's candidates: how many terms and questions were made, refused by which rule, and kept.`,
  reports: `yogo reports [ID]

Prints the questions that learners have reported, of every article or one, the most often reported first: article, question,
language, kind, stem, right option, and each report's day, reason and note.`,
  worksheet: `yogo worksheet ID [--lang ko|ja] [--seed S] [--out FILE]

Prints an article's questions as one HTML file to print on paper, with the answers on a page of their own: for a teacher.

  --lang  the language of the questions; the article's where it isn't given
  --seed  a number that decides the order of the options (default 1)
  --out   write FILE instead`,
  remove: `yogo remove ID [--yes]

Says what goes with the article, asks, and removes it.`,
} as const

export type CommandName = keyof typeof COMMAND_HELP

export const isCommand = (name: string): name is CommandName => name in COMMAND_HELP

const indented = Object.values(COMMAND_HELP)
  .map((help) => `  ${help.split('\n', 1)[0]}`)
  .join('\n')

export const HELP = `yogo: a bilingual glossary and a quiz from a Korean or Japanese article

${indented}

Everywhere
  --json     data as JSON on stdout, errors as JSON on stderr
  --help     this, or a command's own help
  --version  the version

stdout is data, stderr is talk (in Korean, Japanese or English, by LC_ALL and LANG); NO_COLOR turns colours off.

${EXIT_CODES}`

export const helpOf = (command: CommandName): string => `${COMMAND_HELP[command]}\n\n${EXIT_CODES}`
