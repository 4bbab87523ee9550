import { Failure } from '../errors.ts'

/** The path of a request as letters. One that spells no text, or has a NUL in it, names nothing here. */
export function pathOf(url: string): string {
  const path = decoded(new URL(url).pathname)
  if (path === null || path.includes('\0')) throw new Failure('invalid_input', { message: 'This is no address.' })
  return path
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
