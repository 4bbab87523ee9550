import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { aServer, Refusal, show } from '../../test/a-server.tsx'
import { ForgotPasswordForm } from './forgot-password-form.tsx'
import { ResetPasswordForm } from './reset-password-form.tsx'
import { SetupForm } from './setup-form.tsx'

const RESET = '/api/auth/reset-password'

afterEach(() => history.replaceState(null, '', '/'))

const withToken = (token: string) => history.replaceState(null, '', `/reset-password#token=${token}`)

async function chooses(password: string) {
  await userEvent.type(await screen.findByLabelText('New password'), password)
  await userEvent.click(screen.getByRole('button', { name: 'Change the password' }))
}

test('a link that works changes the password and leads to the door', async () => {
  withToken('abc')
  const server = aServer({ [RESET]: { ok: true } })
  await show(<ResetPasswordForm />)
  await chooses('a second lantern, further on')
  expect(await screen.findByText(/every device is signed out/)).toBeTruthy()
  expect(server.of(RESET)).toEqual([{ token: 'abc', newPassword: 'a second lantern, further on' }])
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
})

test.each([
  ['link_expired', /older than an hour/],
  ['link_invalid', /has been used already/],
])('a link that is %s gets a screen of its own, with the way to a new one', async (reason, sentence) => {
  withToken('abc')
  aServer({ [RESET]: new Refusal('invalid_input', { reason }) })
  await show(<ResetPasswordForm />)
  await chooses('a second lantern, further on')
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence)
  expect(screen.queryByLabelText('New password')).toBeNull()
  expect(screen.getByRole('link', { name: 'Get a new link' }).getAttribute('href')).toBe('/forgot-password')
})

test('an address without its end asks nobody', async () => {
  withToken('')
  aServer({})
  await show(<ResetPasswordForm />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/copied without its end/)
})

test('a password that is too short is refused at its field', async () => {
  withToken('abc')
  const server = aServer({})
  await show(<ResetPasswordForm />)
  await chooses('short')
  await vi.waitFor(() => expect(screen.getByLabelText('New password').getAttribute('aria-invalid')).toBe('true'))
  expect(server.of(RESET)).toEqual([])
})

test('asking for a link never tells whether there is an account', async () => {
  aServer({ '/api/auth/request-password-reset': { ok: true } })
  await show(<ForgotPasswordForm />)
  await userEvent.type(await screen.findByLabelText('E-mail'), 'oda@tavern.test{Enter}')
  expect((await screen.findByRole('status')).textContent).toMatch(/^If there is an account for oda@tavern.test/)
})

test('the first account is made and signed in; where somebody was faster, that is said', async () => {
  const account = { name: 'Mara', email: 'mara@tavern.test', password: 'lantern under the bridge' }
  const fill = async () => {
    await userEvent.type(await screen.findByLabelText('Name'), account.name)
    await userEvent.type(screen.getByLabelText('E-mail'), account.email)
    await userEvent.type(screen.getByLabelText('Password'), `${account.password}{Enter}`)
  }
  const { of } = aServer({ 'accounts.createAdministrator': { ok: true }, '/api/auth/sign-in/email': { ok: true } })
  const onDone = vi.fn()
  const { unmount } = await show(<SetupForm onDone={onDone} />)
  await fill()
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(of('accounts.createAdministrator')).toEqual([account])
  unmount()

  aServer({ 'accounts.createAdministrator': new Refusal('not_allowed', { reason: 'has_administrator' }) })
  await show(<SetupForm onDone={onDone} />)
  await fill()
  expect((await screen.findByRole('alert')).textContent).toMatch(/Someone else has just become the administrator/)
  expect(onDone).toHaveBeenCalledOnce()
})
