/** The codes of the part “List of reviews”: what each means, and what to do. */

import type { AdvicePart } from './advice-part.ts'

/** The part “List of reviews”; the codes of its cursor and limit are those of the evidence routes. */
export const reviews: AdvicePart = {
    title: 'List of reviews',
    seen: 'in the answer of `GET …/reviews/records`, and on the page',
    codes: {
        show_invalid: ['The parameter show is no filter of the list', 'Pass `open`, `mine`, `unassigned` or `all`.'],
    },
}
