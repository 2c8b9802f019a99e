/** Reads automations: the list, and one of them with its chain, its evidence and what keeps it from being stronger. */

import { assembleChain } from '../core/chain.ts'
import { rowsOfRecord } from '../core/chain/record-view.ts'
import { newestFirst } from '../core/chain/grade.ts'
import type { Edge, Evidence, RecordMention } from '../core/model.ts'
import { parseListRequest, parseRecord, type Parameters } from '../core/reading/parameters.ts'
import { answered, refused, refusedParameters, type EvidenceReply } from '../core/reading/reply.ts'
import { toAutomationBody, toAutomationEntry, type ChainReading } from '../core/reading/automation-body.ts'
import type { AutomationDetail } from '../core/views.ts'
import { addSeconds } from '../../shared/time.ts'
import { lastDays, openLedgers, timeOfRows } from './ledgers.ts'
import { askChangesOf, askChangesOn } from './own-changes.ts'
import { askTriggersOf, askTriggersOn, withOwnRows } from './own-rows.ts'
import type { AutomationReading } from './reading-ports.ts'

/** Answers `GET …/automations`. */
export function readAutomations(parameters: Parameters, reading: AutomationReading): EvidenceReply {
    const request = parseListRequest(parameters)
    if (!request.ok) return refusedParameters(request.failure)
    const { limit, record } = request.value
    const ids = record === null ? null : automationsOf(record, reading)
    const found = ids !== null && ids.length === 0 ? [] : reading.list({ ...request.value, limit: limit + 1 }, ids)
    const shown = found.slice(0, limit)
    return answered({
        automations: shown.map(({ value }) => toAutomationEntry(value)),
        next_cursor: found.length > limit ? shown[shown.length - 1].key : null,
    })
}

/** Answers `GET …/automations/{id}`, with `?record=` in view of one record. */
export function readAutomation(id: string, parameters: Parameters, reading: AutomationReading): EvidenceReply {
    const record = parseRecord(parameters)
    if (!record.ok) return refusedParameters(record.failure)
    const automation = reading.find(id)
    if (automation === null) return refused('automation_missing', id.slice(0, 100))
    const read = readChain(automation, record.value, reading)
    const callers = read.chain.calledBy.length === 0 ? [] : reading.some(read.chain.calledBy)
    return answered(toAutomationBody(automation, { ...read, rows: rowsOfHops(read, reading), callers }))
}

/** Every automation that evidence of the record names, every rule whose trigger the record satisfies, and all that can have made a change of it. */
function automationsOf(record: string, reading: AutomationReading): readonly string[] {
    const { own } = reading
    const stored = reading.evidenceOfRecord(record, MOST_ROWS)
    const rows =
        own === null
            ? stored
            : withAsked(
                  stored,
                  askChangesOn(record, reading.attribution(), own),
                  askTriggersOn(record, reading.attribution(), own),
                  reading,
              )
    const named = rows.map(({ subjects }) => subjects)
    return distinct(named.reduce<readonly string[]>((all, of) => [...all, ...of.map((one) => one.automationId)], []))
}

const MOST_AUTOMATIONS = 100
const MOST_STEPS = 15
const MOST_ROWS = 200
const MOST_SHOWN = 50

/** The chain of an automation, its own evidence, the newest fifty, and every row that was read for it. */
export function readChain(
    automation: AutomationDetail,
    recordNumber: string | null,
    reading: AutomationReading,
): Omit<ChainReading, 'callers'> {
    return readChainOf(
        automation,
        recordNumber === null ? null : { table: null, id: null, number: recordNumber },
        reading,
    )
}

/** The same for a record that is known otherwise than by its number. */
export function readChainOf(
    automation: AutomationDetail,
    record: RecordMention | null,
    reading: AutomationReading,
): Omit<ChainReading, 'callers'> {
    const { automations, edges } = reach(automation, reading)
    const ids = automations.map(({ id }) => id)
    const stored = record === null ? rowsOf(ids, reading) : rowsAbout(record, automations, reading)
    const rows = record === null ? stored : rowsOfRecord(record, stored, reading.windowSeconds)
    const lastRun = reading.lastRun()
    const timeOfRecord = record === null ? null : timeOfRows(rows, reading.windowSeconds)
    const chain = assembleChain({
        entry: automation,
        automations,
        connections: reading.connections(distinct(edges.map(({ to }) => to))),
        edges,
        rows: stored,
        looked: {
            sources: lastRun === null ? [] : lastRun.sources,
            ledgers: openLedgers(reading.coverage()),
            asked: timeOfRecord || lastDays(lastRun),
        },
        attribution: reading.attribution(),
        record,
        windowSeconds: reading.windowSeconds,
    })
    const own = rows.filter(({ subjects }) => subjects.some(({ automationId }) => automationId === automation.id))
    const evidence = [...own].sort(newestFirst).slice(0, MOST_SHOWN)
    return { chain, evidence, rows }
}

/** What hops name, the newest first. A proof of an edge may be older than the rows that were read, so it is asked for by its id. */
function rowsOfHops(
    { chain, rows }: Pick<ChainReading, 'chain' | 'rows'>,
    reading: AutomationReading,
): readonly Evidence[] {
    const named: string[] = []
    for (const { hops } of chain.paths)
        for (const { evidence, ran } of hops) named.push(...evidence, ...(ran === null ? [] : ran.evidence))
    const ids = distinct(named)
    const here = rows.filter(({ id }) => ids.indexOf(id) >= 0)
    const elsewhere = ids.filter((id) => here.every((row) => row.id !== id)).slice(0, MOST_ROWS)
    const found = elsewhere.length === 0 ? [] : reading.evidenceByIds(elsewhere)
    return [...here, ...found].sort(newestFirst).slice(0, MOST_ROWS)
}

/** Follows CALLS level by level, then INVOKES, USES and AUTHENTICATES_AS; adds who else calls what is reached. */
function reach(
    entry: AutomationDetail,
    reading: AutomationReading,
): { readonly automations: readonly AutomationDetail[]; readonly edges: readonly Edge[] } {
    const ids = [entry.id]
    let edges: readonly Edge[] = []
    let front: readonly string[] = [entry.id]
    for (let step = 0; step < MOST_STEPS && front.length > 0; step++) {
        const found = reading.edgesFrom(front, ['CALLS', 'INVOKES', 'USES', 'AUTHENTICATES_AS'])
        edges = [...edges, ...found]
        front = distinct(found.map(({ to }) => to))
            .filter((id) => ids.indexOf(id) < 0)
            .slice(0, MOST_AUTOMATIONS)
        ids.push(...front)
    }
    const automations = [entry, ...reading.some(ids.filter((id) => id !== entry.id))]
    const callers = reading.edgesTo(
        automations.map(({ id }) => id),
        ['CALLS'],
    )
    const known = edges.map(({ from, to, type }) => `${type}|${from}|${to}`)
    const others = callers.filter(({ from, to, type }) => known.indexOf(`${type}|${from}|${to}`) < 0)
    return { automations, edges: [...edges, ...others] }
}

/** The strongest rows are asked for first, so that many weak ones do not crowd them out; with what shares their transactions. */
function rowsOf(ids: readonly string[], reading: AutomationReading): readonly Evidence[] {
    const certain = reading.evidenceOf(ids, 'DETERMINISTIC', MOST_ROWS)
    const inferred = reading.evidenceOf(ids, 'TEMPORAL_INFERRED', MOST_ROWS)
    return merge([certain, inferred, besides([...certain, ...inferred], reading)])
}

/** Stored evidence that names a record: by its number where it has one, else by its sys_id. */
export function readRowsNaming({ id, number }: RecordMention, reading: AutomationReading): readonly Evidence[] {
    if (number !== null) return reading.evidenceOfRecord(number, MOST_ROWS)
    return id === null ? [] : reading.evidenceOfRecordId(id, MOST_ROWS)
}

function rowsAbout(
    record: RecordMention,
    automations: readonly AutomationDetail[],
    reading: AutomationReading,
): readonly Evidence[] {
    const ids = automations.map(({ id }) => id)
    const naming = withOwn(record.number, readRowsNaming(record, reading), automations, reading)
    const times = naming.map(({ executedAt }) => executedAt || '').filter((at) => at !== '')
    const sorted = [...times].sort()
    const around =
        sorted.length === 0
            ? []
            : reading.evidenceBetween(
                  ids,
                  addSeconds(sorted[0], -reading.windowSeconds),
                  addSeconds(sorted[sorted.length - 1], reading.windowSeconds),
                  MOST_ROWS,
              )
    return merge([naming, besides(naming, reading), around])
}

/** With what no run has kept of the record, as far as it can be asked for by its number. */
function withOwn(
    number: string | null,
    stored: readonly Evidence[],
    automations: readonly AutomationDetail[],
    reading: AutomationReading,
): readonly Evidence[] {
    const { own } = reading
    if (number === null || own === null) return stored
    const changes = askChangesOf(number, automations, reading.attribution(), own)
    const triggers = askTriggersOf(number, automations, reading.attribution(), own)
    return withAsked(stored, changes, triggers, reading)
}

/** What was decided of a change when a run read it stays. */
function withAsked(
    stored: readonly Evidence[],
    changes: readonly Evidence[],
    triggers: readonly Evidence[],
    reading: AutomationReading,
): readonly Evidence[] {
    const known = changes.length === 0 ? [] : reading.evidenceByIds(changes.map(({ id }) => id))
    return withOwnRows(merge([changes, known, stored]), triggers)
}

function besides(rows: readonly Evidence[], reading: AutomationReading): readonly Evidence[] {
    const transactions = distinct(rows.map(({ transactionId }) => transactionId || '').filter((id) => id !== ''))
    return transactions.length === 0 ? [] : reading.evidenceOfTransactions(transactions.slice(0, MOST_ROWS), MOST_ROWS)
}

function merge(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
    const byId: Record<string, Evidence> = Object.create(null)
    for (const list of lists) for (const row of list) byId[row.id] = row
    return Object.keys(byId)
        .sort()
        .map((id) => byId[id])
}

function distinct(values: readonly string[]): readonly string[] {
    return values.filter((value, at) => values.indexOf(value) === at)
}
