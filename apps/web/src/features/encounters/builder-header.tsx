import type { EncounterView } from '@tomekeeper/contracts/encounters'
import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { sentenceFor } from '../../lib/errors.ts'
import { Badge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Field } from '../../ui/field.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextLink } from '../../ui/text-link.tsx'
import { sayFailed } from '../../ui/toast.ts'
import { BeginFight } from './begin-fight.tsx'
import { ENCOUNTER_REASONS } from './encounter-words.ts'
import { useDuplicateEncounter } from './use-duplicate-encounter.ts'
import { useRemoval } from './use-removal.ts'
import type { useBuilder } from './use-builder.ts'

type Props = {
  campaignId: string
  builder: ReturnType<typeof useBuilder>
  saved: EncounterView | undefined
  onBegun: (combatId: string) => void
  onSaved: (encounterId: string) => void
  onList: () => void
}

/** The encounter's name, whether it is saved, and what can be done with all of it. */
export function BuilderHeader({ campaignId, builder, saved, onBegun, onSaved, onList }: Props) {
  const { draft, isDirty, isStale, change, save, saveHere, saving } = builder
  const name = draft.name.trim() || (saved ? 'Untitled encounter' : 'New encounter')
  const running = saved?.runningCombatId
  const [isNaming, setIsNaming] = useState(saved === undefined)

  return (
    <>
      <PageHeader
        title={name}
        above={
          <Breadcrumb>
            <ListLink campaignId={campaignId} />
            {name}
          </Breadcrumb>
        }
        badges={
          <>
            {saved && (
              <IconButton
                label="Rename"
                className="-ml-2 size-9"
                pressed={isNaming}
                icon={<Pencil size={16} aria-hidden />}
                onClick={() => setIsNaming(!isNaming)}
              />
            )}
            <span aria-live="polite">
              {isDirty ? <Badge tone="warn">Not saved yet</Badge> : saved && <Badge tone="good">Saved</Badge>}
            </span>
          </>
        }
        actions={
          <>
            {isDirty && (
              <Button kind="quiet" onClick={builder.discard}>
                Discard changes
              </Button>
            )}
            <Button
              busy={saving.isPending}
              disabled={(!isDirty && saved !== undefined) || isStale}
              onClick={() => void saveHere()}
            >
              Save
            </Button>
            {running ? (
              <ButtonLink
                kind="primary"
                to="/campaigns/$campaignId/fight/{-$combatId}"
                params={{ campaignId, combatId: running }}
              >
                To the running fight
              </ButtonLink>
            ) : (
              <BeginFight
                campaignId={campaignId}
                disabled={draft.rows.length === 0 || isStale}
                ready={async () => (isDirty || !saved ? await save() : saved.id)}
                onBegun={onBegun}
              />
            )}
            {saved && (
              <MoreToDo campaignId={campaignId} saved={saved} builder={builder} onSaved={onSaved} onList={onList} />
            )}
          </>
        }
      />
      {isNaming && (
        <Field label="Name of the encounter" className="-mt-2 max-w-xl pb-5">
          {(ids) => (
            <input
              {...ids}
              ref={saved && focus}
              className="control"
              maxLength={120}
              autoComplete="off"
              value={draft.name}
              onChange={({ target }) => change((now) => ({ ...now, name: target.value }))}
              onKeyDown={({ key }) => key === 'Enter' && saved && setIsNaming(false)}
            />
          )}
        </Field>
      )}
    </>
  )
}

// whoever asks for the field wants to type in it
const focus = (input: HTMLInputElement | null) => input?.focus()

type MoreProps = Pick<Props, 'campaignId' | 'builder' | 'onSaved' | 'onList'> & { saved: EncounterView }

function MoreToDo({ campaignId, saved, builder, onSaved, onList }: MoreProps) {
  const duplicate = useDuplicateEncounter()
  const remove = useRemoval(campaignId)
  const copy = () =>
    duplicate.mutate(
      { campaignId, encounterId: saved.id },
      {
        onSuccess: ({ id }) => onSaved(id),
        onError: (error) => sayFailed(sentenceFor(error, ENCOUNTER_REASONS)),
      },
    )
  return (
    <Menu
      label="What to do with this encounter"
      trigger={<IconButton label="More for this encounter" hint="none" icon={<Ellipsis size={18} aria-hidden />} />}
    >
      <MenuItem icon={<Copy size={16} aria-hidden />} onSelect={copy}>
        Duplicate it as it is saved
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        tone="danger"
        icon={<Trash2 size={16} aria-hidden />}
        onSelect={() =>
          void remove(saved).then((isGone) => {
            if (!isGone) return
            builder.forget()
            builder.goesOn()
            onList()
          })
        }
      >
        Remove this encounter
      </MenuItem>
    </Menu>
  )
}

function ListLink({ campaignId }: { campaignId: string }) {
  return (
    <TextLink to="/campaigns/$campaignId/encounters/{-$encounterId}" params={{ campaignId, encounterId: undefined }}>
      Encounters
    </TextLink>
  )
}
