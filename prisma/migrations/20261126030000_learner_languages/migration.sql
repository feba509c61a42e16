-- AlterTable
ALTER TABLE "Learner" ADD COLUMN "learned" TEXT;
