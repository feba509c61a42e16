-- CreateTable
CREATE TABLE "ConceptStatus" (
    "learnerId" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "setAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConceptStatus_pkey" PRIMARY KEY ("learnerId","conceptId")
);

-- CreateIndex
CREATE INDEX "ConceptStatus_conceptId_idx" ON "ConceptStatus"("conceptId");

-- AddForeignKey
ALTER TABLE "ConceptStatus" ADD CONSTRAINT "ConceptStatus_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptStatus" ADD CONSTRAINT "ConceptStatus_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;
