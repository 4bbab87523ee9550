import { z } from 'zod'

/** What no database can keep: the NUL character, and half a surrogate pair, which is no letter in any encoding. */
const UNKEEPABLE = /[\0\p{Surrogate}]/u

/** Text that comes back as it was sent. Every free text of an input is one. */
export const Text = z.string().refine((text) => !UNKEEPABLE.test(text), 'That holds a character that cannot be kept.')
