/** What a learner may choose about studying, and what of it the scheduler uses. */

/** What a card asks, seen from the language that is learned. */
export const KINDS = ['recognise', 'recall', 'reading', 'listening', 'cloze'] as const
export type Kind = (typeof KINDS)[number]

/** What FSRS is told. Each entry of the log names the settings that it was made with, so that a replay gives the same card. */
export interface SchedulerSettings {
  /** The probability of recall at which a card comes back. */
  readonly retention: number
  /** Days. */
  readonly maximumInterval: number
  /** Minutes between the ratings of a new card, and of one that was forgotten. */
  readonly learningSteps: readonly number[]
  readonly relearningSteps: readonly number[]
  /** FSRS-6's w0 to w20. */
  readonly parameters: readonly number[]
  /** Whether intervals are spread a little; by a seed, so that a replay spreads them alike. */
  readonly fuzz: boolean
  /** Lapses at which a card is set aside, and again at every half as many more; 0 for never. */
  readonly leechLapses: number
}

/** FSRS-6's default parameters (open-spaced-repetition). Written out, so that an upgrade of a package never moves a card. */
export const DEFAULT_PARAMETERS: readonly number[] = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
  0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

export const DEFAULT_SCHEDULER: SchedulerSettings = {
  retention: 0.9,
  maximumInterval: 36_500,
  learningSteps: [1, 10],
  relearningSteps: [10],
  parameters: DEFAULT_PARAMETERS,
  fuzz: true,
  leechLapses: 8,
}

export interface StudySettings {
  readonly scheduler: SchedulerSettings
  /** Cards met for the first time in a day, and due cards in a day. */
  readonly newADay: number
  readonly reviewsADay: number
  /** Which kinds of cards come; in the order in which a term's new ones do. */
  readonly kinds: readonly Kind[]
  /** Whether recall, reading and cloze are answered by typing. */
  readonly typing: boolean
  /** The hour at which the learner's day begins, 0 to 23. */
  readonly rollover: number
  /** An IANA time zone; null for the browser's. */
  readonly timeZone: string | null
}

export const DEFAULT_SETTINGS: StudySettings = {
  scheduler: DEFAULT_SCHEDULER,
  newADay: 20,
  reviewsADay: 200,
  kinds: ['recognise', 'recall'],
  typing: false,
  rollover: 4,
  timeZone: null,
}

/** What a setting may be, both ends included. */
export const LIMITS = {
  retention: [0.7, 0.97],
  newADay: [0, 500],
  reviewsADay: [0, 9999],
  /** Minutes: a step is shorter than a day. */
  step: [1, 1439],
  steps: [0, 5],
  leechLapses: [0, 50],
  rollover: [0, 23],
} as const satisfies Record<string, readonly [number, number]>

/** The same settings give the same text, whatever the order of their keys: its hash is their id. */
export const schedulerText = (settings: SchedulerSettings): string =>
  JSON.stringify([
    settings.retention,
    settings.maximumInterval,
    settings.learningSteps,
    settings.relearningSteps,
    settings.parameters,
    settings.fuzz,
    settings.leechLapses,
  ])

const PARAMETERS = 21

const within = (value: unknown, [least, most]: readonly [number, number], otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(value, least), most) : otherwise
const whole = (value: unknown, limits: readonly [number, number], otherwise: number): number =>
  Math.round(within(value, limits, otherwise))
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const stepsFrom = (value: unknown, otherwise: readonly number[]): readonly number[] =>
  Array.isArray(value) && value.every((step) => typeof step === 'number' && Number.isFinite(step))
    ? value.slice(0, LIMITS.steps[1]).map((step) => whole(step, LIMITS.step, 1))
    : otherwise

/** FSRS-6 parameters, the defaults for what are none. */
export const parametersFrom = (value: unknown): readonly number[] =>
  Array.isArray(value) && value.length === PARAMETERS && value.every((w) => typeof w === 'number' && Number.isFinite(w))
    ? value
    : DEFAULT_PARAMETERS

/** Scheduler settings from what was stored or sent: within the limits, the defaults for what is missing or makes no sense. */
export function schedulerFrom(value: unknown): SchedulerSettings {
  const said = fieldsOf(value)
  return {
    retention: within(said.retention, LIMITS.retention, DEFAULT_SCHEDULER.retention),
    maximumInterval: whole(
      said.maximumInterval,
      [1, DEFAULT_SCHEDULER.maximumInterval],
      DEFAULT_SCHEDULER.maximumInterval,
    ),
    learningSteps: stepsFrom(said.learningSteps, DEFAULT_SCHEDULER.learningSteps),
    relearningSteps: stepsFrom(said.relearningSteps, DEFAULT_SCHEDULER.relearningSteps),
    parameters: parametersFrom(said.parameters),
    fuzz: typeof said.fuzz === 'boolean' ? said.fuzz : DEFAULT_SCHEDULER.fuzz,
    leechLapses: whole(said.leechLapses, LIMITS.leechLapses, DEFAULT_SCHEDULER.leechLapses),
  }
}

/** The same of all settings. */
export function settingsFrom(value: unknown): StudySettings {
  const said = fieldsOf(value)
  const kinds = KINDS.filter((kind) => Array.isArray(said.kinds) && said.kinds.includes(kind))
  return {
    scheduler: schedulerFrom(said.scheduler),
    newADay: whole(said.newADay, LIMITS.newADay, DEFAULT_SETTINGS.newADay),
    reviewsADay: whole(said.reviewsADay, LIMITS.reviewsADay, DEFAULT_SETTINGS.reviewsADay),
    kinds: kinds.length > 0 ? kinds : DEFAULT_SETTINGS.kinds,
    typing: typeof said.typing === 'boolean' ? said.typing : DEFAULT_SETTINGS.typing,
    rollover: whole(said.rollover, LIMITS.rollover, DEFAULT_SETTINGS.rollover),
    timeZone: typeof said.timeZone === 'string' && said.timeZone !== '' ? said.timeZone : null,
  }
}
