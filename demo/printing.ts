/** What the demo prints: progress while it works, then tables. */
import type { Fields } from './administrator.ts'
import type { Promised } from './promises.ts'
import type { PackReport } from './pack-act.ts'
import type { Report } from './report.ts'

/** One line of progress. */
export function say(line: string): void {
    console.log(line)
}

export function printDeliveries(report: Report): void {
    heading('Deliveries')
    table(
        ['HTTP', 'number', 'state', 'code', 'delivery'],
        report.deliveries.map((one) => [
            String(one.status),
            one.number ?? '',
            one.state ?? 'not stored',
            one.code ?? one.errorCode ?? '',
            one.title,
        ]),
    )
    heading('Effects of each delivery')
    for (const one of report.deliveries) {
        if (!one.outcomes.length) continue
        console.log(`${one.number} ${one.title}`)
        for (const line of one.outcomes)
            console.log(
                `    ${line.action.padEnd(9)} ${`${line.table_name} ${line.record_number}`.trim().padEnd(44)} ${line.code ? `[${line.code}] ` : ''}${line.reason}`,
            )
    }
}

export function printRecords(report: Report): void {
    for (const [name, rows] of Object.entries(report.records)) {
        if (!rows.length) continue
        heading(name)
        const columns = Object.keys(rows[0])
        table(
            columns,
            rows.map((row: Fields) => columns.map((column) => row[column])),
        )
    }
}

export function printPack({ changed, oscal, whole }: PackReport): void {
    heading('Pack of a control, verified without the instance')
    console.log(whole.text)
    heading('Its assessment results in OSCAL')
    table(
        ['framework', 'documents', 'bytes', 'findings'],
        oscal.map(({ bytes, documents, findings, framework }) => [
            ...[framework, String(documents), String(bytes), findings.join(', ')],
        ]),
    )
    heading('The pack after somebody changed a result in the database')
    console.log(changed.text)
}

export function printControls({ controls }: Report): void {
    heading(`Controls, ${controls.window.from} to ${controls.window.to}`)
    const columns = [
        'number',
        'control_id',
        'result',
        'enforcement_rate',
        'evaluated',
        'enforced',
        'logged',
        'allowed',
        'issue_number',
    ]
    table(
        [...columns, 'evidence'],
        controls.tests.map((test) => [
            ...columns.map((column) => test[column]),
            controls.files
                .filter((file) => file.control_test === test.number)
                .map((file) => file.file_name)
                .join(', '),
        ]),
    )
    for (const gap of controls.gaps)
        console.log(
            `Reconciliation gap: ${gap.policy} on ${gap.day}: ${gap.webhook_total} decisions by webhook, ${gap.export_total} in the export. The test used: ${gap.used_source}.`,
        )
}

export function printEvidence({ evidence: { evidence, first, include, incidents, rule, sources } }: Report): void {
    heading('Incidents that were routed')
    table(
        ['number', 'category', 'assignment_group', 'short_description'],
        incidents.map((row) => [row.number, row.category, row.assignment_group, row.short_description]),
    )
    heading('Evidence from the logs')
    const columns = ['executed_at', 'source', 'confidence', 'matched_on', 'record_number', 'display_name']
    table(
        columns,
        evidence.map((row) => columns.map((column) => row[column])),
    )
    heading(`Evidence chain of ${incidents[0].number}`)
    for (const path of first.chain.paths) {
        console.log(`Path to the ${path.reaches}: ${path.confidence} (confidence of its weakest hop)`)
        for (const hop of path.hops)
            console.log(
                `    ${hop.kind.padEnd(11)} ${hop.name.padEnd(40)} ${hop.confidence.padEnd(17)} ${hop.matched_on}`,
            )
        const why = path.hops[path.weakest_hop].why_not_higher
        if (why) console.log(`    Why not higher? ${why.missing} ${why.remediation}`)
    }
    heading('Execution status')
    for (const { name, state, why_not_higher } of [include, rule])
        console.log(`${name}: ${state}${why_not_higher ? `\n    Why not higher? ${why_not_higher.text}` : ''}`)
    heading('Completeness of the evidence sources')
    table(
        ['source', 'status', 'rows', 'matched', 'notes'],
        sources.map((row) => [row.source, row.status, row.record_count || '-', row.rows_matched || '-', row.notes]),
    )
}

export function printPromises(promises: readonly Promised[]): void {
    heading('Promises')
    for (const { promise, kept, seen } of promises)
        console.log(`${kept ? '  kept  ' : '  BROKEN'} ${promise}${kept ? '' : ` (seen: ${seen})`}`)
    console.log('')
}

export function heading(text: string): void {
    console.log(`\n${text}\n${'─'.repeat(text.length)}`)
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
    const short = rows.map((row) => row.map((cell) => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell)))
    const widths = columns.map((column, index) => Math.max(column.length, ...short.map((row) => row[index].length)))
    const line = (cells: readonly string[]) =>
        cells
            .map((cell, index) => cell.padEnd(widths[index]))
            .join('  ')
            .trimEnd()
    console.log(line(columns))
    for (const row of short) console.log(line(row))
}
