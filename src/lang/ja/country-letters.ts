/** Characters that countries are called by at the head of a word, where they are read in another way than as words: 米メーカー, 仏領ギアナ. */
export const COUNTRY_READINGS: Readonly<Record<string, string>> = { 米: 'べい', 仏: 'ふつ', 露: 'ろ' }

/** Whether a character calls a country beside what stands next to it: 仏 of 日仏, 仏独 and 駐仏大使, no Buddha. */
export const isBesideCountry = (before: string, after: string): boolean =>
  /[日米中韓朝露英仏独伊印豪欧対訪在駐反親知]$/.test(before) || /^[日米中韓朝露英仏独伊印豪欧]/.test(after)
