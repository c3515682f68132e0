-- Most calls and activities have no deal and many no organization or person: those are left out, so that logging a call
-- does not pay for what will never be looked up. Prisma's schema cannot say so, and takes these for whole indexes.
DROP INDEX "activities_company_id_person_id_idx";
DROP INDEX "call_logs_company_id_person_id_start_time_idx";

-- CreateIndex
CREATE INDEX "activities_company_id_person_id_idx" ON "activities"("company_id", "person_id") WHERE "person_id" IS NOT NULL;
CREATE INDEX "activities_company_id_org_id_idx" ON "activities"("company_id", "org_id") WHERE "org_id" IS NOT NULL;
CREATE INDEX "activities_company_id_deal_id_idx" ON "activities"("company_id", "deal_id") WHERE "deal_id" IS NOT NULL;

-- CreateIndex
CREATE INDEX "call_logs_company_id_person_id_start_time_idx" ON "call_logs"("company_id", "person_id", "start_time" DESC) WHERE "person_id" IS NOT NULL;
CREATE INDEX "call_logs_company_id_org_id_start_time_idx" ON "call_logs"("company_id", "org_id", "start_time" DESC) WHERE "org_id" IS NOT NULL;
CREATE INDEX "call_logs_company_id_deal_id_start_time_idx" ON "call_logs"("company_id", "deal_id", "start_time" DESC) WHERE "deal_id" IS NOT NULL;

-- CreateIndex
CREATE INDEX "leads_company_id_organization_id_idx" ON "leads"("company_id", "organization_id");
