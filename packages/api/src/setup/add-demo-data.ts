import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext, Services } from '../context.ts'
import { fillDemoData } from './fill-demo-data.ts'

// The statement that writes 500 calls takes a moment on a small machine.
const PATIENCE = { timeout: 60_000, maxWait: 10_000 }

/** Adds demo data beside what is there. Throws `conflict` where there is some already. For admins. */
export const addDemoData = async ({ db, actor, log }: ActorContext): Promise<void> => {
  requireAdmin(actor)
  const { company_id } = actor
  await db.prisma.$transaction(async (tx) => {
    // One at a time: two clicks are one demo.
    await tx.$queryRaw`select id from companies where id = ${company_id} for update`
    const there = await tx.demoRecord.findFirst({ where: { company_id }, select: { object_id: true } })
    if (there) throw new AppError('conflict', 'The demo data is here already.')
    await fillDemoData(tx, actor)
    const changes = { demo_data: [false, true] as const }
    await recordEvents(tx, actor, [{ action: 'update', object_type: 'company', object_id: company_id, changes }])
  }, PATIENCE)
  log.info({ company_id }, 'Demo data added')
}

/** What CALLBOOK_DEMO does: demo data for the first company, unless it has a person or a call already. */
export const addFirstDemoData = async ({ db, log }: Services): Promise<void> => {
  await db.prisma.$transaction(async (tx) => {
    const company = await tx.company.findFirst({ orderBy: { id: 'asc' }, select: { id: true, country: true } })
    if (!company) return
    const where = { company_id: company.id }
    if ((await tx.person.findFirst({ where })) || (await tx.callLog.findFirst({ where }))) return
    await fillDemoData(tx, { company_id: company.id, country: company.country })
    log.info({ company_id: company.id }, 'Demo data added')
  }, PATIENCE)
}
