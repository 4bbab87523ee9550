import { createHash, randomBytes } from 'node:crypto'

/** 192 random bits that fit into a link. */
export const newLinkCode = (): string => randomBytes(24).toString('base64url')

/** All that we keep of a code. It is random, so a plain hash is enough: there is nothing to guess from. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('hex')
