import { CreateApiToken, ListApiTokens, RevokeApiToken } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { createApiToken } from './create-api-token.ts'
import { listApiTokens } from './list-api-tokens.ts'
import { revokeApiToken } from './revoke-api-token.ts'

export const apiTokensRouter = router({
  create: actorProcedure.input(CreateApiToken).mutation(({ ctx, input }) => createApiToken(ctx, input)),
  list: actorProcedure.input(ListApiTokens).query(({ ctx, input }) => listApiTokens(ctx, input)),
  revoke: actorProcedure.input(RevokeApiToken).mutation(({ ctx, input }) => revokeApiToken(ctx, input)),
})
