/** Records and link rows in memory, written as the platform adapter writes them: link first, one write, read back. */

import { toTargetKey } from '../../src/server/shared/change-identity.ts'
import type { LinkKey, Outcome, RecordPlan, WriteFailure } from '../../src/server/shared/plan.ts'
import { fail, ok } from '../../src/server/shared/result.ts'
import type { Applied, ColumnKind, Link, Links, Records } from '../../src/server/shared/ports.ts'

export type Row = Record<string, string>
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Values that an instance gives to a new record of each table. */
const DEFAULTS: Readonly<Record<string, Row>> = {
    change_request: { state: '-5', approval: 'not requested', active: '1', type: 'normal' },
    incident: { state: '1', active: '1', impact: '3', urgency: '3' },
    x_kt_gov_compliance_task: { state: '1', active: '1', priority: '4' },
    sn_compliance_task: { state: '1', active: '1', priority: '4' },
    sn_grc_issue: { state: '1', active: '1', priority: '4' },
}
/** States that end a record of each table. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
    incident: ['7', '8'],
    change_request: ['3', '4'],
    x_kt_gov_compliance_task: ['3', '4', '7'],
    sn_compliance_task: ['3', '4', '7'],
}
/** Columns of the seed documents and of our own table; an instance has them only when a test asks for them. */
const OPTIONAL =
    /^u_|^version$|^(escalation_id|policy_name|action|severity|model|gateway_id|ai_user|outcome|console_url|escalation_state)$/

/** What the small instance has in common: ids and the time. */
export interface MemoryWorld {
    newId(): string
    now(): string
}

/** Tables, notes and links; what an instance lacks (`known`) and what goes wrong (`faults`) are the test's to set. */
export function openMemoryRecords(world: MemoryWorld) {
    const tables = new Map<string, Map<string, Row>>()
    const notes = new Map<string, string[]>()
    const links = new Map<string, Mutable<Link>>()
    const opened: { kind: string; day: string }[] = []
    const plans: RecordPlan[] = []
    const known = {
        absent: new Set([
            'sn_compliance_task',
            'sn_ai_case_mgmt_ai_case',
            'sn_grc_issue',
            'alm_ai_system_digital_asset',
            'std_change_record_producer',
        ]),
        columns: new Set<string>(),
        /** What columns hold that hold no text, by `table.column`. */
        kinds: new Map<string, ColumnKind>(),
        /** Records that people worked on before somebody else changed them. */
        audited: new Set<string>(),
        /** sys_ids of changes of which a task is in work. */
        worked: new Set<string>(),
        choices: [
            { value: '-5', label: 'New' },
            { value: '4', label: 'Canceled' },
        ],
    }
    const faults = {
        refuse: new Map<string, WriteFailure>(),
        dieAfterWriting: new Set<string>(),
        dieBeforeWriting: new Set<string>(),
    }

    const tableOf = (table: string) => {
        const rows = tables.get(table) || new Map<string, Row>()
        tables.set(table, rows)
        return rows
    }
    const occurrences = new Map<string, Set<string>>()
    const keyOf = (key: LinkKey) => `${key.kind}|${key.externalId}`
    const find: Links['find'] = (kind, externalId) => copyOf(links.get(keyOf({ kind, externalId })))
    const hasColumn = (table: string, column: string) =>
        !OPTIONAL.test(column) || known.columns.has(`${table}.${column}`) || table === 'x_kt_gov_compliance_task'
    const probe = (table: string) => (known.absent.has(table) ? 'absent' : tableOf(table).size === 0 ? 'empty' : 'ok')

    /** The subject of each link that has one. */
    const subjects = new Map<string, string>()
    /** When the record of a link was asked for first, by link and generation. */
    const since = new Map<string, string>()

    function linkOf(key: LinkKey): Mutable<Link> {
        const existing = links.get(keyOf(key))
        if (existing) return existing
        const link: Mutable<Link> = {
            sysId: world.newId(),
            kind: key.kind,
            externalId: key.externalId,
            table: '',
            recordId: null,
            number: null,
            state: null,
            occurredAt: null,
            generation: 0,
            detail: {},
        }
        links.set(keyOf(key), link)
        if (key.subject !== undefined) subjects.set(keyOf(key), key.subject)
        return link
    }

    /** What occurred beside the record of a link itself. */
    function occurrencesOf(link: Link): Set<string> {
        const key = `${keyOf(link)}|${link.generation}`
        const known = occurrences.get(key) || new Set<string>()
        occurrences.set(key, known)
        return known
    }

    /** A record whose worker died before the link row knew of it. */
    function findOrphan(plan: RecordPlan): string | null {
        const wanted = plan.onCreate.correlation_id
        const found = [...tableOf(plan.table)].find(
            ([, row]) => wanted && row.correlation_id === wanted && row.active !== '0',
        )
        return found ? found[0] : null
    }

    function apply(plan: RecordPlan) {
        plans.push(plan)
        if (known.absent.has(plan.table)) {
            return fail<WriteFailure>({ code: 'target_missing', table: plan.table, name: null, message: 'absent' })
        }
        const refusal = faults.refuse.get(plan.table)
        if (refusal) return fail(refusal)
        if (faults.dieBeforeWriting.delete(plan.table)) throw new Error('the worker died')
        const isReserved = links.has(keyOf(plan.link))
        const link = linkOf(plan.link)
        const table = link.recordId && !plan.recordId ? link.table : plan.table
        const linkedId = plan.recordId || link.recordId
        const isThere = linkedId !== null && tableOf(table).has(linkedId)
        const recordId = isThere ? linkedId : isReserved ? findOrphan(plan) : null
        const row = recordId === null ? undefined : tableOf(table).get(recordId)
        const fields = row ? plan.fields : { ...DEFAULTS[plan.table], ...plan.fields, ...plan.onCreate }
        const target = row || {}
        const before = JSON.stringify(target)
        for (const [column, value] of Object.entries(plan.whereEmpty || {})) if (!target[column]) target[column] = value
        for (const column of Object.keys(fields)) target[column] = fields[column] === 'true' ? '1' : fields[column]
        for (const column of Object.keys(plan.whereColumnExists)) {
            if (hasColumn(plan.table, column)) target[column] = plan.whereColumnExists[column]
        }
        for (const column of Object.keys(plan.references)) {
            if (!target[column]) target[column] = `${plan.references[column].table}:${plan.references[column].value}`
        }
        if (CLOSED[plan.table] && CLOSED[plan.table].includes(target.state)) target.active = '0'
        const sysId = row && recordId ? recordId : world.newId()
        tableOf(plan.table).set(sysId, target)
        if (plan.workNote !== null) notes.set(sysId, [...(notes.get(sysId) || []), plan.workNote])
        const number = `${plan.table.slice(0, 3).toUpperCase()}${sysId.slice(0, 4)}`
        if (faults.dieAfterWriting.delete(plan.table)) throw new Error('the worker died')
        Object.assign(link, { table: plan.table, recordId: sysId, number })
        if (plan.linkState !== null) link.state = plan.linkState
        if (plan.linkOccurredAt !== null) {
            link.occurredAt = plan.linkOccurredAt
            const key = link.sysId + link.generation
            if (!since.has(key)) since.set(key, plan.linkOccurredAt)
        }
        if (plan.linkDetail !== undefined) link.detail = { ...plan.linkDetail }
        if (!row) opened.push({ kind: plan.link.kind, day: world.now().slice(0, 10) })
        const isChanged = plan.workNote !== null || JSON.stringify(target) !== before
        const action = !row ? 'created' : isChanged ? 'updated' : 'unchanged'
        const outcome: Outcome = { action, table: plan.table, recordId: sysId, number, reason: plan.reason, code: null }
        return ok<Applied>({ outcome, remarks: [], table: plan.table, recordId: sysId, number, created: !row })
    }

    const linkPort: Links = {
        find,
        findAgain: find,
        family: (subject) =>
            [...links.values()]
                .filter((link) => subjects.get(keyOf(link)) === subject)
                .map((link) => ({ ...link, since: since.get(link.sysId + link.generation) || link.occurredAt })),
        ofSubject: (subject) => linkPort.family(subject, ''),
        pageOfSubject: (subject) => ({ links: linkPort.ofSubject(subject), last: null }),
        ofTarget: (subject, identity) =>
            linkPort
                .family(subject, identity)
                .filter(({ externalId }) => toTargetKey(externalId) === toTargetKey(identity)),
        remember: (kind, externalId, { record, subject, ...facts }) =>
            Object.assign(linkOf({ kind, externalId, subject }), facts, record),
        occur: (link, identity) => {
            const stored = occurrencesOf(link)
            const isKnown = stored.has(identity)
            stored.add(identity)
            return { occurrence: stored.size + 1, notes: stored.size - 1, isKnown }
        },
        occurredBefore: (link, identity) =>
            [...Array(link.generation).keys()].some((generation) =>
                occurrencesOf({ ...link, generation }).has(identity),
            ),
        occurrences: (link) => occurrencesOf(link).size,
        reopen: (link, facts) =>
            void Object.assign(linkOf(link), {
                ...facts,
                recordId: null,
                number: null,
                generation: link.generation + 1,
            }),
        reopenAsRead: (link) => {
            linkPort.reopen(link)
            return true
        },
        isAsRead: () => true,
    }

    const recordPort: Records = {
        probe,
        read: (table, sysId, columns) => {
            // GlideRecord API: a query for nothing finds any row, and one of an unknown table fails.
            if (typeof sysId !== 'string' || known.absent.has(table)) throw new Error(`nothing to read in ${table}`)
            const row = tableOf(table).get(sysId)
            return row ? Object.fromEntries(columns.map((column) => [column, row[column] || ''])) : null
        },
        hasNote: (_table, sysId, text) => (notes.get(sysId) || []).some((note) => note.includes(text)),
        isAuditedBeyond: (_table, sysId) => known.audited.has(sysId),
        // The memory keeps no audit: what a record holds it always held.
        valuesAt: (table, sysId, columns) => {
            const row = tableOf(table).get(sysId) || {}
            return Object.fromEntries(
                columns.filter((column) => row[column] !== undefined).map((column) => [column, row[column]]),
            )
        },
        hasDependent: (_table, _column, sysId) => known.worked.has(sysId),
        choices: () => known.choices,
        firstChoice: (_table, _column, wanted) => wanted[0],
        columnKind: (table, column) =>
            hasColumn(table, column)
                ? (known.kinds.get(`${table}.${column}`) ?? { type: 'string', length: 4000 })
                : null,
        extendsTable: (table, ancestor) => (ancestor === 'cmdb_ci') === table.startsWith('cmdb_ci'),
        hasColumns: (table, columns) => columns.every((column) => hasColumn(table, column)),
        apply,
    }

    /** Every row of every table. */
    const allRows = () => [...tables].filter(([, rows]) => rows.size > 0).map(([table, rows]) => [table, [...rows]])
    const defaultsOf = (table: string): Row => DEFAULTS[table] || {}

    return {
        tableOf,
        allRows,
        defaultsOf,
        notes,
        links,
        occurrencesOf,
        keyOf,
        opened,
        plans,
        known,
        faults,
        linkPort,
        recordPort,
    }
}

/** A copy, as a row read from a database is one; null when there is none. */
export function copyOf<T extends object>(value: T | undefined): T | null {
    return value === undefined ? null : { ...value }
}
