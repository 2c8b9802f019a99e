/** Finds the scripts that changed, analyses them, and retires those that are gone. Resumes by itself: what is stored is not read again. */

import { AUTOMATION_KINDS, AUTOMATION_TABLES, type AutomationKind } from '../core/catalogue.ts'
import type { Automation } from '../core/model.ts'
import type { CollectPorts, ScriptRecord, ScriptStamp, StoredStamp } from './evidence-ports.ts'
import type { SourceState } from '../core/completeness.ts'
import { readsSo, toAutomationId, toDiscovered, toLogWriter } from './analyse-record.ts'
import { toList } from '../core/transform/settings.ts'
import { toEpochSeconds, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import { NOTHING_COUNTED } from './counted-window.ts'

/** Records whose text is read and kept in memory at a time. */
const BATCH = 100
/**
 * Characters that are analysed before the budget is asked again: under a second on an interpreting engine (`npm run bench:rhino`). One
 * script is the smallest step, because what a text says is resolved over all of it, and its tree does not outlive a transaction.
 */
const MOST_CHARACTERS = 60_000
const PAGE = 1000

/** What discovery found out. */
export interface Discovery {
    readonly read: number
    readonly analysed: number
    readonly retired: number
    /** Whether every table was looked through to its end. */
    readonly isComplete: boolean
    /** Tables that could not be read. */
    readonly states: Readonly<Record<string, SourceState>>
}

/** Looks through every table of scripts. The stamp of a record decides whether its text is read. */
export function discoverAutomations(ports: CollectPorts, budget: Budget): Discovery {
    const excluded = toList(ports.settings.evidenceExcludeScopes)
    const stored = byTable(ports.automations.stamps())
    const competing = byTable(ports.logWriters.stamps())
    const states: Record<string, SourceState> = {}
    const memory = ports.runs.memory('static_analysis')
    const lastLook = memory && memory.watermark ? memory.watermark.time : null
    const began = ports.clock.now()
    const sum = { read: 0, analysed: 0, retired: 0, isComplete: true }
    const look = (table: string, known: Known, keep: Keep, forget: (gone: readonly StoredStamp[]) => number) => {
        const state = ports.scripts.probe(table)
        states[table] = state
        if (state.status !== 'available') return
        const swept = sweep(table, known, keep, ports, budget)
        sum.read += swept.read
        sum.analysed += swept.analysed
        // Only a table that was looked through to its end can say that a record is gone.
        if (swept.isComplete) sum.retired += forget(swept.gone)
        else sum.isComplete = false
    }
    for (const kind of Object.keys(AUTOMATION_KINDS) as AutomationKind[]) {
        const { table } = AUTOMATION_TABLES[kind]
        const isExcluded = ({ scope }: { readonly scope: string }) => excluded.indexOf(scope) >= 0
        const automations = partOf(stored[table], (stamp) => !isExcluded(stamp))
        const competitors = partOf(competing[table], isExcluded)
        look(
            table,
            { ...automations, ...competitors },
            // A script that is excluded gets no evidence, but it can still write the lines of others.
            (records) => {
                keepAutomations(
                    kind,
                    records.filter((record) => !isExcluded(record)),
                    lastLook,
                    ports,
                )
                keepLogWriters(records.filter(isExcluded), lastLook, ports)
            },
            (gone) =>
                retire(
                    kind,
                    gone.filter((stamp) => !isExcluded(stamp)),
                    ports,
                ),
        )
        retire(kind, valuesOf(partOf(stored[table], isExcluded)), ports)
        ports.logWriters.remove(valuesOf(partOf(competing[table], (stamp) => !isExcluded(stamp))), 'moved')
    }
    for (const table of toList(ports.settings.evidenceLogWriterTables))
        look(
            table,
            competing[table] || {},
            (records) => keepLogWriters(records, lastLook, ports),
            (gone) => forgetLogWriters(gone, ports),
        )
    if (sum.isComplete)
        ports.runs.remember({ source: 'static_analysis', watermark: { time: began, sysId: '' }, ...NOTHING_COUNTED })
    return { ...sum, states }
}

type Known = Readonly<Record<string, StoredStamp>>
type Keep = (records: readonly ScriptRecord[]) => void

interface Swept {
    readonly read: number
    readonly analysed: number
    readonly isComplete: boolean
    /** Stored before, not there any more. */
    readonly gone: readonly StoredStamp[]
}

function sweep(table: string, known: Known, keep: Keep, ports: CollectPorts, budget: Budget): Swept {
    const seen: Record<string, true> = Object.create(null)
    let read = 0
    let analysed = 0
    let after = ''
    for (;;) {
        const page = ports.scripts.stamps(table, after, PAGE)
        read += page.length
        for (const { sysId } of page) seen[sysId] = true
        const changed = page.filter((stamp) => isChanged(stamp, known[stamp.sysId])).map(({ sysId }) => sysId)
        for (let at = 0; at < changed.length; at += BATCH) {
            if (!budget.hasTime()) return { read, analysed, isComplete: false, gone: [] }
            for (const portion of toPortions(ports.scripts.read(table, changed.slice(at, at + BATCH)))) {
                if (!budget.hasTime()) return { read, analysed, isComplete: false, gone: [] }
                keep(portion)
                analysed += portion.length
                budget.renew()
            }
        }
        if (page.length < PAGE) break
        after = page[page.length - 1].sysId
    }
    const gone = Object.keys(known)
        .filter((sysId) => !seen[sysId])
        .map((sysId) => known[sysId])
    return { read, analysed, isComplete: true, gone }
}

/** In their order, each portion with at least one record and no more text than one step analyses. */
function toPortions(records: readonly ScriptRecord[]): readonly (readonly ScriptRecord[])[] {
    const portions: ScriptRecord[][] = []
    let characters = Infinity
    for (const record of records) {
        const length = record.text === null ? 0 : record.text.length
        if (characters + length > MOST_CHARACTERS) {
            portions.push([])
            characters = 0
        }
        portions[portions.length - 1].push(record)
        characters += length
    }
    return portions
}

/** An installed package keeps the times of its records, so a time that only differs counts as well as a later one. */
function isChanged(stamp: ScriptStamp, known: StoredStamp | undefined): boolean {
    return known === undefined || known.updatedAt !== stamp.updatedAt || known.modCount !== stamp.modCount
}

function keepAutomations(
    kind: AutomationKind,
    records: readonly ScriptRecord[],
    lastLook: Instant | null,
    ports: CollectPorts,
): void {
    const { automations, clock, crypto, scripts } = ports
    if (records.length === 0) return
    const versions = kind === 'flow' ? {} : scripts.versions(records.map(({ sysId, table }) => `${table}_${sysId}`))
    const before: Record<string, Automation> = Object.create(null)
    for (const one of automations.some(records.map(({ sysId }) => toAutomationId(kind, sysId)))) before[one.id] = one
    automations.save(
        records.map((record) =>
            toDiscovered(
                kind,
                record,
                versions[`${record.table}_${record.sysId}`] || [],
                before[toAutomationId(kind, record.sysId)] || null,
                crypto.sha256,
                readsSo(record, lastLook, clock.now()),
            ),
        ),
    )
}

function retire(kind: AutomationKind, gone: readonly StoredStamp[], { automations }: CollectPorts): number {
    const active = gone.filter(({ isActive }) => isActive).map(({ sysId }) => toAutomationId(kind, sysId))
    if (active.length > 0) automations.retire(active)
    return active.length
}

function keepLogWriters(
    records: readonly ScriptRecord[],
    lastLook: Instant | null,
    { clock, logWriters }: CollectPorts,
): void {
    if (records.length > 0)
        logWriters.save(records.map((record) => toLogWriter(record, readsSo(record, lastLook, clock.now()))))
}

/**
 * A log-writing script that is gone may still have logged: it stays for as long as anything of its time may be read. When it was changed last says
 * nothing of when it went.
 */
function forgetLogWriters(gone: readonly StoredStamp[], ports: CollectPorts): number {
    const oldest = ports.clock.epochSeconds() - ports.settings.evidenceFirstLookHours * 3600
    const old = gone.filter(({ updatedAt }) => toEpochSeconds(updatedAt) < oldest)
    if (old.length > 0) ports.logWriters.remove(old, 'gone')
    return 0
}

function partOf(stamps: Known | undefined, isPart: (stamp: StoredStamp) => boolean): Known {
    const part: Record<string, StoredStamp> = Object.create(null)
    for (const stamp of valuesOf(stamps || {})) if (isPart(stamp)) part[stamp.sysId] = stamp
    return part
}

function valuesOf(stamps: Known): readonly StoredStamp[] {
    return Object.keys(stamps).map((sysId) => stamps[sysId])
}

function byTable(stamps: readonly StoredStamp[]): Readonly<Record<string, Record<string, StoredStamp>>> {
    const tables: Record<string, Record<string, StoredStamp>> = Object.create(null)
    for (const stamp of stamps) {
        if (!tables[stamp.table]) tables[stamp.table] = Object.create(null)
        tables[stamp.table][stamp.sysId] = stamp
    }
    return tables
}
