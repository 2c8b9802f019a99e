/** Links that belong together: of one subject, of one version, of one target. Each group is found by an indexed digest. */

import { toTargetKey, toVersionKey } from '../shared/change-identity.ts'
import { TABLES, type LinkKind } from '../shared/names.ts'
import type { LinkKey } from '../shared/plan.ts'
import type { Relative } from '../shared/ports.ts'
import { crypto } from './crypto.ts'
import { toDetail, toValues, type LinkValues } from './link-values.ts'
import { momentIn } from './moments.ts'
import { openTable, type TableRecord } from './table.ts'

/** How many links one question reads. */
export const MOST_RELATIVES = 100

/** So many of them read one group: no version has more targets. */
const MOST_PAGES = 100

/** The columns by which links are found together. */
type GroupColumn = 'subject_key' | 'version_key' | 'target_key'

/** The newest links of a group. */
export function readNewest(
    column: GroupColumn,
    key: string,
    time: 'sys_created_on' | 'occurred_at',
): readonly LinkValues[] {
    return readPage(column, key, (row) => row.orderByDesc(time))
}

/** The newest links of several subjects, in one question; null where there are too many to be sure that none is left out. */
export function readTogether(subjects: readonly string[]): readonly LinkValues[] | null {
    const row = openTable(TABLES.link)
    row.addQuery('subject_key', 'IN', subjects.map(subjectKeyOf).join(','))
    const rows = readRows(row, (one) => one.orderByDesc('sys_created_on'))
    return rows.length < MOST_RELATIVES ? rows : null
}

/** Every link of a group, page by page. */
export function readAll(column: GroupColumn, key: string): readonly LinkValues[] {
    const rows: LinkValues[] = []
    for (let page = 0; page < MOST_PAGES; page++) {
        const after = rows.length === 0 ? '' : rows[rows.length - 1].sys_id
        const next = readPage(column, key, (row) => {
            if (after !== '') row.addQuery('sys_id', '>', after)
            row.orderBy('sys_id')
        })
        rows.push(...next)
        if (next.length < MOST_RELATIVES) break
    }
    return rows
}

/** Links of a subject by sys_id, from behind one of them. */
export function readAfter(subjectKey: string, after: string, limit: number): readonly LinkValues[] {
    const row = openTable(TABLES.link)
    row.addQuery('subject_key', subjectKey)
    row.addQuery('sys_id', '>', after)
    return readRows(row, (one) => one.orderBy('sys_id'), limit)
}

function readPage(column: GroupColumn, key: string, order: (row: TableRecord) => void): readonly LinkValues[] {
    const row = openTable(TABLES.link)
    row.addQuery(column, key)
    return readRows(row, order)
}

function readRows(
    row: TableRecord,
    order: (row: TableRecord) => void,
    limit: number = MOST_RELATIVES,
): readonly LinkValues[] {
    order(row)
    row.setLimit(limit)
    row.query()
    const rows: LinkValues[] = []
    while (row.next()) rows.push(toValues(row))
    return rows
}

/** Each link once, as it was read first. */
export function distinct(rows: readonly LinkValues[]): readonly LinkValues[] {
    const isSeen: Record<string, boolean> = {}
    return rows.filter(({ sys_id }) => {
        const isFirst = isSeen[sys_id] === undefined
        isSeen[sys_id] = true
        return isFirst
    })
}

/** As the sequences see it. */
export function toRelative(values: LinkValues): Relative {
    return {
        kind: values.kind as LinkKind,
        externalId: values.external_id,
        recordId: values.record_id || null,
        occurredAt: momentIn(values, 'occurred_at') || null,
        since: momentIn(values, 'first_occurred_at') || momentIn(values, 'occurred_at') || null,
        detail: toDetail(values),
    }
}

/** The columns by which a link of a subject is found together with others; none for a link without a subject. */
export function toSubjectColumns({ externalId, subject }: LinkKey): Readonly<Record<string, string>> {
    if (subject === undefined) return {}
    return {
        subject_key: subjectKeyOf(subject),
        version_key: versionKeyOf(externalId),
        target_key: targetKeyOf(externalId),
    }
}

/** The subject as one value of fixed length, case kept. */
export function subjectKeyOf(subject: string): string {
    return crypto.sha256(`subject|${subject}`)
}

/** The same of what all identities of a version have in common. */
export function versionKeyOf(identity: string): string {
    return crypto.sha256(`version|${toVersionKey(identity)}`)
}

/** The same of what all identities of a target have in common. */
export function targetKeyOf(identity: string): string {
    return crypto.sha256(`target|${toTargetKey(identity)}`)
}
