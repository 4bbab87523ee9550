import { useMutation } from '@tanstack/react-query'
import type { EmailOnlyInput } from '@tomekeeper/contracts/accounts'
import { askAuth } from './ask-auth.ts'

export const useRequestReset = () =>
  useMutation({ mutationFn: (input: EmailOnlyInput) => askAuth('/request-password-reset', input) })
