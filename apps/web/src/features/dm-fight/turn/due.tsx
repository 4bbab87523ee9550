import { type Prompt, promptsFor } from '@tomekeeper/combat'
import { useDesk } from '../desk.ts'
import { PLACES } from '../keys/places.ts'
import { DuePrompt } from './due-prompt.tsx'

/** What waits for the DM just now, the most urgent first; each answered with a press. */
export function Due() {
  const { combat } = useDesk()
  const prompts = promptsFor(combat)
  if (prompts.length === 0) return null
  return (
    <section
      id={PLACES.due}
      tabIndex={-1}
      aria-label="Due now"
      className="flex max-h-[45%] shrink-0 flex-col gap-1.5 overflow-y-auto rounded-md outline-offset-2"
    >
      {prompts.map((prompt) => (
        <DuePrompt key={keyOf(prompt)} prompt={prompt} />
      ))}
    </section>
  )
}

function keyOf(prompt: Prompt) {
  const { kind } = prompt
  if (kind === 'proposal') return `${kind}:${prompt.proposalId}`
  if (kind === 'wave') return `${kind}:${prompt.wave}`
  const what = kind === 'save_to_end' ? prompt.effectId : kind === 'recharge' ? prompt.ability : ''
  return `${kind}:${prompt.id}:${what}`
}
