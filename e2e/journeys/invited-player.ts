import assert from 'node:assert/strict'
import { LAPTOP_VELLUM } from '../stage/looks.ts'
import type { Journey, Stage } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { beginCampaign, openTab } from '../steps/campaign.ts'
import { markdown, rowOf, uploadAndWait } from '../steps/documents.ts'
import { AT_THE_DOOR, becomeAdministrator, signUp } from '../steps/enter.ts'
import { acceptInvitation, invite } from '../steps/invite.ts'
import { MARA, ODA, TOBIN } from '../steps/people.ts'
import { answered, ask, closestPassages } from '../steps/sage.ts'
import { gone, seen } from '../steps/see.ts'
import type { Installation } from '../stage/installation.ts'

const CAMPAIGN = 'The Sunken Bell'
/** Words that stand in the adventure and nowhere else. */
const SECRET = /bell below|drowned queen|low tide/i
const ADVENTURE = markdown(
  'the-bell-below.md',
  `# The Bell Below\n\n## Who rings the bell\n\nNobody at the table knows it yet: the bell ringer is the drowned queen herself. She rings the sunken bell at low tide, and every sailor who hears it walks into the water.\n\n## The cellar\n\nThe cellar of the lighthouse floods at midnight. A brass door leads down to the bell.\n`,
)
const HOUSE_RULES = markdown(
  'house-rules.md',
  '# House rules\n\n## The bell\n\nWhen a sunken bell rings, everyone rolls a save against the sound before anything else happens.\n\n## Late arrivals\n\nWhoever comes late brings the bread.\n',
)
const QUESTION = 'Who is the bell ringer that rings the sunken bell?'

/** A player takes a place at the table, learns what the table may know and nothing else, and loses the place again. */
export const invitedPlayer: Journey = {
  name: 'invited-player',
  async play(stage) {
    const home = await stage.installation({ env: { EMBEDDINGS: 'none' } })
    const mara = await stage.visitor(home)
    await becomeAdministrator(mara, MARA)
    const campaign = await beginCampaign(mara, CAMPAIGN)
    await uploadAndWait(mara, ADVENTURE, 'the bell below', 'DM only')
    await uploadAndWait(mara, HOUSE_RULES, 'house rules', 'The table')
    await mara.picture('what-the-dm-sees')
    const secret = await rowOf(mara, 'the bell below')
      .getByRole('link', { name: 'the bell below' })
      .getAttribute('href')
    assert.ok(secret)

    await openTab(mara, 'Party')
    const once = await invite(mara, { uses: 1 })
    await mara.picture('the-invitation-is-ready')
    await mara.page.keyboard.press('Escape')

    const tobin = await stage.visitor(home, LAPTOP_VELLUM)
    await takesAPlace(tobin, once)
    await hasMail(mara)
    await readsOnly(tobin, campaign)
    await findsNothing(tobin, campaign, secret)
    await asksInVain(tobin)

    await isShownTheSecret(tobin, mara, campaign)
    await isRemoved(tobin, mara, campaign)
    await meetsDeadLinks(stage, mara, { campaign, home, once })
  },
}

async function takesAPlace(tobin: Visitor, link: string) {
  const { page, picture, expects } = tobin
  expects(AT_THE_DOOR, 'signed_out invites.myPlace')
  await page.goto(link)
  await seen(page.getByRole('heading', { name: CAMPAIGN }))
  await seen(page.getByText(`${MARA.name} invites you to this campaign.`))
  await picture('an-invitation')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await signUp(tobin, TOBIN)
  await acceptInvitation(tobin, CAMPAIGN)
  await seen(page.getByText(`Is ${TOBIN.email} yours?`))
  await picture('at-the-table')
}

async function hasMail({ page }: Visitor) {
  await page.goto('/admin/mail')
  await seen(page.getByRole('list', { name: 'Mails' }).getByText(`to ${TOBIN.email}`))
}

async function readsOnly({ page, picture }: Visitor, campaign: string) {
  const places = page.getByRole('navigation', { name: 'Main' })
  assert.equal(await places.getByRole('link', { name: 'Settings' }).count(), 0, 'a player has no settings')
  await page.goto(`${campaign}/party`)
  await seen(page.getByRole('heading', { name: MARA.name }))
  assert.equal(await page.getByRole('button', { name: 'Invite someone' }).count(), 0, 'a player invites nobody')
  assert.equal(await page.getByRole('button', { name: `Actions for ${MARA.name}` }).count(), 0)
  await page.goto(`${campaign}/settings`)
  await seen(page.getByText('These are the DM’s to change'))
  assert.equal(
    await page.getByRole('main').getByRole('button').count(),
    0,
    'nothing to press on a page that is not theirs',
  )
  await page.goto(`${campaign}/documents`)
  await seen(page.getByRole('link', { name: 'house rules' }))
  assert.equal(await page.getByLabel('Drop files here').count(), 0, 'a player uploads nothing')
  await picture('what-a-player-sees')
}

async function findsNothing({ page, picture, expects }: Visitor, campaign: string, secret: string) {
  assert.equal(await page.getByText('the bell below').count(), 0)
  expects('not_found documents.get', 'not_found documents.readPassages', `404 ${secret}/file`)
  await page.goto(secret)
  await seen(page.getByText('There is no such document here'))
  await picture('not-for-players')

  const file = await page.request.get(`/api${secret}/file`)
  assert.equal(file.status(), 404)
  for (const tab of ['overview', 'party', 'documents', 'sage']) {
    await page.goto(`${campaign}/${tab}`)
    await seen(page.getByRole('heading', { level: 1 }))
    assert.doesNotMatch(await page.content(), SECRET)
  }
}

async function asksInVain(tobin: Visitor) {
  const answer = await answered(await ask(tobin, QUESTION))
  assert.doesNotMatch(answer, SECRET)
  await tobin.picture('the-sage-knows-no-secret')
}

async function isShownTheSecret(tobin: Visitor, mara: Visitor, campaign: string) {
  await openTab(tobin, 'Documents')
  await seen(tobin.page.getByRole('link', { name: 'house rules' }))

  await mara.page.goto(`${campaign}/documents`)
  await mara.page.getByRole('button', { name: 'More for the bell below' }).click()
  await mara.page.getByRole('menuitem', { name: 'Rename or change readers' }).click()
  const dialog = mara.page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'The table' }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()

  await seen(tobin.page.getByRole('link', { name: 'the bell below' }))
  await tobin.picture('shared-just-now')
  await openTab(tobin, 'Sage')
  const passages = await closestPassages(await ask(tobin, QUESTION))
  assert.match((await passages.allInnerTexts()).join('\n'), SECRET)
}

async function isRemoved(tobin: Visitor, mara: Visitor, campaign: string) {
  // what was on its way when the door closed
  tobin.expects(
    'not_found campaigns.get',
    'not_found documents.list',
    'not_found members.list',
    'not_found sage.threads',
  )
  tobin.expects('not_found sage.thread', 'not_found sage.message')
  await mara.page.goto(`${campaign}/party`)
  await mara.page.getByRole('button', { name: `Actions for ${TOBIN.name}` }).click()
  await mara.page.getByRole('menuitem', { name: 'Remove from the campaign' }).click()
  await mara.page.getByRole('alertdialog').getByRole('button', { name: 'Remove them' }).click()

  await seen(tobin.page.getByText('You are no longer at this table.'))
  await seen(tobin.page.getByRole('heading', { name: 'Campaigns', level: 1 }))
  await tobin.picture('no-longer-at-the-table')
  await tobin.page.goto(`${campaign}/documents`)
  await seen(tobin.page.getByText('There is no such campaign'))
  await tobin.picture('there-is-no-such-campaign')
}

type Links = { campaign: string; home: Installation; once: string }

async function meetsDeadLinks(stage: Stage, mara: Visitor, { campaign, home, once }: Links) {
  await openTab(mara, 'Party')
  const takenBack = await invite(mara, {})
  await mara.page.keyboard.press('Escape')
  await mara.page.getByRole('button', { name: 'Take back' }).first().click()
  await mara.page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
  await seen(mara.page.getByText('Taken back', { exact: true }))
  const short = await invite(mara, { days: 1 })
  await mara.page.goto(`${campaign}/party`)
  await seen(mara.page.getByText('Used up', { exact: true }))
  await mara.picture('invitations-of-every-kind')
  await mara.page.goto('about:blank')
  await home.restart({ env: { EMBEDDINGS: 'none' }, daysAhead: 2 })

  const oda = await stage.visitor(home)
  oda.expects(AT_THE_DOOR, 'signed_out invites.myPlace', 'not_found invites.preview')
  const links = {
    used: [once, 'It has been used already.'],
    'taken-back': [takenBack, 'It was taken back.'],
    expired: [short, 'It has expired.'],
    unknown: [`${home.url}/join/no-such-invitation`, 'There is no such invitation.'],
  }
  for (const [kind, [link = '', sentence = '']] of Object.entries(links)) {
    await oda.page.goto(link)
    await seen(oda.page.getByRole('heading', { name: 'This invitation does not work' }))
    await seen(oda.page.getByText(sentence))
    await oda.picture(`an-invitation-that-is-${kind}`)
  }
  await gone(oda.page.getByText(CAMPAIGN))
  await signUp(oda, ODA)
  await oda.page.goto(short)
  await seen(oda.page.getByText('It has expired.'))
}
