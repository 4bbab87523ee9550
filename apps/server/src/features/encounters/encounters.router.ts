import { t } from '../../trpc/init.ts'

export const encountersRouter = t.router({})
