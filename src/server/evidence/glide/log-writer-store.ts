/** Keeps what scripts that are no automations could log, so that they are read when they change and not in every run. */

import type { StoredStamp, LogWriterStore } from '../app/evidence-ports.ts'
import type { LogWriterRow } from '../core/log-writer.ts'
import { isPresentReading, READING } from '../core/versions.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { differences, insertRow, updateRow } from '../../platform/write.ts'
import { fromJson } from '../../shared/json.ts'
import { eachRow, everyRow } from './known-rows.ts'

type Facts = Pick<
    LogWriterRow,
    'engineLines' | 'hands' | 'literals' | 'logs' | 'namesEngine' | 'since' | 'touches' | 'traces'
>

const NOTHING_KNOWN: Facts = { logs: null, traces: [], literals: [] }
const MOST_LOG_WRITERS = 100000
const RECENT_SECONDS = 60 * DAY_SECONDS

export const logWriterStore: LogWriterStore = {
    stamps: () => {
        const stamps: StoredStamp[] = []
        everyRow(TABLES.logWriter, (row) =>
            stamps.push({
                table: textOf(row, 'script_table'),
                scope: textOf(row, 'scope_name'),
                sysId: textOf(row, 'script_id'),
                updatedAt: textOf(row, 'script_updated_at'),
                // A number of updates that no record has: it is read again.
                modCount: isPresentReading(textOf(row, 'facts')) ? countOf(row, 'script_mod_count') : -1,
                isActive: true,
            }),
        )
        return stamps
    },
    all: () => {
        const row = openTable(TABLES.logWriter)
        // One that logs nothing now may have logged before it was changed: it counts for as long as rows of that time may be read.
        const recently = addSeconds(clock.now(), -RECENT_SECONDS)
        row.addQuery('is_silent', 'false').addOrCondition('sys_updated_on', '>', recently)
        row.orderBy('script_key')
        row.setLimit(MOST_LOG_WRITERS)
        row.query()
        const scripts: LogWriterRow[] = []
        while (row.next())
            scripts.push({
                table: textOf(row, 'script_table'),
                sysId: textOf(row, 'script_id'),
                name: textOf(row, 'name'),
                scope: textOf(row, 'scope_name'),
                ...fromJson<Facts>(textOf(row, 'facts'), NOTHING_KNOWN),
            })
        return scripts
    },
    save: (logWriters) => {
        const fields: Record<string, Fields> = Object.create(null)
        for (const { modCount, script, updatedAt } of logWriters) {
            const { engineLines, hands, literals, logs, namesEngine, since, takes, touches, traces } = script
            const saysNothing = logs !== null && logs.length === 0 && traces.length === 0
            const isAlone = touches === undefined && hands === undefined && takes === undefined
            const isSilent = saysNothing && isAlone && !namesEngine
            fields[keyOf(script)] = {
                script_key: keyOf(script),
                script_table: script.table,
                script_id: script.sysId,
                name: script.name.slice(0, 255),
                scope_name: script.scope,
                script_updated_at: updatedAt,
                script_mod_count: String(modCount),
                is_silent: String(isSilent),
                facts: JSON.stringify({
                    reading: READING,
                    logs,
                    traces,
                    literals,
                    since,
                    hands,
                    takes,
                    touches,
                    engineLines,
                    namesEngine,
                }),
            }
        }
        eachRow(TABLES.logWriter, 'script_key', Object.keys(fields), (row) => {
            const key = textOf(row, 'script_key')
            updateRow(row, differences(row, fields[key]), null)
            delete fields[key]
        })
        for (const key of Object.keys(fields)) {
            const written = insertRow(TABLES.logWriter, fields[key], null)
            if (!written.ok && written.failure.code !== 'write_refused_unique')
                journal.error(`${written.failure.code}: a logWriter script was not kept: ${written.failure.message}`)
        }
    },
    remove: (scripts, why) =>
        eachRow(TABLES.logWriter, 'script_key', scripts.map(keyOf), (row) =>
            why === 'gone' ? letGo(row) : row.deleteRecord(),
        ),
}

/** A number of updates that no record has: the record is gone since the row was changed last. */
const GONE = '-2'

function letGo(row: TableRecord): void {
    if (textOf(row, 'script_mod_count') !== GONE) updateRow(row, { script_mod_count: GONE }, null)
    else if (textOf(row, 'sys_updated_on') < addSeconds(clock.now(), -RECENT_SECONDS)) row.deleteRecord()
}

function keyOf({ sysId, table }: { readonly table: string; readonly sysId: string }): string {
    return crypto.sha256(`${table}_${sysId}`)
}
