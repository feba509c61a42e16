/** Characters that countries are called by at the head of a word, where they are read in another way than as words: 米メーカー, 仏領ギアナ. */
export const COUNTRY_READINGS: Readonly<Record<string, string>> = { 米: 'べい', 仏: 'ふつ', 露: 'ろ' }
