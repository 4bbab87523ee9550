import type { StatBlockRoll } from '../../../lib/roll.ts'
import { useDesk } from '../desk.ts'

/** The stat block of whoever it is about; what is rolled on it goes to the log, and damage into its form. */
export function StatBlockBeside() {
  const { combat, targets, slots, attempt, act, choose } = useDesk()
  const shown = targets.length === 1 ? targets[0] : undefined
  const locator = shown?.locator
  if (!shown || !locator) return null

  function onRoll({ kind, what, total, detail, parts, save, isCritical, ability }: StatBlockRoll) {
    if (!shown) return
    const recharging = kind === 'recharge' && ability !== undefined
    if (recharging && shown.abilities.some((one) => one.kind === 'recharge' && one.name === ability && !one.ready)) {
      attempt({ type: 'roll_recharge', id: shown.id, name: ability, d6: Math.min(6, Math.max(1, total)) })
      return
    }
    const line = {
      // the log names whoever rolls, who may be called otherwise than their stat block
      label: what.slice(0, 120),
      total: Math.trunc(total),
      detail: detail.slice(0, 500),
      audience: 'dm',
    } as const
    attempt({ type: 'record_roll', ...line, rollerId: shown.id })
    if (parts.length === 0) return
    const text = parts.map(({ amount, type }) => (type === 'untyped' ? `${amount}` : `${amount} ${type}`)).join(' + ')
    // the one who strikes is rarely the one who is struck: the form asks for targets anew
    if (shown.id === combat.turn) choose({ type: 'none' })
    act({ what: 'damage', text, critical: isCritical, save, sourceId: shown.id })
  }

  return <div className="rounded-md bg-surface p-4">{slots.statBlock(locator, onRoll)}</div>
}
