import { type Drawn, drawLetter } from './letter.ts'

export const verifyLetter = (to: { name: string; url: string }): Drawn =>
  drawLetter({
    subject: 'Is this your address?',
    greeting: `Welcome, ${to.name}`,
    paragraphs: ['Press the button to tell us that this address is yours. The link works for one day.'],
    button: { label: 'Yes, it is mine', url: to.url },
    because: 'Someone made a Tomekeeper account with this address. If it was not you, do not press the button.',
  })

export const resetLetter = (to: { name: string; url: string }): Drawn =>
  drawLetter({
    subject: 'Choose a new password',
    greeting: `Hello, ${to.name}`,
    paragraphs: [
      'Press the button to choose a new password. The link works once, and for one hour.',
      'Afterwards every device is signed out, and you sign in with the new password.',
    ],
    button: { label: 'Choose a new password', url: to.url },
    because: 'Someone asked for this on the sign-in page. If it was not you, nothing changes and you need do nothing.',
  })

export const existingAccountLetter = (to: { name: string; url: string }): Drawn =>
  drawLetter({
    subject: 'You already have an account',
    greeting: `Hello, ${to.name}`,
    paragraphs: [
      'Someone tried to make an account with this address, and there is one already. If it was you, sign in instead; a forgotten password can be replaced there.',
    ],
    button: { label: 'Go to the sign-in page', url: to.url },
    because: 'If it was not you, nothing changed and you need do nothing.',
  })

/** News from a campaign. The words come from the feature that sends it. */
export const noticeLetter = (notice: {
  name: string
  subject: string
  paragraphs: string[]
  button?: { label: string; url: string }
}): Drawn =>
  drawLetter({
    ...notice,
    greeting: `Hello, ${notice.name}`,
    because: 'You get this because you belong to the campaign. Your account page says which mails you want.',
  })
