/** The object behind a date, time or duration column. */

import type { ColumnInfo, Value } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideTime } from './glide-time.ts'

/** GlideElement.getGlideObject: a date object for date columns, null for other columns. */
export function toGlideObject(context: ScriptContext, value: Value, column: ColumnInfo | undefined): unknown {
    switch (column?.type) {
        case 'glide_date_time':
        case 'due_date':
        case 'calendar_date_time':
            return GlideDateTime.of(context, value ?? '')
        case 'glide_date':
            return GlideDate.of(context, value ?? '')
        case 'glide_time':
            return GlideTime.of(context, value ?? '')
        case 'glide_duration':
            return GlideDuration.ofStored(context, value ?? '')
        default:
            return null
    }
}
