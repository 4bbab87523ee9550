import { toMarkdown } from '@tomekeeper/rag'
import { readStatBlocks, type StatBlock } from '@tomekeeper/statblock'
import { READ_LIMITS } from '../../files/reader/limits.ts'
import { readPdf } from '../../files/reader/read-pdf.ts'
import { factsOnly } from './facts-only.ts'

/** The creatures of SRD 5.1, read from its PDF as any rulebook is. */
export async function factsOfSrd51(pdf: Uint8Array): Promise<StatBlock[]> {
  const { blocks } = await readPdf(pdf, READ_LIMITS, () => undefined)
  const reading = readStatBlocks(toMarkdown(blocks))
  if (!reading.ok) throw new Error(reading.message)
  return reading.found
    .filter(({ statBlock }) => statBlock.challenge) // one of them is a magic item's fly
    .map(({ statBlock, span }) => ({
      ...factsOnly(statBlock),
      source: { title: 'SRD 5.1', ...(span.pageFrom && { page: span.pageFrom }) },
    }))
}
