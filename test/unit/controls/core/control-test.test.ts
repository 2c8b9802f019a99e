/** The record of a control test: what of mapping, window and numbers is kept, and for how long it is valid. */

import type { Assessment, Measured } from '../../../../src/server/controls/core/assessment.ts'
import {
    toControlName,
    toControlTest,
    toStale,
    toSubjectId,
} from '../../../../src/server/controls/core/control-test.ts'
import type { ControlMapping } from '../../../../src/server/controls/core/mapping.ts'
import { storedTest } from '../stored-test.ts'

const MAPPING: ControlMapping = {
    sysId: 'm',
    order: 100,
    patternKind: 'exact',
    pattern: 'content-safety',
    controlId: 'AI-SAFE-001',
    objective: 'Prevent harm',
    grcControl: '',
    testType: 'enforcement_rate',
    threshold: 95,
    minimumPopulation: 10,
    validityDays: 30,
    ownerGroup: 'group',
}
const WINDOW = { kind: 'weekly', from: '2026-04-13', to: '2026-04-19' } as const
const MEASURED: Measured = {
    policies: ['content-safety'],
    counts: { block: 1, escalate: 2, redact: 3, log: 4, allow: 5 },
    webhookDays: 6,
    exportDays: 1,
    receives: { allow: true, log: true, logType: true },
}
const ASSESSMENT: Assessment = {
    result: 'fail',
    code: 'below_threshold',
    evaluated: 15,
    enforced: 6,
    rate: '40.00',
    definition: 'definition',
    population: 'population',
    conclusion: 'conclusion',
}
const record = (mapping: Partial<ControlMapping> = {}, measured: Partial<Measured> = {}) =>
    toControlTest({ ...MAPPING, ...mapping }, WINDOW, { ...MEASURED, ...measured }, ASSESSMENT, '2026-04-20 08:00:00')

it('keeps mapping, window, numbers and conclusion', () => {
    expect(record()).toEqual({
        ...ASSESSMENT,
        key: 'm|weekly|2026-04-13|2026-04-19',
        mappingId: 'm',
        forControl: '',
        repeats: '',
        scope: null,
        controlId: 'AI-SAFE-001',
        objective: 'Prevent harm',
        ownerGroup: 'group',
        window: WINDOW,
        testedAt: '2026-04-20 08:00:00',
        validUntil: '2026-05-20 08:00:00',
        threshold: 95,
        minimumPopulation: 10,
        blocked: 1,
        escalated: 2,
        redacted: 3,
        logged: 4,
        allowed: 5,
        webhookDays: 6,
        exportDays: 1,
        policies: ['content-safety'],
    })
})

const SCOPE = { control: 'c1', number: 'CTL1', entity: 'Production', gateways: ['gw'] }

it('a test of one of several controls has an identity of its own', () => {
    const test = toControlTest(MAPPING, WINDOW, MEASURED, ASSESSMENT, '2026-04-20 08:00:00', SCOPE)
    expect(test).toMatchObject({ key: 'm|c1|weekly|2026-04-13|2026-04-19', mappingId: 'm', scope: SCOPE })
    expect(toSubjectId(test)).toBe('m|c1')
    expect(toSubjectId(record())).toBe('m')
})

test.each([
    [null, 'AI-SAFE-001'],
    [SCOPE, 'AI-SAFE-001 (Production)'],
    [{ ...SCOPE, entity: '' }, 'AI-SAFE-001 (CTL1)'],
])('with the scope %j the control is called %s', (scope, name) => {
    expect(toControlName({ controlId: 'AI-SAFE-001', scope })).toBe(name)
})

it('an action that was not seen counts as none', () => {
    expect(record({}, { counts: {} })).toMatchObject({ blocked: 0, escalated: 0, redacted: 0, logged: 0, allowed: 0 })
})

test.each([
    [1, '2026-04-21 08:00:00'],
    [0, '2026-04-20 08:00:00'],
    [-5, '2026-04-20 08:00:00'],
])('a validity of %i days ends at %s', (validityDays, validUntil) => {
    expect(record({ validityDays }).validUntil).toBe(validUntil)
})

it('a stale test keeps what it found beside the reason', () => {
    const test = storedTest()
    expect(toStale(test)).toEqual({
        ...test,
        result: 'stale',
        code: 'evidence_expired',
        conclusion: 'The evidence was valid until 2026-05-21 02:00:00 UTC and was not renewed.',
    })
})
