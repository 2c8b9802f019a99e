/** Runs checks of Instance Scan one after the other, and stores their result with its findings. */
import type { Instance, Row } from '../kernel/kernel.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import { CHECK_TABLES, runCheck, type Check, type ScanTarget } from './run-check.ts'

/** The record of a scan that has not begun. */
export function createScanResult(instance: Instance, suite: string | null): string {
    const sysId = instance.newId()
    const count = instance.database.count({ table: 'scan_result', where: null, orderBy: [], window: null })
    const at = toDateTimeText(instance.clock.now())
    instance.database.insert('scan_result', {
        sys_id: sysId,
        number: `SR${String(count + 1).padStart(7, '0')}`,
        status: 'running',
        suite,
        finding_count: '0',
        sys_created_on: at,
        sys_updated_on: at,
    })
    return sysId
}

/** Active checks of the instance, or of one suite. */
export function activeChecks(instance: Instance, suite: string | null): readonly Check[] {
    const members = suite === null ? null : new Set(membersOf(instance, suite))
    return CHECK_TABLES.flatMap((table) =>
        instance.database
            .select({ table, where: null, orderBy: [{ path: 'name', descending: false }], window: null })
            .filter((row) => row['active'] === '1' && (members === null || members.has(row['sys_id'] ?? '')))
            .map((row) => ({ table, row })),
    )
}

/** Runs each check in a step of its own; yields the percentage. Answers how much was found. */
export function* scanSteps(
    instance: Instance,
    checks: readonly Check[],
    result: string,
    target: ScanTarget | null,
): Generator<number, number> {
    let count = 0
    for (const [at, check] of checks.entries()) {
        for (const { sourceTable, source, details } of runCheck(instance, check, target)) {
            count += 1
            const now = toDateTimeText(instance.clock.now())
            instance.database.insert('scan_finding', {
                sys_id: instance.newId(),
                result,
                check: check.row['sys_id'] ?? null,
                source_table: sourceTable || null,
                source: source || null,
                finding_details: details || null,
                count: '1',
                sys_created_on: now,
                sys_updated_on: now,
            })
        }
        yield Math.floor((100 * (at + 1)) / (checks.length + 1))
    }
    instance.database.update('scan_result', result, { status: 'complete', finding_count: String(count) })
    return count
}

function membersOf(instance: Instance, suite: string): string[] {
    const where = { kind: 'compare', path: 'suite', operator: '=', value: suite } as const
    const rows: Row[] = instance.database.select({ table: 'scan_check_suite_check', where, orderBy: [], window: null })
    return rows.map((row) => row['check'] ?? '')
}
