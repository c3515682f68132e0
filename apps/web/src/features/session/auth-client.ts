'use client'

import { createAuthClient } from 'better-auth/react'

/** Sign-in and sign-out. */
export const authClient = createAuthClient({ basePath: '/api/auth' })
