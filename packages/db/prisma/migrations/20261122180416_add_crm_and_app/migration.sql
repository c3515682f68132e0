-- CreateEnum
CREATE TYPE "NumberRuling" AS ENUM ('not_a_contact', 'never_log');

-- AlterTable
ALTER TABLE "activities" ADD COLUMN     "busy" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "delete_time" TIMESTAMPTZ(3),
ADD COLUMN     "location" TEXT,
ADD COLUMN     "priority" INTEGER,
ADD COLUMN     "public_description" TEXT;

-- AlterTable
ALTER TABLE "call_logs" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "deals" ADD COLUMN     "delete_time" TIMESTAMPTZ(3),
ADD COLUMN     "expected_close_date" DATE,
ADD COLUMN     "lost_reason" TEXT,
ADD COLUMN     "lost_time" TIMESTAMPTZ(3),
ADD COLUMN     "pipeline_id" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "probability" INTEGER,
ADD COLUMN     "stage_change_time" TIMESTAMPTZ(3),
ADD COLUMN     "stage_id" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "won_time" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "leads" ADD COLUMN     "delete_time" TIMESTAMPTZ(3),
ADD COLUMN     "expected_close_date" DATE,
ADD COLUMN     "is_archived" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "source_name" TEXT NOT NULL DEFAULT 'API',
ADD COLUMN     "value_amount" DECIMAL(18,2),
ADD COLUMN     "value_currency" CHAR(3),
ADD COLUMN     "was_seen" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "organizations" ADD COLUMN     "delete_time" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "persons" ADD COLUMN     "delete_time" TIMESTAMPTZ(3),
ADD COLUMN     "job_title" TEXT,
ADD COLUMN     "merged_into_id" INTEGER;

-- AlterTable
ALTER TABLE "recordings" ADD COLUMN     "peaks" BYTEA;

-- AlterTable
ALTER TABLE "users" ADD COLUMN     "theme" TEXT;

-- CreateTable
CREATE TABLE "company_numbers" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "value" TEXT NOT NULL,
    "value_e164" TEXT NOT NULL,
    "label" TEXT,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_numbers_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "token_hash" BYTEA NOT NULL,
    "invited_by" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "person_emails" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT 'work',
    "primary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "person_emails_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "activity_participants" (
    "company_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,

    CONSTRAINT "activity_participants_pkey" PRIMARY KEY ("company_id","activity_id","person_id")
);

-- CreateTable
CREATE TABLE "activity_types" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "key_string" TEXT NOT NULL,
    "icon_key" TEXT NOT NULL,
    "color" TEXT,
    "order_nr" INTEGER NOT NULL DEFAULT 0,
    "active_flag" BOOLEAN NOT NULL DEFAULT true,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_types_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "notes" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "person_id" INTEGER,
    "org_id" INTEGER,
    "deal_id" INTEGER,
    "lead_id" UUID,
    "pinned_to_person_flag" BOOLEAN NOT NULL DEFAULT false,
    "pinned_to_organization_flag" BOOLEAN NOT NULL DEFAULT false,
    "pinned_to_deal_flag" BOOLEAN NOT NULL DEFAULT false,
    "pinned_to_lead_flag" BOOLEAN NOT NULL DEFAULT false,
    "last_update_user_id" INTEGER,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delete_time" TIMESTAMPTZ(3),

    CONSTRAINT "notes_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "source" TEXT,
    "action" TEXT NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "ruled_numbers" (
    "company_id" INTEGER NOT NULL,
    "value_e164" TEXT NOT NULL,
    "ruling" "NumberRuling" NOT NULL,
    "user_id" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ruled_numbers_pkey" PRIMARY KEY ("company_id","value_e164")
);

-- CreateTable
CREATE TABLE "demo_records" (
    "company_id" INTEGER NOT NULL,
    "object_type" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,

    CONSTRAINT "demo_records_pkey" PRIMARY KEY ("company_id","object_type","object_id")
);

-- CreateTable
CREATE TABLE "daily_budgets" (
    "company_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "spent" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "daily_budgets_pkey" PRIMARY KEY ("company_id","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "company_numbers_company_id_value_e164_key" ON "company_numbers"("company_id", "value_e164");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations"("token_hash");

-- CreateIndex
CREATE INDEX "person_emails_company_id_person_id_idx" ON "person_emails"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "activity_participants_company_id_person_id_idx" ON "activity_participants"("company_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_types_company_id_key_string_key" ON "activity_types"("company_id", "key_string");

-- CreateIndex
CREATE INDEX "notes_company_id_person_id_idx" ON "notes"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "notes_company_id_deal_id_idx" ON "notes"("company_id", "deal_id");

-- CreateIndex
CREATE INDEX "saved_views_company_id_user_id_idx" ON "saved_views"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "audit_events_company_id_object_type_object_id_id_idx" ON "audit_events"("company_id", "object_type", "object_id", "id");

-- CreateIndex
CREATE INDEX "activities_company_id_person_id_idx" ON "activities"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "activities_company_id_user_id_done_due_date_idx" ON "activities"("company_id", "user_id", "done", "due_date");

-- CreateIndex
CREATE INDEX "call_logs_company_id_person_id_start_time_idx" ON "call_logs"("company_id", "person_id", "start_time" DESC);

-- CreateIndex
CREATE INDEX "call_logs_company_id_from_phone_number_e164_idx" ON "call_logs"("company_id", "from_phone_number_e164");

-- CreateIndex
CREATE INDEX "call_logs_company_id_to_phone_number_e164_idx" ON "call_logs"("company_id", "to_phone_number_e164");

-- CreateIndex
CREATE INDEX "deals_company_id_org_id_idx" ON "deals"("company_id", "org_id");

-- CreateIndex
CREATE INDEX "persons_company_id_org_id_idx" ON "persons"("company_id", "org_id");

-- AddForeignKey
ALTER TABLE "company_numbers" ADD CONSTRAINT "company_numbers_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_company_id_invited_by_fkey" FOREIGN KEY ("company_id", "invited_by") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_emails" ADD CONSTRAINT "person_emails_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity_participants" ADD CONSTRAINT "activity_participants_company_id_activity_id_fkey" FOREIGN KEY ("company_id", "activity_id") REFERENCES "activities"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity_participants" ADD CONSTRAINT "activity_participants_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_org_id_fkey" FOREIGN KEY ("company_id", "org_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;
