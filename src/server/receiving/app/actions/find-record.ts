/** Action "Find record of external ID": which record of this instance stands for something at Keeptrusts; nothing is written. */

import { failed, refusedInputs, succeeded, type ActionAnswer, type Outputs } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import type { Link, Links, Records } from '../../../shared/ports.ts'
import { toLine } from '../../../shared/text.ts'
import { FOUND_KINDS, toLinkIdentity, type FoundKind } from '../../core/actions/external-identity.ts'

/** Links keep so much of an identity as text, and are found by a hash of the whole. */
const WIDTH = 1000

const NOTHING: Outputs = { is_found: false, table_name: null, record: null, number: null, state: null }

/**
 * | The external id | `is_found` | `code` |
 * |---|---|---|
 * | has a record | true | '' |
 * | has none yet | false | external_id_unknown |
 * | had one that is gone | false | record_missing |
 * | has one in a table that may not be read | | failed: target_missing |
 */
export function findRecord(
    given: ActionInputs,
    { links, records }: { readonly links: Pick<Links, 'find'>; readonly records: Pick<Records, 'probe' | 'read'> },
): ActionAnswer {
    const inputs = openInputs(given)
    const asked = inputs.end({
        kind: inputs.requiredChoice('kind', Object.keys(FOUND_KINDS) as FoundKind[]),
        externalId: inputs.required('external_id', WIDTH),
    })
    if (!asked.ok) return refusedInputs(asked.failure, NOTHING)
    const { externalId, kind } = asked.value
    const link = links.find(kind, toLinkIdentity(kind, externalId))
    if (link === null) {
        const message = `Nothing of this instance stands for ${FOUND_KINDS[kind].label} ${toLine(externalId, 200)}.`
        return succeeded(NOTHING, message, 'external_id_unknown')
    }
    return toAnswer(link, records)
}

function toAnswer({ number, recordId, table }: Link, records: Pick<Records, 'probe' | 'read'>): ActionAnswer {
    const access = records.probe(table)
    if (access === 'absent' || access === 'denied')
        return failed('target_missing', `Table ${table} is absent or may not be read.`, NOTHING)
    const columns = recordId === null ? null : records.read(table, recordId, ['state'])
    if (columns === null)
        return succeeded(NOTHING, `The record in ${table} is gone, or is not made yet.`, 'record_missing')
    const outputs = { is_found: true, table_name: table, record: recordId, number, state: columns.state || null }
    return succeeded(outputs, `${number || recordId} of ${table} stands for it.`)
}
