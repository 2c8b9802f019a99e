/** The business rule on a gateway whose configuration item somebody changes: the facts of the gateway go elsewhere from then on. */

import type { GlideRecord } from '@servicenow/glide'
import { describeChosen } from '../../mapping/core/gateway-item.ts'
import { clock } from '../../platform/clock.ts'
import { nameOf, running } from '../../platform/edge.ts'
import { currentUserName } from '../../platform/session.ts'
import { textOf } from '../../platform/table.ts'

type Row = GlideRecord<'x_kt_gov_gateway'>

/** Notes the choice in an audited column; the column of the item is not audited, because that would cost every new gateway an operation. */
export function noteChosenItem(current: Row, previous: Row | null): void {
    running(
        'noting the chosen item of a gateway',
        () => {
            const itemOf = (row: Row | null) => ({
                sysId: row === null ? '' : textOf(row, 'configuration_item'),
                name: row === null ? '' : String(row.getElement('configuration_item.name') || ''),
            })
            const chosen = { by: currentUserName(), at: clock.now(), from: itemOf(previous), to: itemOf(current) }
            current.setValue('chosen_item', describeChosen(chosen))
        },
        nameOf(current),
    )
}
