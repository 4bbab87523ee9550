import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { DoubtfulMonster } from '@tomekeeper/contracts/bestiary'
import { expect, test, vi } from 'vitest'
import { aServer, CAMPAIGN_ID, Refusal, show } from '../../test/a-server.tsx'
import { KeyboardLayer } from '../../ui/keyboard-layer.tsx'
import { CampaignReview } from './campaign-review.tsx'

const aDoubtful = (name: string, facts: Partial<DoubtfulMonster> = {}): DoubtfulMonster => ({
  locator: `campaign:${name.toLowerCase().replace(' ', '-')}`,
  name,
  edition: '2014',
  cr: '1',
  type: 'fey',
  confidence: 0.62,
  doubts: ['6d10 + 12 averages 45, not 99.'],
  documentId: CAMPAIGN_ID,
  documentTitle: 'Book of Reeds',
  pageFrom: 12,
  pageTo: 13,
  ...facts,
})

/** A server whose list is what nobody has looked at yet. */
function aShelf(...names: string[]) {
  const reviewed = new Map<string, string>()
  return aServer({
    'bestiary.doubtful': () =>
      names
        .map((name) => aDoubtful(name))
        .filter(({ locator }) => (reviewed.get(locator) ?? 'doubtful') === 'doubtful'),
    'bestiary.review': ({ locator, review }: { locator: string; review: string }) => {
      reviewed.set(locator, review)
      return { ok: true }
    },
  })
}

function review(onEdit = vi.fn()) {
  return show(
    <>
      <KeyboardLayer />
      <CampaignReview
        campaignId={CAMPAIGN_ID}
        statBlock={(locator) => <p>Block of {locator}</p>}
        page={({ documentTitle, pageFrom }) => (
          <p>
            {documentTitle} at {pageFrom}
          </p>
        )}
        onEdit={onEdit}
      />
    </>,
  )
}

test('a doubtful monster stands beside its doubts and its page; accepting goes on to the next', async () => {
  const server = aShelf('Bog Imp', 'Fen Hag')
  await review()
  expect(await screen.findByText('Block of campaign:bog-imp')).toBeTruthy()
  expect(screen.getByText('6d10 + 12 averages 45, not 99.')).toBeTruthy()
  expect(screen.getByText('62 % sure of this one.')).toBeTruthy()

  await userEvent.click(screen.getByRole('button', { name: 'Accept' }))
  expect(await screen.findByText('Block of campaign:fen-hag')).toBeTruthy()
  expect(server.of('bestiary.review')).toEqual([
    { campaignId: CAMPAIGN_ID, locator: 'campaign:bog-imp', review: 'accepted' },
  ])
})

test('the keyboard does it all: j, k, e, a and r', async () => {
  const server = aShelf('Bog Imp', 'Fen Hag', 'Reed Wisp')
  const onEdit = vi.fn()
  await review(onEdit)
  await screen.findByText('Block of campaign:bog-imp')
  await userEvent.keyboard('j')
  expect(await screen.findByText('Block of campaign:fen-hag')).toBeTruthy()
  await userEvent.keyboard('k')
  expect(await screen.findByText('Block of campaign:bog-imp')).toBeTruthy()
  await userEvent.keyboard('e')
  expect(onEdit).toHaveBeenCalledWith('campaign:bog-imp')
  await userEvent.keyboard('r')
  await screen.findByText('Block of campaign:fen-hag')
  await userEvent.keyboard('a')
  await screen.findByText('Block of campaign:reed-wisp')
  expect(server.of('bestiary.review')).toMatchObject([
    { locator: 'campaign:bog-imp', review: 'rejected' },
    { locator: 'campaign:fen-hag', review: 'accepted' },
  ])
})

test('when all are looked at, there is nothing to look at', async () => {
  aShelf('Bog Imp')
  await review()
  await userEvent.click(await screen.findByRole('button', { name: 'Accept' }))
  expect(await screen.findByText('Nothing to look at')).toBeTruthy()
})

test('what the server says no to comes back, with the reason', async () => {
  const names = [aDoubtful('Bog Imp'), aDoubtful('Fen Hag')]
  aServer({ 'bestiary.doubtful': names, 'bestiary.review': new Refusal('unexpected') })
  await review()
  await userEvent.click(await screen.findByRole('button', { name: 'Reject' }))
  expect((await screen.findByRole('alert')).textContent).toContain('req-7')
  await waitFor(() => expect(screen.getByText('Block of campaign:bog-imp')).toBeTruthy())
})

test('a list that did not come can be asked for again', async () => {
  let broken = true
  aServer({ 'bestiary.doubtful': () => (broken ? new Refusal('unexpected') : []) })
  await review()
  const again = await screen.findByRole('button', { name: 'Try again' })
  broken = false
  await userEvent.click(again)
  expect(await screen.findByText('Nothing to look at')).toBeTruthy()
})
