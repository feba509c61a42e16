-- The glossary's list and the keys it is searched by. scripts/setup.mjs fills them from what is stored (src/cli/rebuild-listings.ts).
-- Keys and places compare by code point, whatever the collation of the database.

DROP TABLE "SearchKey";
DROP INDEX "Concept_koOrder_id_idx";
DROP INDEX "Concept_jaOrder_id_idx";

CREATE TABLE "Listing" (
    "number" SERIAL NOT NULL,
    "conceptId" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "koOrder" TEXT NOT NULL,
    "jaOrder" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "keys" TEXT NOT NULL,
    CONSTRAINT "Listing_pkey" PRIMARY KEY ("number")
);

CREATE TABLE "ListingPlace" (
    "order" TEXT NOT NULL,
    "place" TEXT COLLATE "C" NOT NULL,
    "conceptId" TEXT COLLATE "C" NOT NULL,
    "category" TEXT NOT NULL,
    "keys" TEXT NOT NULL,
    CONSTRAINT "ListingPlace_pkey" PRIMARY KEY ("order", "place", "conceptId")
);

CREATE TABLE "SearchKey" (
    "key" TEXT COLLATE "C" NOT NULL,
    "koHead" DOUBLE PRECISION NOT NULL,
    "jaHead" DOUBLE PRECISION NOT NULL,
    "rank" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "SearchKey_pkey" PRIMARY KEY ("key", "koHead", "jaHead", "rank", "number")
);

CREATE UNIQUE INDEX "Listing_conceptId_key" ON "Listing"("conceptId");

ALTER TABLE "Listing" ADD CONSTRAINT "Listing_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
