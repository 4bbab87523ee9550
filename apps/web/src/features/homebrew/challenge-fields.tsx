import { CHALLENGE_RATINGS, proficiencyByRating, xpByRating } from '@tomekeeper/statblock'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { withoutNothing } from './draft.ts'
import type { Editing } from './editing.ts'
import { NumberLine } from './number-line.tsx'
import { withRating } from './numbers.ts'

/** How dangerous it is. The rating fills in the rest; whoever knows better writes over it. */
export function ChallengeFields({ draft, change }: Editing) {
  const { challenge, proficiencyBonus } = draft
  const rating = challenge?.rating
  return (
    <Card title="Challenge">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <Field label="Rating">
          {(ids) => (
            <Select
              {...ids}
              value={rating ?? ''}
              placeholder="None"
              choices={CHALLENGE_RATINGS}
              onChange={({ target }) =>
                change(
                  withRating(
                    { challenge, proficiencyBonus },
                    CHALLENGE_RATINGS.find((one) => one === target.value),
                  ),
                )
              }
            />
          )}
        </Field>
        <NumberLine
          path="challenge.xp"
          label="XP"
          max={10_000_000}
          placeholder={rating && String(xpByRating(rating))}
          value={challenge?.xp}
          onChange={(xp) => challenge && change({ challenge: withoutNothing({ ...challenge, xp }) })}
        />
        <NumberLine
          path="challenge.xpInLair"
          label="XP in its lair"
          optional
          max={10_000_000}
          value={challenge?.xpInLair}
          onChange={(xpInLair) => challenge && change({ challenge: withoutNothing({ ...challenge, xpInLair }) })}
        />
        <NumberLine
          path="proficiencyBonus"
          label="Proficiency"
          max={20}
          placeholder={rating && String(proficiencyByRating(rating))}
          value={proficiencyBonus}
          onChange={(bonus) => change({ proficiencyBonus: bonus })}
        />
      </div>
      {!challenge && (
        <p className="mt-3 text-sm text-ink-soft">
          Without a rating it counts for nothing in an encounter’s difficulty.
        </p>
      )}
    </Card>
  )
}
