import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { BudgetBar } from '../../ui/budget-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ContextPanel } from '../../ui/context-panel.tsx'
import { HeatCell } from '../../ui/heat-cell.tsx'
import { Prose } from '../../ui/prose.tsx'
import { RECAP } from './recap.ts'
import { Group, Specimen } from './specimen.tsx'

const BANDS = [
  { label: 'Low', upTo: 2000 },
  { label: 'Moderate', upTo: 3000 },
  { label: 'High', upTo: 4400 },
]
const EVENINGS = [
  { text: '2', value: 0.3, label: 'Fri 4 Dec: 2 yes, 1 maybe' },
  { text: '4', value: 0.95, label: 'Sat 5 Dec: 4 yes', best: true },
  { text: '3', value: 0.7, label: 'Sun 6 Dec: 3 yes, 1 maybe' },
  { text: '0', value: 0, label: 'Mon 7 Dec: nobody' },
  { text: '1', value: 0.18, label: 'Tue 8 Dec: 1 yes' },
]

export function Reading() {
  const [source, setSource] = useState<number>()
  return (
    <Specimen
      id="reading"
      title="Reading and looking"
      says="A serif at 66 characters; sources beside the text; plots that say the same in words."
    >
      <ContextPanel
        title={`Source ${source ?? ''}`}
        open={source !== undefined}
        onClose={() => setSource(undefined)}
        panel={
          <Prose
            compact
            text={
              '### Movement on the quay\n\nPage 181. A creature that pays the toll **may not** be called back by its name until the next tide.'
            }
          />
        }
      >
        <Card>
          <Prose
            text={RECAP}
            reference={(number) => (
              <button
                type="button"
                aria-label={`Source ${number}`}
                onClick={() => setSource(number)}
                className="mx-0.5 inline-grid min-h-6 min-w-6 place-items-center rounded-sm bg-ember-soft px-1 align-baseline font-sans text-xs font-semibold text-ember-ink hover:bg-hover"
              >
                {number}
              </button>
            )}
          />
          <div className="mt-5">
            <Button size="small" icon={<BookOpen size={15} aria-hidden />} onClick={() => setSource(1)}>
              Open the source
            </Button>
          </div>
        </Card>
      </ContextPanel>
      <Card title="Difficulty against the budget">
        <div className="flex flex-col gap-6">
          <BudgetBar label="Ghouls on the third step" value={2650} bands={BANDS} />
          <BudgetBar label="The bell ringer and all her daughters" value={5900} bands={BANDS} />
        </div>
      </Card>
      <Group label="Roll Call">
        {EVENINGS.map((evening) => (
          <HeatCell key={evening.label} {...evening} />
        ))}
      </Group>
    </Specimen>
  )
}
