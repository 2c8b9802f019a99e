/** What is to be taken back on an instance and bears no mark, in a file: a run after one that was killed reads it there. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A property: its value before, and how often it had been changed by then. */
export interface ChangedSetting {
    readonly kind: 'setting'
    readonly name: string
    readonly value: string
    readonly changes: number
}

/** One thing to take back: a property, or what came of a run of tests or of a scan. */
export type Debt = ChangedSetting | { readonly kind: 'tests' | 'scan'; readonly progress: string }

/** The file. */
export interface Debts {
    known(): readonly Debt[]
    remember(debt: Debt): void
    forget(debt: Debt): void
}

/** The debts in a file; it is there while there are some. */
export function openDebts(file: string): Debts {
    const known = (): Debt[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Debt[]) : [])
    const write = (debts: readonly Debt[]): void => {
        if (debts.length === 0) return rmSync(file, { force: true })
        mkdirSync(dirname(file), { recursive: true })
        // A run that is killed meanwhile leaves the file as it was.
        writeFileSync(`${file}.new`, `${JSON.stringify(debts, null, 4)}\n`)
        renameSync(`${file}.new`, file)
    }
    const isSame = (debt: Debt, other: Debt): boolean => JSON.stringify(debt) === JSON.stringify(other)
    return {
        known,
        remember: (debt) => write([...known(), debt]),
        forget: (debt) => write(known().filter((other) => !isSame(debt, other))),
    }
}
