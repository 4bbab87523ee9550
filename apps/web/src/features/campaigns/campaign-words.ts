import type { Role, Ruleset } from '@tomekeeper/contracts/campaigns'

export const ROLE_WORDS: Record<Role, string> = { dm: 'DM', player: 'Player' }

export const RULESET_WORDS: Record<Ruleset, string> = { '2014': '2014 rules', '2024': '2024 rules' }

export const RULESET_CHOICES = [
  { value: '2024', label: '2024 rules', hint: 'SRD 5.2: encounter budgets, new weapon masteries.' },
  { value: '2014', label: '2014 rules', hint: 'SRD 5.1: thresholds and multipliers, the adventuring day.' },
]

/** Closer words for what the server refuses here. */
export const CAMPAIGN_REASONS = {
  owner_only: 'Only the owner of the campaign can do that.',
  name_does_not_match: 'That is not the name of the campaign. Type it exactly as it is written.',
  no_account: 'Someone without an account cannot own a campaign.',
  image_kind: 'That is not a picture we can read. PNG, JPEG, WebP and GIF work.',
  image_svg: 'SVG pictures can carry programs. Save it as PNG and try again.',
  image_broken: 'That picture is damaged. Save it again and retry.',
  image_pixels: 'That picture has too many pixels. Make it smaller than 40 megapixels.',
}
