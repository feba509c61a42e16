/**
 * Another process that saves a bank, for the tests of what happens when several do and when one is killed. Bundled by `writers`.
 * Arguments: database URL, source, content hash, and the number of the database operation at which it kills itself (0: never).
 */
import { saveBank } from '../bank'
import { type Database, openDatabase } from '../client'
import { libraryBank } from '../fixtures/bank'

const [url = '', source = '', contentHash = '', killAt = '0'] = process.argv.slice(2)
let operations = 0
const db = openDatabase(url)
const mortal = db.$extends({
  query: {
    $allOperations: ({ args, query }) => {
      operations += 1
      if (operations === Number(killAt)) process.kill(process.pid, 'SIGKILL')
      return query(args)
    },
  },
})
const outcome = await saveBank(mortal as unknown as Database, libraryBank({ figure: '3,000' }), {
  source,
  contentHash,
  now: new Date(),
})
process.stdout.write(JSON.stringify({ outcome, operations }))
await db.$disconnect()
