/** Stories of whole runs: what is discovered, read, asked, stored and evaluated, and what a run says that it could not see. */

import { collectEvidence } from '../../../../src/server/evidence/app/collect-evidence.ts'
import { stateOf } from '../../../../src/server/evidence/core/completeness.ts'
import { SOURCE_NAMES } from '../../../../src/server/evidence/sources/index.ts'
import { collect, incident, line, portsOf, RULE_TEXT, script, world, type World } from './memory-collecting.ts'

const sourceOf = (of: World, source: string) => of.finished?.sources.find((one) => one.source === source)
const gapsOf = (of: World, source: string) => sourceOf(of, source)?.gaps.map(({ kind }) => kind)

function routed(): World {
    const of = world()
    of.scripts = [script('Router', RULE_TEXT)]
    of.logs.syslog_evidence = [line('a', '2026-04-20 11:00:00', '[Router] START INC0010020')]
    of.triggers = [incident('0010020', '2026-04-20 10:59:00')]
    return of
}

it('proves the run of a rule whose own line names the record', () => {
    const of = routed()
    const run = collect(of)
    expect(run).toMatchObject({ state: 'complete', automationCount: 1, rowsRead: 2 })
    expect([...of.evidence.values()].map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
        'evidence-trigger-incident-0010020 TEMPORAL_INFERRED',
        'evidence-syslog-a DETERMINISTIC',
    ])
    expect(run.evidenceAdded).toBe(2)
})

it('says something of every source, read or not', () => {
    const of = routed()
    collect(of)
    expect(of.finished?.sources.map(({ source }) => source).sort()).toEqual([...SOURCE_NAMES].sort())
})

it('adds nothing when it runs again over the same rows', () => {
    const of = routed()
    collect(of)
    of.now = '2026-04-20 12:15:00'
    expect(collect(of)).toMatchObject({ state: 'complete', evidenceAdded: 0 })
})

it('is refused while another run holds the lease', () => {
    const of = routed()
    of.leaseIsHeld = true
    const result = collectEvidence(
        () => portsOf(of),
        'on_demand',
        () => true,
    )
    expect(result).toEqual({ ok: false, failure: { code: 'run_in_progress' } })
    expect(of.finished).toBeNull()
})

it('leaves rows younger than the lag to the next run', () => {
    const of = routed()
    of.logs.syslog_evidence?.push(line('b', '2026-04-20 11:59:30', '[Router] START INC0010021'))
    expect(collect(of).state).toBe('complete')
    expect(of.evidence.has('evidence-syslog-b')).toBe(false)
    of.now = '2026-04-20 12:01:00'
    collect(of)
    expect(of.evidence.has('evidence-syslog-b')).toBe(true)
})

it('is not complete while one log lags behind, and the audit is asked no further than that log', () => {
    const of = routed()
    of.logs.syslog_evidence = [1, 2, 3].map((n) => line(`r${n}`, `2026-04-20 11:00:0${n}`, 'nothing'))
    const run = collect(of, { evidencePageRows: 1, evidenceBudgetRows: 3 })
    expect(run.state).toBe('yielded')
    expect(gapsOf(of, 'syslog_evidence')).toEqual(['budget'])
    expect(sourceOf(of, 'syslog_evidence')?.windowTo).toBe(of.memories.get('syslog_evidence')?.watermark?.time)
    const until = sourceOf(of, 'sys_audit_evidence')?.windowTo ?? ''
    expect(until <= '2026-04-20 11:00:03').toBe(true)
})

it('a denied log lowers its own entry, and keeps no other waiting', () => {
    const of = routed()
    of.states.syslog_evidence = stateOf('unavailable_insufficient_permissions', 'Allow it.')
    expect(collect(of).state).toBe('complete')
    expect(sourceOf(of, 'syslog_evidence')).toMatchObject({
        status: 'unavailable_insufficient_permissions',
        recordCount: null,
        rowsMatched: null,
        gaps: [],
    })
    expect(of.statuses[0]).toMatchObject({ state: 'inferred', executionCount30d: null, evidenceCount30d: null })
})

test.each([
    ['evidenceReadSyslog', 'syslog_evidence', 'x_kt_gov.evidence.read_syslog'],
    ['evidenceReadAudit', 'sys_audit_evidence', 'x_kt_gov.evidence.read_audit'],
] as const)('while %s is off, %s says which property to set', (setting, source, property) => {
    const of = routed()
    collect(of, { [setting]: false })
    expect(sourceOf(of, source)).toMatchObject({ status: 'unavailable_not_enabled', recordCount: null })
    expect(sourceOf(of, source)?.notes).toContain(`${property} is false: set it to true`)
})

it('asks the audit for fields that a script writes, on records that changed', () => {
    const of = routed()
    of.audited = ['incident']
    of.audit = [
        {
            sysId: 'au1',
            createdAt: '2026-04-20 10:59:30',
            table: 'incident',
            documentKey: '0010020',
            field: 'state',
            oldValue: '1',
            newValue: '2',
            user: 'system',
            checkpoint: 'c1',
            updateCount: '1',
            setBy: 'Router',
            transactionId: '',
        },
    ]
    collect(of)
    expect(of.asked).toContain('audit incident state')
    expect(of.evidence.get('evidence-br-audit-au1')).toMatchObject({ matchedOn: 'set_by' })
    expect(gapsOf(of, 'sys_audit_evidence')).toEqual([])
})

it('reports tables that are not audited, and changes that were not looked at', () => {
    const of = routed()
    collect(of, { evidenceAuditRecordLimit: 1 })
    expect(gapsOf(of, 'sys_audit_evidence')).toEqual(['budget', 'audit_exempt'])
    expect(sourceOf(of, 'sys_audit_evidence')?.status).toBe('partial')
})

it('asks no trigger question of a table in which nothing changed', () => {
    const of = routed()
    of.triggers = []
    collect(of)
    expect(of.asked.filter((one) => /^trigger/.test(one))).toEqual(['trigger incident 1', 'trigger incident 100'])
})

it('keeps the newest record that a rule’s trigger was seen with', () => {
    const of = routed()
    of.triggers.push(incident('0010021', '2026-04-20 11:30:00'))
    collect(of)
    expect(of.statuses[0].lastTriggerSeen).toBe('2026-04-20 11:30:00')
    of.now = '2026-04-20 13:00:00'
    of.triggers = []
    collect(of)
    expect(of.statuses[0].lastTriggerSeen).toBe('2026-04-20 11:30:00')
})

it('reports counters that were not looked at when a page was full', () => {
    const of = routed()
    of.counters = ['a', 'b'].map((sysId) => ({
        sysId,
        createdAt: '2026-04-20 10:00:00',
        scriptTable: 'sys_script',
        scriptId: 'Router',
        count: '3',
        average: '1',
        first: '',
        last: '',
    }))
    collect(of)
    expect(gapsOf(of, 'script_pattern_evidence')).toEqual([])
    collect(of, { evidencePageRows: 2 })
    expect(gapsOf(of, 'script_pattern_evidence')).toEqual(['budget'])
})

it('sign-ins are read when some were sent', () => {
    const of = routed()
    collect(of)
    expect(sourceOf(of, 'sign_in_evidence')).toMatchObject({ status: 'unavailable_not_enabled', recordCount: null })
    of.signIns = 2
    collect(of)
    expect(sourceOf(of, 'sign_in_evidence')).toMatchObject({ status: 'available', recordCount: 2 })
})

it('does not read a script again that did not change, and retires one that is gone', () => {
    const of = routed()
    collect(of)
    const before = of.automations.get('sn-br-Router')
    collect(of)
    expect(of.automations.get('sn-br-Router')).toBe(before)
    expect(sourceOf(of, 'static_analysis')).toMatchObject({ recordCount: 1, rowsMatched: 0 })
    of.scripts = []
    collect(of)
    expect(of.retired).toEqual(['sn-br-Router'])
})

it('retires nothing while discovery has no time to look through a table', () => {
    const of = routed()
    const run = collect(of, {}, () => false)
    expect(run.state).toBe('yielded')
    expect(gapsOf(of, 'static_analysis')).toEqual(['budget'])
    expect(of.retired).toEqual([])
})

it('counts outbound rows above level basic only where rows or settings show them', () => {
    const of = routed()
    const row = { sysId: 'o', createdAt: '2026-04-20 11:00:00', logLevel: 'elevated' }
    const began = { transactionId: '', transactionName: '', session: '' }
    const call = { ...began, hostname: '', path: '', sourceTable: '', sourceRecord: '', appScope: '' }
    of.logs.outbound_http_log = [{ ...row, ...call, method: 'get', url: '', status: '', user: '' } as never]
    collect(of)
    expect(of.found?.findings.map(({ kind }) => kind)).toContain('verbose_http_log')
    const silent = routed()
    silent.states.outbound_http_log = stateOf('available', '', { 'glide.outbound_http_log.override.level': 'all' })
    collect(silent)
    expect(silent.found?.examined).not.toContain('verbose_http_log')
    const basic = routed()
    collect(basic)
    expect(basic.found?.examined).toContain('verbose_http_log')
})

it('gives its lease back when it breaks off', () => {
    const of = routed()
    const ports = portsOf(of)
    const broken = {
        ...ports,
        automations: {
            ...ports.automations,
            all: () => {
                throw new Error('broken')
            },
        },
    }
    expect(() =>
        collectEvidence(
            () => broken,
            'scheduled',
            () => true,
        ),
    ).toThrow('broken')
    expect(of.finished).toMatchObject({ state: 'failed', rowsRead: 0, notes: expect.stringContaining('KT-00000001') })
    expect(of.journal).toEqual([expect.stringContaining('collecting evidence')])
})
