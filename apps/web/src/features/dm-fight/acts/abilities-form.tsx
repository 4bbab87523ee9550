import { isReady } from '@tomekeeper/combat'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { nameOf } from '../names.ts'
import { leaveOnEscape } from './act-form.tsx'

/** What somebody can do only now and then: ready or not, used with a press. */
export function AbilitiesForm() {
  const { targets, attempt, done } = useDesk()
  const able = targets.filter((one) => one.abilities.length > 0)
  return (
    <div
      role="group"
      aria-label="Abilities"
      className="flex flex-col gap-3"
      onKeyDown={(event) => leaveOnEscape(event, done)}
    >
      {able.length === 0 && <p className="text-control">Those chosen have nothing that recharges or runs out.</p>}
      {able.map((one) => (
        <section key={one.id} className="flex flex-col gap-1.5">
          <h4 className="font-sans text-sm font-medium text-ink-soft">{nameOf(one)}</h4>
          {one.abilities.map((ability) => (
            <div key={ability.name} className="flex flex-wrap items-center justify-between gap-2 text-control">
              <span className="min-w-0">
                {ability.name}{' '}
                <span className="text-sm text-ink-soft">
                  {ability.kind === 'uses'
                    ? `${ability.left} of ${ability.max} left`
                    : ability.ready
                      ? 'ready'
                      : `recharges on ${ability.on}${ability.on < 6 ? '–6' : ''}`}
                </span>
              </span>
              {isReady(ability) ? (
                <Button
                  size="small"
                  onClick={() => attempt({ type: 'use_ability', id: one.id, name: ability.name }) && done()}
                >
                  Use
                </Button>
              ) : (
                <span className="flex gap-1">
                  {ability.kind === 'recharge' && (
                    <Button
                      size="small"
                      onClick={() => attempt({ type: 'roll_recharge', id: one.id, name: ability.name })}
                    >
                      Roll
                    </Button>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    onClick={() => attempt({ type: 'restore_ability', id: one.id, name: ability.name })}
                  >
                    Restore
                  </Button>
                </span>
              )}
            </div>
          ))}
        </section>
      ))}
      <Button kind="quiet" className="self-start" onClick={done}>
        Done
      </Button>
    </div>
  )
}
