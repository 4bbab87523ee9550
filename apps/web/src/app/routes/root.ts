import { createRootRoute } from '@tanstack/react-router'
import { PageMissing } from '../page-missing.tsx'
import { RootPage } from '../root-page.tsx'

export const rootRoute = createRootRoute({ component: RootPage, notFoundComponent: PageMissing })
