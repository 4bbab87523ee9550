import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { Providers } from './providers.tsx'
import { router } from './router.ts'

export const App = () => (
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>
)
