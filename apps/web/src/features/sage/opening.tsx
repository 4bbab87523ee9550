import { Feather } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useSuggestions } from './use-suggestions.ts'

type Props = { campaignId: string; onAsk: (question: string) => void }

/** An empty conversation, and questions it could begin with. */
export function Opening({ campaignId, onAsk }: Props) {
  const suggestions = useSuggestions(campaignId)
  return (
    <div className="mx-auto flex max-w-lg flex-col items-center gap-2 py-4 text-center sm:py-9">
      <Feather aria-hidden size={32} strokeWidth={1.4} className="mb-2 text-ember-ink" />
      <h2 className="text-xl">What would you like to know?</h2>
      <p className="text-ink-soft">Every claim comes with the page it stands on, so you can look it up yourself.</p>
      {suggestions.length > 0 && (
        <ul aria-label="Questions to begin with" className="mt-5 flex w-full flex-col gap-2">
          {suggestions.map((question) => (
            <li key={question}>
              <Button className="w-full animate-fade justify-start! text-left" onClick={() => onAsk(question)}>
                {question}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
