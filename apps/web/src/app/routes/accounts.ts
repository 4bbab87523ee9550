import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { homeRoute } from './home.ts'
import { rootRoute } from './root.ts'

type Door = { to?: string; error?: string }

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const validateSearch = (search: Record<string, unknown>): Door => ({ to: text(search.to), error: text(search.error) })

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch,
  component: lazyRouteComponent(() => import('../accounts/sign-in-page.tsx'), 'SignInPage'),
})

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  validateSearch,
  component: lazyRouteComponent(() => import('../accounts/sign-up-page.tsx'), 'SignUpPage'),
})

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('../accounts/setup-page.tsx'), 'SetupPage'),
})

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../accounts/forgot-password-page.tsx'), 'ForgotPasswordPage'),
})

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  component: lazyRouteComponent(() => import('../accounts/reset-password-page.tsx'), 'ResetPasswordPage'),
})

const verifyEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/verify-email',
  component: lazyRouteComponent(() => import('../accounts/verify-email-page.tsx'), 'VerifyEmailPage'),
})

/** For people who are not inside yet. */
export const doorRoutes = [
  signInRoute,
  signUpRoute,
  setupRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
  verifyEmailRoute,
] as const

export const accountRoute = createRoute({
  getParentRoute: () => homeRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../accounts/account-page.tsx'), 'AccountPage'),
})
