import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { CardsSkeleton } from '../../ui/skeleton.tsx'
import { type Draft, withSuggestion } from './draft.ts'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { SuggestionCard } from './suggestion-card.tsx'
import { SuggestionForm } from './suggestion-form.tsx'
import { firstWishes, type Wishes, wishedFor } from './wishes.ts'
import { useHasModel } from './use-has-model.ts'
import { useSuggest } from './use-suggest.ts'
import type { Rules } from './weigh.ts'

type Props = {
  campaignId: string
  rules: Rules
  draft: Draft
  /** The encounter with the suggestion in it. */
  onTake: (draft: Draft) => void
}

/** Asks for whole fights, and takes one of them into the encounter. */
export function SuggestionDialog({ campaignId, rules, draft, onTake }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setIsOpen}
      width="wide"
      trigger={<Button icon={<Sparkles size={16} aria-hidden />}>Suggest a fight</Button>}
      title="Suggest a fight"
      description="From the monsters of this campaign’s bestiary, weighed for the party of this encounter."
    >
      <Suggestions
        campaignId={campaignId}
        rules={rules}
        draft={draft}
        onTake={(next) => {
          onTake(next)
          setIsOpen(false)
        }}
      />
    </Dialog>
  )
}

function Suggestions({ campaignId, rules, draft, onTake }: Props) {
  const hasModel = useHasModel(campaignId)
  const suggest = useSuggest()
  const [wishes, setWishes] = useState(() => firstWishes(rules, draft))
  const [asked, setAsked] = useState<Wishes>()
  const failure = failureFor(suggest.error, ENCOUNTER_REASONS)

  function ask(next: Wishes) {
    setAsked(next)
    suggest.mutate(wishedFor(campaignId, next, draft))
  }

  return (
    <div className="flex flex-col gap-5">
      <SuggestionForm
        campaignId={campaignId}
        rules={rules}
        wishes={wishes}
        hasModel={hasModel}
        canKeep={draft.rows.length > 0}
        busy={suggest.isPending}
        onChange={(change) => setWishes((now) => ({ ...now, ...change }))}
        onAsk={() => ask(wishes)}
      />
      {failure && (
        <Banner tone="danger" requestId={failure.requestId}>
          {failure.sentence}
        </Banner>
      )}
      {suggest.isPending && (
        <CardsSkeleton
          label={asked?.withModel ? 'The model is choosing monsters' : 'Searching the bestiary'}
          cards={2}
        />
      )}
      {suggest.data && !suggest.isPending && (
        <section aria-label="Suggestions" className="flex flex-col gap-3">
          {suggest.data.said.map((sentence) => (
            <Banner key={sentence}>{sentence}</Banner>
          ))}
          <ul className="grid gap-3 md:grid-cols-2">
            {suggest.data.suggestions.map((suggestion) => (
              <li key={suggestion.monsters.map(({ locator, count }) => `${locator}×${count}`).join()}>
                <SuggestionCard
                  suggestion={suggestion}
                  onTake={() => onTake(withSuggestion(draft, suggestion, asked?.keep ?? false))}
                />
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              onClick={() => {
                const next = { ...wishes, seed: wishes.seed + 1 }
                setWishes(next)
                ask(next)
              }}
            >
              Another set
            </Button>
            <p className="text-sm text-ink-soft">
              {suggest.data.by === 'model'
                ? 'Chosen by the model; counted and weighed by the rules.'
                : 'Found by searching the bestiary.'}
              {suggest.data.by === 'search' && !suggest.data.isExhaustive && ' There was too much to try everything.'}
            </p>
          </div>
        </section>
      )}
    </div>
  )
}
