// The database's refusals that a use case may turn into a failure of its own; every other error stays a bug.

/** Another row has it already. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

/** Another row still points here, or what this row points at is gone. */
export const isForeignKeyViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23503'
