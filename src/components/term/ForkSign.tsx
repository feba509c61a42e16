/** One stem that parts in two: the same characters, another sense. Always beside words that say so. */
export function ForkSign() {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height="14"
      stroke="currentColor"
      strokeWidth="1.75"
      viewBox="0 0 14 14"
      width="14"
    >
      <path d="M7 13V8M7 8C7 5 2.5 5.5 2.5 1.5M7 8c0-3 4.5-2.5 4.5-6.5" />
    </svg>
  )
}
