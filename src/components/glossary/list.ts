/** The id of the list that pages of the glossary show. */
export const LIST = 'terms'
