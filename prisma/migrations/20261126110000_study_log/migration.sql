-- CreateTable
CREATE TABLE "Scheduler" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "settings" JSONB NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Scheduler_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StudyPreference" (
    "learnerId" TEXT NOT NULL PRIMARY KEY,
    "settings" JSONB NOT NULL,
    CONSTRAINT "StudyPreference_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SpokenText" (
    "learnerId" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "conceptId", "lang"),
    CONSTRAINT "SpokenText_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SpokenText_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Card" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "due" DATETIME NOT NULL,
    "stability" REAL NOT NULL,
    "difficulty" REAL NOT NULL,
    "scheduledDays" INTEGER NOT NULL,
    "learningSteps" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "state" INTEGER NOT NULL,
    "lastReview" DATETIME,
    "firstDay" INTEGER,
    "lastDay" INTEGER,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "leech" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntil" DATETIME,
    "loggedAt" DATETIME,
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Card" ("id", "learnerId", "conceptId", "task", "addedAt", "due", "stability", "difficulty", "scheduledDays", "learningSteps", "reps", "lapses", "state", "lastReview", "firstDay", "lastDay", "loggedAt")
SELECT "id", "learnerId", "conceptId", "direction", coalesce((SELECT min(r."reviewedAt") FROM "Review" r WHERE r."cardId" = c."id"), "due"), "due", "stability", "difficulty", "scheduledDays", "learningSteps", "reps", "lapses", "state", "lastReview",
    (SELECT CAST(strftime('%s', min(r."reviewedAt")) AS INTEGER) / 86400 FROM "Review" r WHERE r."cardId" = c."id"), CAST(strftime('%s', "lastReview") AS INTEGER) / 86400, "lastReview"
FROM "Card" c;
DROP TABLE "Card";
ALTER TABLE "new_Card" RENAME TO "Card";
CREATE INDEX "Card_learnerId_due_idx" ON "Card"("learnerId", "due");
CREATE INDEX "Card_conceptId_idx" ON "Card"("conceptId");
CREATE UNIQUE INDEX "Card_learnerId_conceptId_task_key" ON "Card"("learnerId", "conceptId", "task");
CREATE TABLE "new_Review" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "rating" INTEGER,
    "undoes" TEXT,
    "buriedUntil" DATETIME,
    "reviewedAt" DATETIME NOT NULL,
    "day" INTEGER NOT NULL,
    "took" INTEGER,
    "schedulerId" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Review" ("learnerId", "id", "cardId", "action", "rating", "reviewedAt", "day", "schedulerId", "storedAt")
SELECT c."learnerId", r."id", r."cardId", 'rate', r."rating", r."reviewedAt", CAST(strftime('%s', r."reviewedAt") AS INTEGER) / 86400, 'e3a2dbafcb6695ac', r."reviewedAt"
FROM "Review" r JOIN "Card" c ON c."id" = r."cardId";
DROP TABLE "Review";
ALTER TABLE "new_Review" RENAME TO "Review";
CREATE INDEX "Review_cardId_reviewedAt_idx" ON "Review"("cardId", "reviewedAt");
CREATE INDEX "Review_learnerId_day_idx" ON "Review"("learnerId", "day");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "SpokenText_conceptId_idx" ON "SpokenText"("conceptId");

-- What reviews used so far, in days of UTC.
INSERT INTO "Scheduler" ("learnerId", "id", "settings")
SELECT DISTINCT c."learnerId", 'e3a2dbafcb6695ac', '{"retention":0.9,"maximumInterval":36500,"learningSteps":[1,10],"relearningSteps":[10],"parameters":[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.1542],"fuzz":false,"leechLapses":0}' FROM "Card" c;
