import { trpc } from '../../lib/trpc.ts'

export const useCoreMonster = (locator: string) => trpc.bestiary.getCore.useQuery({ locator })
