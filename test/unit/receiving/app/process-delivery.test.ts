/** Goldens: the plans and outcomes of every delivery fixture, processed on an empty instance. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processDelivery } from '../../../../src/server/receiving/app/process-delivery.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const DELIVERIES = join(__dirname, '../../../fixtures/deliveries')
const GOLDEN = join(__dirname, '../../../fixtures/golden')
/** Set to write the files again; then read the difference before committing it. */
const IS_WRITING = process.env.WRITE_GOLDEN === '1'

const names = readdirSync(DELIVERIES).filter((name) => name.endsWith('.json'))

describe('every event name of the sender', () => {
    test.each(names)('%s makes the golden plans', (name) => {
        const memory = openMemory({
            'x_kt_gov.cmdb.register_ai_systems': 'true',
            'x_kt_gov.incident.budget': 'true',
            'x_kt_gov.change.unapproved_incident': 'true',
        })
        const sysId = memory.store(readFileSync(join(DELIVERIES, name), 'utf8'))
        const state = processDelivery(sysId, memory.ports)
        const { code, outcomes } = memory.delivery(sysId)
        const seen = {
            state,
            code,
            plans: memory.plans,
            outcomes: outcomes.map(({ action, table, reason, code: of }) => ({ action, table, reason, code: of })),
        }
        const file = join(GOLDEN, name)
        if (IS_WRITING) writeFileSync(file, `${JSON.stringify(seen, null, 4)}\n`)
        expect(existsSync(file)).toBe(true)
        expect(seen).toEqual(JSON.parse(readFileSync(file, 'utf8')))
    })

    it('has no golden without its delivery', () => {
        expect(readdirSync(GOLDEN).filter((name) => !names.includes(name))).toEqual([])
    })
})
