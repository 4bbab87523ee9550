/** The titled parts of a stat block's body (SB-1). */
export type Section =
  | 'traits'
  | 'actions'
  | 'bonusActions'
  | 'reactions'
  | 'legendaryActions'
  | 'mythicActions'
  | 'lairActions'
  | 'regionalEffects'
  | 'description'

const TITLES: Record<string, Section> = {
  traits: 'traits',
  actions: 'actions',
  'bonus actions': 'bonusActions',
  reactions: 'reactions',
  'legendary actions': 'legendaryActions',
  'mythic actions': 'mythicActions',
  'lair actions': 'lairActions',
  'regional effects': 'regionalEffects',
  description: 'description',
}

/** The section a line's title opens, when the line is nothing but that title. */
export function sectionTitled(text: string): Section | undefined {
  if (text.length > 20 || !/^[A-Z]/.test(text)) return undefined
  const title = text.toLowerCase().replace(/[:.]$/, '')
  return Object.hasOwn(TITLES, title) ? TITLES[title] : undefined
}

/** What each section is called when printed. */
export const sectionTitle = (section: Section): string => {
  const [title = section] = Object.entries(TITLES).find(([, known]) => known === section) ?? []
  return title.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}
