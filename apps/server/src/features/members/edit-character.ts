import type { EditCharacterInput, MemberView } from '@tomekeeper/contracts/members'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Ctx } from '../../context.ts'
import { Failure } from '../../errors.ts'
import { publish } from '../../events/publish.ts'
import { requireImage } from '../../files/images/require-image.ts'
import { characterRow } from './character-row.ts'
import { changeMember } from './members.repo.ts'
import { seenMember } from './seen-member.ts'

/** One's own, or anybody's by a DM. */
export function editCharacter(
  { db, viewer }: Ctx,
  { memberId, ...character }: EditCharacterInput,
): Promise<MemberView> {
  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    const before = await seenMember(tx, viewer, memberId)
    if (!before.isMe && viewer.role !== 'dm') throw new Failure('not_allowed')
    if (before.isStatic && !character.characterName) throw new Failure('invalid_input', NEEDS_A_NAME)
    if (character.avatarKey) await requireImage(tx, character.avatarKey)

    await changeMember(tx, viewer, memberId, characterRow(character))
    await publish(tx, viewer.campaignId, { type: 'members.changed', subjectId: memberId, audience: 'table' })
    return seenMember(tx, viewer, memberId)
  })
}

const NEEDS_A_NAME = { issues: [{ path: 'characterName', message: 'They need a name.' }] }
