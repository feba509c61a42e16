/** The server's database, for what no page and no command can bring about: an exam that is nearly over, a mark in every answer. */
import { createClient, type InArgs } from '@libsql/client'

/** Waits for other writers that long, ms. */
const TIMEOUT = 5000

/** Runs a statement on the database at `url` (the shared server's by default); resolves to its rows. */
export async function inDatabase(sql: string, args: InArgs = [], url = String(process.env.DATABASE_URL)) {
  const client = createClient({ url, timeout: TIMEOUT })
  try {
    return (await client.execute({ sql, args })).rows
  } finally {
    client.close()
  }
}
