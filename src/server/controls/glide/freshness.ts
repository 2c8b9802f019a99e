/** Reads how fresh the evidence of each control is: three queries, however many controls there are. */

import {
    firstDay,
    MOST_FRESHNESS_TESTS,
    type FreshControl,
    type FreshnessMaterial,
    type FreshTest,
} from '../core/freshness.ts'
import type { ReadinessState } from '../core/readiness.ts'
import { TABLES } from '../../shared/names.ts'
import type { Instant } from '../../shared/time.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { clock } from '../../platform/clock.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'

/** As many as are tested. */
const MOST_CONTROLS = 1000

/** The active controls, and their tests that counted on a day that is shown. */
export function readFreshness(): FreshnessMaterial {
    const now = clock.now()
    const since = `${firstDay(now)} 00:00:00`
    return { now, controls: readControls(), tests: readTests(since), expiredBefore: findExpired(since) }
}

function readControls(): readonly FreshControl[] {
    const row = openTable(TABLES.controlMapping)
    row.addQuery('active', 'true')
    row.orderBy('control_id')
    row.orderBy('sys_id')
    row.setLimit(MOST_CONTROLS)
    row.query()
    const controls: FreshControl[] = []
    while (row.next())
        controls.push({
            sysId: row.getUniqueValue(),
            controlId: textOf(row, 'control_id'),
            objective: textOf(row, 'control_objective'),
            validityDays: countOf(row, 'validity_days'),
            readiness: (textOf(row, 'readiness') || 'unknown') as ReadinessState,
            readinessLine: textOf(row, 'readiness_line'),
        })
    return controls
}

function readTests(since: Instant): readonly FreshTest[] {
    const row = openTable(TABLES.controlTest)
    row.addQuery('valid_until', '>=', since)
    row.addQuery('mapping.active', 'true')
    row.orderByDesc('tested_at')
    row.orderByDesc('number')
    row.setLimit(MOST_FRESHNESS_TESTS + 1)
    row.query()
    const tests: FreshTest[] = []
    while (row.next()) tests.push(toTest(row))
    return tests
}

function toTest(row: TableRecord): FreshTest {
    const before = textOf(row, 'tested_result')
    return {
        sysId: row.getUniqueValue(),
        number: textOf(row, 'number'),
        mappingId: textOf(row, 'mapping'),
        grcControl: textOf(row, 'grc_control'),
        entity: textOf(row, 'entity'),
        result: toResult(before === '' ? textOf(row, 'result') : before),
        code: textOf(row, 'code'),
        conclusion: textOf(row, 'conclusion'),
        rate: textOf(row, 'enforcement_rate'),
        windowFrom: textOf(row, 'window_from'),
        windowTo: textOf(row, 'window_to'),
        testedAt: textOf(row, 'tested_at'),
        validUntil: textOf(row, 'valid_until'),
    }
}

/** What is neither a pass nor a failure proves nothing. */
function toResult(text: string): FreshTest['result'] {
    return text === 'pass' || text === 'fail' ? text : 'inconclusive'
}

function findExpired(since: Instant): Readonly<Record<string, Instant>> {
    const expired: Record<string, Instant> = Object.create(null)
    const before = [['valid_until', '<', since]] as const
    for (const { columns, value } of groupRows(TABLES.controlTest, before, ['mapping'], 'MAX', 'tested_at'))
        expired[columns.mapping] = value
    return expired
}
