/** What an action answers: a code that the page has a sentence for, and the number that the sentence names. */
export interface ActionState {
  readonly code: string | null
  readonly count?: number
}

/** An action that a form calls, with or without scripts (React's useActionState). */
export type FormAction = (previous: ActionState, form: FormData) => Promise<ActionState>

export const IDLE: ActionState = { code: null }
