import { defineConfig } from 'prisma/config'

const url = process.env.DATABASE_URL ?? 'file:./data/yogo.db'
const postgres = /^postgres(ql)?:/.test(url)

export default defineConfig({
  schema: postgres ? 'prisma/postgres/schema.prisma' : 'prisma/schema.prisma',
  migrations: { path: postgres ? 'prisma/postgres/migrations' : 'prisma/migrations' },
  datasource: { url },
})
