import type { ExitCode } from './exit-codes'
import type { FailureCode, Values } from './words'

/** An expected failure of a command: its code, its exit code and the values of its sentence. */
export interface CommandFailure {
  readonly code: FailureCode
  readonly exit: ExitCode
  readonly values: Values
}
