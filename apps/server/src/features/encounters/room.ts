import { Failure } from '../../errors.ts'

const MOST_ENCOUNTERS = 500

/** As many as the list shows. */
export function haveRoom(encounters: number): void {
  if (encounters >= MOST_ENCOUNTERS)
    throw new Failure('against_the_rules', {
      reason: 'too_many_encounters',
      message: `A campaign holds ${MOST_ENCOUNTERS} encounters at most. Remove some first.`,
    })
}
