import { z } from 'zod'

/** Text that a database can keep: Postgres has no room for the NUL character. */
export const Text = z.string().refine((text) => !text.includes('\0'), 'That holds a character that cannot be kept.')
