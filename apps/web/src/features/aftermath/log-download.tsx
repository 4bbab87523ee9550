import { Download } from 'lucide-react'
import { buttonClasses } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

type Props = { campaignId: string; combatId: string }

/** The whole log, for people and for programs. */
export function LogDownload({ campaignId, combatId }: Props) {
  const log = `/api/campaigns/${campaignId}/combats/${combatId}/log`
  return (
    <Card title="The log as a file" description="Everything that happened, as you know it: hidden things included.">
      <div className="flex flex-wrap gap-2">
        <a href={`${log}.md`} download className={buttonClasses({})}>
          <Download size={16} aria-hidden />
          In sentences
        </a>
        <a href={`${log}.json`} download className={buttonClasses({})}>
          <Download size={16} aria-hidden />
          As events (JSON)
        </a>
      </div>
    </Card>
  )
}
