-- AlterTable
ALTER TABLE "Attempt" RENAME COLUMN "scope" TO "mode";
UPDATE "Attempt" SET "mode" = 'mixed' WHERE "mode" = 'both';
ALTER TABLE "Attempt" ALTER COLUMN "articleId" DROP NOT NULL;
ALTER TABLE "Attempt" ADD COLUMN "level" TEXT;
ALTER TABLE "Attempt" ADD COLUMN "link" TEXT;
ALTER TABLE "Attempt" ADD COLUMN "deadline" TIMESTAMP(3);
ALTER TABLE "Attempt" ADD COLUMN "pausedAt" TIMESTAMP(3);
ALTER TABLE "Attempt" ADD COLUMN "cardsMade" JSONB;

-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "seconds" INTEGER;

-- CreateTable
CREATE TABLE "QuestionReport" (
    "learnerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionReport_pkey" PRIMARY KEY ("learnerId","questionId")
);

-- CreateIndex
CREATE INDEX "QuestionReport_questionId_idx" ON "QuestionReport"("questionId");

-- AddForeignKey
ALTER TABLE "QuestionReport" ADD CONSTRAINT "QuestionReport_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionReport" ADD CONSTRAINT "QuestionReport_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
