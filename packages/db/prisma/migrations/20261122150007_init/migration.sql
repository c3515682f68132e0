-- CreateEnum
CREATE TYPE "DealStatus" AS ENUM ('open', 'won', 'lost');

-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('connected', 'no_answer', 'left_message', 'left_voicemail', 'wrong_number', 'busy');

-- CreateTable
CREATE TABLE "companies" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "companies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "time_zone" TEXT,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" SERIAL NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" INTEGER NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" SERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" INTEGER NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "scope" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" SERIAL NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_users" (
    "company_id" INTEGER NOT NULL,
    "user_id" INTEGER NOT NULL,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "active_flag" BOOLEAN NOT NULL DEFAULT true,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_users_pkey" PRIMARY KEY ("company_id","user_id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "persons" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "org_id" INTEGER,
    "owner_id" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persons_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "person_phones" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    "value_e164" TEXT,
    "label" TEXT NOT NULL DEFAULT 'work',
    "primary" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "person_phones_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "organizations" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "owner_id" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "deals" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "status" "DealStatus" NOT NULL DEFAULT 'open',
    "value" DECIMAL(18,2) NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "person_id" INTEGER,
    "org_id" INTEGER,
    "owner_id" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deals_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "leads" (
    "company_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "person_id" INTEGER,
    "organization_id" INTEGER,
    "owner_id" INTEGER NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leads_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "activities" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "type" TEXT NOT NULL DEFAULT 'call',
    "subject" TEXT NOT NULL DEFAULT 'Call',
    "done" BOOLEAN NOT NULL DEFAULT false,
    "due_date" DATE,
    "due_time" TIME(0),
    "duration" INTEGER,
    "note" TEXT,
    "person_id" INTEGER,
    "org_id" INTEGER,
    "deal_id" INTEGER,
    "lead_id" UUID,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "marked_as_done_time" TIMESTAMPTZ(3),

    CONSTRAINT "activities_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "call_logs" (
    "company_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "person_id" INTEGER,
    "org_id" INTEGER,
    "deal_id" INTEGER,
    "lead_id" UUID,
    "subject" TEXT,
    "duration" INTEGER NOT NULL,
    "outcome" "CallOutcome" NOT NULL,
    "from_phone_number" TEXT,
    "to_phone_number" TEXT NOT NULL,
    "from_phone_number_e164" TEXT,
    "to_phone_number_e164" TEXT,
    "start_time" TIMESTAMPTZ(3) NOT NULL,
    "end_time" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "call_logs_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "call_log_tombstones" (
    "company_id" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "user_id" INTEGER NOT NULL,
    "delete_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "call_log_tombstones_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "recordings" (
    "company_id" INTEGER NOT NULL,
    "call_log_id" UUID NOT NULL,
    "storage_key" TEXT NOT NULL,
    "mime_type" TEXT NOT NULL,
    "byte_size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "duration" INTEGER,
    "channels" INTEGER,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recordings_pkey" PRIMARY KEY ("company_id","call_log_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE INDEX "company_users_user_id_idx" ON "company_users"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_company_id_user_id_idx" ON "api_tokens"("company_id", "user_id");

-- CreateIndex
CREATE INDEX "person_phones_company_id_person_id_idx" ON "person_phones"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "person_phones_company_id_value_e164_idx" ON "person_phones"("company_id", "value_e164");

-- CreateIndex
CREATE INDEX "deals_company_id_person_id_idx" ON "deals"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "leads_company_id_person_id_idx" ON "leads"("company_id", "person_id");

-- CreateIndex
CREATE INDEX "call_logs_company_id_user_id_start_time_id_idx" ON "call_logs"("company_id", "user_id", "start_time" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "call_logs_company_id_start_time_id_idx" ON "call_logs"("company_id", "start_time" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_users" ADD CONSTRAINT "company_users_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "company_users" ADD CONSTRAINT "company_users_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_company_id_org_id_fkey" FOREIGN KEY ("company_id", "org_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persons" ADD CONSTRAINT "persons_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "person_phones" ADD CONSTRAINT "person_phones_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_org_id_fkey" FOREIGN KEY ("company_id", "org_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deals" ADD CONSTRAINT "deals_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_organization_id_fkey" FOREIGN KEY ("company_id", "organization_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_owner_id_fkey" FOREIGN KEY ("company_id", "owner_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_company_id_org_id_fkey" FOREIGN KEY ("company_id", "org_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activities" ADD CONSTRAINT "activities_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_activity_id_fkey" FOREIGN KEY ("company_id", "activity_id") REFERENCES "activities"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_person_id_fkey" FOREIGN KEY ("company_id", "person_id") REFERENCES "persons"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_org_id_fkey" FOREIGN KEY ("company_id", "org_id") REFERENCES "organizations"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_deal_id_fkey" FOREIGN KEY ("company_id", "deal_id") REFERENCES "deals"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "call_logs" ADD CONSTRAINT "call_logs_company_id_lead_id_fkey" FOREIGN KEY ("company_id", "lead_id") REFERENCES "leads"("company_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_company_id_call_log_id_fkey" FOREIGN KEY ("company_id", "call_log_id") REFERENCES "call_logs"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
