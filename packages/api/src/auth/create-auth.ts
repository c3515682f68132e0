import type { PrismaClient } from '@callbook/db'
import { MIN_PASSWORD_LENGTH } from '@callbook/schema'
import { APIError } from 'better-auth/api'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'

/** The header in which a server tells the address that a request came from. It replaces whatever the client sent. */
export const CLIENT_ADDRESS_HEADER = 'x-callbook-client-address'

/** The code with which sign-in refuses a person who was deactivated. */
const DEACTIVATED = 'DEACTIVATED'

export interface AuthConfig {
  /** The public origin, when the operator tells one. Absent: every origin that equals the request's own host. */
  readonly baseUrl?: string | undefined
  /** Signs the session cookies. */
  readonly secret: string
}

const ownOrigin = (request: Request | undefined): string[] => {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

/**
 * Sign-in for people: e-mail and password, a session cookie. better-auth's core, without plugins: see
 * docs/decisions/0003-auth.md. API tokens are our own, in `api-tokens.ts`.
 */
export const createAuth = (prisma: PrismaClient, { baseUrl, secret }: AuthConfig) =>
  betterAuth({
    appName: 'Callbook',
    ...(baseUrl && { baseURL: baseUrl }),
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    trustedOrigins: (request) => (baseUrl ? [baseUrl] : ownOrigin(request)),
    advanced: {
      cookiePrefix: 'callbook',
      database: { generateId: 'serial' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      useSecureCookies: baseUrl?.startsWith('https://') ?? false,
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: MIN_PASSWORD_LENGTH },
    databaseHooks: {
      session: {
        create: {
          // Signed in without a company one would be sent to sign in again, for ever, and never told why.
          before: async ({ userId }) => {
            const where = { user_id: Number(userId), active_flag: true }
            if (await prisma.companyUser.findFirst({ where, select: { user_id: true } })) return
            throw new APIError('FORBIDDEN', { code: DEACTIVATED, message: 'This user was deactivated.' })
          },
        },
      },
    },
    rateLimit: { enabled: true, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    logger: { disabled: true },
    // A field has its column's name everywhere: better-auth's own names end here.
    user: { fields: { emailVerified: 'email_verified', createdAt: 'add_time', updatedAt: 'update_time' } },
    session: {
      expiresIn: 60 * 60 * 24 * 30,
      fields: {
        expiresAt: 'expires_at',
        userId: 'user_id',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'add_time',
        updatedAt: 'update_time',
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'add_time',
        updatedAt: 'update_time',
      },
    },
    verification: { fields: { expiresAt: 'expires_at', createdAt: 'add_time', updatedAt: 'update_time' } },
  })

export type Auth = ReturnType<typeof createAuth>
