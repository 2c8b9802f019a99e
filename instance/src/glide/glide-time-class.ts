/** GlideTime as scripts see it; apart from the class because a difference of times is a duration, which is a time itself. */

import { glideClass } from '../runtime/glide-class.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideTime } from './glide-time.ts'

/** GlideTime as scripts see it. */
export const GLIDE_TIME = glideClass<GlideTime>({
    name: 'GlideTime',
    type: GlideTime,
    construct: (context, value) => GlideTime.of(context, value),
    methods: [
        'getValue',
        'toString',
        'getNumericValue',
        'setValue',
        'getDisplayValue',
        'getDisplayValueInternal',
        'setDisplayValue',
        'getByFormat',
        'getHourUTC',
        'getHourOfDayUTC',
        'getHourLocalTime',
        'getHourOfDayLocalTime',
        'getMinutesUTC',
        'getMinutesLocalTime',
        'getSeconds',
    ],
    statics: {
        subtract: (context, start, end) =>
            GlideDuration.of(
                context,
                GlideTime.of(context, end).getNumericValue() - GlideTime.of(context, start).getNumericValue(),
            ),
    },
})
