/** Promises of a database file after a process was killed: the change it was making is undone, also what had reached the file. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Connection } from '../../src/database/connection.ts'

let folder: string
let file: string
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'killed-'))
    file = join(folder, 'instance.db')
    const connection = connect(file)
    connection.exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT)')
    connection.run(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO thing SELECT i, 'before' FROM n`,
    )
    connection.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function killHalfway(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'half-writer.ts'), file], {
        stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = new Promise((resolve) => child.on('exit', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await gone
}

const content = (connection: Connection) =>
    connection.get(`SELECT COUNT(*) AS n, SUM(text = 'before') AS before FROM thing`)

it('undoes pages that the killed process had already written', async () => {
    const sound = statSync(file).size
    await killHalfway()
    expect(statSync(file).size).toBeGreaterThan(sound)
    const connection = connect(file)
    expect(content(connection)).toEqual({ n: 5000, before: 5000 })
    expect(connection.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    connection.close()
    expect(statSync(file).size).toBe(sound)
})

it('continues in a process that was waiting, although other processes of the file live', async () => {
    const waiting = connect(file)
    await killHalfway()
    waiting.run(`INSERT INTO thing VALUES (9999, 'before')`)
    expect(content(waiting)).toEqual({ n: 5001, before: 5001 })
    waiting.close()
})

it('frees a file whose owner died before it could write its name', () => {
    writeFileSync(`${file}.owner`, '')
    const started = Date.now()
    const connection = connect(file)
    expect(Date.now() - started).toBeGreaterThan(1500)
    expect(content(connection)).toEqual({ n: 5000, before: 5000 })
    connection.close()
})

it('names the owner while it holds the file, and none afterwards', () => {
    const connection = connect(file)
    connection.atomically(() => expect(readFileSync(`${file}.owner`, 'utf8')).toBe(String(process.pid)))
    connection.close()
    expect(() => readFileSync(`${file}.owner`)).toThrow(/ENOENT/)
})
