/** A text as it stands inside quotation marks: its own become the inner ones. */
export const inner = (text: string): string => text.replace(/「/g, '『').replace(/」/g, '』')
