export type Source = { title: string; isRulebook: boolean; headings: readonly string[] }

/** One question for each source: its first heading that reads as a subject and was not taken yet. */
export function questionsAbout(sources: readonly Source[]): string[] {
  const taken = new Set<string>()
  return sources.flatMap(({ title, isRulebook, headings }) => {
    const subject = headings.find((heading) => isSubject(heading) && !taken.has(heading))
    if (subject === undefined) return []
    taken.add(subject)
    return [isRulebook ? `What do the rules say about ${subject}?` : `What does “${title}” say about ${subject}?`]
  })
}

/** Two to forty letters of plain words; neither a numbered table nor one of the lines that every stat block has. */
const isSubject = (heading: string) =>
  /^\p{Lu}[\p{L}’' -]{2,39}$/u.test(heading) &&
  heading.split(' ').length <= 5 &&
  !/^(?:Actions|Reactions|Legendary Actions|Bonus Actions|Traits|Introduction|Contents)$/i.test(heading)
