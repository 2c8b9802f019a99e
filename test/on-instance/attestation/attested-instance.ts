/** An instance on which everything that is attested was measured once, yesterday. */

import { setupInstance, type CheckAnswer } from '../health/setup-instance.ts'
import { sha256 } from '../../support/sign.ts'
import type { Fields } from '../../support/instance-client.ts'
import type { OpenOptions } from '../../support/on-instance.ts'

export const ATTESTATION = 'x_kt_gov_attestation'
export const CHECK = 'x_kt_gov_attestation_check'
export const ATTEST_JOB = 'Keeptrusts: extend attestation chain'
const HOUR = 3600

/** One row of each kind that is attested, with a column that somebody might like to be another one. */
export const MEASURED_ROWS: readonly (readonly [table: string, columns: Fields, forged: Fields])[] = [
    [
        'x_kt_gov_evidence_run',
        { state: 'complete', kind: 'scheduled', ended_at: '2026-04-20 10:00:00', rows_read: '7', sources: '[]' },
        { rows_read: '8' },
    ],
    [
        'x_kt_gov_control_test',
        {
            ...{ test_key: sha256('test'), control_id: 'AI-1', result: 'fail', tested_result: 'fail' },
            ...{ tested_at: '2026-04-20 10:00:00', evaluated: '10', enforced: '4', enforcement_rate: '40' },
        },
        { result: 'pass' },
    ],
    [
        'x_kt_gov_export',
        {
            ...{ export_id: 'exp_1', export_key: sha256('exp_1'), request_key: sha256('request'), state: 'attached' },
            ...{ sha256: 'a'.repeat(64), collected_at: '2026-04-20 10:00:00', record_count: '3' },
        },
        { sha256: 'b'.repeat(64) },
    ],
    [
        'x_kt_gov_platform_fact',
        {
            ...{ fact_key: sha256('fact'), question: 'a_question', answer: 'yes', release: 'r', app_version: '1' },
            ...{ measured_at: '2026-04-20 10:00:00' },
        },
        { answer: 'no' },
    ],
    [
        'x_kt_gov_evidence',
        {
            ...{
                evidence_key: sha256('evidence'),
                evidence_id: 'ev_1',
                source: 'application_log',
                confidence: 'exact',
            },
            ...{ executed_at: '2026-04-20 10:00:00', content_hash: 'c' },
        },
        { confidence: 'probable' },
    ],
    [
        'x_kt_gov_decision',
        { decision_key: sha256('decision'), decision_id: 'dec_1', policy: 'p', action: 'log', day: '2026-04-20' },
        { action: 'block' },
    ],
    [
        'x_kt_gov_trace',
        { name: 'Their rule', step: 'close', record_number: 'INC1', detail: 'as it was' },
        { name: 'Another rule' },
    ],
    [
        'x_kt_gov_finding',
        { finding_key: sha256('finding'), kind: 'decision_version', subject: 'gw', state: 'open' },
        { finding_key: sha256('another') },
    ],
]

/** Boots; before each test everything was measured at noon of Monday, 2026-04-20, and it is the next day. */
export function attestedInstance(options: OpenOptions = {}) {
    const setup = setupInstance(options)
    const { instance } = setup
    const at = (iso: string): void => instance.local.instance.clock.set(Date.parse(iso))
    const attest = (): void => {
        instance.local.instance.queue.runJob(ATTEST_JOB)
        instance.local.drain()
    }

    return {
        ...setup,
        at,
        attest,
        /** The sys_id of the one row of a table. */
        idOf: async (table: string): Promise<string> => (await instance.local.record(table, '', ['sys_id'])).sys_id,
        async measure(): Promise<void> {
            at('2026-04-20T12:00:00Z')
            for (const [table, columns] of MEASURED_ROWS) await instance.insert(table, columns)
            at('2026-04-21T02:00:00Z')
        },
        /** Writes columns past every rule, access control and audit, and leaves the time of the last change. */
        forge: (table: string, sysId: string, columns: Fields): void =>
            void instance.local.instance.database.update(table, sysId, columns),
        removeRow: (table: string, sysId: string): void => void instance.local.instance.database.delete(table, sysId),
        /** Time passes, then the job has its turn. */
        later(hours: number): void {
            instance.local.wait(hours * HOUR)
            attest()
        },
        /** What the health check says, run now. */
        async verify(): Promise<CheckAnswer> {
            const answer = await setup.post('/setup/checks/attestation_chain')
            return answer.body.result.checks[0]
        },
        attestations: (query = ''): Promise<readonly Fields[]> =>
            instance.local.records(ATTESTATION, `${query}^ORDERBYposition`),
    }
}
