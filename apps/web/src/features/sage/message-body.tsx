import type { MessageView } from '@tomekeeper/contracts/sage'
import type { ReactNode } from 'react'
import { PassageCards } from './passage-cards.tsx'
import { SourceList } from './source-list.tsx'
import { WaitingWords } from './waiting-words.tsx'
import { WrittenAnswer } from './written-answer.tsx'

/** What there is of an answer, in the form that its kind asks for. */
export function MessageBody({ message }: { message: MessageView }) {
  const { state, kind, answer, citations, withdrawn } = message
  if (withdrawn)
    return <Lead>This answer rested on a source that is not shared with you any more, so it is not shown either.</Lead>
  if (state === 'failed') return null

  const isWriting = state === 'writing'
  if (state === 'waiting' || (isWriting && answer === '')) return <WaitingWords isWriting={isWriting} />
  if (kind === 'unanswered')
    return (
      <Passages
        message={message}
        some="The sources don’t answer this. These passages come closest:"
        none="The sources don’t answer this, and no passage comes close. Other words may find more."
      />
    )
  if (kind === 'closest_passages')
    return (
      <Passages
        message={message}
        some="These passages come closest:"
        none="No passage comes close to this question. Other words may find more."
      />
    )
  if (answer === '') return null
  return (
    <>
      <WrittenAnswer text={answer} citations={citations} isWriting={isWriting} />
      {!isWriting && <SourceList citations={citations} />}
    </>
  )
}

function Passages({ message: { citations }, some, none }: { message: MessageView; some: string; none: string }) {
  if (citations.length === 0) return <Lead>{none}</Lead>
  return (
    <>
      <Lead>{some}</Lead>
      <PassageCards passages={citations} />
    </>
  )
}

const Lead = ({ children }: { children: ReactNode }) => <p className="max-w-measure text-ink-soft">{children}</p>
