/** The business rule on a request for a pack: refuses what cannot be answered, and leaves nothing in the row that was not asked for. */

import type { GlideRecord } from '@servicenow/glide'
import { packFailure } from '../core/codes.ts'
import { isPackNumber, parsePackRequest, REQUEST_COLUMNS, toRequestColumns } from '../core/request.ts'
import { TABLES } from '../../shared/names.ts'
import { explainRole, mayRun } from '../../platform/callers.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { currentUserName, warnUser } from '../../platform/session.ts'
import { findRow, textOf, textsOf } from '../../platform/table.ts'

const ROLE = 'x_kt_gov.auditor'

/** What the job writes: nobody states it. */
const MEASURED = [
    ...['gathered', 'progress', 'code', 'message', 'row_count', 'file_count', 'byte_count', 'parts', 'digest'],
    ...['first_position', 'position', 'head', 'made_at', 'claim_number'],
]

/** Before it is saved. */
export function checkPackRequest(current: GlideRecord<'x_kt_gov_pack'>): void {
    const where = { doing: 'checking a request for a pack', record: nameOf(current) }
    const refuse = ({ code, message }: { readonly code: string; readonly message: string }): void => {
        current.setAbortAction(true)
        warnUser(message, code)
    }
    attempt(
        where,
        () => {
            if (!mayRun(ROLE)) return refuse({ code: 'caller_not_allowed', message: explainRole(ROLE) })
            const request = parsePackRequest(textsOf(current, REQUEST_COLUMNS))
            if (!request.ok) return refuse(request.failure)
            if (!isFreeNumber(textOf(current, 'number'))) return refuse(packFailure('pack_number_refused'))
            const columns = { ...toRequestColumns(request.value), state: 'queued', requested_by: currentUserName() }
            for (const column of MEASURED) current.setValue(column, 'NULL')
            for (const column of Object.keys(columns) as (keyof typeof columns)[])
                current.setValue(column, columns[column] === '' ? 'NULL' : columns[column])
        },
        (failure) =>
            attempt(
                where,
                () => refuse(failure),
                () => undefined,
            ),
    )
}

/** Who inserts a row may state its number, too. */
function isFreeNumber(number: string): boolean {
    return number === '' || (isPackNumber(number) && findRow(TABLES.pack, 'number', number) === null)
}
