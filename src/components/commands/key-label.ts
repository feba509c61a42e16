const LABELS: Readonly<Record<string, string>> = { ' ': 'Space', ArrowLeft: '←', ArrowRight: '→', '1-9': '1–9' }

/** A key as it is printed on a keyboard: u is U. */
export const keyLabel = (key: string): string => LABELS[key] ?? (key.length === 1 ? key.toUpperCase() : key)
