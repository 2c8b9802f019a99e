/** Keeps a database file usable after a killed process: finds out whether its lock directory was left behind. */
import { appendFileSync, existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'

/**
 * The SQLite build locks a file by making the directory `<file>.lock`, which a killed process leaves behind. So each process
 * writes its id into `<file>.pid` when it opens the file; the lock is stale when no other process of that list lives.
 */
export interface FileLock {
    /** Removes the lock directory if nobody else can own it; answers whether it did. */
    breakIfStale(): boolean
    release(): void
}

/** Registers this process as a user of the file and removes a lock that a dead process left. */
export function registerFile(file: string): FileLock {
    const lock = `${file}.lock`
    const list = `${file}.pid`
    const others = (): number[] => readOwners(list).filter((pid) => pid !== process.pid && isAlive(pid))
    const breakIfStale = (): boolean => {
        if (!existsSync(lock) || others().length > 0) return false
        try {
            rmdirSync(lock)
            return true
        } catch {
            return false
        }
    }
    const alive = others()
    if (alive.length === 0) {
        breakIfStale()
        writeFileSync(list, `${process.pid}\n`)
    } else appendFileSync(list, `${process.pid}\n`)
    return {
        breakIfStale,
        release() {
            const left = others()
            if (left.length === 0) rmSync(list, { force: true })
            else writeFileSync(list, left.map((pid) => `${pid}\n`).join(''))
        },
    }
}

function readOwners(list: string): number[] {
    if (!existsSync(list)) return []
    const pids = readFileSync(list, 'utf8').split('\n').map(Number)
    return [...new Set(pids)].filter((pid) => Number.isInteger(pid) && pid > 0)
}

function isAlive(pid: number): boolean {
    try {
        process.kill(pid, 0)
        return true
    } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM'
    }
}
