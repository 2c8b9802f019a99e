/** The metadata of our tables: unique keys under every idempotency key, and no dependency on an optional plugin. */
import { readOptionalTables } from '../../tools/package/platform.ts'
import type { PackageTable } from '../../tools/package/tables.ts'
import { UNIQUE_INDEXES } from '../../src/server/shared/unique-indexes.ts'
import { builtApp } from '../support/built-app.ts'

const uniqueKeys = ({ name, columns, indexes }: PackageTable) => [
    ...indexes.filter(({ isUnique }) => isUnique).map((index) => `${name} ${index.columns.join('+')}`),
    ...columns.filter(({ isUnique }) => isUnique).map((column) => `${name} ${column.name}`),
]

it('lets the database refuse what must not be stored twice', () => {
    expect(new Set(builtApp().tables.flatMap(uniqueKeys))).toEqual(
        new Set([
            'x_kt_gov_delivery delivery_key',
            'x_kt_gov_gateway gateway_key',
            'x_kt_gov_health_check check_key',
            'x_kt_gov_link link_key',
            'x_kt_gov_lock lock_key',
            'x_kt_gov_occurrence occurrence_key',
            'x_kt_gov_rule_hit hit_key',
            'x_kt_gov_alert alert_key',
            'x_kt_gov_decision decision_key',
            'x_kt_gov_decision_count counter_key',
            'x_kt_gov_evidence_file file_key',
            'x_kt_gov_export export_key',
            'x_kt_gov_export request_key',
            'x_kt_gov_control_test test_key',
            'x_kt_gov_reconciliation_gap gap_key',
            'x_kt_gov_write_back write_back_key',
            'x_kt_gov_finding finding_key',
            'x_kt_gov_acceptance acceptance_key',
            'x_kt_gov_automation automation_key',
            'x_kt_gov_evidence evidence_key',
            'x_kt_gov_evidence_edge edge_key',
            'x_kt_gov_connection connection_key',
            'x_kt_gov_evidence_run lease_key',
            'x_kt_gov_evidence_coverage coverage_key',
            'x_kt_gov_evidence_source source_key',
            'x_kt_gov_log_writer script_key',
            'x_kt_gov_attribution_probe probe_key',
            'x_kt_gov_canary canary_key',
            'x_kt_gov_platform_fact fact_key',
            'x_kt_gov_probe probe_key',
            'x_kt_gov_attestation position_key',
            'x_kt_gov_attestation_check check_key',
            'x_kt_gov_secret secret_key',
        ]),
    )
})

it('measures every unique index on the instance, with a value for every mandatory column', () => {
    const { tables } = builtApp()
    expect(new Set(UNIQUE_INDEXES.map(({ column, table }) => `${table} ${column}`))).toEqual(
        new Set(tables.flatMap(uniqueKeys)),
    )
    for (const { column, table, values } of UNIQUE_INDEXES) {
        const { columns } = tables.find(({ name }) => name === table) as PackageTable
        const mandatory = columns.filter(({ isMandatory }) => isMandatory).map(({ name }) => name)
        expect([table, mandatory.filter((name) => name !== column && values[name] === undefined)]).toEqual([table, []])
        const known = columns.map(({ name }) => name)
        expect([table, Object.keys(values).filter((name) => known.indexOf(name) < 0)]).toEqual([table, []])
    }
})

it('indexes the due deliveries, which the retry job asks for every run', () => {
    const delivery = builtApp().tables.find(({ name }) => name === 'x_kt_gov_delivery')
    expect(delivery?.indexes.map(({ columns }) => columns.join('+'))).toContain('state+next_attempt_at')
})

it('neither references nor extends a table that only a plugin brings', () => {
    const optional = readOptionalTables()
    const pointed = builtApp().tables.flatMap(({ name, parent, columns }) => [
        { from: name, to: parent },
        ...columns.map((column) => ({ from: `${name}.${column.name}`, to: column.reference })),
    ])
    expect(optional.has('sn_compliance_task')).toBe(true)
    expect(pointed.filter(({ to }) => optional.has(to))).toEqual([])
})

it('adds no column to a table of the platform', () => {
    expect(builtApp().tables.filter(({ name }) => !name.startsWith('x_kt_gov_'))).toEqual([])
})

it('keeps names within what the platform takes', () => {
    expect(builtApp().tables.filter(({ name }) => name.length > 30)).toEqual([])
})
