/** Everything that rows are compared with, loaded once per run. */

import { buildAutomationIndex, type AutomationIndex } from '../core/automation-index.ts'
import type { MeasuredAttribution } from '../core/attribution.ts'
import { addressSourcesOf } from '../core/address-values.ts'
import { toEndpointConnections } from '../core/endpoints.ts'
import { DECISIONS } from '../core/decisions.ts'
import type { HandRun } from '../core/hand-runs.ts'
import type { Automation, Edge, RecordMention, LogWriter } from '../core/model.ts'
import { toStructuralEdges } from '../core/structural-edges.ts'
import type { TransformContext, TransformSettings } from '../core/transform/context.ts'
import { tableOf } from '../core/writers.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { toList, toTransformSettings } from '../core/transform/settings.ts'

/** What the configuration of connections says now. */
export interface Connected {
    readonly edges: readonly Edge[]
    /** Ids of all that was found. */
    readonly ids: ReadonlySet<string>
    /** Tables of which everything was read: what was not found there is gone. */
    readonly read: Readonly<Record<string, boolean>>
}

/** What one run compares rows with. */
export interface Knowledge {
    readonly index: AutomationIndex
    /** Whether REST messages could be read: without them nothing is known of who may call what. */
    readonly isConnected: boolean
    readonly settings: TransformSettings
    readonly attribution: MeasuredAttribution
    readonly handRuns: readonly HandRun[]
    readonly connected: Connected
    readonly sha256: (text: string) => string
}

/** Loads automations, log-writing scripts and connections, and stores what configuration and script texts say of calls. */
export function loadKnowledge(ports: CollectPorts, handRuns: readonly HandRun[]): Knowledge {
    const automations = ports.automations.all()
    const isConnected = ports.connections.probe().status === 'available'
    const connected = isConnected ? ports.connections.read() : NOTHING_CONNECTED
    const transformSettings = toTransformSettings(ports.settings)
    const tables = transformSettings.numberPrefixes.map(({ table }) => table).concat(automations.flatMap(tablesOf))
    const addressValues = ports.addressValues(
        addressSourcesOf(automations),
        toList(ports.settings.evidenceExcludeScopes),
    )
    const index = buildAutomationIndex({
        automations,
        logWriters: ports.logWriters.all(),
        connections: connected.connections,
        connectionEdges: connected.edges,
        addresses: connected.addresses,
        addressValues,
        parents: ports.scripts.parents([...new Set(tables)].sort()),
    })
    const structure = toStructuralEdges(index)
    const present = [...connected.connections, ...toEndpointConnections(index.automations, addressValues)]
    ports.evidence.saveConnections(present)
    ports.evidence.replaceStructure(
        ['CALLS'],
        structure.filter(({ type }) => type === 'CALLS'),
    )
    // Without the right to read connections it is not known what they say now: what is stored stays.
    if (isConnected) {
        ports.evidence.replaceStructure(
            ['INVOKES'],
            structure.filter(({ type }) => type === 'INVOKES'),
        )
        ports.evidence.replaceStructure(['USES', 'AUTHENTICATES_AS'], connected.edges)
    }
    return {
        index,
        isConnected,
        attribution: ports.attributions.read(),
        handRuns,
        connected: {
            edges: connected.edges,
            ids: new Set(present.map(({ id }) => id)),
            read: connected.read,
        },
        sha256: ports.crypto.sha256,
        settings: transformSettings,
    }
}

const NOTHING_CONNECTED = { connections: [], edges: [], addresses: [], read: {} }

/** The context of one page. */
export function contextOf(
    knowledge: Knowledge,
    logWriters: readonly LogWriter[],
    records: Readonly<Record<string, RecordMention>>,
): TransformContext {
    return { ...knowledge, decisions: DECISIONS, logWriters, records }
}

/** Tables that an automation triggers on or writes to. */
export function tablesOf(automation: Automation): readonly string[] {
    const written = automation.analysis === null ? [] : automation.analysis.writes
    const tables = written.map((write) => tableOf(write, automation))
    const trigger = automation.trigger === null ? null : automation.trigger.table
    return [trigger, ...tables].filter((table): table is string => table !== null && table !== '' && table !== 'global')
}
