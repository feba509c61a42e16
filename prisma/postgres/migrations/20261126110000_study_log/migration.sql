-- AlterTable
ALTER TABLE "Card" RENAME COLUMN "direction" TO "task";
ALTER INDEX "Card_learnerId_conceptId_direction_key" RENAME TO "Card_learnerId_conceptId_task_key";
ALTER TABLE "Card" ADD COLUMN "addedAt" TIMESTAMP(3),
    ADD COLUMN "firstDay" INTEGER,
    ADD COLUMN "lastDay" INTEGER,
    ADD COLUMN "suspended" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "leech" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "buriedUntil" TIMESTAMP(3),
    ADD COLUMN "loggedAt" TIMESTAMP(3);
UPDATE "Card" c SET
    "addedAt" = coalesce((SELECT min(r."reviewedAt") FROM "Review" r WHERE r."cardId" = c."id"), c."due"),
    "firstDay" = (SELECT floor(extract(epoch FROM min(r."reviewedAt")) / 86400) FROM "Review" r WHERE r."cardId" = c."id"),
    "lastDay" = floor(extract(epoch FROM c."lastReview") / 86400),
    "loggedAt" = c."lastReview";
ALTER TABLE "Card" ALTER COLUMN "addedAt" SET NOT NULL;

-- AlterTable
DROP INDEX "Review_cardId_sequence_key";
ALTER TABLE "Review" DROP CONSTRAINT "Review_pkey";
ALTER TABLE "Review" ADD COLUMN "learnerId" TEXT,
    ADD COLUMN "action" TEXT NOT NULL DEFAULT 'rate',
    ADD COLUMN "undoes" TEXT,
    ADD COLUMN "buriedUntil" TIMESTAMP(3),
    ADD COLUMN "day" INTEGER,
    ADD COLUMN "took" INTEGER,
    ADD COLUMN "schedulerId" TEXT NOT NULL DEFAULT 'e3a2dbafcb6695ac',
    ADD COLUMN "storedAt" TIMESTAMP(3);
UPDATE "Review" r SET
    "learnerId" = (SELECT c."learnerId" FROM "Card" c WHERE c."id" = r."cardId"),
    "day" = floor(extract(epoch FROM r."reviewedAt") / 86400),
    "storedAt" = r."reviewedAt";
ALTER TABLE "Review" ALTER COLUMN "learnerId" SET NOT NULL,
    ALTER COLUMN "action" DROP DEFAULT,
    ALTER COLUMN "rating" DROP NOT NULL,
    ALTER COLUMN "day" SET NOT NULL,
    ALTER COLUMN "schedulerId" DROP DEFAULT,
    ALTER COLUMN "storedAt" SET NOT NULL,
    DROP COLUMN "sequence",
    DROP COLUMN "before",
    ADD CONSTRAINT "Review_pkey" PRIMARY KEY ("learnerId", "id");

-- CreateTable
CREATE TABLE "Scheduler" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "Scheduler_pkey" PRIMARY KEY ("learnerId","id")
);

-- CreateTable
CREATE TABLE "StudyPreference" (
    "learnerId" TEXT NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "StudyPreference_pkey" PRIMARY KEY ("learnerId")
);

-- CreateTable
CREATE TABLE "SpokenText" (
    "learnerId" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "SpokenText_pkey" PRIMARY KEY ("learnerId","conceptId","lang")
);

-- CreateIndex
CREATE INDEX "Review_learnerId_day_idx" ON "Review"("learnerId", "day");

-- CreateIndex
CREATE INDEX "SpokenText_conceptId_idx" ON "SpokenText"("conceptId");

-- AddForeignKey
ALTER TABLE "Scheduler" ADD CONSTRAINT "Scheduler_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StudyPreference" ADD CONSTRAINT "StudyPreference_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpokenText" ADD CONSTRAINT "SpokenText_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SpokenText" ADD CONSTRAINT "SpokenText_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What reviews used so far, in days of UTC.
INSERT INTO "Scheduler" ("learnerId", "id", "settings")
SELECT DISTINCT c."learnerId", 'e3a2dbafcb6695ac', '{"retention":0.9,"maximumInterval":36500,"learningSteps":[1,10],"relearningSteps":[10],"parameters":[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542],"fuzz":false,"leechLapses":0}'::jsonb FROM "Card" c;
