/** Link rows: one per external identity, found and kept by a hash so that neither case nor length nor content matters. */

import { toTargetKey } from '../shared/change-identity.ts'
import { TABLES, type LinkKind } from '../shared/names.ts'
import { fromJson } from '../shared/json.ts'
import type { Fields, LinkKey } from '../shared/plan.ts'
import { countRows } from './aggregates.ts'
import { claimAsRead, claimSoon, endClaim, endClaimInOrder, newToken } from './claims.ts'
import { clock } from './clock.ts'
import { crypto } from './crypto.ts'
import { attempt } from './edge.ts'
import {
    distinct,
    MOST_RELATIVES,
    readAfter,
    readAll,
    readNewest,
    readTogether,
    subjectKeyOf,
    targetKeyOf,
    toRelative,
    toSubjectColumns,
    versionKeyOf,
} from './link-groups.ts'
import { toDetail, toValues, type LinkValues } from './link-values.ts'
import { CLAIM_NUMBER, newestLock } from './locks.ts'
import { insertRow, updateRow } from './write.ts'
import { expectReadable } from './table-access.ts'
import { momentIn, toTimeColumns } from './moments.ts'
import { countOf, findRow, isQueryable, numberOf, openTable, textOf, valueOf, type TableRecord } from './table.ts'
import { countsAsExisting, mergeDetail } from '../shared/link-record.ts'
import type { Link, Links, Relative, Reopening } from '../shared/ports.ts'
import { addSeconds, dayOf, type Instant } from '../shared/time.ts'

/** A sys_id for a record that is to be made. */
export interface Reserved {
    readonly sysId: string
    /** True when nobody can have made a record under it yet. */
    readonly isNew: boolean
}

/** The links of one unit of work, as the sequences see them and as the record writer needs them. */
export interface LinkStore extends Links {
    /** The row behind an identity, fresh or as read before in this unit of work. */
    rowOf(key: LinkKey): TableRecord | null
    /** The same for a write: a row that this unit of work inserted is read again, because an update of it might write every column. */
    rowToWrite(key: LinkKey): TableRecord | null
    /**
     * The sys_id under which the identity's record is to be made: chosen once, for the first worker that asks, and the same for
     * everybody who asks later. `columns` are written when the row is made.
     */
    reserve(key: LinkKey, columns: Readonly<Record<string, string>>): Reserved | null
    /** Takes an identity for one that has no link: it costs no question, and the unique index refuses a second row where that was wrong. */
    presumeAbsent(key: LinkKey): void
    /** Whether `holder` has what the key names: the first that asks gets it. */
    hold(key: LinkKey, holder: string, columns: Readonly<Record<string, string>>): boolean
    /** Forgets what was read, after a write. */
    forget(key: LinkKey): void
    /** A record, as it was read a moment ago in this unit of work or as it is now; null when it is not there. For looking at it. */
    readRecord(table: string, sysId: string): TableRecord | null
    /** The same for writing it: anybody who asks next reads it again. */
    takeRecord(table: string, sysId: string): TableRecord | null
}

/** Sequences look at a record, decide, and write it: what was read so long ago still counts. */
const FRESH_SECONDS = 5

/** Opens the links of one unit of work. */
export function openLinks(): LinkStore {
    const read: Record<string, TableRecord | null> = {}
    // What `family` saw: enough to find a link, not to write it.
    const seen: Record<string, LinkValues> = {}
    /** Subjects of which `family` saw every link: what it did not see is not there. */
    const whole: Record<string, boolean> = Object.create(null)
    const rowOf = (key: LinkKey): TableRecord | null => {
        const hash = hashOf(key)
        if (read[hash] === undefined) {
            const isAbsent = key.subject !== undefined && whole[key.subject] === true && seen[hash] === undefined
            read[hash] = isAbsent ? null : findRow(TABLES.link, 'link_key', hash)
        }
        return read[hash]
    }
    /** Every link of a subject, as `family` read them; null where there are more. */
    const families: Record<string, readonly LinkValues[] | null> = Object.create(null)
    /** The same of subjects that were read beside another one. */
    const besides: Record<string, readonly LinkValues[] | null> = Object.create(null)
    const see = (rows: readonly LinkValues[]): readonly Relative[] => {
        for (const row of rows) seen[row.link_key] = row
        return rows.map(toRelative)
    }
    const inserted: Record<string, boolean> = {}
    let last: { readonly row: TableRecord; readonly until: Instant } | null = null
    const fresh = (table: string, sysId: string): TableRecord | null => {
        if (last === null || last.until < clock.now()) return null
        return last.row.getUniqueValue() === sysId && last.row.getTableName() === table ? last.row : null
    }
    const readRecord = (table: string, sysId: string): TableRecord | null => {
        const known = fresh(table, sysId)
        if (known !== null) return known
        const until = addSeconds(clock.now(), FRESH_SECONDS)
        const row = openRecord(table, sysId)
        last = row === null ? null : { row, until }
        return row
    }
    const takeRecord = (table: string, sysId: string): TableRecord | null => {
        const known = fresh(table, sysId)
        last = null
        return known || openRecord(table, sysId)
    }
    const toLink = (row: TableRecord): Link => describe(toValues(row), readRecord)
    const forget = (key: LinkKey): void => {
        last = null
        delete read[hashOf(key)]
        delete seen[hashOf(key)]
        if (key.subject !== undefined) delete whole[key.subject]
        delete inserted[hashOf(key)]
    }
    const rowToWrite = (key: LinkKey): TableRecord | null => {
        if (inserted[hashOf(key)]) forget(key)
        return rowOf(key)
    }
    return {
        rowOf,
        rowToWrite,
        forget,
        readRecord,
        takeRecord,
        find: (kind, externalId) => {
            const values = seen[hashOf({ kind, externalId })]
            if (values !== undefined) return describe(values, readRecord)
            const row = rowOf({ kind, externalId })
            return row === null ? null : toLink(row)
        },
        findAgain: (kind, externalId) => {
            forget({ kind, externalId })
            const row = rowOf({ kind, externalId })
            return row === null ? null : toLink(row)
        },
        family: (subject, identity, beside = []) => {
            const together = beside.length === 0 ? null : readTogether([subject, ...beside])
            const ofOne = (one: string) =>
                together === null ? null : together.filter(({ subject_key: key }) => key === subjectKeyOf(one))
            for (const other of beside) besides[other] = ofOne(other)
            const newest = ofOne(subject) || readNewest('subject_key', subjectKeyOf(subject), 'sys_created_on')
            const isWhole = newest.length < MOST_RELATIVES
            whole[subject] = isWhole
            last = null
            families[subject] = isWhole ? newest : null
            return see(isWhole ? newest : distinct([...newest, ...readAll('version_key', versionKeyOf(identity))]))
        },
        ofSubject: (subject) => {
            const known = besides[subject]
            delete besides[subject]
            return see(known || readNewest('subject_key', subjectKeyOf(subject), 'sys_created_on'))
        },
        pageOfSubject: (subject, after, limit) => {
            const rows = readAfter(subjectKeyOf(subject), after, limit)
            return { links: see(rows), last: rows.length < limit ? null : rows[rows.length - 1].sys_id }
        },
        ofTarget: (subject, identity) => {
            const key = toTargetKey(identity)
            const known = families[subject]
            const rows = known || readNewest('target_key', targetKeyOf(identity), 'occurred_at')
            return see(rows.filter(({ external_id }) => toTargetKey(external_id) === key))
        },
        reserve: (key, columns) => {
            const known = rowOf(key)
            const made = known ? null : insertLink(key, { record_id: newToken(), incomplete: 'false', ...columns })
            if (made) {
                read[hashOf(key)] = made
                inserted[hashOf(key)] = true
                return { sysId: textOf(made, 'record_id'), isNew: true }
            }
            forget(key)
            const row = known || rowOf(key)
            if (!row) return null
            const sysId = valueOf(row, 'record_id') || reserveFor(row, columns)
            return sysId === null ? null : { sysId, isNew: false }
        },
        presumeAbsent: (key) => {
            read[hashOf(key)] = null
        },
        hold: (key, holder, columns) => {
            const known = rowOf(key)
            if (known === null && insertLink(key, { ...columns, state: holder }) !== null) return true
            forget(key)
            const row = known || rowOf(key)
            return row !== null && textOf(row, 'state') === holder
        },
        remember: (kind, externalId, facts) => {
            const key = { kind, externalId }
            const columns: Record<string, string> = {
                state: facts.state || '',
                ...toTimeColumns('occurred_at', facts.occurredAt || ''),
                detail: JSON.stringify(facts.detail),
                ...toSubjectColumns({ ...key, subject: facts.subject }),
                ...toRecordColumns(facts.record),
            }
            const known = rowOf(key)
            // What the facts were made from: as `find` answered it.
            const before = seen[hashOf(key)] || (known === null ? null : toValues(known))
            const isOwn = inserted[hashOf(key)] === true
            const made = known === null ? insertLink(key, columns) : null
            forget(key)
            if (made !== null) return toLink(made)
            let row = known === null || isOwn ? rowOf(key) : known
            for (let look = 0; look < MOST_LOOKS && row !== null; look++) {
                const claim = claimSoon(TABLES.link, row.getUniqueValue(), () => true, row)
                if (claim === null || !claim.isOurs()) break
                const written = endClaimInOrder(claim, toMerged(before, columns, facts.detail, toValues(claim.row)))
                forget(key)
                if (written.ok || written.failure.code !== 'busy') return toLink(claim.row)
                // Another worker took the link over while rules of the customer ran: what it remembered is merged as well.
                row = rowOf(key)
            }
            throw new Error('a link can neither be stored nor claimed')
        },
        occur: (link, identity, occurredAt) => {
            const key = crypto.sha256(`${link.sysId}|${link.generation}|${identity}`)
            // Refused by the unique index: another attempt stored it.
            const stored = insertRow(
                TABLES.occurrence,
                {
                    occurrence_key: key,
                    link: link.sysId,
                    generation: String(link.generation),
                    identity: identity.slice(0, 255),
                    occurred_at: occurredAt,
                },
                null,
            )
            const others = countRows(TABLES.occurrence, [...ofRecord(link), ['occurrence_key', '!=', key]])
            // The record itself was the first occurrence.
            return { occurrence: others + 2, notes: others, isKnown: !stored.ok }
        },
        occurredBefore: ({ generation, sysId }, identity) =>
            generation > 0 &&
            countRows(TABLES.occurrence, [
                ['link', '=', sysId],
                ['identity', '=', identity.slice(0, 255)],
                ['generation', '<', String(generation)],
            ]) > 0,
        occurrences: (link) => (link.sysId === '' ? 0 : countRows(TABLES.occurrence, ofRecord(link))),
        reopen: (link, facts) => {
            const row = rowToWrite(link)
            if (row === null) return
            last = null
            updateRow(row, toReopened(link, facts), null)
        },
        reopenAsRead: (link) => {
            const row = rowToWrite(link)
            const claim = row === null ? null : claimAsRead(row)
            forget(link)
            return claim !== null && claim.isOurs() && endClaimInOrder(claim, toReopened(link)).ok
        },
        isAsRead: (link) => {
            const row = rowOf(link)
            const newest = row === null ? null : newestLock(row)
            if (row === null || newest === null || countOf(newest, CLAIM_NUMBER) <= countOf(row, CLAIM_NUMBER))
                return true
            const claim = claimSoon(TABLES.link, row.getUniqueValue())
            if (claim !== null) endClaim(claim)
            forget(link)
            return false
        },
    }
}

/** What a link says that has no record yet, after the one that it had. */
function toReopened(link: Link, facts?: Reopening): Readonly<Record<string, string>> {
    const generation = link.generation + 1
    return {
        generation: String(generation),
        record_id: recordIdOf(link.sysId, generation),
        record_number: '',
        incomplete: 'false',
        opened_on: dayOf(clock.now()),
        ...toTimeColumns('first_occurred_at', facts === undefined ? '' : facts.occurredAt),
        ...(facts === undefined ? {} : { state: facts.state, ...toTimeColumns('occurred_at', facts.occurredAt) }),
    }
}

function ofRecord({ generation, sysId }: Link): Parameters<typeof countRows>[1] {
    return [
        ['link', '=', sysId],
        ['generation', '=', String(generation)],
    ]
}

/** Other workers take a link over while rules of the customer run; after so many looks the attempt is repeated later. */
const MOST_LOOKS = 4

/** What a link is to hold: facts that others remembered since they were read stay, and a later state and time as well. */
function toMerged(
    before: LinkValues | null,
    ours: Readonly<Record<string, string>>,
    detail: Readonly<Record<string, string>>,
    now: LinkValues,
): Readonly<Record<string, string>> {
    const merged = mergeDetail(before === null ? {} : toDetail(before), detail, toDetail(now))
    const stored = momentIn(now, 'occurred_at')
    const isOlder =
        stored > momentIn(ours, 'occurred_at') && (before === null || momentIn(before, 'occurred_at') !== stored)
    const theirs: Readonly<Record<string, string>> = isOlder
        ? { state: now.state, ...toTimeColumns('occurred_at', stored) }
        : {}
    return { ...ours, ...theirs, detail: JSON.stringify(merged) }
}

function toRecordColumns(
    record: Pick<Link, 'table' | 'recordId' | 'number'> | undefined,
): Readonly<Record<string, string>> {
    if (record === undefined) return {}
    return { table_name: record.table, record_id: record.recordId || '', record_number: record.number || '' }
}

/** Kind and identity as one value of fixed length, case kept. */
export function hashOf(key: LinkKey): string {
    return crypto.sha256(`${key.kind}|${key.externalId}`)
}

function insertLink(key: LinkKey, columns: Readonly<Record<string, string>>): TableRecord | null {
    const row = openTable(TABLES.link)
    row.initialize()
    row.setValue('link_key', hashOf(key))
    row.setValue('kind', key.kind)
    row.setValue('external_id', key.externalId.slice(0, 512))
    for (const column of Object.keys(columns)) row.setValue(column, columns[column])
    const where = { doing: 'storing a link', record: TABLES.link, code: 'write_refused', level: 'warn' } as const
    return attempt(
        where,
        () => (row.insert() ? row : null),
        () => null,
    )
}

/** A link that was stored before its record: every worker chooses the same sys_id for it. */
function reserveFor(row: TableRecord, columns: Readonly<Record<string, string>>): string | null {
    const sysId = recordIdOf(row.getUniqueValue(), countOf(row, 'generation'))
    return updateRow(row, { ...columns, record_id: sysId }, null).ok ? sysId : null
}

/** The sys_id of the record of a link: derived, so that workers who choose at the same moment choose one, and from what nobody outside can know. */
function recordIdOf(linkSysId: string, generation: number): string {
    return crypto.sha256(`${linkSysId}|${generation}`).slice(0, 32)
}

function describe(values: LinkValues, readRecord: LinkStore['readRecord']): Link {
    const state = { isIncomplete: values.incomplete === '1', hasNumber: values.record_number !== '' }
    const since = momentIn(values, 'first_occurred_at') || momentIn(values, 'occurred_at')
    let record: TableRecord | null = null
    const exists = countsAsExisting(state, () => {
        record = readRecord(values.table_name, values.record_id)
        return record !== null
    })
    return {
        sysId: values.sys_id,
        kind: values.kind as LinkKind,
        externalId: values.external_id,
        table: values.table_name,
        recordId: exists ? values.record_id || null : null,
        number: record === null ? values.record_number || null : numberOf(record),
        state: values.state || null,
        occurredAt: momentIn(values, 'occurred_at') || null,
        generation: Number(values.generation) || 0,
        detail: toDetail(values),
        ...(since === '' ? {} : { since }),
        ...(values.overruled === '' ? {} : { overruled: fromJson<Fields>(values.overruled, {}) }),
    }
}

function openRecord(table: string, sysId: string): TableRecord | null {
    if (table === '' || !isQueryable(sysId)) return null
    const row = openTable(table)
    if (!row.isValid()) return null
    if (row.get(sysId)) return row
    // What cannot be read was not deleted: it would be made again.
    expectReadable(table)
    return null
}
