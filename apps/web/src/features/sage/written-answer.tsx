import type { Citation } from '@tomekeeper/contracts/sage'
import { Prose } from '../../ui/prose.tsx'
import { CitationChip, CitationsOfAnswer } from './citation-chip.tsx'
import './writing.css'

type Props = { text: string; citations: readonly Citation[]; isWriting: boolean }

/** What the model wrote, as far as it has come. */
export const WrittenAnswer = ({ text, citations, isWriting }: Props) => (
  <CitationsOfAnswer value={citations}>
    <div className={isWriting ? 'being-written' : undefined}>
      <Prose text={text} reference={chip} />
    </div>
  </CitationsOfAnswer>
)

const chip = (n: number) => <CitationChip n={n} />
