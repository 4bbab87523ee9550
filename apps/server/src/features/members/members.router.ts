import { Done, OnlyCampaign } from '@tomekeeper/contracts/ids'
import {
  AddStaticMemberInput,
  ChangeRoleInput,
  EditCharacterInput,
  MemberView,
  RemoveMemberInput,
} from '@tomekeeper/contracts/members'
import { z } from 'zod'
import { t } from '../../trpc/init.ts'
import { dmProcedure, memberProcedure } from '../../trpc/procedures.ts'
import { shows } from '../../trpc/shows.ts'
import { addStaticMember } from './add-static-member.ts'
import { changeRole } from './change-role.ts'
import { editCharacter } from './edit-character.ts'
import { listMembers } from './list-members.ts'
import { leave, removeMember } from './remove-member.ts'

const seen = shows(MemberView)
const done = shows(Done)

export const membersRouter = t.router({
  list: memberProcedure
    .input(OnlyCampaign)
    .output(shows(z.array(MemberView)))
    .query(({ ctx }) => listMembers(ctx)),
  editCharacter: memberProcedure
    .input(EditCharacterInput)
    .output(seen)
    .mutation(({ ctx, input }) => editCharacter(ctx, input)),
  changeRole: dmProcedure
    .input(ChangeRoleInput)
    .output(seen)
    .mutation(({ ctx, input }) => changeRole(ctx, input)),
  addStatic: dmProcedure
    .input(AddStaticMemberInput)
    .output(seen)
    .mutation(({ ctx, input }) => addStaticMember(ctx, input)),
  remove: dmProcedure
    .input(RemoveMemberInput)
    .output(done)
    .mutation(({ ctx, input }) => removeMember(ctx, input)),
  leave: memberProcedure
    .input(OnlyCampaign)
    .output(done)
    .mutation(({ ctx }) => leave(ctx)),
})
