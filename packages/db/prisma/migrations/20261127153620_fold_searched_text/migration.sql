-- What people search as they type, with A to Z in lower case: LIKE here takes a fifth of what ILIKE takes on the text, on
-- any locale. The database keeps these columns itself (Prisma's schema cannot say so, and takes them for defaults).
-- Other letters stay as they are: what "lower" makes of them depends on the locale of the database.
ALTER TABLE "persons" ADD COLUMN "name_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(name COLLATE "C")) STORED;
ALTER TABLE "person_emails" ADD COLUMN "value_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(value COLLATE "C")) STORED;
ALTER TABLE "person_phones" ADD COLUMN "value_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(value COLLATE "C")) STORED;
ALTER TABLE "organizations"
  ADD COLUMN "name_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(name COLLATE "C")) STORED,
  ADD COLUMN "address_folded" TEXT COLLATE "C" GENERATED ALWAYS AS (lower(address COLLATE "C")) STORED;
ALTER TABLE "deals" ADD COLUMN "title_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(title COLLATE "C")) STORED;
ALTER TABLE "leads" ADD COLUMN "title_folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (lower(title COLLATE "C")) STORED;
