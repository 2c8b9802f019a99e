/** Promises of a database file: several processes may write to it, and a killed one leaves neither a lock nor half a write. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase } from '../../src/database/index.ts'
import { createDictionary } from '../../src/runtime/dictionary.ts'
import { createPlatform } from './platform.ts'
import { rowsOf } from './support.ts'

let folder: string
let file: string
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shared-file-'))
    file = join(folder, 'instance.db')
    createPlatform(file).database.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const start = (count: string): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'writer.ts'), file, count], {
        stdio: ['ignore', 'pipe', 'inherit'],
    })
const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('exit', resolve))
const tasks = (): string[] => {
    const database = createDatabase({ file })
    createDictionary(database)
    const numbers = rowsOf(database, 'task').map((row) => row.number!)
    database.close()
    return numbers
}

it('gives each number once although two processes write at the same time', async () => {
    expect(await Promise.all([start('30'), start('30')].map(ended))).toEqual([0, 0])
    expect(new Set(tasks()).size).toBe(60)
})

it('opens after a process was killed in the middle of a write, without that write', async () => {
    const child = start('hold')
    await new Promise((resolve) => child.stdout!.once('data', resolve))
    expect(existsSync(`${file}.lock`)).toBe(true)
    const gone = ended(child)
    child.kill('SIGKILL')
    await gone
    expect(tasks()).toEqual([])
})

it('holds no lock between two statements', () => {
    const database = createDatabase({ file })
    createDictionary(database)
    database.insert('task', { sys_id: 'a'.repeat(32), number: 'one' })
    expect(database.get('task', 'a'.repeat(32))).not.toBeNull()
    expect(existsSync(`${file}.lock`)).toBe(false)
    expect(rowsOf(database, 'task')).toHaveLength(1)
    expect(existsSync(`${file}.lock`)).toBe(false)
    database.close()
})

it('continues in an open process when another was killed holding the lock', async () => {
    const database = createDatabase({ file })
    createDictionary(database)
    const child = start('hold')
    await new Promise((resolve) => child.stdout!.once('data', resolve))
    const gone = ended(child)
    child.kill('SIGKILL')
    await gone
    database.insert('task', { sys_id: 'a'.repeat(32), number: 'after' })
    expect(rowsOf(database, 'task').map((row) => row.number)).toEqual(['after'])
    database.close()
})
