import { useMutation } from '@tanstack/react-query'
import type { SignUpInput } from '@tomekeeper/contracts/accounts'
import { askAuth } from './ask-auth.ts'

export const useSignUp = () => useMutation({ mutationFn: (input: SignUpInput) => askAuth('/sign-up/email', input) })
