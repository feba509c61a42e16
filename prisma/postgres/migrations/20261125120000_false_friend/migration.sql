-- AlterTable
ALTER TABLE "Concept" ADD COLUMN "falseFriend" JSONB;
