/** The attestation chain under workers that append at the same moment, die and outlast each other: one chain without a gap, and everything measured in it once. */

import { announceHead } from '../../src/server/attestation/app/announce-head.ts'
import { extendChain } from '../../src/server/attestation/app/extend-chain.ts'
import { verifyChain } from '../../src/server/attestation/app/verify-chain.ts'
import { NO_HEAD } from '../../src/server/attestation/core/attestation.ts'
import { openAttestation } from '../../src/server/attestation/glide/open-attestation.ts'
import { insert, listOf, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const ATTESTATION = 'x_kt_gov_attestation'
const CHECK = 'x_kt_gov_attestation_check'
const TESTS = ['t1', 't2', 't3']
const YESTERDAY = '2026-04-30 10:00:00'
/** A walk over the chain takes many more statements than a claim. */
const USUAL = 200

const always = (): boolean => true

function measure(): void {
    // At two in the morning, yesterday is over.
    world.now += 2 * 3600
    for (const id of TESTS)
        insert('x_kt_gov_control_test', { sys_id: id, number: id, tested_at: '2026-05-01 01:00:00', result: 'pass' })
    insert('x_kt_gov_evidence', { sys_id: 'e1', evidence_id: 'e1', sys_created_on: YESTERDAY })
    insert('x_kt_gov_decision', { sys_id: 'd1', decision_id: 'd1', sys_created_on: YESTERDAY })
}

function work(): void {
    const ports = openAttestation()
    extendChain(ports, always)
    announceHead(ports)
}

/** One place each, without a gap, tied to the one before. */
function checkChain(): void {
    const rows = listOf(ATTESTATION).sort((a, b) => Number(a.position) - Number(b.position))
    rows.forEach((row, index) => {
        demand(Number(row.position) === index + 1, `position ${row.position} is number ${index + 1}`)
        demand(row.previous === (index === 0 ? NO_HEAD : rows[index - 1].head), `position ${row.position} has no link`)
    })
    const attested = rows.map(({ kind, row_id, subject, measured_at }) =>
        [kind, row_id, subject, measured_at].join('|'),
    )
    demand(new Set(attested).size === attested.length, `attested twice: ${attested.join(', ')}`)
}

const extending: Protocol = {
    start: () => {
        measure()
        return [work, work, work]
    },
    always: checkChain,
    recover: work,
    check: () => {
        checkChain()
        const kinds = listOf(ATTESTATION).map(({ kind }) => kind)
        const expected = ['instance', ...TESTS.map(() => 'control_test'), 'evidence_rows', 'decision_rows', 'day']
        demand(kinds.sort().join() === expected.sort().join(), kinds.join())
        const [day] = listOf(ATTESTATION).filter(({ kind }) => kind === 'day')
        demand(day.announced_at !== undefined && day.announced_at !== '', 'nobody was notified')
        demand(listOf('sysevent').length >= 1, 'no event')
    },
}

it('is extended by three workers', () => exploreAll(extending, USUAL))

/** Workers that verify while others extend and verify, and some die: the last check has seen everything, and what differs. */
const verifying = (isForged: boolean): Protocol => ({
    start: () => {
        measure()
        work()
        if (isForged) listOf('x_kt_gov_control_test')[1].result = 'fail'
        const verify = (): void => void verifyChain(openAttestation(), always)
        return [verify, verify, work]
    },
    recover: () => {
        verifyChain(openAttestation(), always)
        verifyChain(openAttestation(), always)
    },
    check: () => {
        const checks = listOf(CHECK).sort((a, b) => Number(a.check_number) - Number(b.check_number))
        const last = checks[checks.length - 1]
        demand(last.state === (isForged ? 'differs' : 'intact'), `${last.state} ${last.difference}`)
        demand(Number(last.position) === listOf(ATTESTATION).length, `looked up to ${last.position}`)
        if (isForged) demand(`${last.difference}|${last.difference_row}` === 'attested_row_changed|t2', last.difference)
        demand(isForged || checks.every(({ state }) => state !== 'differs'), 'a difference that is none')
    },
})

it('is verified while it is extended', () => exploreAll(verifying(false), USUAL))
it('is verified while it is extended, and a row was changed', () => exploreAll(verifying(true), USUAL))
