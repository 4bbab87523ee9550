import type { Publication } from '../stat-block.ts'

/** Reads "Monsters of the Marsh, p. 12". */
export function readPublication(text: string): Publication {
  const [, title, page] = /^(.{1,300}?)(?:, p\. (\d{1,5}))?$/.exec(text) ?? []
  const alone = /^p\. (\d{1,5})$/.exec(text)
  if (alone) return { page: Number(alone[1]) }
  return { ...(title && { title }), ...(page && { page: Number(page) }) }
}

export const printPublication = ({ title, page }: Publication): string =>
  [title, page === undefined ? undefined : `p. ${page}`].filter((part) => part !== undefined).join(', ')
