import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'

/** "Book of Reeds, pages 12–13" */
export function placeOf({ documentTitle, pageFrom, pageTo }: DoubtfulMonster): string {
  if (pageFrom === null) return documentTitle
  const pages = pageTo !== null && pageTo > pageFrom ? `pages ${pageFrom}–${pageTo}` : `page ${pageFrom}`
  return `${documentTitle}, ${pages}`
}

/** Why somebody should look, also where no fact contradicts another. */
export const doubtsOf = ({ doubts }: DoubtfulMonster): string[] =>
  doubts.length > 0
    ? doubts
    : ['Parts of it were not found, or not where a stat block has them. Compare it with the page.']
