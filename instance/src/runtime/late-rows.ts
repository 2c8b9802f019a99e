/** Rows that are stored some time after they were written, and not in the order of their times. */
import type { Row } from '../kernel/kernel.ts'

/** How long one row after the other waits. */
const DELAYS_MS = [20_000, 4_000, 12_000, 1_000]

type Late = readonly [table: string, row: Row, due: number]

/** The rows that wait. A process that ends loses them, as one that writes its log in the background does. */
export class LateRows {
    #waiting: Late[] = []
    #count = 0

    add(table: string, row: Row, now: number): void {
        this.#waiting.push([table, row, now + DELAYS_MS[this.#count++ % DELAYS_MS.length]!])
    }

    /** Those whose time has come, the first due first. */
    takeDue(now: number): readonly Late[] {
        if (this.#waiting.length === 0) return []
        const due = this.#waiting.filter(([, , at]) => at <= now)
        this.#waiting = this.#waiting.filter(([, , at]) => at > now)
        return due.sort((a, b) => a[2] - b[2])
    }

    forget(): void {
        this.#waiting = []
        this.#count = 0
    }
}
