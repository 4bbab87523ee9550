/** Why a document could not be read; each has its own sentence for people in the contracts. */
export const READ_FAILURES = [
  'empty_file',
  'wrong_type',
  'encrypted',
  'no_text',
  'no_pages',
  'too_many_pages',
  'too_much_text',
  'broken',
  'took_too_long',
  'out_of_memory',
  'file_missing',
] as const

export type ReadFailure = (typeof READ_FAILURES)[number]

/** Thrown inside the child; anything else that is thrown there means `broken`. */
export class Unreadable extends Error {
  readonly failure: ReadFailure
  constructor(failure: ReadFailure) {
    super(failure)
    this.failure = failure
  }
}
