/** Rows of the app's own table for measurements: nothing but a measurement reads or writes them. */

import { gs } from '@servicenow/glide'
import type { InsertEnd } from '../../core/platform/answers.ts'
import { TABLES } from '../../../shared/names.ts'
import type { Fields } from '../../../shared/plan.ts'
import { addSeconds } from '../../../shared/time.ts'
import { clock } from '../../../platform/clock.ts'
import { crypto } from '../../../platform/crypto.ts'
import { attempt } from '../../../platform/edge.ts'
import { findIds, openTable, type TableRecord } from '../../../platform/table.ts'
import { withoutRules } from '../../../platform/unique-indexes.ts'

/** A row as it was inserted, or refused. */
export interface AddedProbe extends InsertEnd {
    readonly sysId: string
}

const MOST_ROWS = 50
/** Whatever is older was left behind by a run that broke off. */
const LEFT_BEHIND_SECONDS = 7200

/** A key that no row has. */
export function newProbeKey(): string {
    return crypto.sha256(gs.generateGUID())
}

/** Inserts a row; `sysId` gives it that primary key, `runsRules` lets the rules of this instance see it. */
export function addProbe(
    key: string,
    fields: Fields = {},
    { runsRules = false, sysId = '' }: { readonly runsRules?: boolean; readonly sysId?: string } = {},
): AddedProbe {
    const row = openTable(TABLES.probe)
    row.initialize()
    if (!runsRules) withoutRules(row)
    if (sysId !== '') row.setNewGuidValue(sysId)
    row.setValue('probe_key', key)
    for (const column of Object.keys(fields)) row.setValue(column, fields[column])
    const where = {
        doing: 'measuring the platform',
        record: TABLES.probe,
        code: 'refusal_measured',
        level: 'debug',
    } as const
    return attempt<AddedProbe>(
        where,
        () => toAdded(row.insert(), String(row.getLastErrorMessage() || '')),
        ({ cause }) => ({ sysId: '', isStored: false, isException: true, text: cause }),
    )
}

function toAdded(inserted: string | null, text: string): AddedProbe {
    const isStored = Boolean(inserted)
    return { sysId: inserted || '', isStored, isException: false, text: isStored ? '' : text }
}

/** Changes the row, if it has no hits, by one `updateMultiple`. */
export function changeWithoutHits(sysId: string, fields: Fields): void {
    const free = openTable(TABLES.probe) as TableRecord & { updateMultiple(): void }
    free.addQuery('sys_id', sysId)
    free.addQuery('hits', '0')
    for (const column of Object.keys(fields)) free.setValue(column, fields[column])
    // eslint-disable-next-line no-restricted-syntax -- measured, and relied on by nothing
    free.updateMultiple()
}

/** The row, or null. */
export function getProbe(sysId: string): TableRecord | null {
    const row = openTable(TABLES.probe)
    return sysId !== '' && row.get(sysId) ? row : null
}

/** The rows that were left for a purpose, oldest first. */
export function probesFor(purpose: string): readonly TableRecord[] {
    const ids = findIds(TABLES.probe, MOST_ROWS, (row) => {
        row.addQuery('purpose', purpose)
        row.orderBy('sys_created_on')
    })
    return ids.map(getProbe).filter((row): row is TableRecord => row !== null)
}

/** Deletes a row, without rules; false when it is gone already. */
export function removeProbe(sysId: string): boolean {
    const row = getProbe(sysId)
    if (row === null) return false
    withoutRules(row)
    return Boolean(row.deleteRecord())
}

/** Deletes what runs that broke off left behind. */
export function tidyProbes(): void {
    const old = addSeconds(clock.now(), -LEFT_BEHIND_SECONDS)
    findIds(TABLES.probe, MOST_ROWS, (row) => row.addQuery('sys_created_on', '<', old)).forEach(removeProbe)
}
