import { existsSync } from 'node:fs'
import { SRD } from '../stage/paths.ts'
import type { Stage } from '../stage/stage.ts'
import { aPdf } from './a-pdf.ts'
import type { File } from './documents.ts'

export type Rulebook = {
  file: File | string
  /** As the product names it after the file. */
  title: string
  /** What is asked of it, and words that the passages found must hold. */
  questions: readonly (readonly [question: string, found: RegExp])[]
}

/** The real one of 403 pages; where it is missing, a leaflet of our own, so that the evening still happens. */
export function theRulebook({ note }: Pick<Stage, 'note'>): Rulebook {
  if (existsSync(SRD))
    return {
      file: SRD,
      title: 'SRD 5.1 CC BY 4.0',
      questions: [
        ['What is an opportunity attack?', /opportunity attack/i],
        ['What is the armor class of an adult red dragon?', /adult red dragon/i],
        ['What happens when I drop to 0 hit points?', /0 hit points/i],
      ],
    }

  note('SRD 5.1 is not beside the project, so a leaflet of three pages stands in for it')
  return {
    file: { name: 'Lantern_Road_Rules.pdf', mimeType: 'application/pdf', buffer: aPdf(LEAFLET) },
    title: 'Lantern Road Rules',
    questions: [
      ['How do I hold somebody fast?', /hold somebody fast/i],
      ['How much damage does a falling lantern do?', /falling lantern/i],
      ['What happens when a traveller runs out of light?', /runs out of light/i],
    ],
  }
}

const LEAFLET = [
  [
    'Holding fast',
    'To hold somebody fast, both roll and add their Strength.',
    'Whoever is held cannot walk until they win another roll.',
  ],
  [
    'Lanterns',
    'A falling lantern does one point of fire damage for every ten feet.',
    'It goes out when it lands, unless somebody catches it.',
  ],
  [
    'Darkness',
    'When a traveller runs out of light, they walk at half their pace.',
    'Anybody with a lantern may share the light with three others.',
  ],
]
