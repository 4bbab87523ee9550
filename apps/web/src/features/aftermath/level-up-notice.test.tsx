import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { KIRA } from './a-fight-over.tsx'
import { LevelUpNotice } from './level-up-notice.tsx'

const mine = { memberId: KIRA, name: 'Kira', level: 3, levelUp: 4, isMe: true }
const notice = (
  <>
    <LevelUpNotice campaignId={CAMPAIGN_ID} />
    <Toasts />
  </>
)

test('a player takes the level that awaits them, and gives it back', async () => {
  const server = aServer({
    'aftermath.levelUps': [mine],
    'aftermath.raiseLevel': { ok: true },
    'aftermath.takeBackLevel': { ok: true },
  })
  await show(notice)
  expect((await screen.findByRole('status')).textContent).toContain('Kira may take level 4.')
  await userEvent.click(screen.getByRole('button', { name: 'Take level 4' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  const level = { campaignId: CAMPAIGN_ID, memberId: KIRA }
  await waitFor(() => expect(server.of('aftermath.takeBackLevel')).toEqual([{ ...level, from: 4, to: 3 }]))
  expect(server.of('aftermath.raiseLevel')).toEqual([{ ...level, from: 3, to: 4 }])
})

test('a level that changed meanwhile is said', async () => {
  aServer({
    'aftermath.levelUps': [{ ...mine, isMe: false }],
    'aftermath.raiseLevel': new Refusal('changed_meanwhile'),
  })
  await show(notice)
  await userEvent.click(await screen.findByRole('button', { name: 'Raise to level 4' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Someone else changed this meanwhile')
})

test('where no level awaits, nothing is said', async () => {
  const server = aServer({ 'aftermath.levelUps': [] })
  await show(notice)
  await waitFor(() => expect(server.of('aftermath.levelUps')).toHaveLength(1))
  expect(screen.queryByRole('status')).toBeNull()
})
