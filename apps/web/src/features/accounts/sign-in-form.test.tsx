import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { aServer, Refusal, show } from '../../test/a-server.tsx'
import { SignInForm } from './sign-in-form.tsx'

const anInstallation = { 'accounts.installation': { hasAdministrator: true, discord: false } }
const SIGN_IN = '/api/auth/sign-in/email'

async function signIn() {
  await userEvent.type(await screen.findByLabelText('E-mail'), 'mara@tavern.test')
  await userEvent.type(screen.getByLabelText('Password'), 'lantern under the bridge{Enter}')
}

test('whoever knows their password comes in with Enter alone', async () => {
  const server = aServer({ ...anInstallation, [SIGN_IN]: { ok: true } })
  const onDone = vi.fn()
  await show(<SignInForm to="/" onDone={onDone} />)
  await signIn()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(server.of(SIGN_IN)).toEqual([{ email: 'mara@tavern.test', password: 'lantern under the bridge' }])
})

test('a wrong password says so, keeps what was written, and does not tell which half was wrong', async () => {
  aServer({ ...anInstallation, [SIGN_IN]: new Refusal('signed_out', { reason: 'wrong_password' }) })
  const onDone = vi.fn()
  await show(<SignInForm to="/" onDone={onDone} />)
  await signIn()
  expect(await screen.findByText(/This address and password do not belong together/)).toBeTruthy()
  expect(screen.getByLabelText('E-mail')).toHaveProperty('value', 'mara@tavern.test')
  expect(onDone).not.toHaveBeenCalled()
})

test('what is missing is said at its field, and nobody is asked', async () => {
  const server = aServer(anInstallation)
  await show(<SignInForm to="/" onDone={vi.fn()} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }))
  await vi.waitFor(() => expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true'))
  expect(server.of(SIGN_IN)).toEqual([])
})

test('Discord stands there only where it is set up, and says when it cannot be reached', async () => {
  aServer(anInstallation)
  const { unmount } = await show(<SignInForm to="/" onDone={vi.fn()} />)
  await screen.findByLabelText('E-mail')
  expect(screen.queryByRole('button', { name: 'Go on with Discord' })).toBeNull()
  unmount()

  const server = aServer({
    'accounts.installation': { hasAdministrator: true, discord: true },
    '/api/auth/sign-in/social': new Refusal('unavailable'),
  })
  await show(<SignInForm to="/campaigns" onDone={vi.fn()} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Go on with Discord' }))
  expect(await screen.findByText(/cannot be reached just now/)).toBeTruthy()
  expect(server.of('/api/auth/sign-in/social')).toEqual([{ provider: 'discord', callbackURL: '/campaigns' }])
})

test('who comes back from Discord without an account learns why', async () => {
  aServer(anInstallation)
  await show(<SignInForm to="/" cameBackWith="access_denied" onDone={vi.fn()} />)
  expect(await screen.findByText(/You did not let Discord tell us who you are/)).toBeTruthy()
})
