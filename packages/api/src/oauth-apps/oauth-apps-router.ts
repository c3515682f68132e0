import {
  CreateOAuthApp,
  ListOAuthConnections,
  OAuthAppById,
  RevokeOAuthConnection,
  UpdateOAuthApp,
} from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { createOAuthApp } from './create-oauth-app.ts'
import { deleteOAuthApp } from './delete-oauth-app.ts'
import { listOAuthApps } from './list-oauth-apps.ts'
import { listOAuthConnections } from './list-oauth-connections.ts'
import { revokeOAuthConnection } from './revoke-oauth-connection.ts'
import { rotateOAuthAppSecret } from './rotate-oauth-app-secret.ts'
import { updateOAuthApp } from './update-oauth-app.ts'

export const oauthAppsRouter = router({
  create: actorProcedure.input(CreateOAuthApp).mutation(({ ctx, input }) => createOAuthApp(ctx, input)),
  update: actorProcedure.input(UpdateOAuthApp).mutation(({ ctx, input }) => updateOAuthApp(ctx, input)),
  list: actorProcedure.query(({ ctx }) => listOAuthApps(ctx)),
  delete: actorProcedure.input(OAuthAppById).mutation(({ ctx, input }) => deleteOAuthApp(ctx, input)),
  rotateSecret: actorProcedure.input(OAuthAppById).mutation(({ ctx, input }) => rotateOAuthAppSecret(ctx, input)),
  connections: actorProcedure.input(ListOAuthConnections).query(({ ctx, input }) => listOAuthConnections(ctx, input)),
  revokeConnection: actorProcedure
    .input(RevokeOAuthConnection)
    .mutation(({ ctx, input }) => revokeOAuthConnection(ctx, input)),
})
