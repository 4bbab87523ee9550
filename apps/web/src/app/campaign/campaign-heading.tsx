import { Link } from '@tanstack/react-router'
import type { CampaignView } from '@tomekeeper/contracts/campaigns'
import { ChevronLeft } from 'lucide-react'

/** Where one is, and the way back to the shelf. */
export const CampaignHeading = ({ campaign }: { campaign: CampaignView }) => (
  <div className="flex min-w-0 flex-col">
    <Link
      to="/campaigns"
      className="tap -ml-1 inline-flex items-center gap-0.5 self-start text-sm text-ink-soft no-underline hover:text-ink"
    >
      <ChevronLeft size={15} aria-hidden />
      Campaigns
    </Link>
    <p className="line-clamp-2 font-serif text-lg leading-snug font-medium wrap-anywhere">{campaign.name}</p>
  </div>
)
