/** A message with its numbers and words put in: {name} or {name, number}, as ko and ja need no plurals. */
export function fill(message: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  return message.replace(/\{(\w+)(?:, number)?\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? value.toLocaleString(locale) : value
  })
}
