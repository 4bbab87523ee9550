import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PlainPage } from '../ui/plain-page.tsx'
import { RootPage } from './root-page.tsx'

const rootRoute = createRootRoute({ component: RootPage })
const aPage = (path: string, title: string, next: string) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: () => (
      <PlainPage title={title}>
        <Link to={next} />
      </PlainPage>
    ),
  })

function Link({ to }: { to: string }) {
  return (
    <a
      href={to}
      onClick={(event) => {
        event.preventDefault()
        void router.navigate({ to })
      }}
    >
      Onwards
    </a>
  )
}

const router = createRouter({
  routeTree: rootRoute.addChildren([aPage('/', 'The quay', '/chapel'), aPage('/chapel', 'The chapel', '/')]),
  history: createMemoryHistory(),
})

test('following a link moves the keyboard to the new page, names the tab and tells a screen reader', async () => {
  const person = userEvent.setup()
  // the registered router type is the product's; this one is a small world of its own
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('heading', { name: 'The quay' })
  expect(document.activeElement).toBe(document.body)

  await person.click(screen.getByRole('link', { name: 'Onwards' }))
  await screen.findByRole('heading', { name: 'The chapel' })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
  expect(document.title).toBe('The chapel · Tomekeeper')
  expect(screen.getByText('The chapel', { selector: '[aria-live]' })).toBeTruthy()
})
