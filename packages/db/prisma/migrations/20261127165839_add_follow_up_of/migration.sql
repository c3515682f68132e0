-- AlterTable
ALTER TABLE "activities" ADD COLUMN     "follow_up_of_id" UUID;
