import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aMonsterCard } from '../../test/a-monster.ts'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { MonsterPicker } from './monster-picker.tsx'

const owlbear = aMonsterCard({ name: 'Owlbear', cr: '3' })
const deva = aMonsterCard({ name: 'Déva', cr: '10', type: 'celestial' })

test('a few letters and Enter take a monster, and the field is ready for the next', async () => {
  aServer({ 'bestiary.index': [owlbear, deva] })
  const onPick = vi.fn()
  await show(<MonsterPicker campaignId={CAMPAIGN_ID} onPick={onPick} />)
  const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Add a monster' })
  await userEvent.type(field, 'dev')
  expect(await screen.findByRole('option', { name: /Déva.*CR 10, large celestial, Homebrew/ })).toBeTruthy()
  await userEvent.keyboard('{Enter}')
  expect(onPick).toHaveBeenCalledExactlyOnceWith(deva)
  expect(field.value).toBe('')
  expect(document.activeElement).toBe(field)
})

test('a bestiary that did not load says so where the field would be', async () => {
  let broken = true
  aServer({ 'bestiary.index': () => (broken ? new Refusal('unexpected') : [owlbear]) })
  await show(<MonsterPicker campaignId={CAMPAIGN_ID} onPick={vi.fn()} />)
  expect(await screen.findByRole('alert')).toBeTruthy()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('combobox')).toBeTruthy()
})
