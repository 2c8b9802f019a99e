/** Keeps one issue per control: opened when it fails, noted while it keeps failing, closed when it passes again. */

import {
    isClosedIssue,
    planControlIssue,
    planIssueClosure,
    planIssueNote,
    withTest,
    type Complaints,
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
}

const NOTHING: IssueChange = { line: null, failure: null, issue: null }

/**
 * An issue that people closed while the control still fails stays closed until the control has passed once: nobody is
 * alerted twice to the same failure.
 */
export function updateIssue(test: StoredTest, control: GrcControl | null, ports: ControlPorts): IssueChange {
    const { links, records, settings } = ports
    if (settings.controlIssue === 'none' || test.result === 'inconclusive') return NOTHING
    const link = links.find('control_issue', toSubjectId(test))
    const before: Complaints = link === null ? {} : link.detail
    const after = withTest(before, test)
    const isFailing = Object.keys(after).length > 0
    const columns =
        link === null || link.recordId === null ? null : records.read(link.table, link.recordId, ['state', 'active'])
    const isOpen = columns !== null && !isClosedIssue(columns)
    if (!isFailing) return isOpen && link !== null ? close(test, link, after, ports) : forget(test, link, after, ports)
    if (isOpen && link !== null) return note(test, link, after, ports)
    if (columns !== null && link !== null && link.state === 'failing') return leave(test, link, after, ports)
    if (columns !== null && link !== null) links.reopen(link)
    return open(test, control, after, ports)
}

function open(test: StoredTest, control: GrcControl | null, after: Complaints, ports: ControlPorts): IssueChange {
    const correlationId = toCorrelation(`control:${test.controlId}:${test.key}`, ports.crypto.sha256)
    const openIn = (table: string): IssueChange =>
        applyPlan(planControlIssue(test, table, control, correlationId, ports.settings), test, after, ports)
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
    if (test.result === 'pass' || link.recordId === null) return leave(test, link, after, ports)
    if (link.occurredAt !== null && link.occurredAt >= test.testedAt) return leave(test, link, after, ports)
    if (links.occur(link, test.key, test.testedAt).notes >= settings.incidentNoteCap)
        return leave(test, link, after, ports)
    return applyPlan(planIssueNote(test, link.table, link.recordId), test, after, ports)
}

function close(test: StoredTest, link: Link, after: Complaints, ports: ControlPorts): IssueChange {
    if (link.recordId === null) return NOTHING
    return applyPlan(planIssueClosure(test, link.table, link.recordId), test, after, ports)
}

function leave(test: StoredTest, link: Link, after: Complaints, ports: ControlPorts): IssueChange {
    remember('failing', test, after, ports)
    const { number, recordId, table } = link
    return { line: null, failure: null, issue: recordId === null ? null : { table, recordId, number } }
}

/** A control that passes and has no open issue: the next failure may open one. */
function forget(test: StoredTest, link: Link | null, after: Complaints, ports: ControlPorts): IssueChange {
    if (link !== null && link.state !== 'passing') remember('passing', test, after, ports)
    return NOTHING
}

function applyPlan(plan: RecordPlan, test: StoredTest, after: Complaints, ports: ControlPorts): IssueChange {
    const applied = ports.records.apply(plan)
    if (!applied.ok) {
        const { code, message } = applied.failure
        return { line: describeRefusal(applied.failure), failure: { code, message }, issue: null }
    }
    remember(plan.linkState, test, after, ports)
    const { number, outcome, recordId, table } = applied.value
    const line = `${table} ${number === null ? recordId : number}: ${plan.linkState === 'passing' ? 'closed' : outcome.action}`
    return { line, failure: null, issue: { table, recordId, number } }
}

function remember(state: string | null, test: StoredTest, complaints: Complaints, { links }: ControlPorts): void {
    links.remember('control_issue', toSubjectId(test), { state, occurredAt: test.testedAt, detail: complaints })
}

function chooseTable({ records, settings }: ControlPorts): string {
    const state = settings.controlIssue === 'own' ? 'absent' : records.probe(ISSUE_TABLE)
    const isUsable = (state === 'ok' || state === 'empty') && records.hasColumns(ISSUE_TABLE, COMPLIANCE_COLUMNS)
    return isUsable ? ISSUE_TABLE : OWN_TARGET_TABLE
}
