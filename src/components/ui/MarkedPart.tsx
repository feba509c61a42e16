interface Props {
  readonly text: string
  /** Offsets in the text, which may reach beyond it; null marks nothing. */
  readonly part: { readonly start: number; readonly end: number } | null
}

/** A text with one part of it marked. */
export function MarkedPart({ text, part }: Props) {
  const start = Math.max(0, part?.start ?? 0)
  const end = Math.min(text.length, part?.end ?? 0)
  if (start >= end) return text
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}
