/** Finds the record that stands for an external identity after an action was carried out. */

import type { LinkKind } from '../../../shared/names.ts'
import type { Carried, RecordFound } from './flow-work.ts'
import type { AttemptPorts } from '../../../mapping/app/ports.ts'

/** Null when there is none. A number that the link does not have yet is in the outcome of this run. */
export function findLinked(
    kind: LinkKind,
    externalId: string,
    { outcomes }: Carried,
    { links }: Pick<AttemptPorts, 'links'>,
): RecordFound | null {
    const link = links.findAgain(kind, externalId)
    if (link === null || link.recordId === null) return null
    const numbered = outcomes.find(({ number, recordId }) => recordId === link.recordId && number !== null)
    return {
        table: link.table,
        recordId: link.recordId,
        number: numbered === undefined ? link.number : numbered.number,
    }
}
