/** Prints the bank's instance after the week as a process owner reads it: gateways, changes, incidents, reviews and controls. */
import type { Fields } from '../administrator.ts'
import { heading, table } from '../printing.ts'
import type { LivedIn } from './act.ts'

type Columns = Readonly<Record<string, string>>

/** Title and rows of each table, with the columns by what they are called. */
export function printLivedIn(report: LivedIn): void {
    print('The bank: gateways and what stands for them', report.gateways, {
        gateway: 'gateway_id',
        organization: 'organization',
        environment: 'environment',
        'configuration item': 'configuration_item',
        'found by': 'item_source',
        version: 'policy_version',
        change: 'change_status',
        health: 'health',
    })
    print('The bank: changes', report.changes, {
        number: 'number',
        'configuration, version, environment, organization': 'correlation_id',
        state: 'state',
        approval: 'approval',
        'business line': 'u_business_line',
        'requested by': 'requested_by.user_name',
        unauthorized: 'unauthorized',
    })
    print('The bank: incidents', report.incidents, {
        number: 'number',
        'short description': 'short_description',
        'configuration item': 'cmdb_ci.name',
        impact: 'impact',
        urgency: 'urgency',
        priority: 'priority',
        'business line': 'u_business_line',
    })
    print('The bank: reviews', report.reviews, {
        number: 'number',
        escalation: 'correlation_id',
        state: 'state',
        'assigned to': 'assigned_to.user_name',
        'closed by': 'closed_by.user_name',
        'configuration item': 'cmdb_ci.name',
    })
    print('The bank: controls by entity', report.tests, {
        control: 'control_id',
        entity: 'entity',
        gateways: 'gateways',
        result: 'result',
        enforced: 'enforced',
        violations: 'evaluated',
        'rate (%)': 'enforcement_rate',
        'in GRC': 'record_state',
    })
    heading('The bank: quiet for two weeks')
    for (const { close_notes, number } of report.quiet) console.log(`${number}  ${close_notes}`)
}

function print(title: string, rows: readonly Fields[], columns: Columns): void {
    heading(title)
    table(
        Object.keys(columns),
        rows.map((row) => Object.values(columns).map((column) => row[column].replace(/\n/g, ', '))),
    )
}
