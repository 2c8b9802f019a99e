/** Runs one check of Instance Scan: what its table and conditions match, and what its script reports. */
import { NotEmulated, type Instance, type Row, type Transaction } from '../kernel/kernel.ts'
import { toQuery } from '../http/list-query.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { RealmHeld } from '../runtime/membrane.ts'
import type { Realm, RealmValue } from '../runtime/realm.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { scriptContextOf } from '../runtime/script-context.ts'

/** Tables of checks. Linter and column type checks walk parsed scripts and are not emulated. */
export const CHECK_TABLES = [
    'scan_table_check',
    'scan_script_only_check',
    'scan_linter_check',
    'scan_column_type_check',
] as const

/** A check with the table that it is of. */
export interface Check {
    readonly table: (typeof CHECK_TABLES)[number]
    readonly row: Row
}

/** What a check found: the record, if one is named, and the details. */
export interface Finding {
    readonly sourceTable: string
    readonly source: string
    readonly details: string
}

/** The only record that a point scan looks at. */
export interface ScanTarget {
    readonly table: string
    readonly sysId: string
}

/** Findings of an active check; a point scan runs no check without a table. */
export function runCheck(instance: Instance, check: Check, target: ScanTarget | null): readonly Finding[] {
    const scope = scopeNameOf(instance, check.row['sys_scope'])
    const tx = instance.transaction({ name: `Scan: ${check.row['name'] ?? ''}`, user: instance.users.system(), scope })
    switch (check.table) {
        case 'scan_table_check':
            return runTableCheck(instance, tx, check.row, target)
        case 'scan_script_only_check':
            return target ? [] : runScript(instance, tx, check, null)
        default:
            throw new NotEmulated(`a check of the table ${check.table}`)
    }
}

/** Conditions pick the records; the script of an advanced check then looks at each of them. */
function runTableCheck(instance: Instance, tx: Transaction, row: Row, target: ScanTarget | null): readonly Finding[] {
    const table = row['table'] ?? ''
    if (target && target.table !== table) return []
    const query = toQuery(instance, tx, table, row['conditions'] ?? '')
    const records = instance.database.select(query).filter(({ sys_id }) => !target || sys_id === target.sysId)
    if (row['advanced'] !== '1')
        return records.map((record) => ({ sourceTable: table, source: record['sys_id'] ?? '', details: '' }))
    return records.flatMap((record) =>
        runScript(instance, tx, { table: 'scan_table_check', row }, { table, sysId: record['sys_id'] ?? '' }),
    )
}

// sn_instance_scan.InstanceScanEngine: finding and current; on one line, so that the lines of the script keep their numbers.
const PRELUDE = [
    "var engine = { current: scan.current, finding: { at: { table: '', id: '' }, values: {},",
    'setCurrentSource: function (record) { this.at = { table: record.getTableName(), id: record.getUniqueValue() } },',
    'setValue: function (name, value) { this.values[name] = String(value) },',
    'increment: function () { scan.found.push(JSON.stringify({ sourceTable: this.at.table, source: this.at.id,',
    "details: this.values.finding_details || '' })); this.values = {} } } };",
].join(' ')

function runScript(instance: Instance, tx: Transaction, check: Check, current: ScanTarget | null): readonly Finding[] {
    const shared = new Shared()
    const record = current ? loaded(instance, tx, current) : null
    instance.scripts.run(
        tx,
        {
            table: check.table,
            sysId: check.row['sys_id'] ?? '',
            name: check.row['name'] ?? '',
            scope: tx.scope,
            body: `var scan = { found: found, current: current }; ${PRELUDE}${check.row['script'] ?? ''}`,
        },
        { found: shared, current: record },
    )
    const whole = current ?? { table: '', sysId: '' }
    return shared.texts().map((text) => {
        const finding = JSON.parse(text) as Finding
        return finding.source ? finding : { ...finding, sourceTable: whole.table, source: whole.sysId }
    })
}

function loaded(instance: Instance, tx: Transaction, { table, sysId }: ScanTarget): GlideRecord {
    const context = scriptContextOf(instance)
    return context.enter(tx, tx.scope, () => {
        const record = new GlideRecord(context, table)
        record.get(sysId)
        return record
    })
}

/** A list of the realm that runs the script, which the host reads when the script is done. */
class Shared extends RealmHeld {
    #value: RealmValue = undefined

    of(realm: Realm): RealmValue {
        return (this.#value ??= realm.tools.parse('[]'))
    }

    texts(): string[] {
        const list = this.#value as unknown as ArrayLike<unknown> | undefined
        return Array.from(list ?? [], String)
    }
}
