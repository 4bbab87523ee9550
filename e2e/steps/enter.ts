import type { Installation } from '../stage/installation.ts'
import type { Visitor } from '../stage/visitor.ts'
import type { Person } from './people.ts'
import { seen } from './see.ts'

/** Whoever is not signed in is told so, and led to the door. */
export const AT_THE_DOOR = 'signed_out accounts.me'

/** The first account of an installation, made on its first screen. */
export async function becomeAdministrator(visitor: Visitor, person: Person) {
  const { page } = visitor
  visitor.expects(AT_THE_DOOR)
  await page.goto('/')
  await seen(page.getByRole('heading', { name: 'Welcome to your Tomekeeper' }))
  await writeAccount(visitor, person)
  await page.getByRole('button', { name: 'Create the administrator' }).click()
  await seen(page.getByRole('heading', { name: 'Campaigns', level: 1 }))
}

export async function signIn(visitor: Visitor, { email, password }: Person) {
  const { page } = visitor
  visitor.expects(AT_THE_DOOR)
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await writeCredentials(visitor, email, password)
}

export async function writeCredentials({ page }: Visitor, email: string, password: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

export async function writeAccount({ page }: Visitor, { name, email, password }: Person) {
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
}

/** Makes an account of one's own, from wherever an invitation or the door leads to it. */
export async function signUp(visitor: Visitor, person: Person) {
  const { page } = visitor
  visitor.expects(AT_THE_DOOR)
  if (!page.url().includes('/sign-up')) await page.goto('/sign-up')
  await writeAccount(visitor, person)
  await page.getByRole('button', { name: 'Make my account' }).click()
}

/** The link in the latest mail with this subject, as an administrator reads it in the outbox. */
export async function linkInOutbox({ page }: Visitor, subject: string, { url }: Installation): Promise<string> {
  await page.goto('/admin/mail')
  await page
    .getByRole('button', { name: `Read “${subject}”` })
    .first()
    .click()
  const text = await page.getByRole('dialog').getByText(url).innerText()
  const link = text.split(/\s+/).find((word) => word.startsWith(url))
  if (!link) throw new Error(`The mail “${subject}” holds no link:\n${text}`)
  await page.keyboard.press('Escape')
  return link
}
