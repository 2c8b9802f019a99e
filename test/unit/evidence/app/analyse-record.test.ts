/** What becomes of one script record: its state, its versions from whichever place they are known, and since when it reads so. */

import { READING } from '../../../../src/server/evidence/core/versions.ts'
import { readsSo, toDiscovered, toLogWriter } from '../../../../src/server/evidence/app/analyse-record.ts'
import type { VersionRow } from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { Automation, ScriptVersion } from '../../../../src/server/evidence/core/model.ts'
import { analysis } from '../../../support/evidence-samples.ts'
import { script } from './memory-collecting.ts'

const CHANGED = '2026-04-01 12:00:00'
const SINCE = '2026-04-02 00:00:00'
const TEXT = "gs.info('[Router] START ' + current.number)"
const record = (text: string | null, more: object = {}) =>
    script('r', text, { updatedAt: CHANGED, modCount: 7, ...more })
const discover = (
    text: string | null,
    rows: readonly VersionRow[] = [],
    versions: readonly ScriptVersion[] | null = null,
    kind: Automation['kind'] = 'business_rule',
) =>
    toDiscovered(
        kind,
        record(text),
        rows,
        versions === null ? null : ({ versions } as Automation),
        (given) => `#${given.length}`,
        SINCE,
    )
const versionsOf = (...given: Parameters<typeof discover>) =>
    discover(...given).automation.versions.map(
        ({ analysis: known, from, hash }) => `${hash} ${from} ${known === null ? 'unknown' : 'known'}`,
    )
const OWN = `sha256:#${TEXT.length}`

test.each<[string, string | null, Automation['kind'], object, string]>([
    ['a text that can be read', TEXT, 'business_rule', { state: 'analysed', literals: [] }, ''],
    [
        'a protected text',
        null,
        'business_rule',
        { state: 'unreadable', analysis: null, literals: [] },
        'text_protected',
    ],
    [
        'a text that cannot be parsed',
        "if ( { gs.info('quoted text')",
        'business_rule',
        { state: 'unparsable', analysis: null, literals: ['quoted text'] },
        'line 1',
    ],
    ['a flow', null, 'flow', { state: 'none', analysis: null, literals: [], versions: [] }, ''],
])('%s', (_what, text, kind, expected, error) => {
    const found = discover(text, [], null, kind)
    expect(found.automation).toMatchObject(expected)
    expect(found.error).toContain(error)
    expect(found.error === '').toBe(error === '')
    expect(found).toMatchObject({ updatedAt: CHANGED, modCount: 7 })
})

const row = (hash: string, recordedAt: string): VersionRow => ({ hash, recordedAt })
const stored = (hash: string, from: string, known = true): ScriptVersion => ({
    hash,
    from,
    analysis: known ? analysis({ reading: READING }) : null,
})

test.each<[string, readonly VersionRow[], readonly ScriptVersion[] | null, readonly string[]]>([
    ['without any version the text is known since it reads so', [], null, [`${OWN} ${SINCE} known`]],
    [
        'the same text that was stored before keeps its time',
        [],
        [stored(OWN, '2026-01-01 00:00:00')],
        [`${OWN} 2026-01-01 00:00:00 known`],
    ],
    [
        'another text that was stored before stays behind it',
        [],
        [stored('sha256:old', '2026-01-01 00:00:00'), stored('platform', '2026-01-02 00:00:00')],
        [`${OWN} ${SINCE} known`, 'sha256:old 2026-01-01 00:00:00 known'],
    ],
    [
        'a version written a minute after the record covers it',
        [row('p', '2026-04-01 12:01:00')],
        null,
        ['p 2026-04-01 12:01:00 known'],
    ],
    ['a version written at once covers it', [row('p', CHANGED)], null, [`p ${CHANGED} known`]],
    [
        'a version from more than a minute before does not',
        [row('p', '2026-04-01 11:58:59')],
        null,
        [`${OWN} ${SINCE} known`, 'p 2026-04-01 11:58:59 unknown'],
    ],
    [
        'of earlier versions the analyses that were stored are kept',
        [row('c', CHANGED), row('b', '2026-03-01 00:00:00'), row('a', '2026-02-01 00:00:00')],
        [stored('b', '2026-03-01 00:00:00'), stored('x', '2026-01-01 00:00:00')],
        [`c ${CHANGED} known`, 'b 2026-03-01 00:00:00 known', 'a 2026-02-01 00:00:00 unknown'],
    ],
    [
        'what an earlier reading found of a replaced text is not known',
        [row('c', CHANGED), row('b', '2026-03-01 00:00:00')],
        [{ ...stored('b', '2026-03-01 00:00:00'), analysis: analysis() }],
        [`c ${CHANGED} known`, 'b 2026-03-01 00:00:00 unknown'],
    ],
    [
        'versions of both kinds are newest first',
        [row('p', '2026-02-01 00:00:00'), row('q', '2026-01-01 00:00:00')],
        [stored('sha256:m', '2026-01-15 00:00:00'), stored('sha256:n', '2026-03-01 00:00:00')],
        [
            `${OWN} ${SINCE} known`,
            'sha256:n 2026-03-01 00:00:00 known',
            'p 2026-02-01 00:00:00 unknown',
            'sha256:m 2026-01-15 00:00:00 known',
            'q 2026-01-01 00:00:00 unknown',
        ],
    ],
])('%s', (_what, rows, known, expected) => {
    expect(versionsOf(TEXT, rows, known)).toEqual(expected)
})

it('ten versions are kept, whichever place they come from', () => {
    const rows = Array.from({ length: 12 }, (_, at) => row(`v${at}`, `2026-03-${30 - at} 00:00:00`))
    expect(versionsOf(TEXT, rows)).toHaveLength(10)
    expect(versionsOf(TEXT, [row('now', CHANGED), ...rows])).toHaveLength(10)
})

it('a protected text has the hash of nothing', () => {
    expect(versionsOf(null)).toEqual([`sha256:#0 ${SINCE} unknown`])
})

test.each([
    ['it was never looked at', null, CHANGED],
    ['it changed after the last look', '2026-03-31 00:00:00', CHANGED],
    ['it changed a minute before the last look', '2026-04-01 12:01:00', CHANGED],
    ['it carries a time from before the last look', '2026-04-01 12:01:01', 'now'],
])('where %s a record reads so since its change or since now', (_what, lastLook, expected) => {
    expect(readsSo(record(TEXT), lastLook, 'now')).toBe(expected)
})

test.each<[string, string | null, unknown]>([
    [
        'what it logs and traces',
        `${TEXT}; new x_kt_gov.KeeptrustsTrace('Named').start(current)`,
        { logs: [{ parts: ['[Router] START ', null] }], traces: [{ name: 'Named' }], literals: [] },
    ],
    ['nothing that it could log, where it runs text as code', `${TEXT}; eval(x)`, { logs: null, literals: [] }],
    ['nothing, where it is protected', null, { logs: null, traces: [], literals: [] }],
    [
        'what is in its quotes, where it cannot be parsed',
        "if ( { gs.info('quoted text')",
        { logs: null, traces: [], literals: ['quoted text'] },
    ],
])('of a log-writing script is known %s', (_what, text, expected) => {
    const found = toLogWriter(record(text), SINCE)
    expect(found.script).toMatchObject(expected as object)
    expect(found).toMatchObject({
        script: { table: 'sys_script', sysId: 'r', name: 'r', scope: 'global', since: SINCE },
        updatedAt: CHANGED,
        modCount: 7,
    })
})

describe('conditions', () => {
    const takesOf = (condition: string) => toLogWriter(record(TEXT, { condition }), SINCE).script.takes
    const ofRule = (more: object) => {
        const trigger = {
            table: 'incident',
            when: 'after',
            order: 100,
            operations: [],
            filter: '',
            condition: '',
            ...more,
        }
        const made = script('r', TEXT, { updatedAt: CHANGED, trigger })
        return toDiscovered('business_rule', made, [], null, (text) => text, SINCE).automation
    }

    test.each<[string, readonly string[] | undefined]>([
        ['', undefined],
        ["gs.hasRole('admin') && current.canWrite() && !current.isNewRecord()", undefined],
        ['current.state == 7', undefined],
        ["typeof current.x() === 'string'", undefined],
        ["new Journal().note('x')", ['Journal', 'note', 'x']],
        ['new global.Journal().note(current.y)', ['Journal', 'global', 'note', 'y']],
        ['gs.hasRole(Roles.ADMIN)', ['ADMIN', 'Roles']],
        ["/'/.test(current.x) && new Journal().note('y')", ['Journal', 'note', 'x', 'y']],
        ["eval('x')", ['*']],
        [Array.from({ length: 120 }, (_, at) => `f${at}()`).join(' && '), ['*']],
    ])('of a script for an event or an action may hand over what they name: %s', (condition, expected) => {
        expect(takesOf(condition)).toEqual(expected)
    })

    it('of a rule do so too, and the scripts of its filter', () => {
        expect(ofRule({ condition: "new Journal().note('x')" }).analysis?.takes).toEqual(['Journal', 'note', 'x'])
        expect(ofRule({ filter: 'state=javascript:new Journal().note(1)' }).analysis?.takes).toContain('Journal')
        expect(ofRule({ filter: 'state=1' }).analysis?.takes).toBeUndefined()
    })

    it('are part of a version', () => {
        const hashOf = (more: object) => ofRule(more).versions[0]?.hash
        expect(hashOf({ condition: 'new Journal().note(1)' })).not.toBe(hashOf({}))
        expect(hashOf({ condition: 'current.active == true' })).toBe(hashOf({}))
    })
})
