/** Which GRC control a mapping means. */

import { findControl } from '../../../../src/server/controls/app/find-control.ts'

const ID = '0123456789abcdef0123456789abcdef'
const MAPPING = { grcControl: '', controlId: 'AI-SAFE-001', objective: 'Prevent harm' }
const control = (sysId: string) => ({ sysId, number: `n-${sysId}`, profile: '' })

/** GRC with these answers, by `table.column=value`; whatever is not named finds nothing. */
function grc(answers: Readonly<Record<string, readonly string[]>>, hasControls = true) {
    return {
        hasControls: () => hasControls,
        find: (table: string, column: string, value: string) =>
            (answers[`${table}.${column}=${value}`] ?? []).map(control),
    }
}

const outcomeOf = (...given: Parameters<typeof findControl>): string | null => {
    const found = findControl(...given)
    return found.ok ? found.value && found.value.sysId : found.failure.code
}

const CONTROL = 'sn_compliance_control'
const OBJECTIVE = 'sn_compliance_policy_statement'

it.each<[string, string, Readonly<Record<string, readonly string[]>>, string]>([
    ['its sys_id', ID, { [`${CONTROL}.sys_id=${ID}`]: ['a'], [`${CONTROL}.number=${ID}`]: ['b'] }, 'a'],
    ['its number', 'CTRL1', { [`${CONTROL}.number=CTRL1`]: ['a'], [`${CONTROL}.name=CTRL1`]: ['b'] }, 'a'],
    ['a number that looks like a sys_id', ID, { [`${CONTROL}.number=${ID}`]: ['b'] }, 'b'],
    ['its name', 'AI safety', { [`${CONTROL}.name=AI safety`]: ['a'] }, 'a'],
    ['a name that two have', 'AI safety', { [`${CONTROL}.name=AI safety`]: ['a', 'b'] }, 'control_ambiguous'],
    ['nothing that is there', 'CTRL1', {}, 'control_not_found'],
    ['more than a sys_id', `${ID}0`, { [`${CONTROL}.sys_id=${ID}0`]: ['a'] }, 'control_not_found'],
    ['a sys_id after a letter', `x${ID}`, { [`${CONTROL}.sys_id=x${ID}`]: ['a'] }, 'control_not_found'],
    ['no sys_id, so that none is asked for', 'abc', { [`${CONTROL}.sys_id=abc`]: ['a'] }, 'control_not_found'],
])('a mapping that names %s', (_what, grcControl, answers, expected) => {
    expect(outcomeOf({ ...MAPPING, grcControl }, grc(answers))).toBe(expected)
})

const REFERENCE = `${OBJECTIVE}.reference=AI-SAFE-001`
const NAME = `${OBJECTIVE}.name=Prevent harm`
const OF_OBJECTIVE = `${CONTROL}.content=o`

it.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    ['by its reference', { [REFERENCE]: ['o'], [NAME]: ['p', 'q'], [OF_OBJECTIVE]: ['a'] }, 'a'],
    ['by its name', { [NAME]: ['o'], [OF_OBJECTIVE]: ['a'] }, 'a'],
    ['that is not there', { [OF_OBJECTIVE]: ['a'] }, 'control_not_found'],
    ['of which there are two', { [REFERENCE]: ['o', 'p'], [OF_OBJECTIVE]: ['a'] }, 'control_ambiguous'],
    ['without a control', { [REFERENCE]: ['o'] }, 'control_not_found'],
    ['with two controls', { [REFERENCE]: ['o'], [OF_OBJECTIVE]: ['a', 'b'] }, 'control_ambiguous'],
])('a control objective found %s', (_what, answers, expected) => {
    expect(outcomeOf(MAPPING, grc(answers))).toBe(expected)
})

it('finds nothing, and refuses nothing, on an instance without controls', () => {
    expect(outcomeOf(MAPPING, grc({}, false))).toBeNull()
    expect(outcomeOf(null, grc({}, false))).toBeNull()
})

it('refuses a mapping that is gone', () => expect(outcomeOf(null, grc({}))).toBe('control_not_found'))
