#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which cannot be had from the npm registry: the same JSON-RPC on stdio, answered by
 * the WebAssembly engine from npm. For developers who make or check migrations:
 *
 *   PRISMA_SCHEMA_ENGINE_BINARY=$PWD/scripts/schema-engine.mjs npx prisma migrate dev --name NAME
 *
 * The protocol is Prisma's own business, so an upgrade of Prisma has to try migrate dev, diff, status and deploy on both databases.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { HISTORY_TABLE } from './migrate.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})
const url = options.datasource ? JSON.parse(options.datasource).url : undefined
const isPostgres = /^postgres(ql)?:/.test(url ?? '')

/** OIDs in pg_type. */
const OID_CHAR = 18
const OID_TEXT = 25
/** PostgreSQL's SQLSTATE for a database that exists. */
const DUPLICATE_DATABASE = '42P04'
/** What the native engine answers with when a method fails. */
const ENGINE_ERROR = 4466

/** On a shadow database the engine sends a whole migration to executeRaw, which takes one statement. */
function withScripts(connection) {
  const executeRaw = connection.executeRaw.bind(connection)
  connection.executeRaw = async (query) => {
    if (query.args.length > 0) return executeRaw(query)
    await connection.executeScript(query.sql)
    return 0
  }
  return connection
}

async function onPostgres(config, sql) {
  const { default: pg } = await import('pg')
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function postgresFactory() {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { default: pg } = await import('pg')
  const { parse } = await import('pg-connection-string')
  const config = parse(url)

  // The adapter knows no "char" columns, which the engine reads from the catalogue.
  const { addFields } = pg.Result.prototype
  pg.Result.prototype.addFields = function addTextFields(fields) {
    for (const field of fields) if (field.dataTypeID === OID_CHAR) field.dataTypeID = OID_TEXT
    return addFields.call(this, fields)
  }

  const factory = new PrismaPg(config)
  // The adapter's own shadow database is the main one, and it drops it while connected to it.
  factory.connectToShadowDb = async () => {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`
    await onPostgres(config, `CREATE DATABASE "${database}"`)
    const connection = withScripts(await new PrismaPg({ ...config, database }).connect())
    const dispose = connection.dispose.bind(connection)
    connection.dispose = async () => {
      await dispose()
      await onPostgres(config, `DROP DATABASE "${database}" WITH (FORCE)`)
    }
    return connection
  }
  return factory
}

async function sqliteFactory() {
  const { PrismaLibSql } = await import('@prisma/adapter-libsql')
  const factory = new PrismaLibSql({ url: url ?? 'file::memory:' })
  // libSQL loses an in-memory database after a transaction, so the shadow database is a file.
  factory.connectToShadowDb = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prisma-shadow-'))
    process.on('SIGTERM', () => process.exit(0)).on('exit', () => rmSync(folder, { recursive: true, force: true }))
    return withScripts(await new PrismaLibSql({ url: `file:${join(folder, 'shadow.db')}` }).connect())
  }
  return factory
}

async function loadEngine(datamodels) {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const factory = isPostgres ? await postgresFactory() : await sqliteFactory()
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

async function createDatabase() {
  if (!isPostgres) return { databaseName: (url ?? '').replace(/^file:/, '') }
  const server = new URL(url)
  const name = decodeURIComponent(server.pathname.slice(1))
  server.pathname = '/postgres'
  await onPostgres({ connectionString: server.href }, `CREATE DATABASE "${name.replaceAll('"', '""')}"`).catch(
    (error) => {
      if (error.code !== DUPLICATE_DATABASE) throw error
    },
  )
  return { databaseName: name }
}

function resetSqlite() {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(url.slice('file:'.length) + suffix, { force: true })
  return {}
}

/** `schema-engine cli COMMAND`: one question, answered by the exit code and a log line on stderr. */
async function answerCli(command) {
  try {
    if (command === 'create-database') await createDatabase()
    else {
      const engine = await loadEngine(undefined)
      await engine.ensureConnectionValidity({ datasource: { tag: 'ConnectionString', url } })
    }
    process.exit(0)
  } catch (error) {
    const message = error?.message ?? String(error)
    const code = /does not exist/.test(message) ? 'P1003' : 'P1001'
    const line = { level: 'ERROR', fields: { message, error_code: code }, target: 'schema_engine::logger' }
    process.stderr.write(`\n${JSON.stringify(line)}`)
    process.exit(1)
  }
}

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** Answers requests one after the other until Prisma closes our stdin. */
function serve() {
  const datamodels = (options.datamodels ?? []).map((path) => [path, readFileSync(path, 'utf8')])
  let engine

  const call = async (method, params) => {
    engine ??= await loadEngine(datamodels.length > 0 ? datamodels : undefined)
    const name = method === 'getDatabaseVersion' ? 'version' : method
    try {
      return (await engine[name](params)) ?? {}
    } catch (error) {
      if (!url || !/_prisma_migrations/.test(error?.message ?? '')) throw error
      // The WebAssembly engine, unlike the native one, does not take a missing history for an empty one.
      await engine.dbExecute({
        datasourceType: { tag: 'url', url },
        script: HISTORY_TABLE[isPostgres ? 'postgres' : 'sqlite'],
      })
      return (await engine[name](params)) ?? {}
    }
  }

  const answer = async ({ id, method, params }) => {
    if (method === 'createDatabase') return send({ id, result: await createDatabase() })
    if (method === 'reset' && !isPostgres) {
      engine?.free()
      engine = undefined
      return send({ id, result: resetSqlite() })
    }
    const result = await call(method, params)
    if (method !== 'diff' || !result.stdout) return send({ id, result })
    send({ id: `print-${id}`, method: 'print', params: { content: result.stdout } })
    send({ id, result: { ...result, stdout: null } })
  }

  const refuse = (id, error) =>
    send({
      id,
      error: {
        code: ENGINE_ERROR,
        message: 'engine error',
        data: {
          is_panic: false,
          message: error?.message ?? String(error),
          error_code: error?.code ?? null,
          meta: null,
        },
      },
    })

  let queue = Promise.resolve()
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      const request = JSON.parse(line)
      if (request.method) queue = queue.then(() => answer(request)).catch((error) => refuse(request.id, error))
    })
    .on('close', () => queue.finally(() => process.exit(0)))
}

if (positionals[0] === 'cli') await answerCli(process.argv.at(-1))
else serve()
