import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LeaveGuard } from './leave-guard.tsx'

type Facts = { isDirty?: boolean; isFree?: boolean; saves?: boolean }

/** A page that is guarded, and another to go to. */
async function guarded({ isDirty = true, isFree = false, saves = true }: Facts = {}) {
  const onSave = vi.fn(async () => saves)
  const onForget = vi.fn()
  const rootRoute = createRootRoute()
  const here = createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    component: () => <LeaveGuard isDirty={isDirty} isFree={{ current: isFree }} onSave={onSave} onForget={onForget} />,
  })
  const there = createRoute({ getParentRoute: () => rootRoute, path: '/there', component: () => <p>Elsewhere</p> })
  const history = createMemoryHistory({ initialEntries: ['/'] })
  const router = createRouter({ routeTree: rootRoute.addChildren([here, there]), history })
  await router.load()
  render(<RouterProvider router={router as never} />)
  // the registered routes are the product's; this one is a small world of its own
  history.push('/there')
  return { onSave, onForget }
}

const answer = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('where nothing is unsaved, nothing is asked', async () => {
  await guarded({ isDirty: false })
  expect(await screen.findByText('Elsewhere')).toBeTruthy()
})

test('whoever has just saved is not asked', async () => {
  await guarded({ isFree: true })
  expect(await screen.findByText('Elsewhere')).toBeTruthy()
})

test('unsaved work is saved on the way out', async () => {
  const { onSave } = await guarded()
  await answer('Save and go')
  expect(await screen.findByText('Elsewhere')).toBeTruthy()
  expect(onSave).toHaveBeenCalledOnce()
})

test('or left behind, when somebody says so', async () => {
  const { onSave, onForget } = await guarded()
  await answer('Leave without saving')
  expect(await screen.findByText('Elsewhere')).toBeTruthy()
  expect(onForget).toHaveBeenCalledOnce()
  expect(onSave).not.toHaveBeenCalled()
})

test('a save that failed keeps them here, and so does closing the question', async () => {
  await guarded({ saves: false })
  await answer('Save and go')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByText('Elsewhere')).toBeNull()
})
