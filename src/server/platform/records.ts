/** Applies plans: finds or reserves the link row, writes the record once, reads it back, remembers it. */

import { gs } from '@servicenow/glide'
import type { LinkKind } from '../shared/names.ts'
import { toMadeWith } from '../shared/overruled.ts'
import { CLAIMED_USER } from '../shared/people.ts'
import type { Settings } from '../shared/properties.ts'
import type { Fields, NamedReference, Outcome, RecordPlan, WriteFailure } from '../shared/plan.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import {
    claimAsRead,
    endClaim,
    endClaimInOrder,
    findLeftByLost,
    keepRecord,
    keepsEnds,
    restoreRecord,
    type Claim,
} from './claims.ts'
import type { LinkStore, Reserved } from './links.ts'
import { isOfAnother, lacks, lasting, toLinkColumns, withoutState } from './record-link.ts'
import { isSessionUser, openPeople, type Unmatched } from './people.ts'
import { isStep, rememberOverruled, toRemarks, withoutOverruled } from './overruled.ts'
import { openProbe } from './probe.ts'
import { findEmptied, isAuditedBeyond, valuesAt } from './record-audit.ts'
import { choicesOf, columnKind, firstChoice, hasColumns, hasDependent, hasNote, readColumns } from './record-reading.ts'
import { openReferences, resolveOrElse } from './references.ts'
import { findRow, isQueryable, numberOf, openTable, textOf, valueOf, whenReadable, type TableRecord } from './table.ts'
import { expectReadable } from './table-access.ts'
import { extendsTable } from './table-hierarchy.ts'
import { differences, insertRow, isVerified, readBack, updateRow, type Apart, type Changed } from './write.ts'
import type { Applied, Records } from '../shared/ports.ts'

/** Identities about which events come again and again. */
const REPEATED_KINDS: readonly LinkKind[] = [
    'compliance_task',
    'violation_incident',
    'health_incident',
    'deployment_incident',
    'budget_incident',
]

/** Opens the record writer of one unit of work. */
export function openRecords(settings: Settings, links: LinkStore): Records {
    const resolve = openReferences()
    const findWho = openPeople(settings, resolve)
    const probe = openProbe()

    /** Of the link, while a plan is written whose order counts. */
    let claim: Claim | null = null
    /** What the caller asks for right before the write. */
    let mayWrite: () => boolean = () => true
    const isLost = (): boolean => (claim !== null && !claim.isOurs()) || !mayWrite()

    /** The link comes first and says nothing yet: what it is about is written under a claim of it, after the record. */
    function applyInOrder(plan: RecordPlan): Result<Applied, WriteFailure> {
        const isFirst = links.rowOf(plan.link) === null
        const made = isFirst ? links.reserve(plan.link, toLinkColumns(withoutState(plan))) : null
        const link = links.rowOf(plan.link)
        // A link that others made meanwhile says what the plan could not know.
        claim = link === null || (made !== null && !made.isNew) ? null : claimAsRead(link)
        if (claim === null) return fail(busy(plan))
        const written = write(plan)
        const isLate = isLost()
        if (!written.ok) endClaim(claim)
        claim = null
        return isLate ? fail(busy(plan)) : written
    }

    function apply(plan: RecordPlan, may: () => boolean = () => true): Result<Applied, WriteFailure> {
        claim = null
        mayWrite = may
        // A table that may not be written refuses the write; asking first would cost a read each time.
        if (!gs.tableExists(plan.table)) return fail(missingTarget(plan.table))
        return plan.isOrdered ? applyInOrder(plan) : write(plan)
    }

    function write(plan: RecordPlan): Result<Applied, WriteFailure> {
        const known = existing(plan, links)
        if (known) return update(plan, known)
        const link = links.rowOf(plan.link)
        const missing = plan.recordId === null && link !== null ? valueOf(link, 'record_id') : plan.recordId
        const reserved = links.reserve(plan.link, toLinkColumns(plan))
        if (reserved === null) return fail(busy(plan))
        // Under a sys_id that was reserved meanwhile, a worker may have made the record. The one of the link was just looked for.
        const row = reserved.isNew || reserved.sysId === missing ? null : open(plan.table, reserved.sysId)
        return row ? update(plan, row) : create(plan, reserved)
    }

    function create(plan: RecordPlan, { isNew, sysId }: Reserved): Result<Applied, WriteFailure> {
        const prepared = prepare(plan, true, openTable(plan.table))
        if (!prepared.ok) return prepared
        const { fields, remarks, who } = prepared.value
        if (isLost()) return fail(busy(plan))
        const inserted = insertRow(plan.table, fields, plan.workNote, sysId)
        if (!inserted.ok) {
            // Whatever the refusal is taken for: if the record is there, another worker made it.
            const theirs = whenReadable(() => open(plan.table, sysId), null)
            if (theirs && plan.isOrdered) return fail(busy(plan))
            return theirs ? update(plan, theirs) : inserted
        }
        const wanted = without(fields, who)
        const underOurs = readBack(plan.table, sysId, wanted, essentialOf(plan), apartOf(plan, fields))
        const elsewhere = isNotThere(underOurs) ? findElsewhere(plan, inserted.value, sysId, fields) : null
        if (elsewhere !== null) pointLink(plan, sysId, elsewhere)
        const stored = elsewhere === null ? underOurs : readBack(plan.table, elsewhere, wanted, essentialOf(plan))
        if (!stored.ok) {
            updateLink(plan, inserted.value, true)
            return stored
        }
        const { row, changed, isShared } = stored.value
        // An earlier attempt wrote the link, and may have known less.
        const refused = isNew ? null : updateLink(withAssigned(plan, who), row, false)
        if (refused !== null) return fail(refused)
        rememberOverruled(links, plan, [...changed, ...findMadeWith(plan, row)])
        const said = [...remarks, ...toRemarks(plan, changed), ...keepPeople(plan, row, who)]
        said.push(...toRemarks(plan, findSessionUser(row, { ...fields, ...who }, '')))
        // A link that was reopened is an old one, and stays.
        if (isNew || plan.isOrdered) said.push(...explainLostLink(plan))
        return ok({ ...applied(plan, 'created', row.getUniqueValue(), numberOf(row), said), isShared })
    }

    /** Without its link a record is not found by the next event about the same subject: people get one more record for each. */
    function explainLostLink(plan: RecordPlan): readonly Outcome[] {
        if (REPEATED_KINDS.indexOf(plan.link.kind) < 0) return []
        links.forget(plan.link)
        if (links.rowOf(plan.link) !== null) return []
        const reason =
            'The link row of this record is gone right after it was stored: the next event makes another record.'
        return [remark(plan, reason, 'link_not_stored')]
    }

    /** A record that the instance keeps under a sys_id of its own is found there from now on, or each attempt would make one more. */
    function pointLink(plan: RecordPlan, reservedId: string, storedId: string): void {
        links.forget(plan.link)
        const row = links.rowOf(plan.link)
        // A worker that reopened the link meanwhile is further than this one.
        if (row !== null && textOf(row, 'record_id') === reservedId) updateRow(row, { record_id: storedId }, null)
        links.forget(plan.link)
    }

    function update(plan: RecordPlan, row: TableRecord): Result<Applied, WriteFailure> {
        const sysId = row.getUniqueValue()
        const isNamed = plan.recordId === sysId && !remembers(plan)
        const prepared = prepare(plan, !isNamed && isIncomplete(plan, links), row)
        if (!prepared.ok) return prepared
        const { remarks, who } = prepared.value
        const left = claim === null || plan.asKnown === undefined ? {} : findLeftByLost(claim, row, plan.asKnown)
        const fields = { ...left, ...prepared.value.fields }
        const wanted = differences(row, fields)
        // A record that the plan names needs no link row, unless it may hold what the instance changed before.
        const needsLink = !isNamed || Object.keys(wanted).some((column) => !isStep(column))
        const changes = needsLink ? withoutOverruled(wanted, links.rowOf(plan.link)) : wanted
        const said: Outcome[] = [...remarks]
        const assigned = row.isValidField('assigned_to') ? textOf(row, 'assigned_to') : ''
        let changedByInstance: readonly Changed[] = []
        let isShared = false
        const isChanged = Object.keys(changes).length > 0 || plan.workNote !== null
        if (isLost()) return fail(busy(plan))
        if (isChanged) {
            if (claim !== null) keepRecord(claim, row, fields)
            const written = updateRow(row, changes, plan.workNote)
            if (claim !== null && isLost()) {
                restoreRecord(claim, row, changes)
                return fail(busy(plan))
            }
            if (!written.ok) return written
            if (isVerified(changes, [...plan.verify, ...Object.keys(who)])) {
                const stored = readBack(
                    plan.table,
                    sysId,
                    without(changes, who),
                    essentialOf(plan),
                    apartOf(plan, changes),
                )
                if (!stored.ok) return stored
                isShared = stored.value.isShared
                changedByInstance = stored.value.changed
                said.push(...toRemarks(plan, changedByInstance), ...keepPeople(plan, stored.value.row, who))
                said.push(...toRemarks(plan, findSessionUser(stored.value.row, { ...changes, ...who }, assigned)))
            } else said.push(...keepPeople(plan, written.value, who))
        }
        const refused =
            !isNamed || changedByInstance.length > 0 ? updateLink(withAssigned(plan, who), row, false) : null
        if (refused !== null) return fail(refused)
        rememberOverruled(links, plan, changedByInstance)
        const action = isChanged ? 'updated' : 'unchanged'
        return ok({ ...applied(plan, action, sysId, numberOf(row), said), isShared })
    }

    /**
     * Columns that exist, references and people by sys_id. `isWhole`: with what is written when a record is made. A name that matches
     * nothing is a remark; a group that matches nothing is a refusal where groups are required.
     */
    function prepare(plan: RecordPlan, isWhole: boolean, row: TableRecord): Prepared {
        const fields = isWhole ? { ...plan.fields, ...plan.onCreate } : plan.fields
        const columns: Record<string, string> = {}
        const unresolved: (readonly [column: string, failure: WriteFailure])[] = []
        for (const column of Object.keys(fields)) if (row.isValidField(column)) columns[column] = fields[column]
        for (const column of Object.keys(plan.whereColumnExists))
            if (row.isValidField(column)) columns[column] = plan.whereColumnExists[column]
        const missing = plan.whereEmpty || {}
        for (const column of Object.keys(missing))
            if (row.isValidField(column) && textOf(row, column) === '') columns[column] = missing[column]
        const empty = Object.keys(plan.references).filter((column) => row.isValidField(column) && !textOf(row, column))
        const resolved = resolveOrElse(
            resolve,
            empty.map((column) => plan.references[column]),
        )
        const isFound = (_column: string, index: number): boolean => {
            const { found } = resolved[index]
            return found !== null && found.ok
        }
        const filled = [
            ...Object.keys(missing).filter((column) => columns[column] === missing[column]),
            ...empty.filter(isFound),
        ]
        // What people emptied they decided: only what nobody has looked at is filled.
        const emptied = isWhole ? [] : whenReadable(() => findEmptied(row, filled), [])
        for (const column of emptied) delete columns[column]
        for (const [index, column] of empty.entries()) {
            const { found, lost } = resolved[index]
            if (found !== null && found.ok && emptied.indexOf(column) < 0) columns[column] = found.value
            // The delivery that made the record said it.
            if (!isWhole) continue
            if (lost !== null) unresolved.push([column, lost])
            if (found === null || found.ok) continue
            if (settings.requireGroups && isGroup(plan.references[column]))
                return fail({ ...found.failure, table: plan.table, name: column })
            unresolved.push([column, found.failure])
        }
        const who = findWho(plan, isWhole, row, columns)
        const remarks = unresolved.map(([column, failure]) => {
            const isGiven = columns[column] !== undefined
            const how = who.fields[column] ? 'left to the service user' : isGiven ? 'as by default' : 'left empty'
            return remark(plan, `${column} ${how}: ${failure.message}`, failure.code)
        })
        remarks.push(...who.unmatched.map(({ code, message }: Unmatched) => remark(plan, message, code)))
        const now = isWhole ? toFilled(who.fields) : toFilled(who.fields, isReleased(plan))
        return ok({ fields: { ...columns, ...now }, remarks, who: who.fields })
    }

    /** Writes into the link row what it does not hold yet. Why not, where the next event is decided by it; null otherwise. */
    function updateLink(plan: RecordPlan, record: TableRecord, isIncomplete: boolean): WriteFailure | null {
        const columns = {
            ...toLinkColumns(isIncomplete && plan.isOrdered ? withoutState(plan) : plan),
            record_id: record.getUniqueValue(),
            record_number: numberOf(record) || '',
            incomplete: isIncomplete ? 'true' : 'false',
        }
        const seen = links.rowOf(plan.link)
        if (!seen) {
            links.reserve(plan.link, columns)
            return null
        }
        let refused: WriteFailure | null = null
        if (claim !== null || lacks(seen, columns)) {
            const row = links.rowToWrite(plan.link) || seen
            const changes = lacks(row, columns) ? differences(row, lasting(row, columns)) : {}
            if (claim !== null && claim.isOurs()) {
                const isWhole = keepsEnds(claim) && !isOfAnother(row, columns)
                const ended = endClaimInOrder(claim, isWhole ? lasting(row, columns) : changes, row)
                refused = ended.ok ? null : ended.failure
            } else if (claim === null && Object.keys(changes).length > 0) updateRow(row, changes, null)
        }
        links.forget(plan.link)
        return refused
    }

    return {
        probe,
        // A denied read throws, here on every instance: answering null would say that the record is gone.
        read: (table, sysId, columns) => readColumns(links.readRecord(table, sysId), columns),
        hasNote: (table, sysId, text) => whenReadable(() => hasNote(links.readRecord(table, sysId), text), false),
        isAuditedBeyond: (table, sysId, users) => whenReadable(() => isAuditedBeyond(table, sysId, users), false),
        valuesAt: (table, sysId, columns, at) => whenReadable(() => valuesAt(table, sysId, columns, at), {}),
        hasDependent: (table, column, sysId, anyOf) =>
            whenReadable(() => hasDependent(table, column, sysId, anyOf), false),
        choices: (table, column) => whenReadable(() => choicesOf(table, column), []),
        firstChoice,
        hasColumns,
        columnKind,
        extendsTable,
        apply: (plan, may) => whenReadable(() => apply(plan, may), fail(notReadable(plan.table))),
    }
}

type Prepared = Result<
    { readonly fields: Fields; readonly remarks: readonly Outcome[]; readonly who: Fields },
    WriteFailure
>

/** What is to be empty is emptied after the write: where a column is demanded, the default of the platform fulfils the demand. */
function toFilled(who: Fields, mayEmpty: (column: string) => boolean = () => false): Fields {
    const filled: Record<string, string> = {}
    for (const column of Object.keys(who)) if (who[column] !== '' || mayEmpty(column)) filled[column] = who[column]
    return filled
}

/** The plan, with the user whom it assigns in what its link keeps. */
function withAssigned(plan: RecordPlan, { assigned_to: user }: Fields): RecordPlan {
    if (user === undefined || plan.linkDetail === undefined || !isReleased(plan)('assigned_to')) return plan
    return { ...plan, linkDetail: { ...plan.linkDetail, [CLAIMED_USER]: user } }
}

/** A claim that was given back may be all that a plan changes. */
function isReleased({ people = {} }: RecordPlan): (column: string) => boolean {
    return (column) => {
        const person = people[column]
        return person !== undefined && (person.did === 'claimed' || person.did === 'released')
    }
}

/**
 * Writes the people once more where the stored record has others: the platform gives an empty column its default, and its rules stamp who
 * closed a record, both with the user of the session. What it changes again is its own decision, and a remark.
 */
function keepPeople(plan: RecordPlan, stored: TableRecord, who: Fields): readonly Outcome[] {
    const changed = differences(stored, who)
    if (Object.keys(changed).length === 0) return []
    const written = updateRow(stored, changed, null)
    const left = Object.keys(written.ok ? differences(stored, who) : changed)
    if (left.length === 0) return []
    const reason = `This instance sets ${left.join(', ')} itself: another user stands there than the app wrote.`
    return [remark(plan, reason, 'person_overruled')]
}

/** What the instance gave the record as it was made, of what the plan asks to be remembered. */
function findMadeWith({ madeWith = {} }: RecordPlan, row: TableRecord): readonly Changed[] {
    return Object.keys(madeWith)
        .filter((column) => row.isValidField(column) && textOf(row, column) === madeWith[column])
        .map((column) => ({
            column,
            wanted: toMadeWith(madeWith[column], row.getUniqueValue()),
            stored: madeWith[column],
        }))
}

/** The user of the session where the instance assigned the record to them: who processes a delivery took no work on. */
function findSessionUser(stored: TableRecord, written: Fields, before: string): readonly Changed[] {
    const column = 'assigned_to'
    if (written[column] !== undefined || !stored.isValidField(column)) return []
    const user = textOf(stored, column)
    return user !== '' && user !== before && isSessionUser(user) ? [{ column, wanted: '', stored: user }] : []
}

/** Whether the link row holds more than the record: a plan that names a record and remembers nothing of it needs no link row. */
function remembers(plan: RecordPlan): boolean {
    return plan.linkState !== null || plan.linkOccurredAt !== null
}

/** Without which the record is nobody's: another value of theirs is a failure. */
function essentialOf(plan: RecordPlan): readonly string[] {
    return plan.essential || ['correlation_id']
}

/** The value that is meant for this record alone, where it is written. */
function apartOf({ apart }: RecordPlan, fields: Fields): Apart | null {
    return apart === undefined || fields[apart] === undefined ? null : { column: apart, value: fields[apart] }
}

/** People have a comparison of their own. */
function without(fields: Fields, who: Fields): Fields {
    const others: Record<string, string> = {}
    for (const column of Object.keys(fields)) if (who[column] === undefined) others[column] = fields[column]
    return others
}

function isNotThere(stored: ReturnType<typeof readBack>): boolean {
    return !stored.ok && stored.failure.name === 'sys_id'
}

/**
 * The sys_id under which the instance stored what was inserted under ours: a rule of the customer may have given it another. Where the record in
 * memory does not say, its correlation id does. Null when it is nowhere.
 */
function findElsewhere(plan: RecordPlan, inserted: TableRecord, sysId: string, fields: Fields): string | null {
    const said = inserted.getUniqueValue()
    if (said !== sysId && isQueryable(said) && open(plan.table, said) !== null) return said
    const { correlation_id: correlationId } = fields
    const row = correlationId === undefined ? null : findRow(plan.table, 'correlation_id', correlationId)
    return row === null ? null : row.getUniqueValue()
}

/** The record that the plan or its link names, when it is there. */
function existing(plan: RecordPlan, links: LinkStore): TableRecord | null {
    if (plan.recordId !== null) return links.takeRecord(plan.table, plan.recordId)
    const link = links.rowOf(plan.link)
    const sysId = link ? valueOf(link, 'record_id') : null
    return link && sysId !== null ? links.takeRecord(textOf(link, 'table_name') || plan.table, sysId) : null
}

function open(table: string, sysId: string): TableRecord | null {
    const row = openTable(table)
    if (row.get(sysId)) return row
    expectReadable(table)
    return null
}

/** Whether the record lost values when it was made, so that all of them are to be written again. */
function isIncomplete(plan: RecordPlan, links: LinkStore): boolean {
    const link = links.rowOf(plan.link)
    return link !== null && textOf(link, 'incomplete') === '1'
}

function applied(
    plan: RecordPlan,
    action: 'created' | 'updated' | 'unchanged',
    recordId: string,
    number: string | null,
    remarks: readonly Outcome[],
): Applied {
    const outcome = { action, table: plan.table, recordId, number, reason: plan.reason, code: null }
    return { outcome, remarks, table: plan.table, recordId, number, created: action === 'created' }
}

function remark({ table }: RecordPlan, reason: string, code: string): Outcome {
    return { action: 'unchanged', table, recordId: null, number: null, reason, code, isRemark: true }
}

function isGroup({ table }: NamedReference): boolean {
    return table === 'sys_user_group'
}

function busy(plan: RecordPlan): WriteFailure {
    return {
        code: 'busy',
        table: plan.table,
        name: null,
        message: `Another worker is making the record for ${plan.link.kind} ${plan.link.externalId}`,
    }
}

function notReadable(table: string): WriteFailure {
    return { code: 'write_refused_access', table, name: null, message: `Table ${table} may not be read by the app` }
}

function missingTarget(table: string): WriteFailure {
    const message = `Table ${table} does not exist on this instance`
    return { code: 'target_missing', table, name: null, message }
}
