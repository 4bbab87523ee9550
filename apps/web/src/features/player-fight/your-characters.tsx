import type { CombatView } from '@tomekeeper/contracts/combat'
import { useEffect, useState } from 'react'
import { Tabs } from '../../ui/tabs.tsx'
import { YourCard } from './your-card.tsx'

/** Whoever I play. Several take turns on the screen as they do at the table: whose turn it is comes forward. */
export function YourCharacters({ fight }: { fight: CombatView }) {
  const { turn, combatants } = fight.view
  const mine = combatants.filter(({ isYours }) => isYours)
  const [chosen, setChosen] = useState<string>()
  const up = mine.find(({ id }) => id === turn)?.id
  useEffect(() => {
    if (up !== undefined) setChosen(up)
  }, [up])

  const [first] = mine
  if (!first) return null
  if (mine.length === 1) return <YourCard one={first} fight={fight} />
  return (
    <Tabs
      label="Your characters"
      value={mine.some(({ id }) => id === chosen) ? chosen : first.id}
      onValueChange={setChosen}
      tabs={mine.map((one) => ({
        value: one.id,
        label: one.name,
        content: <YourCard one={one} fight={fight} />,
      }))}
    />
  )
}
