import { type Block, readMarkdown } from '@tomekeeper/rag'
import { Unreadable } from './failures.ts'
import type { ReadLimits } from './limits.ts'

/** A Markdown or plain text file; UTF-8, or UTF-16 when it says so in its first two bytes. */
export function readText(bytes: Uint8Array, limits: ReadLimits): Block[] {
  if (bytes.byteLength > limits.characters * 4) throw new Unreadable('too_much_text')
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (!utf16 && bytes.includes(0)) throw new Unreadable('wrong_type')
  const text = new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  if (text.length > limits.characters) throw new Unreadable('too_much_text')
  if (strange(text) > Math.max(8, text.length * 0.05)) throw new Unreadable('wrong_type')
  const blocks = readMarkdown(text)
  if (blocks.length === 0) throw new Unreadable('no_text')
  return blocks
}

/** Letters that could not be decoded. A few are forgiven. */
const strange = (text: string) => text.match(/\uFFFD/g)?.length ?? 0
