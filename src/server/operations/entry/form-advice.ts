/** What the forms of records with a stable code show, and where their link leads. */

import { attempt, nameOf } from '../../platform/edge.ts'
import { messageOf } from '../../platform/messages.ts'
import { textOf, type TableRecord } from '../../platform/table.ts'
import { addressOfCode, adviceOn, CODES_PAGE, type FieldAdvice } from '../core/form-advice.ts'

/** For the display rules: the texts that the client script shows under the fields. */
export function adviceOf(current: TableRecord): readonly FieldAdvice[] {
    return attempt(
        { doing: 'advising on a code', record: nameOf(current) },
        () => adviceOn(current.getTableName(), (column) => textOf(current, column), messageOf),
        () => [],
    )
}

/** For the links: the address of what explains the code. */
export function explainAddress(current: TableRecord): string {
    return attempt(
        { doing: 'explaining a code', record: nameOf(current) },
        () => addressOfCode(current.getTableName(), (column) => textOf(current, column)),
        () => CODES_PAGE,
    )
}
