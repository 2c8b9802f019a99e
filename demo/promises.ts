/** The promises of the demo, checked against the records of the instance. The demo fails when one is broken. */
import type { Fields } from './administrator.ts'
import type { PackReport } from './pack-act.ts'
import type { DayReport, Report } from './report.ts'
import type { ControlReport } from './second-act.ts'

export interface Promised {
    readonly promise: string
    readonly kept: boolean
    readonly seen: string
}

/** Every promise with what was seen. */
export function checkPromises(report: Report): readonly Promised[] {
    return [...checkDay(report, report.controls), ...evidence(report)]
}

/** The promises of the pack. */
export function checkPack({ changed, changedRow, oscal, whole }: PackReport): readonly Promised[] {
    const seen = ({ code, pack, text }: PackReport['whole']) =>
        `${pack.state}, exit code ${code}: ${text.split('\n')[0]}`
    return [
        {
            promise: 'the pack of a control is verified without the instance, against the head of the day',
            kept: whole.pack.state === 'ready' && whole.code === 0,
            seen: seen(whole),
        },
        {
            promise: 'the pack has its control tests in OSCAL, for each framework that the control supports',
            kept:
                oscal.length > 0 &&
                oscal.every(({ documents, findings }) => documents === 5 && findings.length > 0) &&
                whole.text.includes(`${oscal.length * 5} documents of OSCAL compared with the control tests`),
            seen: oscal.map(({ findings, framework }) => `${framework}: ${findings.join(', ')}`).join('; '),
        },
        {
            promise: 'a result that somebody changes in the database is named by the verifier of a later pack',
            kept: changed.pack.state === 'ready' && changed.code === 1 && changed.text.includes(changedRow),
            seen: seen(changed),
        },
    ]
}

/** The promises of the day and of the week before it. */
export function checkDay(day: DayReport, week: ControlReport): readonly Promised[] {
    return [...answers(day), ...records(day), ...controls(week)]
}

function answers(report: DayReport): readonly Promised[] {
    return report.deliveries.map(({ title, expected, status, state, code, errorCode, attempts }) => {
        // A delivery that was refused at first is processed by the end: that it failed shows in its attempts.
        const wasRetried = expected.state === 'failed' && state === 'processed' && attempts === 2
        const isState = wasRetried || state === expected.state
        const isCode = wasRetried || expected.code === null || code === expected.code
        const kept = status === expected.status && isState && isCode && errorCode === expected.error
        const seen = [status, state, code ?? errorCode, attempts > 1 ? `${attempts} attempts` : null]
        return { promise: `${title}: ${describe(expected)}`, kept, seen: seen.filter(Boolean).join(' ') }
    })
}

function describe(expected: {
    status: number
    state: string | null
    code: string | null
    error: string | null
}): string {
    return [expected.status, expected.state, expected.code ?? expected.error].filter(Boolean).join(' ')
}

function records(report: DayReport): readonly Promised[] {
    const { change_request: changes, incident: incidents, x_kt_gov_compliance_task: reviews } = report.records
    const { x_kt_gov_gateway: gateways, cmdb_ci: items, x_kt_gov_decision_count: counts } = report.records
    const { x_kt_gov_export: exports, sysevent: events } = report.records
    const violation = incidents.filter((row) => row.short_description.includes('content-safety on gw_prod_001'))
    const health = incidents.filter((row) => row.correlation_id.includes('gw_prod_001') && row.close_code !== '')
    const late = reviews.filter((row) => row.correlation_id === 'esc_out_of_order')
    return [
        check(
            'one change request for the version, with approval, dates and group',
            changes.filter(
                (row) =>
                    row.correlation_id === 'cfg_1:v2.3.1:production' &&
                    row.work_start !== '' &&
                    row.assignment_group === 'AI Governance Team',
            ),
            1,
        ),
        check(
            'the older deployment changed nothing',
            gateways.filter(
                (row) =>
                    row.gateway_id === 'gw_prod_001' &&
                    row.policy_version === 'v2.3.1' &&
                    row.change_status === 'Approved change',
            ),
            1,
        ),
        check(
            'each gateway is one configuration item with its id',
            items.filter((row) => /^gw_prod_00[12]$/.test(row.correlation_id)),
            2,
        ),
        check(
            'the model behind the gateway is registered once',
            items.filter((row) => row.correlation_id.includes('gpt-4o')),
            1,
        ),
        check(
            'the deployment without a change request is marked',
            gateways.filter((row) => row.gateway_id === 'gw_prod_002' && row.change_status === 'No change'),
            1,
        ),
        check('one review per escalation', reviews, 2),
        check(
            'a resolution before its escalation stays resolved',
            late.filter(
                (row) => row.escalation_state === 'Resolved' && row.short_description.includes('compliance-review'),
            ),
            1,
        ),
        check(
            'three blocked prompts without severity are one incident of priority 3',
            violation.filter((row) => row.priority === '3 - Moderate' || row.priority === 'Moderate'),
            1,
        ),
        check(
            'a decision that is delivered twice counts once',
            counts.filter((row) => row.policy === 'content-safety' && row.action === 'Block' && row.total === '3'),
            1,
        ),
        check(
            'the budget threshold counts for cost-limit',
            counts.filter((row) => row.policy === 'cost-limit' && row.total === '1'),
            1,
        ),
        check(
            'the gateway incident is resolved',
            health.filter((row) => row.state === 'Resolved'),
            1,
        ),
        check(
            'the export that a webhook announced is fetched and attached',
            exports.filter((row) => row.export_id === 'exp_abc123' && row.state === 'Attached'),
            1,
        ),
        check(
            'the dead letter raised an event',
            events.filter((row) => row.name === 'x_kt_gov.delivery.dead'),
            1,
        ),
        check(
            'the refused incident was created after the data policy was removed',
            incidents.filter((row) => row.short_description.includes('data-protection')),
            1,
        ),
    ]
}

function controls({ tests, files, gaps, exports, issues }: ControlReport): readonly Promised[] {
    const failing = tests.filter((test) => test.result === 'fail')
    return [
        check(
            'the export of the week is attached with its hash',
            exports.filter((row) => row.state === 'attached' && row.sha256.length === 64),
            1,
        ),
        check('every shipped control is tested over the week', tests, 4),
        check(
            'three of them pass',
            tests.filter((test) => test.result === 'pass'),
            3,
        ),
        check(
            'the control that lets personal data through fails',
            failing.filter((test) => test.control_id === 'AI-DATA-001'),
            1,
        ),
        check(
            'the failing control has one issue',
            issues.filter((issue) => failing.some((test) => test.issue_number === issue.number)),
            1,
        ),
        check(
            'every control test has the evidence attached',
            tests.filter((test) => files.some((file) => file.control_test === test.number)),
            4,
        ),
        check(
            'lost webhooks appear as a reconciliation gap with both counts',
            gaps.filter((gap) => gap.difference === '3'),
            1,
        ),
    ]
}

function evidence({
    evidence: { edges, evidence: rows, first, include, incidents, nodes, rule, sources },
}: Report): readonly Promised[] {
    const proven = rows.filter((row) => row.confidence === 'DETERMINISTIC')
    const lines = proven.filter((row) => row.source === 'syslog_evidence')
    const [path] = first.chain.paths
    const strongest = (hops: readonly { readonly confidence: string }[]) =>
        hops.every((hop) => hop.confidence === 'DETERMINISTIC')
    return [
        check(
            'three incidents were routed, and the fourth did not match the rule',
            incidents.filter((row) => row.assignment_group === 'Identity Operations'),
            3,
        ),
        check('each execution of the include is proven by both of its log lines', lines, 6),
        check(
            'each call to Microsoft Graph is proven, with its caller',
            proven.filter((row) => row.source === 'outbound_http_log'),
            3,
        ),
        check(
            'a record that matches the rule does not prove an execution',
            rows.filter((row) => row.source === 'trigger_record_evidence' && row.confidence === 'TEMPORAL_INFERRED'),
            3,
        ),
        compare('the include is proven', include.state, 'proven'),
        compare(
            'its two lines and its call for each incident are three executions',
            `${include.execution_count_30d} of ${include.evidence_count_30d}`,
            '3 of 9',
        ),
        compare(
            'the rule, which writes no log line, is inferred, with advice',
            `${rule.state} ${rule.why_not_higher ? 'with advice' : ''}`,
            'inferred with advice',
        ),
        compare('the chain of the first incident ends at the identity that signed in', path.reaches, 'identity'),
        compare(
            'a chain is as strong as its weakest hop',
            String(path.confidence === 'DETERMINISTIC'),
            String(strongest(path.hops)),
        ),
        check(
            'the system log was read once it was allowed',
            sources.filter((row) => row.source === 'syslog_evidence' && row.status === 'available'),
            1,
        ),
        compare('the graph has nodes and edges', String(nodes > 0 && edges > 0), 'true'),
    ]
}

function compare(promise: string, seen: string, expected: string): Promised {
    return { promise, kept: seen === expected, seen }
}

function check(promise: string, rows: readonly Fields[], expected: number): Promised {
    return { promise, kept: rows.length === expected, seen: `${rows.length} of ${expected}` }
}
