/** Control tests over plain maps, with the promises that the platform adapters make. */

import type { ControlFailure, ControlPorts } from '../../../../src/server/controls/app/control-ports.ts'
import type { ControlTest, StoredTest } from '../../../../src/server/controls/core/control-test.ts'
import type { GrcControl } from '../../../../src/server/controls/core/grc.ts'
import type { EntityControl } from '../../../../src/server/controls/core/entity-controls.ts'
import type { GatewayDay } from '../../../../src/server/controls/core/measure.ts'
import type { ControlMapping } from '../../../../src/server/controls/core/mapping.ts'
import type { Readiness } from '../../../../src/server/controls/core/readiness.ts'
import type { PolicyDay } from '../../../../src/server/controls/core/population.ts'
import { ok, type Result } from '../../../../src/server/shared/result.ts'
import { openMemory } from '../../../support/memory-ports.ts'

type Kept = ControlTest & {
    sysId: string
    number: string
    recordAttempts: number
    checkedAt: string
    recordState: string
    lines: readonly string[]
}

/** A control that rests on one policy. */
export function mapping(policy: string, controlId: string): ControlMapping {
    return {
        sysId: `mapping-${policy}`,
        order: 100,
        patternKind: 'exact',
        pattern: policy,
        controlId,
        objective: `Objective of ${controlId}`,
        grcControl: '',
        testType: 'enforcement_rate',
        threshold: 95,
        minimumPopulation: 10,
        validityDays: 30,
        ownerGroup: '',
    }
}

/** A small instance with controls: what tests count, break and look at. */
export function openMemoryControls(properties: Readonly<Record<string, string>> = {}) {
    const memory = openMemory(properties)
    const mappings: ControlMapping[] = [mapping('content-safety', 'AI-SAFE-001')]
    const counted: PolicyDay[] = []
    const tests = new Map<string, Kept>()
    const readinesses: Readiness[] = []
    const newest: string[] = []
    const onGateways: GatewayDay[] = []
    const several: Record<string, readonly EntityControl[]> = {}
    const faults = { dieWhileRecording: false }
    let reads = 0
    const changes = { decisions: '', exports: '' }
    let control: Result<GrcControl | null, ControlFailure> = ok(null)
    memory.known.absent.add('sn_audit_control_test').add('sn_grc_test_result')
    memory.known.absent.add('sn_grc_indicator').add('sn_grc_indicator_template')

    const inState = (...states: readonly string[]) =>
        [...tests.values()].filter(({ recordState }) => states.includes(recordState))
    const ports: ControlPorts = {
        settings: memory.settings,
        clock: memory.ports.clock,
        crypto: memory.ports.crypto,
        journal: memory.ports.journal,
        faults: memory.ports.faults,
        links: memory.ports.links,
        records: memory.ports.records,
        mappings: { active: () => mappings, note: (readiness) => void readinesses.push(...readiness) },
        populations: {
            read: ({ from, to }) => {
                reads += 1
                const webhooks = counted.filter(({ day }) => from <= day && day <= to)
                return {
                    webhooks,
                    exports: [],
                    byGateway: { gw: { allow: 1 } },
                    gatewaysOf: { 'content-safety': ['gw'] },
                    eventTypes: ['event.created'],
                }
            },
            changed: () => changes,
            counted: () => counted,
            byGateway: () => onGateways,
            record: () => ({ gaps: 0, failures: [] }),
        },
        tests: {
            tested: (window) =>
                [...tests.values()]
                    .filter((test) => JSON.stringify(test.window) === JSON.stringify(window))
                    .map(({ checkedAt, mappingId }) => ({ mappingId, checkedAt })),
            scheduled: (since) =>
                [...tests.values()]
                    .map((test) => test.window)
                    .filter(({ kind, to }) => kind !== 'on_demand' && to >= since),
            find: (key) => tests.get(`test-${key}`) || null,
            check: ({ sysId }, at) => void Object.assign(tests.get(sysId) as Kept, { checkedAt: at }),
            save: (test) => {
                const sysId = `test-${test.key}`
                const kept = {
                    ...test,
                    sysId,
                    number: `KTT${tests.size + 1}`,
                    recordAttempts: 0,
                    checkedAt: test.testedAt,
                    recordState: 'pending',
                    lines: [],
                }
                tests.set(sysId, kept)
                return ok<StoredTest>({ ...kept })
            },
            unrecorded: (most) => inState('pending', 'refused').filter(({ recordAttempts }) => recordAttempts < most),
            finishRecording: (test, recording) => {
                if (faults.dieWhileRecording) throw new Error('the worker died')
                const kept = tests.get(test.sysId) as Kept
                kept.recordState = recording.state
                kept.recordAttempts += 1
                kept.lines = recording.lines
            },
            expired: (now) =>
                [...tests.values()].filter(
                    ({ result, validUntil }) => (result === 'pass' || result === 'fail') && validUntil < now,
                ),
            markStale: (test, isAlone) => {
                Object.assign(tests.get(test.sysId) as Kept, { ...test, recordState: isAlone ? 'pending' : 'nothing' })
                return ok(test)
            },
            renewed: (ids, now) =>
                [...tests.values()]
                    .filter(
                        ({ mappingId, result, validUntil }) =>
                            ids.includes(mappingId) && (result === 'pass' || result === 'fail') && validUntil >= now,
                    )
                    .map(({ mappingId, scope }) => ({ mappingId, scope })),
            markNewest: (mappingId, { isKnown, several: of }) =>
                void newest.push([mappingId, ...of, ...(isKnown ? [] : ['unknown'])].join('|')),
        },
        controls: { find: () => control, byEntity: () => several },
        drift: {
            read: () => ({ gateways: [], itemVersions: {}, decidedVersions: [], closedChanges: [] }),
            record: () => ({ open: 0, opened: 0, closed: 0 }),
        },
    }
    return {
        ...memory,
        controlPorts: ports,
        controlFaults: faults,
        mappings,
        tests: () => [...tests.values()],
        countReads: () => reads,
        /** Mappings with their several controls, as the mark of the newest was looked for. */
        newest,
        /** When the numbers of every window changed last. */
        changes,
        /** What webhooks counted by gateway. */
        onGateways,
        /** Mappings whose objective has several controls. */
        several,
        /** What was written on the mappings about their readiness. */
        readinesses,
        /** What the counters hold for a day. */
        count: (day: string, counts: PolicyDay['counts'], policy = 'content-safety') =>
            void counted.push({ policy, day, counts }),
        setControl: (found: Result<GrcControl | null, ControlFailure>) => {
            control = found
        },
        /** The issues, by state. */
        issues: () => memory.rows('x_kt_gov_compliance_task').map(({ state }) => state),
    }
}
