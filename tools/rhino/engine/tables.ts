/** Runs tests that are written for jest on an engine without Node: those of a file when it has been read, each failure printed as one line of JSON. */
import { expect } from './expect.ts'

declare const print: (text: string) => void

type Body = (...row: never[]) => void

/** Thrown by a test that cannot be run on this engine. */
export class Skipped {
    constructor(readonly reason: string) {}
}

const groups: string[] = []
const waiting: (() => void)[] = []
let before: (() => void)[] = []
let passed = 0
let failed = 0
let leftOut = 0

function add(name: string, body: () => void): void {
    const title = [...groups, name].join(' > ')
    const prepare = before.slice()
    waiting.push(() => run(title, () => [...prepare, body].forEach((one) => refusePromise(one()))))
}

function run(title: string, body: () => void): void {
    try {
        body()
        passed += 1
    } catch (error) {
        if (error instanceof Skipped) {
            leftOut += 1
            return
        }
        failed += 1
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
        const stack = (error as { readonly stack?: string }).stack
        print(JSON.stringify({ failed: title, reason, stack: stack ? stack.slice(0, 800) : '' }))
    }
}

/** Nothing here waits: a test that would is a failure, not a pass. */
function refusePromise(answer: unknown): void {
    if (answer && typeof (answer as Promise<unknown>).then === 'function') throw new Error('asynchronous test')
}

/** `%s` and its kin take the row's values in turn, `$name` a member of it, as jest names the tests of a table. */
function titleOf(title: string, row: readonly unknown[]): string {
    let next = 0
    const first = row[0] as Readonly<Record<string, unknown>> | undefined
    return title
        .replace(/%[sjdifop#]/g, (mark) => (mark === '%#' ? String(next) : String(JSON.stringify(row[next++]))))
        .replace(/\$(\w+)/g, (mark, name: string) =>
            first && typeof first === 'object' && name in first ? String(first[name]) : mark,
        )
}

function each(rows: Iterable<unknown>) {
    return (title: string, body: Body): void => {
        for (const row of Array.from(rows)) {
            const values = (Array.isArray(row) ? row : [row]) as never[]
            add(titleOf(title, values), () => body(...values))
        }
    }
}

function describe(name: string, body: () => void): void {
    groups.push(name)
    const kept = before.slice()
    body()
    before = kept
    groups.pop()
}
describe.each = (rows: Iterable<unknown>) => (title: string, body: Body) => {
    for (const row of Array.from(rows)) {
        const values = (Array.isArray(row) ? row : [row]) as never[]
        describe(titleOf(title, values), () => body(...values))
    }
}

const it = Object.assign(add, { each })

/** Makes jest's names known to the tests of this script. */
export function installTables(scope: Record<string, unknown>): void {
    Object.assign(scope, {
        describe,
        it,
        test: it,
        expect,
        beforeAll: (body: () => void) => waiting.push(() => run('beforeAll', body)),
        beforeEach: (body: () => void) => before.push(body),
        afterAll: () => undefined,
        afterEach: () => undefined,
    })
}

/** Runs the tests that the file which was read last has added. */
export function runTables(): void {
    waiting.splice(0).forEach((one) => one())
    before = []
}

/** Prints how many tests passed and failed: the last line of the script. */
export function printTotals(): void {
    print(JSON.stringify({ passed, failed, leftOut }))
}
