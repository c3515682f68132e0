-- CreateTable
CREATE TABLE "recording_orphans" (
    "company_id" INTEGER NOT NULL,
    "id" SERIAL NOT NULL,
    "storage_key" TEXT NOT NULL,
    "lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "recording_orphans_pkey" PRIMARY KEY ("company_id","id")
);

-- CreateIndex
CREATE INDEX "recording_orphans_company_id_storage_key_idx" ON "recording_orphans"("company_id", "storage_key");

-- CreateIndex
CREATE INDEX "recordings_company_id_storage_key_idx" ON "recordings"("company_id", "storage_key");

-- Whatever deletes a recording (its call log, by cascade, most of all) leaves word of its bytes in the same statement,
-- so that a process that dies right after leaves nothing in the storage for good.
CREATE FUNCTION "leave_recording_orphan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "recording_orphans" ("company_id", "storage_key") VALUES (OLD."company_id", OLD."storage_key");
    RETURN NULL;
END
$$;

CREATE TRIGGER "recordings_leave_orphan" AFTER DELETE ON "recordings"
FOR EACH ROW EXECUTE FUNCTION "leave_recording_orphan"();
