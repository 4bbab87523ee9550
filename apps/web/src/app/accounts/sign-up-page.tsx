import { getRouteApi, useRouter } from '@tanstack/react-router'
import { placeToReturn } from '../../features/accounts/place-to-return.ts'
import { SignUpForm } from '../../features/accounts/sign-up-form.tsx'
import { PlainPage } from '../../ui/plain-page.tsx'
import { TextLink } from '../../ui/text-link.tsx'

const route = getRouteApi('/sign-up')

export function SignUpPage() {
  const search = route.useSearch()
  const { history } = useRouter()
  const to = placeToReturn(search.to)
  return (
    <PlainPage
      title="Make an account"
      description="For your place at the table."
      foot={
        <>
          You have one?{' '}
          <TextLink to="/sign-in" search={{ to: search.to }}>
            Sign in
          </TextLink>
        </>
      }
    >
      <SignUpForm to={to} onDone={() => history.push(to)} />
    </PlainPage>
  )
}
