export type Chapter = { title: string; page: number | null }

const WITH_PAGE = /^(.*) \(p\. (\d{1,5})\)$/

/** The overview names a document's chapters one to a line, with their first pages where it has pages. */
export const contentsOf = (overview: string | null): Chapter[] =>
  (overview ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, title, page] = WITH_PAGE.exec(line) ?? []
      return title === undefined ? { title: line, page: null } : { title, page: Number(page) }
    })
