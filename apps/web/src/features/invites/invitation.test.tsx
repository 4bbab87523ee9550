import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { INVITE_REFUSALS } from '@tomekeeper/contracts/invites'
import { expect, test, vi } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { DEAD_LINKS } from './dead-links.ts'
import { Invitation } from './invitation.tsx'

const preview = { campaignName: 'The Tide Bell', coverUrl: null, dmName: 'Mara Quill' }
const outside = { 'invites.preview': preview, 'invites.myPlace': { campaignId: null } }

test('a stranger sees who invites them to what, and comes back here from either door', async () => {
  aServer({ ...outside, 'invites.myPlace': new Refusal('signed_out') })
  await show(<Invitation code="abc" onJoined={vi.fn()} />)
  expect(await screen.findByRole('heading', { name: 'The Tide Bell' })).toBeTruthy()
  expect(screen.getByText('Mara Quill invites you to this campaign.')).toBeTruthy()
  for (const name of ['Create an account', 'Sign in'])
    expect(decodeURIComponent(screen.getByRole('link', { name }).getAttribute('href') ?? '')).toContain('/join/abc')
  expect(screen.queryByRole('button', { name: /Take your place/ })).toBeNull()
})

test('whoever is signed in takes the place with one press', async () => {
  const server = aServer({ ...outside, 'invites.accept': { campaignId: CAMPAIGN_ID, joined: true } })
  const onJoined = vi.fn()
  await show(<Invitation code="abc" onJoined={onJoined} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Take your place at the table' }))
  await waitFor(() => expect(onJoined).toHaveBeenCalledWith(CAMPAIGN_ID))
  expect(server.of('invites.accept')).toEqual([{ code: 'abc' }])
})

test('a link that somebody else used up meanwhile says so where the button is', async () => {
  aServer({ ...outside, 'invites.accept': new Refusal('against_the_rules', { reason: 'invite_used' }) })
  const onJoined = vi.fn()
  await show(<Invitation code="abc" onJoined={onJoined} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Take your place at the table' }))
  expect(await screen.findByText(DEAD_LINKS.invite_used)).toBeTruthy()
  expect(onJoined).not.toHaveBeenCalled()
})

test('whoever has a seat is led to it, even by a link that is dead', async () => {
  aServer({
    'invites.preview': new Refusal('against_the_rules', { reason: 'invite_used' }),
    'invites.myPlace': { campaignId: CAMPAIGN_ID },
  })
  await show(<Invitation code="abc" onJoined={vi.fn()} />)
  expect((await screen.findByRole('link', { name: 'Open the campaign' })).getAttribute('href')).toContain(CAMPAIGN_ID)
})

test.each(INVITE_REFUSALS)('a link that is %s has one clear screen', async (reason) => {
  aServer({ ...outside, 'invites.preview': new Refusal('not_found', { reason }) })
  await show(<Invitation code="abc" onJoined={vi.fn()} />)
  expect(await screen.findByRole('heading', { name: 'This invitation does not work' })).toBeTruthy()
  expect(screen.getByText(DEAD_LINKS[reason])).toBeTruthy()
  expect(screen.queryByText('The Tide Bell')).toBeNull()
})

test('a server that fails is asked again, and the invitation is not called dead', async () => {
  let broken = true
  aServer({ ...outside, 'invites.preview': () => (broken ? new Refusal('unexpected') : preview) })
  await show(<Invitation code="abc" onJoined={vi.fn()} />)
  expect(await screen.findByText('req-7')).toBeTruthy()
  expect(screen.queryByText('This invitation does not work')).toBeNull()
  broken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: 'The Tide Bell' })).toBeTruthy()
})
