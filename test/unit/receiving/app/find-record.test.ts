/** Finding a record over memory ports: a table that may not be read is a failure, not an absence. */

import { findRecord } from '../../../../src/server/receiving/app/actions/find-record.ts'
import { createReview } from '../../../../src/server/receiving/app/actions/create-review.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const ASKED = { kind: 'compliance_task', external_id: 'esc_1' }

it('answers table, record, number and state', () => {
    const { ports } = openMemory()
    const { outputs } = createReview({ escalation_id: 'esc_1', policy: 'pii-filter' }, ports)
    const { number, record, table_name } = outputs
    expect(findRecord(ASKED, ports)).toMatchObject({
        status: 'success',
        code: '',
        message: `${number} of ${table_name} stands for it.`,
        outputs: { is_found: true, table_name, record, number, state: '1' },
    })
})

test.each(['absent', 'denied'] as const)('fails where the table of the record is %s', (access) => {
    const { ports } = openMemory()
    createReview({ escalation_id: 'esc_1' }, ports)
    const records = { ...ports.records, probe: () => access }
    expect(findRecord(ASKED, { ...ports, records })).toMatchObject({
        status: 'failed',
        code: 'target_missing',
        outputs: { is_found: false },
    })
})

it('does not take a link whose record is still to be made for a record', () => {
    const { ports } = openMemory()
    ports.links.remember('compliance_task', 'esc_1', { state: null, occurredAt: null, detail: {} })
    const records = { ...ports.records, probe: () => 'ok' as const }
    expect(findRecord(ASKED, { ...ports, records })).toMatchObject({ status: 'success', code: 'record_missing' })
})
