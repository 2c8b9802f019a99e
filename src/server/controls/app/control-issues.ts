/** Keeps one issue per control: opened when it fails, noted while it keeps failing, closed when it passes again. */

import {
    isClosedIssue,
    planControlIssue,
    planIssueClosure,
    planIssueNote,
    readIssueDetail,
    toIssueDetail,
    withTest,
    type Complaints,
    type IssueFacts,
} from '../core/control-issue.ts'
import { toSubjectId, type StoredTest } from '../core/control-test.ts'
import { describeRefusal, type GrcControl } from '../core/grc.ts'
import { COMPLIANCE_COLUMNS, OWN_TARGET_TABLE } from '../../mapping/core/compliance-target.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import { toCorrelation } from '../../shared/text.ts'
import type { Recording, ControlPorts } from './control-ports.ts'
import type { Link } from '../../shared/ports.ts'

const ISSUE_TABLE = 'sn_grc_issue'

/** What was done about the issue. */
export interface IssueChange {
    readonly line: string | null
    readonly failure: Recording['failure']
    readonly issue: Recording['issue']
    /** Whether the issue holds the result: it was written into it now, or by an earlier attempt at this very test. */
    readonly isHeld: boolean
}

const NOTHING: IssueChange = { line: null, failure: null, issue: null, isHeld: false }

/**
 * An issue that people closed while the control still fails stays closed until the control has passed once: nobody is
 * alerted twice to the same failure.
 */
export function updateIssue(test: StoredTest, control: GrcControl | null, ports: ControlPorts): IssueChange {
    const { links, records, settings } = ports
    if (settings.controlIssue === 'none' || test.result === 'inconclusive') return NOTHING
    const link = links.find('control_issue', toSubjectId(test))
    const known = readIssueDetail(link === null ? {} : link.detail)
    const after = withTest(known.complaints, test)
    const isFailing = Object.keys(after).length > 0
    const columns =
        link === null || link.recordId === null ? null : records.read(link.table, link.recordId, ['state', 'active'])
    const isOpen = columns !== null && !isClosedIssue(columns)
    if (!isFailing) return isOpen && link !== null ? close(test, link, after, ports) : forget(test, link, after, ports)
    if (isOpen && link !== null) return note(test, link, after, ports)
    if (columns !== null && link !== null && link.state === 'failing')
        return leave(test, link, after, 'people closed it, and the control has not passed since', ports)
    if (columns !== null && link !== null) links.reopen(link)
    return open(test, control, after, ports)
}

function open(test: StoredTest, control: GrcControl | null, after: Complaints, ports: ControlPorts): IssueChange {
    const correlationId = toCorrelation(`control:${test.controlId}:${test.key}`, ports.crypto.sha256)
    const openIn = (table: string): IssueChange =>
        applyPlan(planControlIssue(test, table, control, correlationId, ports.settings), test, null, after, ports)
    const table = chooseTable(ports)
    const opened = openIn(table)
    const isDenied = opened.failure !== null && opened.failure.code === 'write_refused_access'
    if (!isDenied || table === OWN_TARGET_TABLE) return opened
    const own = openIn(OWN_TARGET_TABLE)
    return { ...own, line: [opened.line, own.line].filter((line) => line !== null).join('\n') }
}

/** A note for each failing test, once, as many as an incident may have. */
function note(test: StoredTest, link: Link, after: Complaints, ports: ControlPorts): IssueChange {
    const { links, settings } = ports
    if (isHeldIn(link, test)) return { ...leave(test, link, after, null, ports), isHeld: true }
    if (test.result === 'pass' || link.recordId === null)
        return leave(test, link, after, `the control still fails (${Object.keys(after).join(', ')})`, ports)
    if (link.occurredAt !== null && link.occurredAt > test.testedAt)
        return leave(test, link, after, 'a later test was written into it before', ports)
    if (links.occur(link, test.key, test.testedAt).notes >= settings.incidentNoteCap)
        return leave(test, link, after, 'it has its full number of work notes', ports)
    return applyPlan(planIssueNote(test, link.table, link.recordId), test, link, after, ports)
}

/** Whether an earlier attempt at this very test was written into the issue; a worker that died after its write left no key. */
function isHeldIn(link: Link, test: StoredTest): boolean {
    const { held } = readIssueDetail(link.detail)
    return link.occurredAt === test.testedAt && (held.length === 0 || held.indexOf(test.key) >= 0)
}

function close(test: StoredTest, link: Link, after: Complaints, ports: ControlPorts): IssueChange {
    if (link.recordId === null) return NOTHING
    return applyPlan(planIssueClosure(test, link.table, link.recordId), test, link, after, ports)
}

/** Nothing is written into the issue, so its last change stays where it is. */
function leave(test: StoredTest, link: Link, after: Complaints, why: string | null, ports: ControlPorts): IssueChange {
    const { held } = readIssueDetail(link.detail)
    remember('failing', link.occurredAt, test, { complaints: after, held }, ports)
    const { number, recordId, table } = link
    const line = why === null ? null : `${table} ${number === null ? recordId : number}: left, ${why}`
    const issue = recordId === null ? null : { table, recordId, number }
    return { line, failure: null, issue, isHeld: false }
}

/** A control that passes and has no open issue: the next failure may open one. */
function forget(test: StoredTest, link: Link | null, after: Complaints, ports: ControlPorts): IssueChange {
    if (link !== null && link.state !== 'passing')
        remember('passing', test.testedAt, test, { complaints: after, held: [] }, ports)
    return NOTHING
}

/** Several tests of one moment, a day and a week, are held by one issue. */
function applyPlan(
    plan: RecordPlan,
    test: StoredTest,
    link: Link | null,
    complaints: Complaints,
    ports: ControlPorts,
): IssueChange {
    const applied = ports.records.apply(plan)
    if (!applied.ok) {
        const { code, message } = applied.failure
        return { line: describeRefusal(applied.failure), failure: { code, message }, issue: null, isHeld: false }
    }
    const before = link !== null && link.occurredAt === test.testedAt ? readIssueDetail(link.detail).held : []
    const held = before.filter((key) => key !== test.key).concat(test.key)
    remember(plan.linkState, test.testedAt, test, { complaints, held }, ports)
    const { number, outcome, recordId, table } = applied.value
    const line = `${table} ${number === null ? recordId : number}: ${plan.linkState === 'passing' ? 'closed' : outcome.action}`
    return { line, failure: null, issue: { table, recordId, number }, isHeld: true }
}

function remember(
    state: string | null,
    occurredAt: string | null,
    test: StoredTest,
    facts: IssueFacts,
    { links }: ControlPorts,
): void {
    links.remember('control_issue', toSubjectId(test), { state, occurredAt, detail: toIssueDetail(facts) })
}

function chooseTable({ records, settings }: ControlPorts): string {
    const state = settings.controlIssue === 'own' ? 'absent' : records.probe(ISSUE_TABLE)
    const isUsable = (state === 'ok' || state === 'empty') && records.hasColumns(ISSUE_TABLE, COMPLIANCE_COLUMNS)
    return isUsable ? ISSUE_TABLE : OWN_TARGET_TABLE
}
