/** Where a run begins, ends and says that it did not look: windows, limits, excluded scopes, refused tables, and when it is complete. */

import { collectEvidence } from '../../../../src/server/evidence/app/collect-evidence.ts'
import { collectNow } from '../../../../src/server/evidence/app/collect-now.ts'
import type { CollectPorts, ScriptRecord } from '../../../../src/server/evidence/app/evidence-ports.ts'
import { tablesOf } from '../../../../src/server/evidence/app/knowledge.ts'
import { stateOf } from '../../../../src/server/evidence/core/completeness.ts'
import type { Edge } from '../../../../src/server/evidence/core/model.ts'
import { automation, trigger } from '../../../support/evidence-samples.ts'
import { incident, line, portsOf, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const NOW = '2026-04-20 12:00:00'
/** A run reads up to a minute before now. */
const UNTIL = '2026-04-20 11:59:00'
/** A first run looks back a day from there. */
const FROM = '2026-04-19 11:59:00'

function routed(): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.audited = ['incident']
    of.logs.syslog_evidence = [line('a', '2026-04-20 11:00:00', '[Router] START INC0010020')]
    of.triggers = [incident('0010020', '2026-04-20 10:59:00')]
    return of
}
type Change = (ports: CollectPorts) => Partial<CollectPorts>
function run(
    of: World,
    settings: Partial<CollectPorts['settings']> = {},
    change: Change = () => ({}),
    hasTime = () => true,
) {
    const ports = portsOf(of, settings)
    const result = collectEvidence(() => ({ ...ports, ...change(ports) }), 'scheduled', hasTime)
    if (!result.ok) throw new Error(result.failure.code)
    return result.value
}
const sourceOf = (of: World, source: string) => of.finished?.sources.find((one) => one.source === source)
const gapsOf = (of: World, source: string) => sourceOf(of, source)?.gaps.map(({ kind }) => kind)

describe('a run is complete', () => {
    it('where every source that can be read was read to its end', () => {
        expect(run(routed()).state).toBe('complete')
    })

    test.each<[string, (of: World) => void, Partial<CollectPorts['settings']>]>([
        [
            'a log that is read first lags',
            (of) => void of.logs.syslog_evidence?.push(line('b', '2026-04-20 11:00:01', 'x')),
            { evidencePageRows: 1, evidenceBudgetRows: 2 },
        ],
        [
            'a log that is read last lags',
            (of) => {
                of.triggers = []
                of.logs.syslog_evidence = []
                const row = {
                    sysId: 'o',
                    createdAt: '2026-04-20 11:00:00',
                    hostname: '',
                    path: '',
                    url: '',
                    sourceTable: '',
                    sourceRecord: '',
                    transactionId: '',
                    transactionName: '',
                    session: '',
                    appScope: '',
                    method: '',
                    status: '',
                    user: '',
                    logLevel: '',
                }
                of.logs.outbound_http_log = [row, { ...row, sysId: 'p' }] as never
            },
            { evidencePageRows: 1, evidenceBudgetRows: 1 },
        ],
    ])('but not while %s', (_what, prepare, settings) => {
        const of = routed()
        prepare(of)
        expect(run(of, settings).state).toBe('yielded')
    })

    it('but not when it lacked time once, whenever that was', () => {
        const prepare = () => {
            const of = routed()
            of.audit = []
            return of
        }
        let calls = 0
        run(prepare(), {}, undefined, () => calls++ >= 0)
        expect(calls).toBeGreaterThan(3)
        for (let without = 0; without < calls; without++) {
            let at = 0
            const { state } = run(prepare(), {}, undefined, () => at++ !== without)
            expect([without, state]).toEqual([without, 'yielded'])
        }
    })

    it('but not without time for discovery, triggers or the audit', () => {
        for (const calls of [0, 1, 2, 3, 4]) {
            let left = calls
            const of = routed()
            const state = run(of, {}, undefined, () => left-- > 0).state
            expect([calls, state]).toEqual([calls, 'yielded'])
        }
    })
})

describe('the window of triggers and audit', () => {
    it('is a day on the first run, and then goes on where the last run ended', () => {
        const of = routed()
        run(of)
        expect(sourceOf(of, 'trigger_record_evidence')).toMatchObject({
            windowFrom: FROM,
            windowTo: UNTIL,
            recordCount: 1,
            rowsMatched: 1,
            gaps: [],
        })
        expect(sourceOf(of, 'sys_audit_evidence')).toMatchObject({ windowFrom: FROM, windowTo: UNTIL })
        of.now = '2026-04-20 13:00:00'
        run(of)
        expect(sourceOf(of, 'trigger_record_evidence')).toMatchObject({
            windowFrom: UNTIL,
            windowTo: '2026-04-20 12:59:00',
        })
        expect(sourceOf(of, 'sys_audit_evidence')).toMatchObject({ windowFrom: UNTIL, windowTo: '2026-04-20 12:59:00' })
    })

    it('says of which tables it is not known', () => {
        const of = routed()
        of.triggers = []
        of.unreadable = ['incident']
        run(of)
        for (const source of ['trigger_record_evidence', 'sys_audit_evidence'] as const) {
            expect(gapsOf(of, source)).toContain('unreadable')
            expect(sourceOf(of, source)?.status).toBe('partial')
        }
        of.unreadable = ['change_request']
        run(of)
        expect(gapsOf(of, 'trigger_record_evidence')).toEqual([])
    })

    it('stays where it was when not every question was asked', () => {
        const of = routed()
        of.triggers.push(incident('0010021', '2026-04-20 10:59:30'))
        run(of, { evidenceBudgetRows: 0 })
        expect(sourceOf(of, 'trigger_record_evidence')).toMatchObject({
            windowFrom: FROM,
            windowTo: FROM,
            recordCount: 0,
        })
        expect(gapsOf(of, 'trigger_record_evidence')).toEqual(['budget'])
        expect(of.memories.get('trigger_record_evidence')?.watermark).toEqual({ time: FROM, sysId: '' })
        expect(gapsOf(of, 'sys_audit_evidence')).toEqual([])
    })

    it('asks nothing where no examples are wanted', () => {
        const of = routed()
        run(of, { evidenceTriggerExamples: 0, evidenceAuditRecordLimit: 0 })
        expect(of.asked).toEqual([])
        for (const source of ['sys_audit_evidence', 'trigger_record_evidence'] as const)
            expect(sourceOf(of, source)).toMatchObject({
                recordCount: 0,
                gaps: [{ kind: 'excluded', from: FROM, to: UNTIL }],
                covered: [{ state: 'skipped' }],
            })
    })

    it('names rules for which no record can be asked', () => {
        const of = routed()
        of.scripts.push(script('Global', 'current.x = 1', { trigger: trigger('global') }))
        run(of)
        expect(sourceOf(of, 'trigger_record_evidence')?.gaps).toEqual([
            {
                kind: 'not_captured',
                from: FROM,
                to: UNTIL,
                note: '1 rules run on every table, or only on deletion or query: no record can be asked for.',
            },
        ])
    })
})

describe('the audit', () => {
    const change = (sysId: string, more: object = {}) => ({
        sysId,
        createdAt: '2026-04-20 10:59:30',
        table: 'incident',
        documentKey: '0010020',
        field: 'state',
        oldValue: '1',
        newValue: '2',
        user: 'system',
        checkpoint: 'c1',
        updateCount: '1',
        setBy: '',
        transactionId: '',
        ...more,
    })

    it('counts what was read and matched, and says when a page was full', () => {
        const of = routed()
        of.audit = [change('a'), change('b'), change('c', { newValue: '9' })]
        run(of)
        expect(sourceOf(of, 'sys_audit_evidence')).toMatchObject({
            status: 'available',
            recordCount: 3,
            rowsMatched: 2,
            gaps: [],
        })
        const full = routed()
        full.audit = of.audit
        run(full, { evidencePageRows: 3 })
        expect(sourceOf(full, 'sys_audit_evidence')?.gaps).toEqual([
            { kind: 'budget', from: FROM, to: UNTIL, note: 'incident: only 3 were looked at.' },
        ])
    })

    it('names tables that are not audited', () => {
        const of = routed()
        of.audited = []
        run(of)
        expect(sourceOf(of, 'sys_audit_evidence')?.gaps).toEqual([
            { kind: 'audit_exempt', from: FROM, to: UNTIL, note: 'Not audited: incident.' },
        ])
    })

    it('is asked for the records that changed, by the table that they belong to, in order', () => {
        const of = routed()
        of.triggers = [
            { ...incident('b', '2026-04-20 10:58:00'), operation: 'update' },
            incident('a', '2026-04-20 10:59:00'),
        ]
        const asked: unknown[] = []
        run(of, {}, ({ audit }) => ({
            audit: {
                ...audit,
                ask: (question, limit) => {
                    asked.push({ ...question, limit })
                    return []
                },
            },
        }))
        expect(asked).toEqual([
            { table: 'incident', fields: ['state'], documentKeys: ['a', 'b'], from: FROM, to: UNTIL, limit: 100 },
        ])
    })

    it('is not asked where nothing is written, and not by scripts that are inactive', () => {
        for (const one of [script('Router', 'gs.info(1)'), script('Router', RULE_TEXT, { isActive: false })]) {
            const of = routed()
            of.scripts = [one]
            run(of)
            expect(of.asked.filter((question) => /^audit/.test(question))).toEqual([])
        }
    })

    it('rests on what shares a transaction with the change, or lies in the window around it', () => {
        const of = routed()
        of.audit = [
            change('a', { transactionId: 't' }),
            change('b', { transactionId: 't', createdAt: '2026-04-20 11:00:00' }),
            change('c', { createdAt: '2026-04-20 11:10:00' }),
        ]
        const asked: unknown[] = []
        run(of, {}, ({ evidence }) => ({
            evidence: { ...evidence, logWriters: (question) => (asked.push(question), []) },
        }))
        expect(asked).toContainEqual({
            transactionIds: ['t'],
            from: '2026-04-20 10:59:00',
            to: '2026-04-20 11:10:30',
            limit: 5000,
        })
    })
})

describe('discovery', () => {
    const stampsOf = (of: World) => [...of.automations.keys()].sort()

    it('an excluded scope gets no evidence, but its scripts still compete', () => {
        const of = routed()
        of.scripts.push(script('Other', RULE_TEXT, { scope: 'x_a' }))
        const saved: string[] = []
        const removed: string[] = []
        const change: Change = ({ logWriters }) => ({
            logWriters: {
                ...logWriters,
                save: (found) => saved.push(...found.map(({ script: { sysId } }) => sysId)),
                remove: (found) => removed.push(...found.map(({ sysId }) => sysId)),
            },
        })
        run(of, { evidenceExcludeScopes: ' x_a , x_b,' }, change)
        expect([stampsOf(of), saved]).toEqual([['sn-br-Router'], ['Other']])
        run(of, {}, change)
        expect(stampsOf(of)).toEqual(['sn-br-Other', 'sn-br-Router'])
        run(of, { evidenceExcludeScopes: 'x_a' }, change)
        expect(of.retired).toEqual(['sn-br-Other'])
    })

    it('other scripts that log are kept as competitors, and forgotten only when they are older than the first look', () => {
        const of = routed()
        const fix = (sysId: string, updatedAt: string) =>
            script(sysId, 'gs.info(1)', { table: 'sys_script_fix', updatedAt })
        of.scripts.push(fix('f', NOW))
        const saved: string[] = []
        let stamps: readonly object[] = []
        const removed: string[] = []
        const change: Change = ({ logWriters }) => ({
            logWriters: {
                ...logWriters,
                stamps: () => stamps as never,
                save: (found) => saved.push(...found.map(({ script: { sysId } }) => sysId)),
                remove: (found) => removed.push(...found.map(({ sysId }) => sysId)),
            },
        })
        run(of, { evidenceLogWriterTables: 'sys_script_fix' }, change)
        expect(saved).toEqual(['f'])
        const stamp = (sysId: string, updatedAt: string) => ({
            table: 'sys_script_fix',
            sysId,
            scope: 'global',
            isActive: true,
            updatedAt,
            modCount: 0,
        })
        stamps = [stamp('f', NOW), stamp('old', '2026-04-19 11:59:59'), stamp('young', '2026-04-19 12:00:00')]
        run(of, { evidenceLogWriterTables: 'sys_script_fix' }, change)
        expect([saved, removed]).toEqual([['f'], ['old']])
    })

    it.each<[string, Partial<ScriptRecord>, number]>([
        ['a record that is as it was', {}, 0],
        ['a record with another time', { updatedAt: '2025-01-01 00:00:00' }, 1],
        ['a record with the same time and another number of updates', { modCount: 1 }, 1],
    ])('%s is read again: %i', (_what, more, analysed) => {
        const of = routed()
        run(of)
        of.scripts = of.scripts.map((one) => ({ ...one, ...more }))
        run(of)
        expect(sourceOf(of, 'static_analysis')?.rowsMatched).toBe(analysed)
    })

    it('texts are read a hundred at a time, and pages of stamps go on after the last one', () => {
        const of = world()
        of.scripts = Array.from({ length: 1001 }, (_, at) => script(`s${String(at).padStart(4, '0')}`, null))
        const pages: string[] = []
        const batches: number[] = []
        run(of, {}, ({ scripts }) => ({
            scripts: {
                ...scripts,
                stamps: (table, after, limit) => {
                    if (table === 'sys_script') pages.push(after)
                    return scripts.stamps(table, after, limit).slice(0, limit)
                },
                read: (table, ids) => (batches.push(ids.length), scripts.read(table, ids)),
            },
        }))
        expect(pages).toEqual(['', 's0999'])
        expect(batches).toEqual([...Array(10).fill(100), 1])
        expect(sourceOf(of, 'static_analysis')).toMatchObject({ recordCount: 1001, rowsMatched: 1001 })
    })
    it('in steps of so much text that none takes long, and stops between two of them', () => {
        const of = world()
        const long = (name: string, characters: number) => script(name, `// ${'x'.repeat(characters)}`)
        of.scripts = [long('a', 55_000), long('b', 4_000), long('c', 2_000), long('d', 90_000), long('e', 10)]
        const steps: number[] = []
        const keeping = (ports: CollectPorts) => ({
            automations: {
                ...ports.automations,
                save: (saved: Parameters<CollectPorts['automations']['save']>[0]) => {
                    steps.push(saved.length)
                    ports.automations.save(saved)
                },
            },
        })
        run(of, {}, keeping, () => steps.length < 3)
        expect(steps).toEqual([2, 1, 1])
        run(of, {}, keeping)
        expect(steps).toEqual([2, 1, 1, 1])
    })

    it('versions are asked for by table and sys_id, and an inactive automation is not retired again', () => {
        const of = routed()
        const asked: (readonly string[])[] = []
        const change: Change = ({ scripts }) => ({
            scripts: {
                ...scripts,
                versions: (names) => (
                    asked.push(names),
                    { sys_script_Router: [{ hash: 'p', recordedAt: '2026-01-01 00:00:00' }] }
                ),
            },
        })
        run(of, {}, change)
        expect(asked).toEqual([['sys_script_Router']])
        expect(of.automations.get('sn-br-Router')?.automation.versions[0].hash).toBe('p')
        const idle = routed()
        idle.scripts = [script('Router', RULE_TEXT, { isActive: false })]
        run(idle)
        idle.scripts = []
        run(idle)
        expect(idle.retired).toEqual([])
    })

    it('a refused table lowers its entry, and all of them refused are not available', () => {
        const denied = stateOf('unavailable_insufficient_permissions', 'Allow it.')
        const refuse =
            (refused: (table: string) => boolean): Change =>
            ({ scripts }) => ({
                scripts: { ...scripts, probe: (table) => (refused(table) ? denied : stateOf('available', 'fine')) },
            })
        const of = routed()
        run(
            of,
            {},
            refuse((table) => table === 'sys_script'),
        )
        expect(sourceOf(of, 'static_analysis')).toMatchObject({ status: 'partial' })
        expect(sourceOf(of, 'static_analysis')?.notes).toMatch(/^Allow it\./)
        run(
            of,
            {},
            refuse(() => true),
        )
        expect(sourceOf(of, 'static_analysis')).toMatchObject({ status: 'unavailable_insufficient_permissions' })
        run(of)
        expect(sourceOf(of, 'static_analysis')?.status).toBe('available')
    })

    it('remembers when it looked, only when it looked through everything', () => {
        const of = routed()
        run(of, {}, undefined, () => false)
        expect(of.memories.get('static_analysis')).toBeUndefined()
        run(of)
        expect(of.memories.get('static_analysis')).toMatchObject({ watermark: { time: NOW, sysId: '' }, counted: 0 })
    })
})

describe('what configuration and texts say of calls', () => {
    const structure = (isConnected: boolean) => {
        const of = routed()
        of.scripts = [
            script('Caller', 'new Helper().run()', { table: 'sys_script', trigger: trigger('incident') }),
            script('Helper', 'var Helper = Class.create(); Helper.prototype = {}', {
                table: 'sys_script_include',
                trigger: null,
            }),
        ]
        const replaced: [readonly string[], readonly Edge[]][] = []
        const uses: Edge = {
            type: 'USES',
            from: 'a',
            to: 'b',
            confidence: 'STRUCTURAL',
            matchedOn: 'configuration',
            matchedValue: '',
            evidence: [],
        }
        run(of, {}, ({ evidence }) => ({
            connections: {
                probe: () =>
                    isConnected ? stateOf('available', '') : stateOf('unavailable_insufficient_permissions', ''),
                read: () => ({ connections: [], edges: [uses], addresses: [], read: {} }),
            },
            evidence: { ...evidence, replaceStructure: (types, edges) => void replaced.push([types, edges]) },
        }))
        return replaced.map(([types, edges]) => [
            types.join(),
            edges.map(({ from, to, type }) => `${type} ${from} ${to}`).join(),
        ])
    }

    it('replaces what was stored', () => {
        expect(structure(true)).toEqual([
            ['CALLS', 'CALLS sn-br-Caller sn-si-Helper'],
            ['INVOKES', ''],
            ['USES,AUTHENTICATES_AS', 'USES a b'],
        ])
    })

    it('leaves connections as they are stored where they may not be read', () => {
        expect(structure(false)).toEqual([['CALLS', 'CALLS sn-br-Caller sn-si-Helper']])
    })

    it('tables of an automation are those that it triggers on and writes to', () => {
        const write = (table: string | null) => ({
            table,
            target: 'record' as const,
            operation: 'update' as const,
            fields: [],
            isComplete: true,
            line: 1,
        })
        const text = { writes: [write('problem'), write(null), write('global'), write('')] }
        expect(tablesOf(automation('business_rule', 'A', text, { trigger: trigger('incident') }))).toEqual([
            'incident',
            'problem',
        ])
        expect(tablesOf(automation('business_rule', 'A', {}, { trigger: trigger('global'), analysis: null }))).toEqual(
            [],
        )
        expect(tablesOf(automation('script_include', 'A', {}))).toEqual([])
    })

    it('parents are asked for each table once, in order', () => {
        const asked: (readonly string[])[] = []
        run(routed(), { evidenceNumberPrefixes: 'PRB=problem,INC=incident' }, ({ scripts }) => ({
            scripts: { ...scripts, parents: (tables) => (asked.push(tables), {}) },
        }))
        // With the table of the app's own canaries.
        expect(asked).toEqual([['incident', 'problem', 'x_kt_gov_canary']])
    })
})

describe('sign-ins and outbound levels', () => {
    it('sign-ins are counted over a day, and their absence says what to do', () => {
        const of = routed()
        const asked: unknown[] = []
        run(of, {}, ({ evidence }) => ({ evidence: { ...evidence, count: (...given) => (asked.push(given), 0) } }))
        expect(asked).toEqual([['sign_in_evidence', FROM, UNTIL]])
        expect(sourceOf(of, 'sign_in_evidence')?.notes).toMatch(/sign-ins/i)
        of.signIns = 2
        run(of)
        expect(sourceOf(of, 'sign_in_evidence')).toMatchObject({
            windowFrom: FROM,
            windowTo: UNTIL,
            rowsMatched: 2,
            gaps: [],
        })
    })

    test.each<[string, ReturnType<typeof stateOf>, boolean]>([
        ['basic', stateOf('available', '', { level: 'basic' }), true],
        ['basic and elevated', stateOf('available', '', { level: 'basic', other: 'elevated' }), false],
        ['all', stateOf('available', '', { level: 'all' }), false],
        ['not set', stateOf('available', '', {}), true],
        ['not readable', stateOf('unavailable_insufficient_permissions', ''), false],
    ])(
        'without any row, a level that is %s shows that no credentials are kept: see the last column',
        (_what, state, is) => {
            const of = routed()
            of.states.outbound_http_log = state
            run(of)
            expect(of.found?.examined.includes('verbose_http_log')).toBe(is)
        },
    )
})

describe('what a run says in the end', () => {
    test.each([
        [{ open: 0, opened: 0, closed: 0 }, ''],
        [{ open: 1, opened: 0, closed: 0 }, 'Findings: 1 open, 0 new, 0 closed.'],
        [{ open: 1, opened: 1, closed: 0 }, 'Findings: 1 open, 1 new, 0 closed.'],
        [{ open: 1, opened: 0, closed: 1 }, 'Findings: 1 open, 0 new, 1 closed.'],
        [{ open: 0, opened: 0, closed: 1 }, 'Findings: 0 open, 0 new, 1 closed.'],
    ])('with the findings %j are the notes "%s"', (findings, notes) => {
        const of = routed()
        run(of, {}, () => ({ findings: { record: () => findings } }))
        expect(of.finished?.notes).toBe(notes)
    })

    it('evidence is summed up over thirty days, and undeclared calls over those of dormancy', () => {
        const asked: unknown[] = []
        run(routed(), { evidenceDormantDays: 10 }, ({ evidence }) => ({
            evidence: {
                ...evidence,
                summaries: (from) => (asked.push(from), {}),
                undeclaredCalls: (from, limit) => (asked.push(from, limit), []),
            },
        }))
        expect(asked).toEqual(['2026-03-21 12:00:00', '2026-04-10 12:00:00', 1000])
    })

    test.each([
        ['2026-04-20 10:00:00', '2026-04-20 10:59:00'],
        ['2026-04-20 11:30:00', '2026-04-20 11:30:00'],
        [null, '2026-04-20 10:59:00'],
    ])('a trigger that was seen at %s before is seen at %s now', (before, now) => {
        const of = routed()
        of.statuses = [{ automationId: 'sn-br-Router', lastTriggerSeen: before } as never]
        run(of)
        expect(of.statuses[0].lastTriggerSeen).toBe(now)
    })

    test.each([
        ['insert', '2026-04-20 10:59:00'],
        ['update', '2026-04-20 11:20:00'],
    ] as const)('a record that came by %s was seen at %s', (operation, at) => {
        const of = routed()
        of.triggers = [{ ...incident('0010020', '2026-04-20 10:59:00'), operation, updatedAt: '2026-04-20 11:20:00' }]
        run(of)
        expect(of.statuses[0].lastTriggerSeen).toBe(at)
    })

    it('counters that may not be read are reported, and those without rows left to read are not asked', () => {
        const of = routed()
        run(of, {}, ({ patterns }) => ({
            patterns: { ...patterns, probe: () => stateOf('unavailable_not_installed', 'Activate it.') },
        }))
        expect(sourceOf(of, 'script_pattern_evidence')).toMatchObject({
            status: 'unavailable_not_installed',
            recordCount: null,
        })
        expect(of.finished?.state).toBe('complete')
        const asked: number[] = []
        run(routed(), { evidenceBudgetRows: 2 }, ({ patterns }) => ({
            patterns: { ...patterns, ask: (_question, limit) => (asked.push(limit), []) },
        }))
        expect(asked).toEqual([])
    })

    it('tables of triggers are listed once, in order', () => {
        const of = routed()
        of.scripts.push(
            script('Second', RULE_TEXT, { trigger: trigger('incident', { filter: 'active=true' }) }),
            script('Third', RULE_TEXT, { trigger: trigger('change_request') }),
        )
        run(of)
        expect(sourceOf(of, 'trigger_record_evidence')?.sourceTable).toBe('change_request|incident')
    })
})

describe('a page of a log', () => {
    it('is joined with what is stored of its transactions and of the time around it, and its edges are stored', () => {
        const of = routed()
        const call = (sysId: string, createdAt: string, transactionId: string) => ({
            sysId,
            createdAt,
            transactionId,
            transactionName: '',
            session: '',
            hostname: '',
            path: '',
            url: '',
            sourceTable: 'sys_script',
            sourceRecord: 'Router',
            appScope: '',
            method: 'get',
            status: '',
            user: '',
            logLevel: 'basic',
        })
        of.logs.outbound_http_log = [
            call('o', '2026-04-20 11:00:00', 't'),
            call('p', '2026-04-20 11:10:00', ''),
            { ...call('q', '2026-04-20 11:20:00', 't'), logLevel: 'elevated' },
        ] as never
        const asked: unknown[] = []
        run(of, {}, ({ evidence }) => ({
            evidence: { ...evidence, logWriters: (question) => (asked.push(question), []) },
        }))
        expect(asked).toEqual([
            // A line of the system log names no transaction: it is joined by its time alone.
            { transactionIds: [], from: '2026-04-20 10:59:30', to: '2026-04-20 11:00:30', limit: 5000 },
            { transactionIds: ['t'], from: '2026-04-20 10:59:30', to: '2026-04-20 11:20:30', limit: 5000 },
        ])
        expect(sourceOf(of, 'outbound_http_log')).toMatchObject({ recordCount: 3, rowsMatched: 3 })
        expect(of.found?.findings.find(({ kind }) => kind === 'verbose_http_log')?.evidence).toContain('1')
    })

    it('is asked once what began the transactions of its evidence, unless its rows name it', () => {
        const of = routed()
        const [named, unnamed, unlogged] = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
        const call = (sysId: string, createdAt: string, transactionId: string, transactionName = '') => ({
            ...{ sysId, createdAt, transactionId, transactionName, session: '', sourceTable: 'sys_script' },
            ...{ sourceRecord: 'Router', hostname: '', path: '', url: '', appScope: '', method: 'get' },
            ...{ status: '', user: '', logLevel: 'basic' },
        })
        of.logs.outbound_http_log = [
            call('o', '2026-04-20 11:00:00', named!, '#1 /incident.do'),
            call('p', '2026-04-20 11:10:00', unnamed!),
            call('q', '2026-04-20 11:20:00', unlogged!),
            call('r', '2026-04-20 11:30:00', 'no id of a transaction'),
        ] as never
        of.transactions = { [unnamed!]: { kind: 'api_call', name: '/api/x' } }
        run(of)
        expect(of.asked.filter((question) => /^transactions/.test(question))).toEqual([
            `transactions ${unnamed},${unlogged} 2026-04-19 11:10:00 2026-04-21 11:20:00`,
        ])
        expect(['o', 'p', 'q', 'r'].map((id) => of.evidence.get(`evidence-outbound-${id}`)?.began)).toEqual([
            { kind: 'page', name: '/incident.do' },
            { kind: 'api_call', name: '/api/x' },
            undefined,
            undefined,
        ])
    })

    it('that concerns nobody stores nothing and asks for no records', () => {
        const of = routed()
        of.logs.syslog_evidence = [line('a', '2026-04-20 11:00:00', 'nothing of ours')]
        const asked: unknown[] = []
        run(of, {}, ({ evidence }) => ({
            evidence: {
                ...evidence,
                records: (mentions) => (asked.push(mentions), {}),
                saveEdges: (edges) => asked.push(...edges.filter(({ type }) => type !== 'TRIGGERS')),
            },
        }))
        expect(asked).toEqual([])
        expect(sourceOf(of, 'syslog_evidence')).toMatchObject({ recordCount: 1, rowsMatched: 0 })
    })
})

describe('a run on demand', () => {
    const RUN = {
        sysId: 'run',
        number: 'RUN1',
        kind: 'on_demand',
        state: 'complete',
        startedAt: NOW,
        endedAt: NOW,
        rowsRead: 0,
        evidenceAdded: 0,
        automationCount: 0,
        sources: [],
        notes: '',
    } as const

    test.each([
        [44, 'complete'],
        [45, 'yielded'],
    ])('that has used %i seconds when it looks at scripts is %s', (seconds, state) => {
        const of = routed()
        const ports = portsOf(of)
        let epoch = 0
        const clock = { now: () => NOW, epochSeconds: () => epoch }
        const runs = { ...ports.runs, begin: () => ((epoch = seconds), 'run') }
        collectNow(() => ({ ...ports, clock, runs }), { find: () => RUN })
        expect(of.finished?.state).toBe(state)
    })

    it('whose row is gone is an error', () => {
        expect(collectNow(() => portsOf(routed()), { find: () => null })).toMatchObject({
            kind: 'refused',
            error: { code: 'unexpected_error' },
        })
    })
})
