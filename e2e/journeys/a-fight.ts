import assert from 'node:assert/strict'
import { type Look, LAPTOP_CANDLE, PHONE_VELLUM, WALL_CANDLE } from '../stage/looks.ts'
import type { Installation } from '../stage/installation.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { beginCampaign, openTab } from '../steps/campaign.ts'
import { becomeAdministrator, signUp } from '../steps/enter.ts'
import { call, logSays, press, quick, rowOf } from '../steps/fight.ts'
import { fitsTheWidth } from '../steps/fits-the-width.ts'
import { acceptInvitation, invite } from '../steps/invite.ts'
import { MARA, ODA, TOBIN } from '../steps/people.ts'
import { gone, seen } from '../steps/see.ts'
import { learn, tell } from '../steps/tell.ts'

const PHONE_CANDLE: Look = { ...PHONE_VELLUM, theme: 'candle' }
const ENCOUNTER = 'The toll at Crookbridge'
const LURKER = /Bugbear/
const WITHOUT_MODELS = { env: { EMBEDDINGS: 'none' } }

/** A DM at a laptop, two players at their phones and a screen on the wall, from an encounter to the experience it gave. */
export const aFight: Journey = {
  name: 'a-fight',
  async play(stage) {
    const home = await stage.installation(WITHOUT_MODELS)
    const mara = await stage.visitor(home, LAPTOP_CANDLE)
    await becomeAdministrator(mara, MARA)
    const campaign = await beginCampaign(mara, 'The Lantern Road')
    const tobin = await stage.visitor(home, PHONE_VELLUM)
    const oda = await stage.visitor(home, PHONE_CANDLE)
    await takePlaces(mara, tobin, oda)
    await looksIntoTheBestiary(mara)
    await preparesAnEncounter(mara, campaign)
    const fight = await beginsTheFight(mara, tobin, oda)
    const wall = await stage.visitor(home, WALL_CANDLE)
    await putsItOnTheWall(mara, wall, campaign, fight)

    await revealsTheLurker(mara, tobin, wall)
    await acceptsAProposal(mara, tobin)
    await breaksConcentration(mara, oda)
    await takesBackThreeSteps(mara, tobin)
    await goesOnAfterACrash(mara, [tobin, oda, wall], home)
    await worksThroughASilence(mara, tobin)
    await endsTheFight(mara, tobin, wall)
  },
}

async function takePlaces(mara: Visitor, ...players: [Visitor, Visitor]) {
  await openTab(mara, 'Party')
  const link = await invite(mara, { uses: 2 })
  await mara.page.keyboard.press('Escape')
  for (const [player, person, character] of [
    [players[0], TOBIN, { characterName: 'Kira Fenn', class: 'Ranger', level: 3, armorClass: 15, maxHp: 28 }],
    [players[1], ODA, { characterName: 'Ithilwen', class: 'Wizard', level: 3, armorClass: 12, maxHp: 17 }],
  ] as const) {
    player.expects('signed_out invites.myPlace')
    await player.page.goto(link)
    await player.page.getByRole('link', { name: 'Create an account' }).click()
    await signUp(player, person)
    await acceptInvitation(player, 'The Lantern Road')
    await player.page.waitForURL(/campaigns\//)
    const campaignId = idIn(player)
    const { memberId } = await learn<{ memberId: string }>(player, 'campaigns.get', { campaignId })
    await tell(player, 'members.editCharacter', { campaignId, memberId, ...character })
  }
}

const idIn = ({ page }: Visitor) => /campaigns\/([^/]+)/.exec(page.url())?.[1] ?? assert.fail('outside of a campaign')

/** The creatures of the rules are there a minute after the first start. */
async function looksIntoTheBestiary(mara: Visitor) {
  const { page, picture } = mara
  await openTab(mara, 'Bestiary')
  await page.getByRole('searchbox').first().fill('owlbear')
  await page.getByText('Owlbear', { exact: true }).first().click()
  await seen(page.getByText(/Creative Commons|SRD 5\.2\.1/))
  await picture('a-stat-block')
}

async function preparesAnEncounter(mara: Visitor, campaign: string) {
  const { page, picture } = mara
  await tell(mara, 'encounters.save', {
    campaignId: idIn(mara),
    name: ENCOUNTER,
    party: {},
    monsters: [
      { locator: 'srd:2024-goblin-warrior', count: 3 },
      { locator: 'srd:2024-bugbear-warrior', count: 1, hidden: true, note: 'Waits under the bridge.' },
    ],
  })
  await page.goto(`${campaign}/encounters`)
  await seen(page.getByText(ENCOUNTER))
  await picture('the-encounters')
  await page.getByRole('link', { name: ENCOUNTER }).first().click()
  await seen(page.getByText('Goblin Warrior').first())
  await picture('an-encounter')
}

async function beginsTheFight(mara: Visitor, tobin: Visitor, oda: Visitor): Promise<string> {
  const { page, picture } = mara
  await page.getByRole('button', { name: 'Begin the fight' }).first().click()
  const dialog = page.getByRole('dialog')
  await seen(dialog)
  await dialog.getByRole('button', { name: 'To the fight' }).click()
  await page.waitForURL(/\/fight\/[0-9a-f-]+/)
  await seen(page.getByRole('region', { name: 'Initiative' }))
  await picture('before-the-first-turn')

  // nobody at the table knows of it yet
  await openTab(tobin, 'Fight')
  await seen(tobin.page.getByText('No fight just now'))

  await page.getByLabel('Initiative of Kira Fenn').fill('21')
  await page.getByLabel('Initiative of Ithilwen').fill('20')
  await page.getByRole('button', { name: 'Set what is written' }).click()
  await page.getByRole('button', { name: 'Monsters, by score' }).click()
  await gone(page.getByRole('region', { name: 'Initiative' }).getByText('Monsters, by score'))
  await press(mara, 'n')
  await seen(page.getByRole('heading', { name: 'Round 1' }))

  await seen(tobin.page.getByText('You’re up', { exact: true }))
  await openTab(oda, 'Fight')
  await seen(call(oda).getByText('Kira Fenn'))
  await fitsTheWidth(tobin.page)
  await tobin.picture('you-are-up')
  await oda.picture('you-are-next')
  return page.url()
}

async function putsItOnTheWall(mara: Visitor, wall: Visitor, campaign: string, fight: string) {
  const { page } = mara
  await page.goto(`${campaign}/fight`)
  await page.getByRole('button', { name: 'Connect a screen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click()
  const link = await page.getByRole('dialog').getByLabel('The link').inputValue()
  await page.keyboard.press('Escape')
  await page.goto(fight)
  await seen(page.getByRole('heading', { name: 'Round 1' }))
  await wall.page.goto(link)
  await seen(call(wall).getByText('Kira Fenn'))
  await wall.picture('on-the-wall')
}

/** Nobody but the DM knows of the ambusher before it is revealed, by any word on the page. */
async function revealsTheLurker(mara: Visitor, tobin: Visitor, wall: Visitor) {
  for (const { page } of [tobin, wall]) assert.doesNotMatch(await page.content(), LURKER)
  await rowOf(mara, LURKER).click()
  await press(mara, 'v')
  for (const { page } of [tobin, wall]) await seen(page.getByText(LURKER))
  assert.doesNotMatch(await tobin.page.content(), /Waits under the bridge/)
  await mara.picture('the-ambusher-is-seen')
}

async function acceptsAProposal(mara: Visitor, tobin: Visitor) {
  const { page } = tobin
  await page.getByRole('button', { name: 'Damage', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Propose damage' })
  await sheet.getByRole('textbox', { name: 'Damage' }).fill('5')
  await sheet.getByText('Goblin Warrior 1').click()
  await tobin.picture('a-proposal')
  await sheet.getByRole('button', { name: 'Propose', exact: true }).click()
  await seen(page.getByText('Waits for the DM'))

  await seen(mara.page.getByText(/Kira Fenn: 5.*Goblin Warrior 1/))
  await mara.picture('a-proposal-waits')
  await press(mara, 'y')
  await gone(page.getByText('Waits for the DM'))
  await logSays(mara, /Goblin Warrior 1 takes 5/)
  await page.getByRole('button', { name: 'End my turn' }).click()
  await seen(call(tobin).getByText('Ithilwen'))
}

async function breaksConcentration(mara: Visitor, oda: Visitor) {
  await seen(oda.page.getByText('You’re up', { exact: true }))
  await quick(mara, 'Ithilwen', 'conc Web')
  await seen(oda.page.getByText('Concentrating on'))
  await quick(mara, 'Ithilwen', '9 piercing')
  await seen(oda.page.getByText(/Make a concentration save: DC 10/))
  await oda.picture('a-concentration-save')
  const due = mara.page.getByRole('region', { name: 'Due now' })
  await due.getByRole('button', { name: 'Lost' }).click()
  await gone(oda.page.getByText('Concentrating on'))
  await logSays(mara, /Ithilwen loses concentration/)
}

/** What is taken back never happened, for anybody who looks. */
async function takesBackThreeSteps(mara: Visitor, tobin: Visitor) {
  const { page } = tobin
  await quick(mara, 'Kira Fenn', '3 fire')
  await quick(mara, 'Kira Fenn', '4 cold')
  await quick(mara, 'Kira Fenn', 'prone')
  const mine = page.getByRole('list', { name: 'Conditions of Kira Fenn' })
  await seen(mine)
  await seen(page.getByText('21', { exact: true }))
  for (let step = 0; step < 3; step++) await press(mara, 'u')
  await gone(mine)
  await seen(page.getByText('28', { exact: true }))
  await gone(page.getByText('takes 4 cold'))
}

/** Killed between two instructions, the server loses nothing that it acknowledged. */
async function goesOnAfterACrash(mara: Visitor, others: Visitor[], home: Installation) {
  await quick(mara, 'Goblin Warrior 2', '4 slashing')
  await logSays(mara, /Goblin Warrior 2 takes 4/)
  await logged(mara, /Goblin Warrior 2 takes/)
  for (const one of [mara, ...others]) one.mayLoseTheServer()
  await home.crash(WITHOUT_MODELS)
  await mara.page.reload()
  await seen(mara.page.getByRole('heading', { name: 'Round 1' }))
  await logSays(mara, /Goblin Warrior 2 takes 4/)
  await press(mara, 'n')
  for (const { page } of others) await gone(page.getByText('You’re up', { exact: true }))
  await mara.picture('after-the-crash')
}

/** Waits until the server has said that it has it, and not only the screen. */
async function logged(mara: Visitor, words: RegExp) {
  const campaignId = idIn(mara)
  const combatId = /fight\/([0-9a-f-]+)/.exec(mara.page.url())?.[1]
  for (let tries = 0; tries < 50; tries++) {
    const { turns } = await learn<{ turns: { sentences: string[] }[] }>(mara, 'combat.story', { campaignId, combatId })
    if (turns.some(({ sentences }) => sentences.some((sentence) => words.test(sentence)))) return
    await mara.page.waitForTimeout(100)
  }
  assert.fail(`the server never heard: ${words}`)
}

/** Without a connection the DM goes on; the table hears of it when the connection is back. */
async function worksThroughASilence(mara: Visitor, tobin: Visitor) {
  const { page, picture } = mara
  await page.context().setOffline(true)
  await quick(mara, 'Kira Fenn', '6 force')
  await seen(page.getByText(/wait/i))
  await picture('no-connection')
  await page.context().setOffline(false)
  await seen(tobin.page.getByText('22', { exact: true }))
}

async function endsTheFight(mara: Visitor, tobin: Visitor, wall: Visitor) {
  const { page, picture } = mara
  await press(mara, 'Shift+F')
  await press(mara, 'Shift+K')
  await logSays(mara, /Goblin Warrior 1.* die\./)
  await press(mara, 'Shift+E')
  await page.getByRole('button', { name: 'End the fight' }).last().click()
  await seen(page.getByRole('region', { name: 'After the fight' }))
  assert.equal(await page.evaluate(() => scrollY), 0, 'what comes after a fight is read from its top')
  await picture('after-the-fight')
  await seen(tobin.page.getByText('The fight is won'))
  await seen(tobin.page.getByText(/It was worth/))
  await tobin.picture('the-fight-is-won')
  await page.getByRole('button', { name: /^Give/ }).first().click()
  await seen(page.getByRole('list', { name: 'Experience given' }))
  await picture('experience-given')
  await gone(call(wall))
  await wall.picture('between-fights')
}
