/** Which event types a test lacks: the table of its docblock, row by row. */

import {
    findMissingEvents,
    reportsEveryDecision,
    reportsLogged,
    showsLogged,
} from '../../../../src/server/controls/core/missing-events.ts'

const ALL = 'event.created, or event.allowed and event.flagged'
const LOGGED = 'event.created, or event.flagged'
const NONE = { allow: false, log: false, logType: false }

test.each([
    ['violation_enforcement', { log: true }, {}, 0, null],
    ['violation_enforcement', {}, { log: 1 }, 0, null],
    ['enforcement_rate', { log: true }, {}, 0, null],
    ['enforcement_rate', { allow: true }, {}, 0, null],
    ['enforcement_rate', {}, { allow: 1 }, 0, null],
    ['violation_enforcement', { allow: true, logType: true }, {}, 0, null],
    ['violation_enforcement', { allow: true }, {}, 1, null],
    ['violation_enforcement', { allow: true }, {}, 0, LOGGED],
    ['violation_enforcement', {}, { allow: 3 }, 0, LOGGED],
    ['violation_enforcement', {}, { block: 3 }, 0, ALL],
    ['violation_enforcement', { logType: true }, { block: 3, log: 0, allow: 0 }, 1, ALL],
    ['enforcement_rate', {}, {}, 0, ALL],
] as const)('a test of %s that received %j and counted %j lacks', (testType, receives, counts, exportDays, missing) => {
    expect(findMissingEvents(testType, { counts, exportDays, receives: { ...NONE, ...receives } })).toBe(missing)
})

test.each([
    [['event.created'], true, true],
    [['Event.Created'], true, true],
    [['decision'], true, true],
    [['request'], true, true],
    [['event.blocked', 'event.flagged'], false, true],
    [['event.logged'], false, true],
    [['flagged'], false, true],
    [['POLICY.VIOLATION'], false, true],
    [['event.blocked', 'event.allowed', 'config.updated'], false, false],
    [[], false, false],
])('the event types %j report every decision: %s, logged ones: %s', (types, every, logged) => {
    expect(reportsEveryDecision(types)).toBe(every)
    expect(reportsLogged(types)).toBe(logged)
})

test.each([
    ['event.flagged', true],
    ['event.allowed', true],
    ['policy.violation', true],
    ['', true],
    ['event.blocked', false],
    ['Event_Redacted', false],
    ['keeptrusts.event.escalated', false],
    ['budget.threshold_reached', false],
])('a logged violation under %p shows that logged ones are reported: %s', (eventType, shows) => {
    expect(showsLogged(eventType)).toBe(shows)
})
