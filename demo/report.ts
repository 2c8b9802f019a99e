/** The report of the demo, read from the instance through its Table API. */
import type { Administrator, Fields } from './administrator.ts'
import type { ControlReport } from './second-act.ts'
import type { Played } from './stage.ts'
import type { EvidenceReport } from './third-act.ts'
import { WEEK_GATEWAY } from './week.ts'

export interface DeliveryReport {
    readonly title: string
    readonly status: number
    readonly number: string | null
    readonly eventType: string | null
    readonly state: string | null
    readonly code: string | null
    readonly errorCode: string | null
    readonly attempts: number
    readonly outcomes: readonly Fields[]
    readonly expected: {
        readonly status: number
        readonly state: string | null
        readonly code: string | null
        readonly error: string | null
    }
}

/** What the deliveries of the day were answered, and what became of them. */
export interface DayReport {
    readonly deliveries: readonly DeliveryReport[]
    readonly records: Readonly<Record<string, readonly Fields[]>>
}

export interface Report extends DayReport {
    readonly controls: ControlReport
    readonly evidence: EvidenceReport
}

const RECORDS: Readonly<Record<string, { readonly query: string; readonly fields: readonly string[] }>> = {
    change_request: {
        query: 'correlation_display=Keeptrusts^ORDERBYnumber',
        fields: [
            'number',
            'short_description',
            'type',
            'risk',
            'category',
            'approval',
            'correlation_id',
            'assignment_group',
            'cmdb_ci',
            'work_start',
            'unauthorized',
        ],
    },
    incident: {
        query: 'correlation_display=Keeptrusts^ORDERBYnumber',
        fields: [
            'number',
            'short_description',
            'state',
            'impact',
            'urgency',
            'priority',
            'correlation_id',
            'assignment_group',
            'close_code',
        ],
    },
    x_kt_gov_compliance_task: {
        query: 'escalation_idISNOTEMPTY^ORDERBYnumber',
        fields: [
            'number',
            'short_description',
            'state',
            'priority',
            'correlation_id',
            'escalation_state',
            'outcome',
            'assignment_group',
            'due_date',
        ],
    },
    x_kt_gov_gateway: {
        query: 'ORDERBYgateway_id',
        fields: [
            'gateway_id',
            'name',
            'environment',
            'policy_version',
            'last_policy_update',
            'change_status',
            'health',
            'configuration_item',
        ],
    },
    cmdb_ci: {
        query: 'correlation_display=Keeptrusts^ORDERBYname',
        fields: [
            'name',
            'sys_class_name',
            'correlation_id',
            'category',
            'environment',
            'operational_status',
            'support_group',
        ],
    },
    x_kt_gov_decision_count: {
        // The week's rows stand in the control tests.
        query: `gateway!=${WEEK_GATEWAY}^ORDERBYpolicy^ORDERBYaction`,
        fields: ['policy', 'gateway', 'action', 'day', 'total', 'overflow'],
    },
    x_kt_gov_export: { query: 'ORDERBYnumber', fields: ['number', 'export_id', 'state', 'format'] },
    sysevent: { query: 'nameSTARTSWITHx_kt_gov', fields: ['name', 'parm1', 'parm2', 'state'] },
}

/** Everything that the demo shows. */
export async function collectReport(
    administrator: Administrator,
    played: readonly Played[],
    controls: ControlReport,
    evidence: EvidenceReport,
): Promise<Report> {
    return { ...(await collectDay(administrator, played)), controls, evidence }
}

/** Reads deliveries with their outcomes, and every record that came of them. */
export async function collectDay(administrator: Administrator, played: readonly Played[]): Promise<DayReport> {
    const rows = await administrator.list('x_kt_gov_delivery', 'ORDERBYnumber', [
        'sys_id',
        'number',
        'event_type',
        'state',
        'error_code',
        'attempts',
    ])
    const lines = await administrator.list('x_kt_gov_delivery_record', 'ORDERBYattempt^ORDERBYposition', [
        'delivery',
        'action',
        'table_name',
        'record_number',
        'reason',
        'code',
        'attempt',
    ])
    const deliveries = played.map(({ scene, answer }): DeliveryReport => {
        const receipt = answer.body.result as
            | { delivery?: string; deliveries?: readonly { delivery: string }[] }
            | undefined
        const number = receipt?.delivery ?? receipt?.deliveries?.[0]?.delivery ?? null
        const row = rows.find((one) => one.number === number)
        return {
            title: scene.title,
            status: answer.status,
            number,
            eventType: row?.event_type ?? null,
            state: row?.state ?? null,
            code: row?.error_code || null,
            errorCode: answer.body.error?.code ?? null,
            attempts: Number(row?.attempts ?? 0),
            outcomes: row ? lines.filter((line) => line.delivery === row.sys_id) : [],
            expected: {
                status: scene.status,
                state: scene.state ?? null,
                code: scene.code ?? null,
                error: scene.error ?? null,
            },
        }
    })
    const records: Record<string, readonly Fields[]> = {}
    for (const [table, { query, fields }] of Object.entries(RECORDS))
        records[table] = await administrator.list(table, query, fields, true)
    return { deliveries, records }
}
