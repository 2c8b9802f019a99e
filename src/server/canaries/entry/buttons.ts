/** The button above the list of canaries. */

import { plantNow } from '../app/plant.ts'
import { pressed, type Said } from '../../platform/button-answer.ts'
import { phrase } from '../../shared/phrase.ts'
import { openCanaries } from '../glide/open-canaries.ts'

/** Plants canaries of the rules now; they are looked for after the next run of the collection. */
export function plantCanariesAction(): void {
    pressed('Plant canaries', plant)
}

function plant(): Said {
    const count = plantNow(openCanaries())
    if (count === null)
        return {
            ok: false,
            code: 'canaries_waiting',
            message: 'Several canaries wait for their verdict already. Plant more after the next run of the collection',
        }
    if (count === 0)
        return {
            ok: false,
            code: 'canary_refused',
            message: 'No canary was planted: the application log has the reason',
        }
    return {
        ok: true,
        text: phrase(
            '{0} canaries planted. The collection has to find them: see their state after its next runs',
            count,
        ),
    }
}
