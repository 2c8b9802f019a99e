/** Gives a database file to one process at a time, and takes it from a process that was killed while it had it. */
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { rollBack } from './rollback-journal.ts'

/**
 * The SQLite build locks a file by making the directory `<file>.lock`. That does not say whose it is, so a killed process would
 * lock out the others permanently. Around it is `<file>.owner`, which names the process.
 */
export interface FileLock {
    /** Waits until the file belongs to this process. @throws Error when a living process keeps it too long */
    acquire(): void
    release(): void
}

const WAIT_LIMIT_MS = 20_000
const LONGEST_PAUSE_MS = 4
/** An owner file without a name, or a guard, of a process killed in the instant between two system calls. */
const ABANDONED_AFTER_MS = 2000

/** The lock of a file. */
export function createFileLock(file: string): FileLock {
    const owner = `${file}.owner`
    return {
        acquire() {
            const started = Date.now()
            for (let pause = 0.1; !take(owner); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
                if (isStale(owner) && takeOver(file, owner)) continue
                if (Date.now() - started > WAIT_LIMIT_MS)
                    throw new Error(`${file} is in use by process ${readFileSync(owner, 'utf8')} (see ${owner})`)
                sleep(pause + Math.random() * pause)
            }
        },
        release: () => rmSync(owner, { force: true }),
    }
}

function take(owner: string): boolean {
    try {
        writeFileSync(owner, String(process.pid), { flag: 'wx' })
        return true
    } catch (error) {
        if (isCode(error, 'EEXIST')) return false
        throw error
    }
}

function isStale(owner: string): boolean {
    try {
        const pid = Number(readFileSync(owner, 'utf8'))
        return pid > 0 ? !isAlive(pid) : isOlder(owner)
    } catch (error) {
        if (isCode(error, 'ENOENT')) return false
        throw error
    }
}

/** Undoes what the dead owner left half written, then frees the file. The guard keeps a second rescuer from freeing it twice. */
function takeOver(file: string, owner: string): boolean {
    const guard = `${file}.rescue`
    try {
        mkdirSync(guard)
    } catch {
        if (isOlder(guard)) rmSync(guard, { recursive: true, force: true })
        return false
    }
    try {
        if (!isStale(owner)) return false
        rmSync(`${file}.lock`, { recursive: true, force: true })
        rollBack(file)
        rmSync(owner, { force: true })
        return true
    } finally {
        rmdirSync(guard)
    }
}

function isOlder(path: string): boolean {
    try {
        return Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS
    } catch {
        return false
    }
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return isCode(error, 'EPERM')
    }
}

function isCode(error: unknown, code: string): boolean {
    return (error as NodeJS.ErrnoException).code === code
}

function sleep(milliseconds: number): void {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
