/**
 * Names the learner to the browser without telling who it is: pages come with a tag in this header, and when it changes what was
 * kept for another learner goes (the cookie itself is hidden from scripts).
 */
export const LEARNER_TAG_HEADER = 'yogo-learner'

/** The tag of who has no cookie. */
export const NOBODY = 'none'
