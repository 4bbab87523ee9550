import { type FakeServer, sendJson, serveFake, startFake } from './fake-server.ts'

const MODES = [
  'normal',
  'old',
  'busy',
  'broken',
  'hang',
  'cut',
  'nonsense',
  'html',
  'elsewhere',
  'huge',
  'drip',
] as const
export type Open5eMode = (typeof MODES)[number]

type Settings = { creatures: Record<string, unknown>[]; elsewhere: string }

const SCORES = { strength: 15, dexterity: 14, constitution: 13, intelligence: 8, wisdom: 12, charisma: 9 }

/** A creature of our own in the second API's shape. */
export const anOpen5eCreature = (name: string, facts: Record<string, unknown> = {}) => ({
  key: `own_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
  name,
  document: { name: 'Own Work', key: 'own', gamesystem: { key: '5e-2014' } },
  type: { name: 'Fey', key: 'fey' },
  size: { name: 'Small', key: 'small' },
  alignment: 'neutral',
  armor_class: 13,
  hit_points: 18,
  hit_dice: '4d6+4',
  speed: { walk: 30, unit: 'feet' },
  ability_scores: SCORES,
  challenge_rating: 0.5,
  actions: [],
  traits: [],
  ...facts,
})

/** Open5e's two APIs, over real HTTP. In mode `old` there is only the first. */
export function startFakeOpen5e(port?: number): Promise<FakeServer<Open5eMode, Settings>> {
  return startFake<Open5eMode, Settings>(
    {
      modes: MODES,
      settings: { creatures: [anOpen5eCreature('Marsh Boggart'), anOpen5eCreature('Bog Imp')], elsewhere: '' },
      answer({ path, query }, mode, { creatures, elsewhere }, response) {
        if (mode === 'hang') return
        if (mode === 'busy')
          return sendJson(response, 429, { detail: 'Request was throttled.' }, { 'retry-after': '30' })
        if (mode === 'broken') return sendJson(response, 500, { detail: 'The fake was told to break.' })
        if (mode === 'nonsense') return sendJson(response, 200, { count: 'many', results: 'all of them' })
        if (mode === 'html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>')
        if (mode === 'elsewhere') return response.writeHead(302, { location: `${elsewhere}${path}` }).end()
        if (mode === 'cut') {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
          return response.write('{"count": 1, "results": [', () => response.destroy())
        }
        if (mode === 'huge') return sendJson(response, 200, { count: 1, results: [], padding: 'x'.repeat(3_000_000) })
        if (mode === 'drip') {
          response.writeHead(200, { 'content-type': 'application/json' })
          const timer = setInterval(() => response.write(' '), 100)
          return response.on('close', () => clearInterval(timer))
        }

        const [, version, , key] = path.split('/')
        if (mode === 'old' && version === 'v2') return sendJson(response, 404, { detail: 'Not found.' })
        const shown = creatures.map((creature) => (version === 'v1' ? asFirstApi(creature) : creature))
        if (key) {
          const one = shown.find((creature) => [creature.key, creature.slug].includes(key))
          return one ? sendJson(response, 200, one) : sendJson(response, 404, { detail: 'Not found.' })
        }
        const words = (query.get('name__icontains') ?? query.get('search') ?? '').toLowerCase()
        const results = shown.filter(({ name }) => String(name).toLowerCase().includes(words))
        sendJson(response, 200, {
          count: results.length,
          next: null,
          previous: null,
          results: results.slice(0, Number(query.get('limit') ?? 50)),
        })
      },
    },
    port,
  )
}

const asFirstApi = ({
  key,
  name,
  armor_class,
  hit_points,
  hit_dice,
}: Record<string, unknown>): Record<string, unknown> => ({
  slug: key,
  name,
  type: 'Fey',
  size: 'Small',
  armor_class,
  hit_points,
  hit_dice,
  ...SCORES,
  challenge_rating: '1/2',
  document__title: 'Own Work',
})

if (import.meta.main) await serveFake(startFakeOpen5e)
