import { CombatInput, CombatStory, CombatView } from '@tomekeeper/contracts/combat'
import { Failure } from '../../errors.ts'
import { t } from '../../trpc/init.ts'
import { memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'

export const combatRouter = t.router({
  view: memberProcedure
    .input(CombatInput)
    .output(shows(CombatView))
    .query((): CombatView => {
      throw new Failure('not_found', { what: 'fight' })
    }),
  story: memberProcedure
    .input(CombatInput)
    .output(shows(CombatStory))
    .query((): CombatStory => {
      throw new Failure('not_found', { what: 'fight' })
    }),
})
