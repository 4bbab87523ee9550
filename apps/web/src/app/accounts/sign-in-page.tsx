import { getRouteApi, useRouter } from '@tanstack/react-router'
import { placeToReturn } from '../../features/accounts/place-to-return.ts'
import { SignInForm } from '../../features/accounts/sign-in-form.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'

const route = getRouteApi('/sign-in')

export function SignInPage() {
  const search = route.useSearch()
  const { history } = useRouter()
  const to = placeToReturn(search.to)
  return (
    <PlainPage
      title="Sign in"
      foot={
        <>
          New here?{' '}
          <TextLink to="/sign-up" search={{ to: search.to }}>
            Make an account
          </TextLink>
        </>
      }
    >
      <SignInForm to={to} cameBackWith={search.error} onDone={() => history.push(to)} />
    </PlainPage>
  )
}
