import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { as, request } from '../../../test/as.ts'
import { aCampaign, type Table } from '../../../test/factories.ts'
import { aBestiary, aCreature, dryRun, imported, sendImport } from '../../../test/monster-imports.ts'
import { world } from '../../../test/world.ts'
import { creaturesIn } from './creatures-in.ts'
import { runImport } from './run-import.ts'

const PASTED = `Marsh Lurker
Large monstrosity, unaligned
AC 15   Initiative +2 (12)
HP 45 (6d10 + 12)
Speed 30 ft., Swim 40 ft.
Actions
Bite. Melee Attack Roll: +6, reach 10 ft. Hit: 11 (2d6 + 4) Piercing damage.`

/** The campaign's own monsters, as the database has them. */
async function ownMonsters(campaign: Table) {
  const { deps } = await world()
  return deps.db.selectFrom('monster').selectAll().where('campaignId', '=', campaign.id).orderBy('name').execute()
}

const ac = (armorClass: number) => ({ ac: [armorClass] })

describe('an import', () => {
  test('shows in a dry run what it would do, and changes nothing', async () => {
    const campaign = await aCampaign()
    const report = await dryRun(campaign, aBestiary(aCreature('Marsh Boggart', { mood: 'sour' })))
    expect(report).toMatchObject({ importId: null, format: 'five_e_tools', added: 1, replaced: 0, skipped: 0 })
    expect(report.lines[0]).toMatchObject({ name: 'Marsh Boggart', does: 'add', locator: null })
    expect(report.lines[0]?.unread).toEqual([{ path: 'monster[0].mood', why: 'has no place in a stat block: "sour"' }])
    expect(await ownMonsters(campaign)).toEqual([])
  })

  test('takes creatures in, with the numbers a list needs, and is listed', async () => {
    const campaign = await aCampaign()
    const report = await imported(campaign, aBestiary(aCreature('Marsh Boggart'), aCreature('Bog Imp')), {
      name: 'marsh.json',
    })
    expect(report).toMatchObject({ added: 2, skipped: 0 })
    const [imp, boggart] = await ownMonsters(campaign)
    expect(boggart).toMatchObject({
      origin: 'imported',
      edition: '2014',
      type: 'fey',
      cr: '1/2',
      xp: 100,
      ac: 14,
      hp: 27,
    })
    expect(report.lines.map(({ locator }) => locator)).toEqual([boggart?.locator, imp?.locator])

    const imports = await (await as(campaign.dm)).monsterImport.list({ campaignId: campaign.id })
    expect(imports).toMatchObject([{ id: report.importId, fileName: 'marsh.json', added: 2, undoneAt: null }])
  })

  test.each([
    { what: 'pasted text', body: PASTED, format: 'text', name: 'Marsh Lurker' },
    {
      what: 'a page of Open5e',
      body: JSON.stringify({ results: [{ name: 'Fen Hag', armor_class: 12, hit_points: 20, type: 'Fey' }] }),
      format: 'open5e',
      name: 'Fen Hag',
    },
    {
      what: 'Improved Initiative',
      body: JSON.stringify({
        'Creatures.a1': JSON.stringify({ Name: 'Mud Cat', HP: { Value: 9 }, AC: { Value: 12 }, Abilities: {} }),
      }),
      format: 'improved_initiative',
      name: 'Mud Cat',
    },
    {
      what: 'one creature of 5etools',
      body: JSON.stringify(aCreature('Reed Wisp')),
      format: 'five_e_tools',
      name: 'Reed Wisp',
    },
  ])('knows $what by itself', async ({ body, format, name }) => {
    const report = await dryRun(await aCampaign(), body)
    expect(report).toMatchObject({ format, lines: [{ name, does: 'add' }] })
  })

  test('of text says how sure it is, and what doesn’t fit', async () => {
    const { lines } = await dryRun(await aCampaign(), PASTED.replace('HP 45', 'HP 99'))
    expect(lines[0]?.confidence).toBeLessThan(1)
    expect(lines[0]?.sentence).toContain('averages 45, not 99')
  })

  test('is done once, however often and however fast it is sent', async () => {
    const campaign = await aCampaign()
    const importId = randomUUID()
    const reports = await Promise.all(
      Array.from({ length: 6 }, () => imported(campaign, aBestiary(aCreature('Marsh Boggart')), { importId })),
    )
    for (const report of reports) expect(report).toEqual(reports[0])
    expect(await ownMonsters(campaign)).toHaveLength(1)
  })

  test('two imports of the same creature at once add it once', async () => {
    const { deps } = await world()
    const campaign = await aCampaign()
    const read = creaturesIn({ text: aBestiary(aCreature('Marsh Boggart')) })
    if (!read.ok) throw new Error(read.message)
    const viewer = { role: 'dm', campaignId: campaign.id, userId: campaign.dm.id, memberId: '' } as const
    const ctx = { ...deps, viewer, user: { ...campaign.dm, emailVerified: true, isAdmin: false, aiAccess: false } }
    const wanted = { fileName: 'marsh.json', duplicates: 'skip' } as const
    const reports = await Promise.all(
      Array.from({ length: 6 }, () => runImport(ctx, read, { ...wanted, importId: randomUUID() })),
    )
    expect(reports.filter(({ added }) => added === 1)).toHaveLength(1)
    expect(await ownMonsters(campaign)).toHaveLength(1)
  })

  test('under the id of another campaign’s import is not found, and does nothing', async () => {
    const [mine, theirs] = [await aCampaign(), await aCampaign()]
    const { importId } = await imported(theirs, aBestiary(aCreature('Marsh Boggart')))
    const response = await sendImport(mine.dm, mine.id, aBestiary(aCreature('Bog Imp')), {
      importId: importId as string,
    })
    expect(response.status).toBe(404)
    expect(await ownMonsters(mine)).toEqual([])
  })
})

describe('what the campaign has already', () => {
  test('is skipped unless the DM wants it replaced, whatever the case of its name', async () => {
    const campaign = await aCampaign()
    await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const skipped = await imported(campaign, aBestiary(aCreature('MARSH boggart', ac(19))))
    expect(skipped).toMatchObject({ added: 0, skipped: 1 })
    expect(skipped.lines[0]?.sentence).toContain('has one of this name')

    const before = await ownMonsters(campaign)
    const replaced = await imported(campaign, aBestiary(aCreature('Marsh Boggart', ac(19))), { duplicates: 'replace' })
    expect(replaced).toMatchObject({ added: 0, replaced: 1, lines: [{ locator: before[0]?.locator }] })
    expect(await ownMonsters(campaign)).toMatchObject([{ id: before[0]?.id, ac: 19 }])
  })

  test('in the same words is left alone even then', async () => {
    const campaign = await aCampaign()
    await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const again = await imported(campaign, aBestiary(aCreature('Marsh Boggart')), { duplicates: 'replace' })
    expect(again).toMatchObject({ replaced: 0, skipped: 1 })
    const imports = await (await as(campaign.dm)).monsterImport.list({ campaignId: campaign.id })
    expect(imports).toHaveLength(1) // one that changed nothing is nobody's news
  })

  test('for the other rules is another creature', async () => {
    const campaign = await aCampaign()
    await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    expect(await imported(campaign, aBestiary(aCreature('Marsh Boggart')), { edition: '2024' })).toMatchObject({
      added: 1,
    })
  })

  test('twice in one file counts once', async () => {
    const report = await imported(await aCampaign(), aBestiary(aCreature('Bog Imp'), aCreature('Bog Imp', ac(9))))
    expect(report).toMatchObject({ added: 1, skipped: 1 })
    expect(report.lines[1]?.sentence).toContain('twice')
  })

  test('of another campaign is not touched', async () => {
    const [mine, theirs] = [await aCampaign(), await aCampaign()]
    await imported(theirs, aBestiary(aCreature('Marsh Boggart')))
    const before = await ownMonsters(theirs)
    const report = await imported(mine, aBestiary(aCreature('Marsh Boggart', ac(19))), { duplicates: 'replace' })
    expect(report).toMatchObject({ added: 1, replaced: 0 })
    expect(await ownMonsters(theirs)).toEqual(before)
  })
})

describe('undo', () => {
  const undo = async (campaign: Table, importId: string | null) =>
    (await as(campaign.dm)).monsterImport.undo({ campaignId: campaign.id, importId: importId ?? '' })

  test('removes what was added and brings back what was replaced, word for word', async () => {
    const campaign = await aCampaign()
    await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const before = await ownMonsters(campaign)
    const second = await imported(campaign, aBestiary(aCreature('Marsh Boggart', ac(19)), aCreature('Bog Imp')), {
      duplicates: 'replace',
    })
    expect(await undo(campaign, second.importId)).toEqual({ removed: 1, restored: 1, kept: 0 })
    expect(await ownMonsters(campaign)).toEqual(before)
  })

  test('a second time is refused and changes nothing; of fifty at once one is done', async () => {
    const campaign = await aCampaign()
    const { importId } = await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => undo(campaign, importId)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(undo(campaign, importId)).rejects.toMatchObject({
      cause: { details: { reason: 'import_already_undone' } },
    })
  })

  test('keeps what somebody changed since', async () => {
    const { deps } = await world()
    const campaign = await aCampaign()
    const { importId } = await imported(campaign, aBestiary(aCreature('Marsh Boggart'), aCreature('Bog Imp')))
    await deps.db
      .updateTable('monster')
      .set({ updatedAt: new Date(Date.now() + 5000).toISOString() })
      .where('campaignId', '=', campaign.id)
      .where('name', '=', 'Bog Imp')
      .execute()
    expect(await undo(campaign, importId)).toEqual({ removed: 1, restored: 0, kept: 1 })
    expect(await ownMonsters(campaign)).toMatchObject([{ name: 'Bog Imp' }])
  })

  test('is refused where nothing is left to undo', async () => {
    const campaign = await aCampaign()
    await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const { importId } = await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    await expect(undo(campaign, importId)).rejects.toMatchObject({ cause: { details: { reason: 'nothing_to_undo' } } })
  })

  test('of another campaign’s import is not found', async () => {
    const [mine, theirs] = [await aCampaign(), await aCampaign()]
    const { importId } = await imported(theirs, aBestiary(aCreature('Marsh Boggart')))
    await expect(undo(mine, importId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await ownMonsters(theirs)).toHaveLength(1)
  })
})

describe('who may', () => {
  test('a player may not import, list, look or undo', async () => {
    const campaign = await aCampaign()
    const { importId } = await imported(campaign, aBestiary(aCreature('Marsh Boggart')))
    const input = { campaignId: campaign.id, importId: importId as string }
    const player = await as(campaign.player)
    expect((await sendImport(campaign.player, campaign.id, PASTED)).status).toBe(403)
    expect((await sendImport(campaign.outsider, campaign.id, PASTED)).status).toBe(404)
    expect((await sendImport(null, campaign.id, PASTED)).status).toBe(401)
    await expect(player.monsterImport.list({ campaignId: campaign.id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(player.monsterImport.get(input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(player.monsterImport.undo(input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await (await as(campaign.dm)).monsterImport.get(input)).toMatchObject({ added: 1 })
  })
})

describe('bad input is refused in a sentence, and nothing changes', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  test.each([
    { what: 'nothing', body: ' \n ', reason: 'import_empty', words: 'nothing in it' },
    { what: 'JSON cut off', body: '{"monster": [{"name": "Bog', reason: 'import_broken', words: 'cut off' },
    {
      what: 'JSON of something else',
      body: '{"playlist": ["one", "two"]}',
      reason: 'import_unknown_format',
      words: 'not of 5etools',
    },
    { what: 'a hundred thousand brackets', body: deep, reason: /import_/, words: '' },
    {
      what: 'prose',
      body: 'Once upon a time there was a marsh.',
      reason: 'import_nothing_found',
      words: 'No stat block',
    },
    { what: 'text said to be JSON', body: PASTED, format: 'open5e', reason: 'import_not_json', words: 'not JSON' },
    {
      what: 'the wrong tool',
      body: aBestiary(aCreature('Bog Imp')),
      format: 'improved_initiative',
      reason: 'import_refused',
      words: 'Improved Initiative',
    },
    {
      what: 'twenty thousand creatures',
      body: aBestiary(...Array.from({ length: 20_000 }, (_, n) => ({ name: `Imp ${n}` }))),
      reason: 'import_too_many',
      words: '20,000 creatures',
    },
    {
      what: 'a picture',
      body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]),
      reason: 'import_not_text',
      words: 'no text',
    },
  ])('$what', async ({ body, format, reason, words }) => {
    const campaign = await aCampaign()
    const response = await sendImport(campaign.dm, campaign.id, body, {
      importId: randomUUID(),
      ...(format && { format }),
    })
    const { error } = (await response.json()) as { error: { data: { code: string; reason: string; message: string } } }
    expect(error.data.code).toBe('invalid_input')
    expect(error.data.reason).toMatch(reason)
    expect(error.data.message).toContain(words)
    expect(await ownMonsters(campaign)).toEqual([])
    expect(await (await as(campaign.dm)).monsterImport.list({ campaignId: campaign.id })).toEqual([])
  })

  test('five megabytes, in one creature or in many', async () => {
    const campaign = await aCampaign()
    const body = aBestiary(aCreature('Bog Imp', { fluff: 'x'.repeat(5 * 1024 * 1024) }))
    const response = await sendImport(campaign.dm, campaign.id, body, { importId: randomUUID() })
    expect(response.status).toBe(413)
    expect(await ownMonsters(campaign)).toEqual([])
  })

  test('a creature larger than any monster is skipped, and the others come', async () => {
    const campaign = await aCampaign()
    const huge = aCreature('Bog King', { trait: [{ name: 'Boast', entries: ['x'.repeat(3 * 1024 * 1024)] }] })
    const report = await imported(campaign, aBestiary(huge, aCreature('Bog Imp')))
    expect(report).toMatchObject({ added: 1, skipped: 1 })
    expect(report.lines[0]?.sentence).toContain('can’t be kept')
  })

  test('names that want to be something else stay names', async () => {
    const campaign = await aCampaign()
    const names = [
      '<img src=x onerror=alert(1)>',
      "Robert'); drop table monster; --",
      '__proto__',
      '../../etc/passwd',
      'Né'.repeat(40),
    ]
    const hostile = `{"monster":[${names.map((name) => JSON.stringify({ ...aCreature(name) }).replace('{', '{"__proto__":{"isAdmin":true},"constructor":{"a":1},')).join(',')}]}`
    const report = await imported(campaign, hostile)
    expect(report.added).toBe(names.length)
    expect((await ownMonsters(campaign)).map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  test('letters no database keeps are refused or replaced', async () => {
    const campaign = await aCampaign()
    const report = await imported(
      campaign,
      aBestiary(aCreature('Bog\0Imp'), aCreature('Reed Wisp', { 'mo\0od': 'so\0ur' }), aCreature('Half \ud800')),
    )
    expect(report.lines.map(({ does }) => does)).toContain('add')
    expect(JSON.stringify(report)).not.toMatch(/(?<!\\)\\(?:u0000|ud800)/)
  })

  test('unknown choices and made-up ids', async () => {
    const campaign = await aCampaign()
    const wrong: Record<string, string>[] = [
      { format: 'excel' },
      { importId: 'one' },
      { duplicates: 'merge' },
      { force: '1' },
    ]
    for (const query of wrong) expect((await sendImport(campaign.dm, campaign.id, PASTED, query)).status).toBe(400)
    expect(
      (await request(campaign.dm, '/api/campaigns/nothing/monster-imports', { method: 'POST', body: PASTED })).status,
    ).toBe(404)
  })
})
