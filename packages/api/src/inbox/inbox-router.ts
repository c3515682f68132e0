import { InboxByNumber, LinkInbox, ListInbox, RuleNumber, UnlinkInbox, UnlinkProbable } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { countInbox } from './count-inbox.ts'
import { linkInbox } from './link-inbox.ts'
import { linkProbable, unlinkProbable } from './link-probable.ts'
import { listInbox } from './list-inbox.ts'
import { countProbable } from './list-probable.ts'
import { listRulings } from './list-rulings.ts'
import { previewInbox } from './preview-inbox.ts'
import { liftRuling, ruleNumber } from './rule-number.ts'
import { unlinkInbox } from './unlink-inbox.ts'

export const inboxRouter = router({
  count: actorProcedure.query(({ ctx }) => countInbox(ctx)),
  countProbable: actorProcedure.query(({ ctx }) => countProbable(ctx)),
  liftRuling: actorProcedure.input(InboxByNumber).mutation(({ ctx, input }) => liftRuling(ctx, input)),
  link: actorProcedure.input(LinkInbox).mutation(({ ctx, input }) => linkInbox(ctx, input)),
  linkProbable: actorProcedure.mutation(({ ctx }) => linkProbable(ctx)),
  list: actorProcedure.input(ListInbox).query(({ ctx, input }) => listInbox(ctx, input)),
  preview: actorProcedure.input(InboxByNumber).query(({ ctx, input }) => previewInbox(ctx, input)),
  rule: actorProcedure.input(RuleNumber).mutation(({ ctx, input }) => ruleNumber(ctx, input)),
  rulings: actorProcedure.query(({ ctx }) => listRulings(ctx)),
  unlink: actorProcedure.input(UnlinkInbox).mutation(({ ctx, input }) => unlinkInbox(ctx, input)),
  unlinkProbable: actorProcedure.input(UnlinkProbable).mutation(({ ctx, input }) => unlinkProbable(ctx, input)),
})
