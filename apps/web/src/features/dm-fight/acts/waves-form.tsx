import { counted } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import { useDesk } from '../desk.ts'
import { namesOf } from '../names.ts'

/** Those who wait in the wings, wave by wave. */
export function WavesForm() {
  const { combat, attempt, done } = useDesk()
  const all = Object.values(combat.combatants).filter((one) => one.presence === 'waiting')
  const waves = [...new Set(all.map(({ wave }) => wave))].toSorted((a, b) => a - b)
  return (
    <div className="flex flex-col gap-3">
      {waves.length === 0 && <p className="text-control">No wave is waiting. Add monsters with a wave to plan one.</p>}
      {waves.map((wave) => {
        const ids = all.filter((one) => one.wave === wave).map(({ id }) => id)
        return (
          <div
            key={wave}
            className="flex items-center justify-between gap-3 rounded-md bg-sunken px-3 py-2 text-control"
          >
            <span className="min-w-0">
              <span className="block font-semibold">
                Wave {wave}, {counted(ids.length, 'creature')}
              </span>
              <span className="block truncate text-sm text-ink-soft">{namesOf(combat, ids)}</span>
            </span>
            <Button
              size="small"
              kind="primary"
              className="shrink-0"
              onClick={() => attempt({ type: 'bring_in_wave', wave }) && done()}
            >
              Bring in
            </Button>
          </div>
        )
      })}
      <Button kind="quiet" className="self-start" onClick={done}>
        Done
      </Button>
    </div>
  )
}
