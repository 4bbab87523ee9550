import assert from 'node:assert/strict'
import type { Installation } from '../stage/installation.ts'
import { LAPTOP_VELLUM, PHONE_VELLUM } from '../stage/looks.ts'
import type { Journey } from '../stage/stage.ts'
import type { Visitor } from '../stage/visitor.ts'
import { AT_THE_DOOR, becomeAdministrator, linkInOutbox, signIn, signUp, writeCredentials } from '../steps/enter.ts'
import { MARA, ODA, type Person } from '../steps/people.ts'
import { aPicture } from '../steps/picture.ts'
import { gone, seen } from '../steps/see.ts'

const NEW_PASSWORD = 'a second lantern, further on'

/** Coming and going: everything a person does with an account, to the day they delete it. */
export const accounts: Journey = {
  name: 'accounts',
  async play(stage) {
    const home = await stage.installation({ env: { EMBEDDINGS: 'none' } })
    const mara = await stage.visitor(home)
    await becomeAdministrator(mara, MARA)

    const oda = await stage.visitor(home, LAPTOP_VELLUM)
    await signUp(oda, ODA)
    await seen(oda.page.getByText(`Is ${ODA.email} yours?`))
    await oda.picture('a-new-account')
    await provesTheAddress(oda, mara, home)

    await signsOut(oda)
    await mistypes(oda)
    await forgetsThePassword(oda, mara, home)
    await signsOutEverywhere(oda, await stage.visitor(home, PHONE_VELLUM), { ...ODA, password: NEW_PASSWORD })

    await editsTheProfile(oda)
    await deletesTheAccount(oda)
  },
}

async function provesTheAddress({ page, picture }: Visitor, administrator: Visitor, home: Installation) {
  await page.goto(await linkInOutbox(administrator, 'Is this your address?', home))
  await seen(page.getByText('This address is yours.'))
  await picture('the-address-is-verified')
  await page.getByRole('link', { name: 'Go on' }).click()
  await seen(page.getByRole('heading', { name: 'Campaigns', level: 1 }))
  await gone(page.getByText(`Is ${ODA.email} yours?`))
}

async function signsOut({ page, picture, expects }: Visitor) {
  expects(AT_THE_DOOR)
  await page.getByRole('button', { name: ODA.name }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await seen(page.getByRole('heading', { name: 'Sign in' }))
  await page.goBack()
  await seen(page.getByRole('heading', { name: 'Sign in' }))
  await picture('signed-out')
}

async function mistypes(visitor: Visitor) {
  const { page, picture, expects } = visitor
  expects('signed_out /api/auth/sign-in/email')
  await writeCredentials(visitor, ODA.email, 'not the right words at all')
  await seen(page.getByText('This address and password do not belong together.'))
  assert.equal(await page.getByLabel('E-mail').inputValue(), ODA.email, 'what was typed is still there')
  await picture('wrong-password')
}

async function forgetsThePassword(visitor: Visitor, administrator: Visitor, home: Installation) {
  const { page, picture, expects } = visitor
  await page.getByRole('link', { name: 'Choose a new password' }).click()
  await page.getByLabel('E-mail').fill(ODA.email)
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await seen(page.getByText('If there is an account for'))
  await picture('a-link-is-on-its-way')

  const link = await linkInOutbox(administrator, 'Choose a new password', home)
  await administrator.picture('the-outbox')
  await page.goto(link)
  await page.getByLabel('New password').fill(NEW_PASSWORD)
  await picture('choosing-a-new-password')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await seen(page.getByText('Your password is changed'))

  expects('invalid_input /api/auth/reset-password')
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByLabel('New password').fill('yet another lantern on the way')
  await page.getByRole('button', { name: 'Change the password' }).click()
  await seen(page.getByText('This link has been used already'))
  await picture('a-used-link')

  await page.goto('/sign-in')
  await writeCredentials(visitor, ODA.email, ODA.password)
  await seen(page.getByText('This address and password do not belong together.'))
  await writeCredentials(visitor, ODA.email, NEW_PASSWORD)
  await seen(page.getByRole('heading', { name: 'Campaigns', level: 1 }))
}

async function signsOutEverywhere({ page, expects }: Visitor, phone: Visitor, oda: Person) {
  await signIn(phone, oda)
  await seen(phone.page.getByRole('heading', { name: 'Campaigns', level: 1 }))
  await phone.page.goto('/account')
  await seen(phone.page.getByText('This device'))
  await phone.picture('two-devices')

  expects(AT_THE_DOOR)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out everywhere' }).click()
  await seen(page.getByRole('heading', { name: 'Sign in' }))
  await phone.page.goto('/campaigns')
  await seen(phone.page.getByRole('heading', { name: 'Sign in' }))
  await phone.picture('signed-out-from-afar')
}

async function editsTheProfile(visitor: Visitor) {
  const { page, picture } = visitor
  await signIn(visitor, { ...ODA, password: NEW_PASSWORD })
  await seen(page.getByRole('heading', { name: 'Campaigns', level: 1 }))
  await page.goto('/account')
  await page.getByLabel('Name').fill('Oda of the Hill')
  await page.getByRole('button', { name: 'Save the name' }).click()
  await seen(page.getByRole('button', { name: 'Oda of the Hill' }))

  await page.getByLabel('Choose a picture').setInputFiles(aPicture('oda.png'))
  const avatar = page.getByRole('img', { name: 'Oda of the Hill' })
  await seen(avatar)
  // asked by the clock: a page that lies behind another draws no frames
  await page.waitForFunction(
    () => [...document.images].some(({ src, naturalWidth }) => src.includes('/uploads/') && naturalWidth > 0),
    undefined,
    { polling: 100 },
  )
  await seen(page.getByRole('button', { name: 'Take it away' }))
  await picture('a-profile')
}

async function deletesTheAccount(visitor: Visitor) {
  const { page, picture, expects } = visitor
  expects(AT_THE_DOOR)
  await page.getByRole('button', { name: 'Delete my account' }).click()
  const question = page.getByRole('alertdialog')
  const button = question.getByRole('button', { name: 'Delete my account' })
  assert.equal(await button.isDisabled(), true, 'nothing is deleted before the address is typed')
  await question.getByRole('textbox').fill(ODA.email)
  await picture('about-to-delete-the-account')
  await button.click()
  await seen(page.getByRole('heading', { name: 'Sign in' }))

  await writeCredentials(visitor, ODA.email, NEW_PASSWORD)
  await seen(page.getByText('This address and password do not belong together.'))
}
