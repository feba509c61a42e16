-- CreateTable
CREATE TABLE "ConceptStatus" (
    "learnerId" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "setAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "conceptId"),
    CONSTRAINT "ConceptStatus_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConceptStatus_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ConceptStatus_conceptId_idx" ON "ConceptStatus"("conceptId");
