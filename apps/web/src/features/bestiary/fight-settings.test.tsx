import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aCampaign } from '../../test/a-campaign.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { FightSettingsCard } from './fight-settings-card.tsx'

const settings = { otherSrd: false, disclosureParty: 'numbers', disclosureOthers: 'word' }
const card = () => (
  <FightSettingsCard campaign={aCampaign()} preview={(health) => <code>{JSON.stringify(health)}</code>} />
)
const others = async () => within(await screen.findByRole('group', { name: /everybody else/ }))

test('a choice shows what a player would see, and is kept when it is saved', async () => {
  const server = aServer({
    'bestiary.settings': settings,
    'bestiary.changeSettings': { ...settings, disclosureOthers: 'bar' },
  })
  await show(card())
  await userEvent.click((await others()).getByRole('radio', { name: /A bar/ }))
  expect(screen.getByText('{"shown":"bar","tenths":4,"word":"bloodied"}')).toBeTruthy()
  await userEvent.click(screen.getByRole('switch', { name: /Monsters of the SRD 5.1, of 2014, too/ }))
  expect(server.of('bestiary.changeSettings')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }))
  expect(server.of('bestiary.changeSettings')).toEqual([
    { campaignId: CAMPAIGN_ID, otherSrd: true, disclosureParty: 'numbers', disclosureOthers: 'bar' },
  ])
})

test('what could not be saved stays as it was chosen, and says why', async () => {
  aServer({ 'bestiary.settings': settings, 'bestiary.changeSettings': new Refusal('unavailable') })
  await show(card())
  await userEvent.click((await others()).getByRole('radio', { name: /Nothing/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Save the settings' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect((await others()).getByRole<HTMLInputElement>('radio', { name: /Nothing/ }).checked).toBe(true)
})
