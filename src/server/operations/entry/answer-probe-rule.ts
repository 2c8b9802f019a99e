/** The asynchronous rule on a row that was left to see as whom rules run. */

import type { GlideRecord } from '@servicenow/glide'
import { running } from '../../platform/edge.ts'
import { currentUserName } from '../../platform/session.ts'
import { openTable } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'
import { TABLES } from '../../shared/names.ts'

/** Writes down the user. */
export function answerProbeRule(current: GlideRecord<'x_kt_gov_probe'>): void {
    running('answering a row of the platform probe', () => {
        const row = openTable(TABLES.probe)
        if (row.get(current.getUniqueValue())) updateRow(row, { ran_as: currentUserName() || 'nobody' }, null)
    })
}
