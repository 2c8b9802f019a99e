/** Everything that one run of the collection needs, in memory: scripts, logs, stored evidence, and a clock that a test moves. */

import { openMemoryFaults } from '../../../support/memory-faults.ts'
import { collectEvidence } from '../../../../src/server/evidence/app/collect-evidence.ts'
import type { SeenUse } from '../../../../src/server/evidence/core/connection-use.ts'
import type {
    AutomationExecutionChange,
    CollectPorts,
    DiscoveredAutomation,
    Halfway,
    HandRunRow,
    RunSummary,
    ScriptRecord,
    LookedAgain,
    SourceMemory,
} from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { Beginning } from '../../../../src/server/evidence/core/beginning.ts'
import type {
    Automation,
    Edge,
    Evidence,
    LogWriter,
    RecordMention,
} from '../../../../src/server/evidence/core/model.ts'
import type { SeenDays } from '../../../../src/server/evidence/core/seen-days.ts'
import type { Ledger } from '../../../../src/server/evidence/core/ledger/ledger.ts'
import type { LogRow, SourceRow, TriggerRow } from '../../../../src/server/evidence/core/rows.ts'
import { stateOf, type SourceState } from '../../../../src/server/evidence/core/completeness.ts'
import type { EvidenceSource } from '../../../../src/server/evidence/sources/index.ts'
import type { AuditRow } from '../../../../src/server/evidence/sources/sys-audit.ts'
import type { PatternRow } from '../../../../src/server/evidence/sources/script-pattern.ts'
import type { Drift } from '../../../../src/server/controls/core/finding.ts'
import { countBySecond } from './memory-log.ts'
import { toEpochSeconds } from '../../../../src/server/shared/time.ts'

export const RULE_TEXT =
    "(function executeRule(current, previous) { gs.info('[Router] START ' + current.getValue('number')); current.state = 2; })(current, previous)"

/** A business rule on incident, changed long ago. */
export function script(sysId: string, text: string | null, more: Partial<ScriptRecord> = {}): ScriptRecord {
    return {
        table: 'sys_script',
        sysId,
        name: sysId,
        scope: 'global',
        isActive: true,
        text,
        trigger: { table: 'incident', when: 'after', order: 100, operations: ['insert'], filter: '', condition: '' },
        updatedAt: '2026-01-01 00:00:00',
        modCount: 0,
        ...more,
    }
}

/** What a test puts in and looks at. */
export interface World {
    now: string
    leaseIsHeld: boolean
    scripts: ScriptRecord[]
    logs: Partial<Record<EvidenceSource, SourceRow[]>>
    states: Partial<Record<EvidenceSource, SourceState>>
    triggers: TriggerRow[]
    /** Tables that may not be read. */
    unreadable: string[]
    audit: AuditRow[]
    audited: string[]
    counters: PatternRow[]
    handRuns: HandRunRow[]
    /** Null where the system log may not be read. */
    loggedHandRuns: HandRunRow[] | null
    signIns: number
    readonly uses: SeenUse[]
    lookedAgain: LookedAgain
    readonly halfway: Partial<Record<EvidenceSource, Halfway>>
    readonly seenDays: Partial<Record<EvidenceSource, SeenDays>>
    /** Ids of rows of logs, as often as they were read. */
    readonly rowsRead: string[]
    /** What the transaction log says, by the id of the transaction. */
    transactions: Readonly<Record<string, Beginning>>
    readonly automations: Map<string, DiscoveredAutomation>
    readonly evidence: Map<string, Evidence>
    readonly edges: Edge[]
    readonly ledgers: Partial<Record<EvidenceSource, Ledger>>
    readonly memories: Map<EvidenceSource, SourceMemory>
    readonly retired: string[]
    /** What chains are to be built again for. */
    readonly dueChains: string[]
    statuses: readonly AutomationExecutionChange[]
    found: Drift | null
    finished: RunSummary | null
    readonly asked: string[]
    readonly journal: string[]
}

/** An instance with nothing on it. */
export function world(): World {
    return {
        now: '2026-04-20 12:00:00',
        leaseIsHeld: false,
        scripts: [],
        logs: {},
        states: {},
        triggers: [],
        unreadable: [],
        audit: [],
        audited: [],
        counters: [],
        handRuns: [],
        loggedHandRuns: [],
        signIns: 0,
        uses: [],
        lookedAgain: {},
        halfway: {},
        seenDays: {},
        rowsRead: [],
        transactions: {},
        automations: new Map(),
        evidence: new Map(),
        edges: [],
        ledgers: {},
        memories: new Map(),
        retired: [],
        dueChains: [],
        statuses: [],
        found: null,
        finished: null,
        asked: [],
        journal: [],
    }
}

const SETTINGS = {
    evidenceCollect: true,
    evidenceBudgetSeconds: 600,
    evidenceBudgetRows: 1000,
    evidencePageRows: 100,
    evidenceFirstLookHours: 24,
    evidenceLagSeconds: 60,
    evidenceReadSyslog: true,
    evidenceReadScriptErrors: true,
    evidenceFailureThreshold: 3,
    evidenceReadAudit: true,
    evidenceAuditRecordLimit: 100,
    evidenceTriggerExamples: 5,
    evidenceExcludeScopes: '',
    evidenceLogWriterTables: '',
    evidenceDormantDays: 30,
    evidenceWindowSeconds: 30,
    evidenceNumberPrefixes: 'INC=incident',
    evidenceKeepMessages: true,
    evidenceMaxMessage: 1000,
    evidenceKeepEmails: true,
} as CollectPorts['settings']

/** The ports of that world. */
export function portsOf(of: World, settings: Partial<CollectPorts['settings']> = {}): CollectPorts {
    const within = (time: string, from: string, to: string) => time > from && time <= to
    const automations = (): readonly Automation[] => [...of.automations.values()].map(({ automation }) => automation)
    return {
        settings: { ...SETTINGS, ...settings },
        clock: { now: () => of.now, epochSeconds: () => toEpochSeconds(of.now) },
        crypto: { sha256: (text: string) => `hash-${text.length}` },
        newId: () => 'token',
        faults: openMemoryFaults(of.journal),
        scripts: {
            probe: () => stateOf('available', ''),
            stamps: (table: string, after: string) =>
                of.scripts
                    .filter((one) => one.table === table && one.sysId > after)
                    .map(({ modCount, sysId, updatedAt }) => ({ sysId, updatedAt, modCount })),
            read: (table: string, ids: readonly string[]) =>
                of.scripts.filter((one) => one.table === table && ids.includes(one.sysId)),
            versions: () => ({}),
            parents: () => ({ incident: '' }),
        },
        automations: {
            all: automations,
            some: (ids: readonly string[]) => automations().filter(({ id }) => ids.includes(id)),
            stamps: () =>
                [...of.automations.values()].map(({ automation, modCount, updatedAt }) => ({
                    table: automation.table,
                    sysId: automation.sysId,
                    scope: automation.scope,
                    isActive: automation.isActive,
                    updatedAt,
                    modCount,
                })),
            save: (found: readonly DiscoveredAutomation[]) =>
                found.forEach((one) => of.automations.set(one.automation.id, one)),
            retire: (ids: readonly string[]) => of.retired.push(...ids),
            executionStatuses: () => of.statuses,
            saveExecutionStatuses: (statuses: readonly AutomationExecutionChange[]) => {
                of.statuses = statuses
            },
        },
        logWriters: { stamps: () => [], all: () => [], save: () => undefined, remove: () => undefined },
        evidence: {
            save: (found: readonly Evidence[]) => {
                const added = found.filter(({ id }) => !of.evidence.has(id)).length
                found.forEach((one) => of.evidence.set(one.id, one))
                return { added, changed: found.length - added }
            },
            known: (ids: readonly string[]) => new Set(ids.filter((id) => of.evidence.has(id))),
            submitters: (ids: readonly string[]) =>
                Object.fromEntries(
                    ids
                        .filter((id) => of.evidence.has(id))
                        .map((id) => [id, of.evidence.get(id)!.properties['submitted_by'] ?? '']),
                ),
            saveEdges: (edges: readonly Edge[]) => of.edges.push(...edges),
            replaceStructure: () => undefined,
            saveConnections: () => undefined,
            noteUses: (uses: readonly SeenUse[]) => of.uses.push(...uses),
            connectionUses: () => [],
            saveUses: () => undefined,
            logWriters: (): readonly LogWriter[] => [],
            records: () => ({}),
            summaries: () => ({}),
            undeclaredCalls: () => [],
            provenRuns: () => ({}),
            ranVersions: () => [],
            ranEvidence: () => ({}),
            failures: () => [],
            count: () => of.signIns,
        },
        chains: {
            markDue: (records: readonly RecordMention[], transactionIds: readonly string[]) => {
                of.dueChains.push(...records.map(({ id, number }) => `record ${id ?? number}`))
                of.dueChains.push(...transactionIds.map((id) => `transaction ${id}`))
            },
            due: () => [],
            save: () => undefined,
        },
        findings: {
            record: (found: Drift) => {
                of.found = found
                return { open: 0, opened: found.findings.length, closed: 0 }
            },
        },
        runs: {
            begin: () => (of.leaseIsHeld ? null : 'run'),
            renew: () => true,
            memory: (source: EvidenceSource) => of.memories.get(source) ?? null,
            remember: (memory: SourceMemory) => of.memories.set(memory.source, memory),
            lookedAgain: () => of.lookedAgain,
            noteLookedAgain: (source: EvidenceSource, to: string) => {
                of.lookedAgain = { ...of.lookedAgain, [source]: to }
            },
            halfway: (source: EvidenceSource) => of.halfway[source] ?? null,
            noteHalfway: (source: EvidenceSource, halfway: Halfway | null) => {
                if (halfway === null) delete of.halfway[source]
                else of.halfway[source] = halfway
            },
            seenDays: (source: EvidenceSource) => of.seenDays[source] ?? {},
            noteSeenDays: (source: EvidenceSource, days: SeenDays) => {
                of.seenDays[source] = days
            },
            finish: (_run: string, _token: string, summary: RunSummary) => {
                of.finished = summary
            },
            last: () => null,
        },
        coverage: {
            all: () => of.ledgers,
            save: (source: EvidenceSource, _: Ledger, after: Ledger) => {
                of.ledgers[source] = after
            },
        },
        attributions: {
            read: () => ({ log: 'caller', outbound: 'caller', measuredAt: '2026-01-01 00:00:00' }),
            write: () => undefined,
        },
        transactions: {
            beginnings: (ids: readonly string[], from: string, to: string) => {
                of.asked.push(`transactions ${ids.join(',')} ${from} ${to}`)
                return of.transactions
            },
        },
        handRuns: {
            probe: () => of.states.hand_run_evidence ?? stateOf('available', ''),
            recorded: (from: string, to: string, limit: number) =>
                of.handRuns.filter((one) => within(one.startedAt, from, to)).slice(0, limit),
            logged: (from: string, to: string, limit: number) =>
                of.loggedHandRuns?.filter((one) => within(one.startedAt, from, to)).slice(0, limit) ?? null,
        },
        connections: {
            probe: () => stateOf('available', ''),
            read: () => ({ connections: [], edges: [], addresses: [] }),
        },
        addressValues: () => new Map(),
        openLog: ({ source }: { readonly source: EvidenceSource }) => {
            // A log that nobody has asked for its state reads as one without rows.
            let isProbed = false
            const rows = () =>
                [...(isProbed ? (of.logs[source] ?? []) : [])].sort((one, other) =>
                    one.createdAt + one.sysId < other.createdAt + other.sysId ? -1 : 1,
                )
            return {
                probe: () => {
                    isProbed = true
                    return of.states[source] ?? stateOf('available', '')
                },
                page: (after: { time: string; sysId: string }, until: string, limit: number) => {
                    const page = rows()
                        .filter(({ createdAt, sysId }) => createdAt + sysId > after.time + after.sysId)
                        .filter(({ createdAt }) => createdAt <= until)
                        .slice(0, limit)
                    of.rowsRead.push(...page.map(({ sysId }) => sysId))
                    return page
                },
                oldest: () => rows().map(({ createdAt }) => createdAt)[0] ?? null,
                bySecond: (from: string, to: string) =>
                    countBySecond(rows().flatMap(({ createdAt }) => (within(createdAt, from, to) ? [createdAt] : []))),
            }
        },
        triggers: {
            probe: () => stateOf('available', ''),
            isReadable: (table: string) => !of.unreadable.includes(table),
            ask: ({ from, table, to }: { table: string; from: string; to: string }, limit: number) => {
                of.asked.push(`trigger ${table} ${limit}`)
                return of.triggers
                    .filter((row) => row.table === table && within(row.createdAt, from, to))
                    .slice(0, limit)
            },
        },
        audit: {
            probe: () => of.states.sys_audit_evidence ?? stateOf('available', ''),
            ask: ({ fields, table }: { table: string; fields: readonly string[] }, limit: number) => {
                of.asked.push(`audit ${table} ${fields.join(',')}`)
                return of.audit.filter((row) => row.table === table && fields.includes(row.field)).slice(0, limit)
            },
            audited: () => of.audited,
        },
        patterns: {
            probe: () => of.states.script_pattern_evidence ?? stateOf('available', ''),
            ask: (_: null, limit: number) => of.counters.slice(0, limit),
        },
    } as unknown as CollectPorts
}

/** One run in that world, with all the time there is. */
export function collect(of: World, settings: Partial<CollectPorts['settings']> = {}, hasTime = () => true) {
    const result = collectEvidence(() => portsOf(of, settings), 'scheduled', hasTime)
    if (!result.ok) throw new Error(result.failure.code)
    return result.value
}

/** A line of the system log. */
export function line(sysId: string, createdAt: string, message: string): LogRow {
    return {
        sysId,
        createdAt,
        message,
        source: '*** Script',
        level: '0',
        createdBy: 'system',
        artifactTable: '',
        artifactId: '',
    }
}

/** An incident that was made then. */
export function incident(sysId: string, createdAt: string): TriggerRow {
    return {
        sysId,
        createdAt,
        table: 'incident',
        number: `INC${sysId}`,
        createdBy: 'abel.tuter',
        updatedAt: createdAt,
        callerId: '',
        shortDescription: '',
        operation: 'insert',
    }
}
