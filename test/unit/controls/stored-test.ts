/** One control test that has its record, for the tests of its records and issues. */

import type { StoredTest } from '../../../src/server/controls/core/control-test.ts'

/** A daily test that failed, with these differences. */
export function storedTest(more: Partial<StoredTest> = {}): StoredTest {
    return {
        key: 'm|daily|2026-04-20|2026-04-20',
        mappingId: 'm',
        scope: null,
        forControl: '',
        controlId: 'AI-SAFE-001',
        objective: 'Prevent harm',
        ownerGroup: '',
        window: { kind: 'daily', from: '2026-04-20', to: '2026-04-20' },
        testedAt: '2026-04-21 02:00:00',
        validUntil: '2026-05-21 02:00:00',
        result: 'fail',
        code: 'below_threshold',
        conclusion: '18 of 20 enforced; 95 % are wanted.',
        rate: '90.00',
        threshold: 95,
        minimumPopulation: 10,
        evaluated: 20,
        enforced: 18,
        blocked: 10,
        escalated: 5,
        redacted: 3,
        logged: 1,
        allowed: 2,
        webhookDays: 1,
        exportDays: 0,
        policies: ['content-safety', 'pii'],
        definition: 'The definition.',
        population: 'The population.',
        repeats: '',
        checkedAt: '2026-04-21 02:00:00',
        sysId: 't',
        number: 'KTT1',
        recordAttempts: 0,
        ...more,
    }
}
