import type { Open5eAnswer, Open5eCreature, SearchOpen5eInput } from '@tomekeeper/contracts/monster-import'
import { z } from 'zod'
import type { Dm } from '../../../access/viewer.ts'
import type { Ctx } from '../../../context.ts'
import { limitRate } from '../../../limits/limit-rate.ts'
import { keepable } from '../keepable.ts'
import { askOpen5e, troubled } from './ask-open5e.ts'
import { remembered } from './remembered.ts'

const SHORTEST = 2
const AT_ONCE = 20

/** Creatures of the configured server by a part of their name. Without such a server nobody is asked. */
export async function searchOpen5e(ctx: Ctx<Dm>, { text }: SearchOpen5eInput): Promise<Open5eAnswer> {
  const base = ctx.config.OPEN5E_BASE_URL
  if (!base) return { isOn: false, found: [], more: 0 }
  if (text.length < SHORTEST) return { isOn: true, found: [], more: 0 }

  await limitRate(ctx, { name: 'open5e', key: ctx.user.id, most: 60, seconds: 60 })
  const words = text.toLowerCase()
  return remembered(ctx, `${base} search ${words}`, () => askForNames(base, words))
}

/** Its second API where it has one, else the first. */
async function askForNames(base: string, words: string): Promise<Open5eAnswer> {
  const page =
    (await askOpen5e(
      base,
      `v2/creatures/?${new URLSearchParams({ name__icontains: words, limit: String(AT_ONCE) })}`,
    )) ?? (await askOpen5e(base, `v1/monsters/?${new URLSearchParams({ search: words, limit: String(AT_ONCE) })}`))
  const read = Page.safeParse(page && parsed(page))
  if (!read.success) throw troubled('nonsense')

  const found = read.data.results.slice(0, AT_ONCE).map(inShort)
  return { isOn: true, found, more: Math.max(0, read.data.count - found.length) }
}

const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).nullish()

const Page = z.object({
  count: z.int().min(0).max(1_000_000),
  results: z.array(
    z
      .object({
        key: z.string().optional(),
        slug: z.string().optional(),
        name: z.string(),
        type: Named,
        challenge_rating: z.union([z.string(), z.number()]).nullish(),
        challenge_rating_text: z.string().nullish(),
        document: Named,
        document__title: z.string().nullish(),
      })
      .transform(({ key, slug, ...rest }, context) => {
        const known = key ?? slug
        if (known !== undefined && /^[a-z0-9_-]{1,120}$/i.test(known)) return { ...rest, key: known }
        context.addIssue('a creature without a key')
        return z.NEVER
      }),
  ),
})

const inShort = (creature: z.output<typeof Page>['results'][number]): Open5eCreature => ({
  key: creature.key,
  name: keepable(creature.name, 200),
  type: short(creature.type),
  cr: short(fraction(creature.challenge_rating_text ?? creature.challenge_rating)),
  source: short(creature.document__title ?? creature.document),
})

const short = (text: string | null | undefined) => (text ? keepable(text, 100) : null)

const FRACTIONS: Record<string, string> = { '0.125': '1/8', '0.25': '1/4', '0.5': '1/2' }

/** 0.5 and "0.500" are printed as 1/2. */
function fraction(rating: string | number | null | undefined): string | null {
  if (rating === null || rating === undefined) return null
  const plain = /^\d+(?:\.\d+)?$/.test(String(rating)) ? String(Number(rating)) : String(rating)
  return FRACTIONS[plain] ?? plain
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
