/** What a learner may say is wrong with a question. */
export const REPORT_REASONS = ['wrong-key', 'two-answers', 'unclear', 'language', 'other'] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

/** Characters of the line that goes with it. */
export const LONGEST_NOTE = 300
