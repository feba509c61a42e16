/** There once the question which language is learned was put off. */
export const ASKED_LATER = 'yogo-languages-later'
