import type { AddStaticMemberInput, MemberView } from '@tomekeeper/contracts/members'
import { campaignForUpdate } from '../../access/campaign-lock.ts'
import type { Dm } from '../../access/viewer.ts'
import type { Ctx } from '../../context.ts'
import { publish } from '../../events/publish.ts'
import { requireImage } from '../../files/images/require-image.ts'
import { characterRow } from './character-row.ts'
import { countMembers, insertMember } from './members.repo.ts'
import { seenMember } from './seen-member.ts'
import { haveRoom } from './table-rules.ts'

/** Someone at the table without an account. They count for the party and never sign in. */
export function addStaticMember(
  { db, viewer, newId, random }: Ctx<Dm>,
  { campaignId, ...character }: AddStaticMemberInput,
): Promise<MemberView> {
  const id = newId()
  const hue = Math.floor(random() * 360)

  return db.transaction().execute(async (tx) => {
    await campaignForUpdate(tx, viewer)
    haveRoom((await countMembers(tx, viewer)).members)
    if (character.avatarKey) await requireImage(tx, character.avatarKey)

    await insertMember(tx, { ...characterRow(character), id, hue, campaignId, userId: null, role: 'player' })
    await publish(tx, campaignId, { type: 'members.changed', subjectId: id, audience: 'table' })
    return seenMember(tx, viewer, id)
  })
}
