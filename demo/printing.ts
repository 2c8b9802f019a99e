/** What the demo prints: progress while it works, then tables. */
import type { Fields } from './administrator.ts'
import type { Promised } from './promises.ts'
import type { Report } from './report.ts'

/** One line of progress. */
export function say(line: string): void {
    console.log(line)
}

export function printDeliveries(report: Report): void {
    heading('Deliveries')
    table(
        ['answer', 'number', 'state', 'code', 'delivery'],
        report.deliveries.map((one) => [
            String(one.status),
            one.number ?? '',
            one.state ?? 'not stored',
            one.code ?? one.errorCode ?? '',
            one.title,
        ]),
    )
    heading('What each did')
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
            `gap: ${gap.policy} on ${gap.day}: ${gap.webhook_total} by webhooks, ${gap.export_total} in the export; the test used the ${gap.used_source}`,
        )
}

export function printPromises(promises: readonly Promised[]): void {
    heading('Promises')
    for (const { promise, kept, seen } of promises)
        console.log(`${kept ? '  kept  ' : '  BROKEN'} ${promise}${kept ? '' : ` (seen: ${seen})`}`)
    console.log('')
}

function heading(text: string): void {
    console.log(`\n${text}\n${'─'.repeat(text.length)}`)
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
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
