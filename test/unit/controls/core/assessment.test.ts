/** What a control test may conclude: the table of its docblock, row by row. */

import { assessControl, DEFINITIONS, type Measured } from '../../../../src/server/controls/core/assessment.ts'
import type { ControlMapping } from '../../../../src/server/controls/core/mapping.ts'
import type { ActionCounts } from '../../../../src/server/controls/core/population.ts'

const WINDOW = { kind: 'daily', from: '2026-04-20', to: '2026-04-20' } as const
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
    ownerGroup: '',
}
const BOTH = { allow: true, log: true, logType: true }
const NONE = { allow: false, log: false, logType: false }

function assess(counts: ActionCounts, receives = BOTH, more: Partial<ControlMapping> = {}) {
    const measured: Measured = { policies: ['content-safety'], counts, webhookDays: 1, exportDays: 0, receives }
    return assessControl({ ...MAPPING, ...more }, measured, WINDOW)
}

test.each<[ActionCounts, typeof BOTH, Partial<ControlMapping>, string, string | null, string | null]>([
    [{ block: 19, allow: 1 }, BOTH, {}, 'pass', null, '95.00'],
    [{ block: 10, redact: 5, escalate: 5 }, BOTH, {}, 'pass', null, '100.00'],
    [{ block: 18, log: 2 }, BOTH, {}, 'fail', 'below_threshold', '90.00'],
    [{ allow: 10 }, BOTH, {}, 'fail', 'below_threshold', '0.00'],
    [{ block: 9 }, BOTH, {}, 'inconclusive', 'population_too_small', '100.00'],
    [{}, BOTH, {}, 'inconclusive', 'population_too_small', null],
    [{}, NONE, { minimumPopulation: 0 }, 'inconclusive', 'mapping_invalid', null],
    [{ block: 20 }, NONE, {}, 'inconclusive', 'rate_by_construction', '100.00'],
    [{ block: 20 }, { ...NONE, allow: true }, {}, 'pass', null, '100.00'],
    [{ block: 20 }, { ...NONE, log: true }, {}, 'pass', null, '100.00'],
    [{ block: 20, allow: 1 }, NONE, {}, 'pass', null, '95.23'],
    [{ block: 20 }, BOTH, { threshold: 101 }, 'inconclusive', 'mapping_invalid', '100.00'],
    [{ block: 20 }, BOTH, { threshold: 100 }, 'pass', null, '100.00'],
    [{ allow: 20 }, BOTH, { threshold: 0 }, 'pass', null, '0.00'],
    [{ block: 20 }, BOTH, { threshold: -1 }, 'inconclusive', 'mapping_invalid', '100.00'],
    [{ block: 1 }, BOTH, { minimumPopulation: 1 }, 'pass', null, '100.00'],
    [{ block: 10 }, BOTH, {}, 'pass', null, '100.00'],
    [{ block: 20 }, BOTH, { validityDays: 1 }, 'pass', null, '100.00'],
    [{ block: 19, log: 1 }, NONE, {}, 'pass', null, '95.00'],
    [{ block: 20 }, BOTH, { validityDays: 0 }, 'inconclusive', 'mapping_invalid', '100.00'],
    [{ block: 10, allow: 90 }, BOTH, { testType: 'violation_enforcement' }, 'pass', null, '100.00'],
    [
        { block: 10, log: 10, allow: 90 },
        BOTH,
        { testType: 'violation_enforcement' },
        'fail',
        'below_threshold',
        '50.00',
    ],
    [
        { block: 20, allow: 9 },
        { ...NONE, allow: true },
        { testType: 'violation_enforcement' },
        'inconclusive',
        'rate_by_construction',
        '100.00',
    ],
    [
        { block: 20, allow: 9 },
        { ...NONE, allow: true, logType: true },
        { testType: 'violation_enforcement' },
        'pass',
        null,
        '100.00',
    ],
    [{ block: 20, log: 1 }, NONE, { testType: 'violation_enforcement' }, 'pass', null, '95.23'],
    // A filter that stops every violation among much harmless traffic works.
    [{ block: 40, allow: 400 }, BOTH, { testType: 'violation_enforcement' }, 'pass', null, '100.00'],
    [{ block: 20 }, NONE, { testType: 'violation_enforcement' }, 'inconclusive', 'rate_by_construction', '100.00'],
])('%j, received %j, mapped %j: %s %s %s', (counts, receives, more, result, code, rate) => {
    expect(assess(counts, receives, more)).toMatchObject({ result, code, rate })
})

it('a rate just below the threshold never reads as if it reached it', () => {
    expect(assess({ block: 94999, allow: 5001 })).toMatchObject({ result: 'fail', rate: '94.99' })
})

it('definition, population and sources are shown beside the number', () => {
    const assessment = assess({ block: 19, allow: 1 })
    expect(assessment.definition).toBe(DEFINITIONS.enforcement_rate)
    expect(assessment.population).toBe(
        '20 distinct decisions of policies content-safety from 2026-04-20 to 2026-04-20 (UTC days); 1 policy days from webhooks, 0 from exports: of each the more complete one.',
    )
})

it('a conclusion shows both rates with their parts', () => {
    const of = (testType: ControlMapping['testType']) =>
        assess({ block: 30, log: 10, allow: 400 }, BOTH, { testType }).conclusion
    const both = 'Enforced: 30 of 40 (75.00 %) violations, and 30 of 440 (6.81 %) decisions. 95 %'
    expect(of('violation_enforcement')).toBe(`${both} of the violations are wanted.`)
    expect(of('enforcement_rate')).toBe(`${both} of all decisions are wanted.`)
})

it('a rate by construction says which events are missing', () => {
    expect(assess({ block: 20 }, NONE).conclusion).toContain('event.created, or event.allowed and event.flagged')
})

describe('one of several controls', () => {
    const measured: Measured = {
        policies: ['content-safety'],
        counts: { block: 20 },
        webhookDays: 2,
        exportDays: 0,
        receives: BOTH,
        part: { entity: 'Production', gateways: ['gw_1', 'gw_2'], uncovered: [] },
    }
    const of = (more: Partial<NonNullable<Measured['part']>>) =>
        assessControl(MAPPING, { ...measured, part: { ...measured.part!, ...more } }, WINDOW)

    it('names entity, gateways and source of its numbers', () => {
        expect(of({})).toMatchObject({
            result: 'pass',
            population:
                '20 distinct decisions of policies content-safety on the gateways of the entity "Production" (gw_1, gw_2) from 2026-04-20 to 2026-04-20 (UTC days); 2 policy days from webhooks; exports are not split by gateway and do not count here.',
        })
    })

    it('names the gateways that no control answers for', () => {
        expect(of({ uncovered: ['gw_8', 'gw_9'] }).population).toContain(
            ' Gateways that no control of this objective answers for: gw_8, gw_9.',
        )
    })

    it('concludes nothing without a gateway', () => {
        const { code, conclusion, population, result } = of({ gateways: [] })
        expect([result, code]).toEqual(['inconclusive', 'control_without_gateways'])
        expect(conclusion).toContain('No gateway belongs to the entity "Production"')
        expect(population).toContain('"Production" (none)')
    })
})
