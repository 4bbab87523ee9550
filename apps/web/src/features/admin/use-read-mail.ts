import { trpc } from '../../lib/trpc.ts'

/** Reading is an act, because it goes to the audit log. */
export const useReadMail = () => trpc.admin.readMail.useMutation()
