import type { Feature, Usage } from '../feature.ts'
import { splitOutside } from './split-outside.ts'

/** Reads one usage: "Recharge 5–6", "3/Day Each", "Costs 2 Actions" (SB-13). */
export function readUsage(text: string): Usage | undefined {
  const recharge = /^recharges?(?: (\d)(?: ?[-–—] ?(\d))?)?$/i.exec(text)
  if (recharge) {
    const from = Number(recharge[1] ?? 6)
    return { kind: 'recharge', from, to: Number(recharge[2] ?? (recharge[1] ? from : 6)) }
  }
  const perDay = /^(\d{1,2})\/day( each)?(?:,? or (\d{1,2})\/day in lair)?$/i.exec(text)
  if (perDay) {
    return {
      kind: 'per_day',
      uses: Number(perDay[1]),
      ...(perDay[2] && { each: true }),
      ...(perDay[3] && { usesInLair: Number(perDay[3]) }),
    }
  }
  const perTurn = /^(\d{1,2})\/turn$/i.exec(text)
  if (perTurn) return { kind: 'per_turn', uses: Number(perTurn[1]) }
  const rest = /^recharges? after a (short or long|short|long) rest$/i.exec(text)
  if (rest?.[1]) {
    return {
      kind: 'after_rest',
      rests: (['short', 'long'] as const).filter((kind) => rest[1]?.toLowerCase().includes(kind)),
    }
  }
  const costs = /^costs (\d) actions?$/i.exec(text)
  return costs ? { kind: 'costs', actions: Number(costs[1]) } : undefined
}

/** A usage as printed in parentheses: "Recharge 5–6" (SB-13). */
export function printUsage(usage: Usage): string {
  switch (usage.kind) {
    case 'recharge':
      return usage.from === usage.to ? `Recharge ${usage.from}` : `Recharge ${usage.from}–${usage.to}`
    case 'per_day':
      return `${usage.uses}/Day${usage.each ? ' Each' : ''}${usage.usesInLair ? `, or ${usage.usesInLair}/Day in Lair` : ''}`
    case 'per_turn':
      return `${usage.uses}/Turn`
    case 'after_rest':
      return `Recharges after a ${usage.rests.map((rest) => (rest === 'short' ? 'Short' : 'Long')).join(' or ')} Rest`
    case 'costs':
      return `Costs ${usage.actions} ${usage.actions === 1 ? 'Action' : 'Actions'}`
  }
}

/** Takes "Enslave (3/Day; Hybrid Form Only)" apart into name, usage and what else the parentheses say (SB-13). */
export function readFeatureName(printed: string): Pick<Feature, 'name' | 'usage' | 'nameNote'> {
  const aside = printed.endsWith(')') ? printed.lastIndexOf('(') : -1
  if (aside < 1) return { name: printed }

  const name = printed.slice(0, aside).trim()
  const inside = printed.slice(aside + 1, -1).trim()
  const whole = readUsage(inside)
  if (whole) return { name, usage: whole }

  let usage: Usage | undefined
  const notes: string[] = []
  for (const part of splitOutside(inside, ';')) {
    const read = usage ? undefined : readUsage(part)
    if (read) usage = read
    else notes.push(part)
  }
  return { name, ...(usage && { usage }), ...(notes.length > 0 && { nameNote: notes.join('; ') }) }
}

/** A feature's name with its usage and note in parentheses (SB-13). */
export function printFeatureName({ name, usage, nameNote }: Feature): string {
  const aside = [usage && printUsage(usage), nameNote].filter(Boolean).join('; ')
  return aside ? `${name} (${aside})` : name
}
