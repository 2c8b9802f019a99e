/** A log, its memory and a budget in memory: what reading a log needs and nothing more. */

import type { Budget } from '../../../../src/server/evidence/app/budget.ts'
import type { Knowledge } from '../../../../src/server/evidence/app/knowledge.ts'
import { openReading, type LogReading } from '../../../../src/server/evidence/app/read-log.ts'
import type {
    CollectPorts,
    LogSource,
    RowsOfSecond,
    SourceMemory,
} from '../../../../src/server/evidence/app/evidence-ports.ts'
import { applicationLog } from '../../../../src/server/evidence/sources/application-log.ts'
import type { Ledger } from '../../../../src/server/evidence/core/ledger/ledger.ts'
import type { SourceRow } from '../../../../src/server/evidence/core/rows.ts'

/** A row of the log: its sys_id and its time. */
export type Row = readonly [sysId: string, createdAt: string]

/** A log of rows, which a test may change between readings. */
export function memoryLog(rows: Row[]) {
    const effects: string[] = []
    let memory: SourceMemory | null = null
    const after = (row: Row, time: string, sysId: string) =>
        row[1] > time || (row[1] === time && row[0] > sysId) || (sysId === '' && row[1] === time)
    const log: LogSource<SourceRow> = {
        probe: () => ({ status: 'available', settings: {}, notes: '' }),
        page: ({ sysId, time }, until, limit) =>
            rows
                .filter((row) => after(row, time, sysId) && row[1] <= until)
                .sort((a, b) => (a[1] + a[0] < b[1] + b[0] ? -1 : 1))
                .slice(0, limit)
                .map(([id, createdAt]) => ({ sysId: id, createdAt })),
        oldest: () => rows.map(([, time]) => time).sort()[0] || null,
        bySecond: (from, to) => countBySecond(rows.map(([, time]) => time).filter((time) => time > from && time <= to)),
    }
    const ports = {
        crypto: { sha256: (text: string) => text },
        settings: { evidencePageRows: 2, evidenceFirstLookHours: 24 },
        runs: {
            memory: () => memory,
            remember: (next: SourceMemory) => {
                memory = next
                effects.push(`remember ${next.watermark === null ? '' : next.watermark.sysId}`)
            },
        },
        openLog: () => log,
        evidence: { save: () => ({ added: 1, changed: 0 }), saveEdges: () => undefined },
    } as unknown as CollectPorts

    return {
        effects,
        get memory(): SourceMemory | null {
            return memory
        },
        open: (until: string, ledger: Ledger = []): LogReading =>
            openReading(
                {
                    ...applicationLog,
                    concerning: undefined,
                    mentions: undefined,
                    transform: (page) => {
                        effects.push(`store ${page.map(({ sysId }) => sysId).join(' ')}`)
                        return { evidence: [], edges: [] }
                    },
                },
                until,
                { settings: { windowSeconds: 30 } } as unknown as Knowledge,
                ports,
                { take: () => undefined },
                ledger,
            ),
    }
}

/** How many of the times are each second. */
export function countBySecond(times: readonly string[]): readonly RowsOfSecond[] {
    const seconds = new Map<string, number>()
    for (const time of [...times].sort()) seconds.set(time, (seconds.get(time) ?? 0) + 1)
    return [...seconds].map(([second, rows]) => ({ second, rows }))
}

/** A budget of so many rows. */
export function rowBudget(limit: number): Budget {
    let rows = 0
    const budget: Budget = {
        hasTime: () => true,
        rowsLeft: () => limit - rows,
        spend: (count) => {
            rows += count
        },
        rowsRead: () => rows,
        renew: () => true,
        part: () => budget,
    }
    return budget
}
