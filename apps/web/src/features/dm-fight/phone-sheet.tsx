import { Banner } from '../../ui/banner.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { FormFor } from './acts/act-panel.tsx'
import { ACT_TITLES } from './acts/acting.ts'
import { useDesk } from './desk.ts'
import { nameOf } from './names.ts'
import { StatBlockBeside } from './turn/stat-block-beside.tsx'
import { SubjectCard } from './turn/subject-card.tsx'

type Props = { isOpen: boolean; notice: string | null; onClose: () => void }

/** On a phone: whoever was tapped, what can be done with them, and the form of what is being done. */
export function PhoneSheet({ isOpen, notice, onClose }: Props) {
  const { acting, done, targets } = useDesk()
  if (acting)
    return (
      <Sheet open from="below" title={ACT_TITLES[acting.what]} onOpenChange={(open) => !open && done()}>
        <FormFor acting={acting} />
      </Sheet>
    )
  const [one] = targets
  if (!isOpen || !one) return null
  return (
    <Sheet
      open
      from="below"
      title={targets.length > 1 ? `${targets.length} chosen` : nameOf(one)}
      onOpenChange={(open) => !open && onClose()}
    >
      <div className="-mx-5 flex flex-col gap-3">
        {notice !== null && <Banner tone="danger">{notice}</Banner>}
        <SubjectCard isNamed={false} />
        <StatBlockBeside />
      </div>
    </Sheet>
  )
}
