-- The glossary's list and the keys it is searched by. scripts/setup.mjs fills them from what is stored (src/cli/rebuild-listings.ts).
-- WITHOUT ROWID: each table is its own index, half the size and read in order.

DROP TABLE "SearchKey";
DROP INDEX "Concept_koOrder_id_idx";
DROP INDEX "Concept_jaOrder_id_idx";

CREATE TABLE "Listing" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "conceptId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "koOrder" TEXT NOT NULL,
    "jaOrder" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "keys" TEXT NOT NULL,
    CONSTRAINT "Listing_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "ListingPlace" (
    "order" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "conceptId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "keys" TEXT NOT NULL,
    PRIMARY KEY ("order", "place", "conceptId")
) WITHOUT ROWID;

CREATE TABLE "SearchKey" (
    "key" TEXT NOT NULL,
    "koHead" REAL NOT NULL,
    "jaHead" REAL NOT NULL,
    "rank" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    PRIMARY KEY ("key", "koHead", "jaHead", "rank", "number")
) WITHOUT ROWID;

CREATE UNIQUE INDEX "Listing_conceptId_key" ON "Listing"("conceptId");
