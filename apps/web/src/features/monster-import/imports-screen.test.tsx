import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { aLine, anImport, aReport } from './a-report.ts'
import { ImportsScreen } from './imports-screen.tsx'

const OFF = { isOn: false, found: [], more: 0 }
const here = <ImportsScreen campaignId={CAMPAIGN_ID} />
const ROAD = `/api/campaigns/${CAMPAIGN_ID}/monster-imports`
const UNREAD = { path: 'monster[0].mood', why: 'has no place in a stat block: "sour"' }

/** The test's server is asked for JSON; an import sends its text, so its road is answered here. */
function anImportServer(
  answer: (query: URLSearchParams, body: unknown) => unknown,
  more: Record<string, unknown> = {},
) {
  const server = aServer({ 'monsterImport.list': [], 'monsterImport.searchOpen5e': OFF, ...more })
  const asked: { query: Record<string, string>; body: unknown }[] = []
  const others = globalThis.fetch
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const url = new URL(address, 'http://here')
    if (url.pathname !== ROAD) return others(address, init)
    asked.push({ query: Object.fromEntries(url.searchParams), body: init.body })
    const said = answer(url.searchParams, init.body)
    return said instanceof Refusal ? Response.json({ error: said.error }, { status: 400 }) : Response.json(said)
  })
  return { server, asked }
}

async function paste(text: string) {
  await userEvent.click(await screen.findByLabelText('Or paste stat blocks'))
  await userEvent.paste(text)
  await userEvent.click(screen.getByRole('button', { name: 'Look through it' }))
}

test('looks first, then imports under one id, and undoes', async () => {
  const lines = [aLine({ unread: [UNREAD] }), aLine({ name: 'Bog Imp', does: 'skip', sentence: 'You have one.' })]
  const { server, asked } = anImportServer(
    (query) =>
      aReport(
        lines.map((line) =>
          query.has('importId') && line.does === 'add' ? { ...line, locator: 'campaign:one' } : line,
        ),
        { importId: query.get('importId') },
      ),
    { 'monsterImport.undo': { removed: 1, restored: 0, kept: 0 } },
  )
  await show(here)
  await paste('{"monster": []}')

  const preview = await screen.findByRole('list', { name: 'What would happen' })
  expect(within(preview).getByText('You have one.')).toBeTruthy()
  expect(within(preview).getByText('monster[0].mood')).toBeTruthy()
  expect(screen.getByText('1 to add, 1 to skip')).toBeTruthy()
  expect(asked[0]).toMatchObject({ query: { duplicates: 'skip' }, body: '{"monster": []}' })
  expect(asked[0]?.query.importId).toBeUndefined()

  await userEvent.click(screen.getByRole('button', { name: 'Import 1 monster' }))
  const done = await screen.findByRole('list', { name: 'What was imported' })
  expect(within(done).getByRole('link', { name: 'Marsh Boggart' }).getAttribute('href')).toContain('campaign')
  const id = asked[1]?.query.importId
  expect(id).toMatch(/^[0-9a-f-]{36}$/)

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(server.of('monsterImport.undo')).toEqual([{ campaignId: CAMPAIGN_ID, importId: id }]))
})

test('another choice is looked through again', async () => {
  const { asked } = anImportServer(() => aReport([aLine()]))
  await show(here)
  await paste('Bog Imp')
  await userEvent.selectOptions(await screen.findByLabelText('Names you have already'), 'replace')
  await userEvent.selectOptions(screen.getByLabelText('Rules'), '2014')
  await waitFor(() => expect(asked.at(-1)?.query).toMatchObject({ duplicates: 'replace', edition: '2014' }))
})

test('what is refused says why, and the pasted text is not lost', async () => {
  anImportServer(() => new Refusal('invalid_input', { reason: 'import_broken', message: 'This is cut off.' }))
  await show(here)
  await paste('{"monster": [')
  expect((await screen.findByRole('alert')).textContent).toContain('This is cut off.')
  await userEvent.click(screen.getByRole('button', { name: 'Choose another' }))
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Or paste stat blocks')).value).toBe('{"monster": [')
})

test('an answer that was lost is asked for again under the same id', async () => {
  let lost = true
  const { asked } = anImportServer((query) => {
    if (!query.has('importId')) return aReport([aLine()])
    if (lost) {
      lost = false
      throw new TypeError('the line went dead')
    }
    return aReport([aLine()], { importId: query.get('importId') })
  })
  await show(here)
  await paste('Bog Imp')
  await userEvent.click(await screen.findByRole('button', { name: 'Import 1 monster' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  await screen.findByRole('list', { name: 'What was imported' })
  expect(asked[2]?.query.importId).toBe(asked[1]?.query.importId)
})

test('where everything is skipped there is nothing to import', async () => {
  anImportServer(() => aReport([aLine({ does: 'skip', sentence: 'You have one.' })]))
  await show(here)
  await paste('Bog Imp')
  expect((await screen.findByRole('button', { name: 'Nothing to import' })).getAttribute('aria-disabled')).toBe('true')
})

test('earlier imports are listed; undoing asks first, and says when there is nothing left', async () => {
  const done = anImport()
  const { server } = anImportServer(() => aReport([]), {
    'monsterImport.list': [done, anImport({ fileName: 'old.json', undoneAt: '2026-11-21T18:00:00.000Z' })],
    'monsterImport.undo': new Refusal('against_the_rules', { reason: 'nothing_to_undo' }),
  })
  await show(here)
  const list = await screen.findByRole('list', { name: 'Earlier imports' })
  expect(list.textContent).toContain('2 added, 1 replaced')
  expect(within(list).getByText('Undone')).toBeTruthy()
  expect(within(list).queryByRole('button', { name: 'Undo the import of old.json' })).toBeNull()

  await userEvent.click(within(list).getByRole('button', { name: 'Undo the import of marsh.json' }))
  expect(server.of('monsterImport.undo')).toEqual([])
  await userEvent.click(await screen.findByRole('button', { name: 'Undo the import' }))
  expect(await screen.findByText(/Nothing is left of this import/)).toBeTruthy()
})

test('no import yet, or a list that did not come, says so', async () => {
  anImportServer(() => aReport([]))
  const { unmount } = await show(here)
  expect(await screen.findByText('Nothing imported yet')).toBeTruthy()
  unmount()
  anImportServer(() => aReport([]), { 'monsterImport.list': new Refusal('unexpected') })
  await show(here)
  expect((await screen.findByRole('alert')).textContent).toContain('req-7')
})

test('Open5e is there only where the installation names a server; taking one can be undone', async () => {
  anImportServer(() => aReport([]))
  const { unmount } = await show(here)
  await screen.findByText('Nothing imported yet')
  expect(screen.queryByText('Look one up at Open5e')).toBeNull()
  unmount()

  const creature = { key: 'own_bog-imp', name: 'Bog Imp', type: 'Fey', cr: '1/2', source: 'Own Work' }
  const { server } = anImportServer(() => aReport([]), {
    'monsterImport.searchOpen5e': ({ text }: { text: string }) => ({
      isOn: true,
      found: text ? [creature] : [],
      more: text ? 4 : 0,
    }),
    'monsterImport.takeFromOpen5e': ({ importId }: { importId: string }) =>
      aReport([aLine({ name: 'Bog Imp', locator: 'campaign:one' })], { importId, format: 'open5e' }),
    'monsterImport.undo': { removed: 1, restored: 0, kept: 0 },
  })
  await show(here)
  await userEvent.type(await screen.findByLabelText('Name of a creature'), 'bog')
  await userEvent.click(await screen.findByRole('button', { name: 'Take Bog Imp' }))
  expect(await screen.findByRole('link', { name: 'Open it in the bestiary' })).toBeTruthy()
  expect(screen.getByText(/4 more creatures there/)).toBeTruthy()
  const [taken] = server.of('monsterImport.takeFromOpen5e') as { importId: string; key: string }[]
  expect(taken).toMatchObject({ key: 'own_bog-imp', duplicates: 'skip' })

  await userEvent.click(screen.getByRole('button', { name: 'Undo taking Bog Imp' }))
  expect(await screen.findByRole('button', { name: 'Take Bog Imp' })).toBeTruthy()
  expect(server.of('monsterImport.undo')).toEqual([{ campaignId: CAMPAIGN_ID, importId: taken?.importId }])
})

test('an Open5e server in trouble is said where it was asked, and nothing else suffers', async () => {
  anImportServer(() => aReport([]), {
    'monsterImport.searchOpen5e': ({ text }: { text: string }) =>
      text
        ? new Refusal('unavailable', { reason: 'open5e_slow', message: 'It did not answer in time.' })
        : { isOn: true, found: [], more: 0 },
  })
  await show(here)
  await userEvent.type(await screen.findByLabelText('Name of a creature'), 'bog')
  expect(await screen.findByText('It did not answer in time.')).toBeTruthy()
  expect(screen.getByText('Nothing imported yet')).toBeTruthy()
})
