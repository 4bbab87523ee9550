import type { Disclosure } from '@tomekeeper/combat'
import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { DISCLOSURE_CHOICES } from '../words.ts'
import { ActForm } from './act-form.tsx'
import { PickOne } from './pick-one.tsx'
import { TargetsLine } from './targets-line.tsx'

const BY_SIDE = [{ value: 'side', label: 'As their side' }, ...DISCLOSURE_CHOICES] as const

/** How much players are told of health: for each side, and for those chosen. */
export function DisclosureForm() {
  const { combat, targets } = useDesk()
  const [party, setParty] = useState<Disclosure>(combat.disclosure.party)
  const [others, setOthers] = useState<Disclosure>(combat.disclosure.others)
  const [own, setOwn] = useState<Disclosure | 'side'>(targets[0]?.disclosure ?? 'side')
  const disclosure = own === 'side' ? null : own

  function orders() {
    const policy = party !== combat.disclosure.party || others !== combat.disclosure.others
    const changed = targets.filter((one) => one.disclosure !== disclosure)
    if (!policy && changed.length === 0) return 'Nothing is different yet.'
    return [
      ...(policy ? [{ type: 'set_disclosure' as const, disclosure: { party, others } }] : []),
      ...changed.map(({ id }) => ({ type: 'change_combatant' as const, id, changes: { disclosure } })),
    ]
  }

  return (
    <ActForm submit="Tell them that" orders={orders}>
      <PickOne label="Of the party" choices={DISCLOSURE_CHOICES} value={party} onChange={setParty} />
      <PickOne label="Of everybody else" choices={DISCLOSURE_CHOICES} value={others} onChange={setOthers} />
      {targets.length > 0 && (
        <>
          <TargetsLine word="Of" />
          <PickOne label="Of those chosen" hideLabel choices={BY_SIDE} value={own} onChange={setOwn} />
        </>
      )}
    </ActForm>
  )
}
