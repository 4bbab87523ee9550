import type { MonsterCard } from '@tomekeeper/contracts/bestiary'
import type { EncounterView } from '@tomekeeper/contracts/encounters'
import type { MemberView } from '@tomekeeper/contracts/members'
import { useMemo, useState } from 'react'
import { failureFor } from '../../lib/errors.ts'
import { announce } from '../../ui/live-region.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { ContextPanel } from '../../ui/context-panel.tsx'
import { Field } from '../../ui/field.tsx'
import { useShortcuts } from '../../ui/shortcuts.ts'
import { Switch } from '../../ui/switch.tsx'
import { say } from '../../ui/toast.ts'
import { Budget } from './budget.tsx'
import { BuilderHeader } from './builder-header.tsx'
import { ChangedElsewhere } from './changed-elsewhere.tsx'
import { countIn, withMonster } from './draft.ts'
import type { BuilderProps } from './encounter-builder.tsx'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { LeaveGuard } from './leave-guard.tsx'
import { MonsterRows } from './monster-rows.tsx'
import { PartyPanel } from './party-panel.tsx'
import { RemovedMeanwhile } from './removed-meanwhile.tsx'
import { SuggestionDialog } from './suggestion-dialog.tsx'
import { useBuilder } from './use-builder.ts'
import { useLairXp } from './use-lair-xp.ts'
import { useMonsters } from './use-monsters.ts'
import { weigh } from './weigh.ts'
import { WhatFitsCard } from './what-fits-card.tsx'

type Props = BuilderProps & {
  saved: EncounterView | undefined
  members: readonly MemberView[]
  /** Somebody removed it while it was open here. */
  isRemoved: boolean
}

type Opened = { locator: string; name: string }

export function BuilderScreen({ campaign, encounterId, saved, members, isRemoved, ...props }: Props) {
  const { picker, statBlock, onSaved, onBegun, onList } = props
  const { id: campaignId, ruleset: rules } = campaign
  const builder = useBuilder(campaignId, encounterId, saved, onSaved)
  const { draft, change, save, saveHere, saving, isDirty, isStale } = builder
  const [opened, setOpened] = useState<Opened>()

  const lairXp = useLairXp(campaignId, draft.rows, draft.inLair)
  const weight = useMemo(() => weigh(draft, rules, members, lairXp), [draft, rules, members, lairXp])
  const types = useTypesIn(campaignId, draft.rows)
  const failure = isStale ? undefined : failureFor(saving.error, ENCOUNTER_REASONS)
  useShortcuts(
    'Encounter',
    useMemo(() => [{ keys: 'mod+s', says: 'Save the encounter', run: () => void saveHere() }], [saveHere]),
  )

  const add = (card: MonsterCard) => {
    change((now) => withMonster(now, card))
    announce(`${card.name} added.`)
  }

  return (
    <ContextPanel
      title={opened?.name ?? 'Stat block'}
      open={opened !== undefined}
      onClose={() => setOpened(undefined)}
      panel={opened && statBlock(opened.locator)}
    >
      <BuilderHeader
        campaignId={campaignId}
        builder={builder}
        saved={saved}
        onBegun={onBegun}
        onSaved={onSaved}
        onList={onList}
      />
      <div className="flex flex-col gap-4 lg:gap-5">
        {isStale && (
          <ChangedElsewhere
            busy={saving.isPending}
            onTakeTheirs={builder.takeTheirs}
            onKeepMine={() => void builder.keepMine()}
            onSaveAsCopy={() => void builder.saveAsCopy()}
          />
        )}
        {isRemoved && saved && <RemovedMeanwhile campaignId={campaignId} encounterId={saved.id} />}
        {failure && (
          <Banner tone="danger" requestId={failure.requestId}>
            {failure.sentence} {failure.issues?.map(({ message }) => message).join(' ')}
          </Banner>
        )}
        <div className="sticky top-2 z-20 sm:top-4">
          <Budget campaignId={campaignId} weight={weight} count={countIn(draft.rows)} />
        </div>
        <div className={classNames('grid items-start gap-4 lg:gap-5', !opened && COLUMNS)}>
          <div className="flex min-w-0 flex-col gap-4 lg:gap-5">
            <MonsterRows
              draft={draft}
              weight={weight}
              onChange={change}
              onOpen={({ locator, name }) => setOpened({ locator, name })}
              openLocator={opened?.locator}
              picker={picker}
              actions={
                <SuggestionDialog
                  campaignId={campaignId}
                  rules={rules}
                  draft={draft}
                  onTake={(next) => {
                    const before = draft
                    change(() => next)
                    say('The suggestion is in the encounter.', { undo: () => change(() => before) })
                  }}
                />
              }
            />
            <Card title="Notes">
              <Field label="Notes for the DM" hideLabel>
                {(ids) => (
                  <textarea
                    {...ids}
                    className="control field-sizing-content max-h-[60vh] min-h-24 resize-y font-serif text-base!"
                    maxLength={10_000}
                    placeholder="Where it happens, what they want, how it may turn."
                    value={draft.notes}
                    onChange={({ target }) => change((now) => ({ ...now, notes: target.value }))}
                  />
                )}
              </Field>
              <div className="pt-3">
                <Switch
                  label="In their lair"
                  hint="Some monsters are worth more there, and the lair may act."
                  checked={draft.inLair}
                  onChange={({ target }) => change((now) => ({ ...now, inLair: target.checked }))}
                />
              </div>
            </Card>
          </div>
          <div className="flex min-w-0 flex-col gap-4 lg:gap-5">
            <PartyPanel
              members={members}
              party={draft.party}
              onChange={(edit) => change((now) => ({ ...now, party: edit(now.party) }))}
            />
            <WhatFitsCard
              campaignId={campaignId}
              weight={weight}
              types={types}
              onAdd={add}
              onOpen={({ locator, name }) => setOpened({ locator, name })}
            />
          </div>
        </div>
      </div>
      <LeaveGuard
        isDirty={isDirty}
        isFree={builder.isFree}
        onSave={async () => (await save()) !== null}
        onForget={builder.forget}
      />
    </ContextPanel>
  )
}

const COLUMNS = 'lg:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_360px]'

/** Beasts call for beasts: what is in the fight already, by type. */
function useTypesIn(campaignId: string, rows: readonly { locator: string }[]): ReadonlySet<string> {
  const { data: cards } = useMonsters(campaignId)
  return useMemo(() => {
    const here = new Set(rows.map(({ locator }) => locator))
    return new Set(cards?.flatMap(({ locator, type }) => (type !== null && here.has(locator) ? [type] : [])))
  }, [cards, rows])
}
