import { t } from '../../trpc/init.ts'

export const bestiaryRouter = t.router({})
