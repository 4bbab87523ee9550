import { t } from '../../trpc/init.ts'

export const displaysRouter = t.router({})
