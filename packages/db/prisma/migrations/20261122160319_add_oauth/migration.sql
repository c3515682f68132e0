-- CreateEnum
CREATE TYPE "OAuthTokenKind" AS ENUM ('access', 'refresh');

-- AlterTable
ALTER TABLE "api_tokens" ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "oauth_apps" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "redirect_uris" TEXT[],
    "scopes" TEXT[],
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "update_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "oauth_apps_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "oauth_codes" (
    "company_id" INTEGER NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "user_id" INTEGER NOT NULL,
    "app_company_id" INTEGER NOT NULL,
    "app_id" INTEGER NOT NULL,
    "redirect_uri" TEXT NOT NULL,
    "scopes" TEXT[],
    "code_challenge" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oauth_codes_pkey" PRIMARY KEY ("company_id","code_hash")
);

-- CreateTable
CREATE TABLE "oauth_grants" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "user_id" INTEGER NOT NULL,
    "app_company_id" INTEGER NOT NULL,
    "app_id" INTEGER NOT NULL,
    "scopes" TEXT[],
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "oauth_grants_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateTable
CREATE TABLE "oauth_tokens" (
    "company_id" INTEGER NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "grant_id" INTEGER NOT NULL,
    "kind" "OAuthTokenKind" NOT NULL,
    "add_time" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "oauth_tokens_pkey" PRIMARY KEY ("company_id","token_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "oauth_apps_client_id_key" ON "oauth_apps"("client_id");

-- CreateIndex
CREATE UNIQUE INDEX "oauth_codes_code_hash_key" ON "oauth_codes"("code_hash");

-- CreateIndex
CREATE INDEX "oauth_codes_expires_at_idx" ON "oauth_codes"("expires_at");

-- CreateIndex
CREATE INDEX "oauth_codes_app_company_id_app_id_idx" ON "oauth_codes"("app_company_id", "app_id");

-- CreateIndex
CREATE INDEX "oauth_grants_app_company_id_app_id_idx" ON "oauth_grants"("app_company_id", "app_id");

-- CreateIndex
CREATE UNIQUE INDEX "oauth_grants_company_id_user_id_app_company_id_app_id_key" ON "oauth_grants"("company_id", "user_id", "app_company_id", "app_id");

-- CreateIndex
CREATE UNIQUE INDEX "oauth_tokens_token_hash_key" ON "oauth_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "oauth_tokens_company_id_grant_id_idx" ON "oauth_tokens"("company_id", "grant_id");

-- CreateIndex
CREATE INDEX "oauth_tokens_expires_at_idx" ON "oauth_tokens"("expires_at");

-- AddForeignKey
ALTER TABLE "oauth_apps" ADD CONSTRAINT "oauth_apps_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "companies"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "oauth_codes" ADD CONSTRAINT "oauth_codes_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "oauth_codes" ADD CONSTRAINT "oauth_codes_app_company_id_app_id_fkey" FOREIGN KEY ("app_company_id", "app_id") REFERENCES "oauth_apps"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "oauth_grants" ADD CONSTRAINT "oauth_grants_company_id_user_id_fkey" FOREIGN KEY ("company_id", "user_id") REFERENCES "company_users"("company_id", "user_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "oauth_grants" ADD CONSTRAINT "oauth_grants_app_company_id_app_id_fkey" FOREIGN KEY ("app_company_id", "app_id") REFERENCES "oauth_apps"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "oauth_tokens" ADD CONSTRAINT "oauth_tokens_company_id_grant_id_fkey" FOREIGN KEY ("company_id", "grant_id") REFERENCES "oauth_grants"("company_id", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
