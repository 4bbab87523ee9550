import type { DamageKind, EffectCondition, Suggestion } from '@tomekeeper/combat/vocabulary'
import { LIMITS } from '@tomekeeper/combat/vocabulary'

export const KINDS = ['damage', 'healing', 'condition'] as const
export type Kind = (typeof KINDS)[number]

/** One line of damage as it is typed. */
export type TypedPart = { amount: string; type: DamageKind }

/** A proposal while it is being filled in. */
export type Draft = {
  kind: Kind
  targetIds: readonly string[]
  sourceId: string | null
  parts: readonly TypedPart[]
  magical: boolean
  critical: boolean
  healing: string
  condition: EffectCondition | ''
  ends: boolean
  note: string
}

export const emptyDraft = (kind: Kind, sourceId: string | null): Draft => ({
  kind,
  targetIds: [],
  sourceId,
  parts: [{ amount: '', type: 'untyped' }],
  magical: false,
  critical: false,
  healing: '',
  condition: '',
  ends: false,
  note: '',
})

/** What is wrong with a draft, by field. */
export type Missing = { targets?: string; amount?: string; condition?: string }

/** "12", or the sum of the dice on the table: "8 + 4 + 3". Undefined for anything else. */
export function amountFrom(typed: string): number | undefined {
  if (!/^\s*\d+(\s*\+\s*\d+)*\s*$/.test(typed)) return undefined
  const sum = typed.split('+').reduce((total, part) => total + Number(part), 0)
  return sum >= 1 && sum <= LIMITS.amount ? sum : undefined
}

const A_NUMBER = 'Write how much: 12, or the dice as they lie, 8 + 4.'

/** A draft as the DM will get it, or what is missing. */
export function suggestionFrom(draft: Draft): { suggestion: Suggestion } | { missing: Missing } {
  const { kind, targetIds, sourceId, condition } = draft
  const missing: Missing = {}
  if (targetIds.length === 0) missing.targets = 'Choose whom it is about.'
  const source = sourceId === null ? {} : { sourceId }

  if (kind === 'condition') {
    if (condition === '') return { missing: { ...missing, condition: 'Choose a condition.' } }
    if (missing.targets) return { missing }
    return draft.ends
      ? { suggestion: { kind: 'condition_end', targetIds, condition } }
      : { suggestion: { kind: 'condition', targetIds, condition, ...source } }
  }
  if (kind === 'healing') {
    const amount = amountFrom(draft.healing)
    if (amount === undefined) return { missing: { ...missing, amount: A_NUMBER } }
    return missing.targets ? { missing } : { suggestion: { kind, targetIds, amount, ...source } }
  }
  const parts = draft.parts.flatMap(({ amount: typed, type }) => {
    const amount = amountFrom(typed)
    return amount === undefined ? [] : [{ amount, type, ...(draft.magical && { magical: true }) }]
  })
  if (parts.length < draft.parts.length) return { missing: { ...missing, amount: A_NUMBER } }
  if (missing.targets) return { missing }
  return { suggestion: { kind, targetIds, parts, ...(draft.critical && { critical: true }), ...source } }
}
