/** One run of the collection: discover, read, attribute, store, evaluate, say what could not be seen. */

import type { RunKind } from '../core/catalogue.ts'
import type { SourceCompleteness } from '../core/completeness.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { addSeconds } from '../../shared/time.ts'
import type { CollectPorts, RunSummary } from './evidence-ports.ts'
import { askAudit } from './query-audit.ts'
import { askTriggers } from './query-triggers.ts'
import { openBudget, type Budget } from './budget.ts'
import { chainRecords } from './chain-records.ts'
import { toCompleteness } from './completeness.ts'
import { countScripts } from './count-scripts.ts'
import { discoverAutomations, type Discovery } from './discover-automations.ts'
import { evaluate } from './evaluate.ts'
import { loadKnowledge } from './knowledge.ts'
import { openLogs } from './log-plans.ts'
import { openLedgers } from './ledgers.ts'
import { note, readSinceOf, toNoted } from './note-coverage.ts'
import { notePartsBack, planBack, readBack, type ReadBack } from './read-back.ts'
import { lookAgain, NOT_LOOKED_AGAIN } from './look-again.ts'
import { lookDeeper } from './look-deeper.ts'
import { measureAttribution } from './measure-attribution.ts'
import { readHandRuns } from './read-hand-runs.ts'
import type { LogReading } from './read-log.ts'
import { openParts } from './read-parts.ts'
import { SOURCES } from '../sources/index.ts'
import type { Instant } from '../../shared/time.ts'

/** What became of one run. */
export interface CollectedRun extends RunSummary {
    readonly runId: string
}

/** Shares of a run: the logs that others rest on, those others, and the rest for what is asked. */
const FIRST_SHARE = 0.6
const SECOND_SHARE = 0.85

/** Collects once. Another run that holds the lease is not waited for. */
export function collectEvidence(
    openPorts: () => CollectPorts,
    kind: RunKind,
    hasTime: () => boolean,
): Result<CollectedRun, { readonly code: 'run_in_progress' }> {
    const ports = openPorts()
    const token = ports.newId()
    const runId = ports.runs.begin(kind, token)
    if (runId === null) return fail({ code: 'run_in_progress' })
    let summary = BROKEN_OFF
    try {
        summary = run(ports, openBudget(ports, runId, token, hasTime))
    } catch (broken) {
        const { message } = ports.faults.report(broken, {
            doing: 'collecting evidence',
            record: `${TABLES.evidenceRun} ${runId}`,
        })
        summary = { ...BROKEN_OFF, notes: `The run broke off. ${message}` }
        throw broken
    } finally {
        // A run that breaks off gives its lease back at once; its watermarks are where the last stored page ended.
        ports.runs.finish(runId, token, summary)
    }
    return ok({ ...summary, runId })
}

const BROKEN_OFF: RunSummary = {
    state: 'failed',
    sources: [],
    readSince: {},
    rowsRead: 0,
    evidenceAdded: 0,
    automationCount: 0,
    notes: 'The run broke off.',
}

function run(ports: CollectPorts, budget: Budget): RunSummary {
    const until = addSeconds(ports.clock.now(), -ports.settings.evidenceLagSeconds)
    measureAttribution(ports)
    const discovery = discoverAutomations(ports, budget)
    const byHand = readHandRuns(until, budget, ports)
    const knowledge = loadKnowledge(ports, byHand.runs)

    const triggers = askTriggers(knowledge, until, budget, ports)
    const parts = openParts(knowledge, ports)
    const ledgers = openLedgers(ports.coverage.all())
    const first = openLogs('first', until, knowledge, ports, parts, ledgers)
    readInTurns(first, budget.part(FIRST_SHARE))
    const covered = first.reduce((least, log) => earlier(least, log.coveredUntil()), until)
    const second = openLogs('second', covered, knowledge, ports, parts, ledgers)
    readInTurns(second, budget.part(SECOND_SHARE))
    const logs = first.concat(second)
    const audit = askAudit(knowledge, covered, budget, ports)
    const counters = countScripts(knowledge, until, budget, ports)

    const isDone = discovery.isComplete && triggers.isDone && audit.isDone && logs.every((log) => !log.isOpen())
    const closed = logs.map((log) => log.close())
    const completeness = parts.close(closed)
    const sources = [
        describeScripts(discovery, until),
        triggers.completeness,
        ...closed,
        audit.completeness,
        counters.completeness,
        describeSignIns(until, ports),
        ...completeness,
        byHand.completeness,
    ]
    // Before what is read back, which may take the rest of many runs.
    chainRecords(ports, budget)
    const observed = { triggersSeen: triggers.seen, verboseRows: verboseRowsOf(logs, sources) }
    const present = note(toNoted(sources, until, ledgers, ports.settings), ledgers, ports)
    const outstanding = isDone ? planBack(closed, present, until, ports.settings) : []
    const back = outstanding.length === 0 ? NOTHING_BACK : readBack(outstanding, knowledge, budget, ports, parts)
    const withLogs = note(back.noted, present, ports)
    const noted = note(notePartsBack(withLogs, back.noted, ports.settings), withLogs, ports)
    const isReadBack = isDone && planBack(closed, noted, until, ports.settings).length === 0
    const again = isReadBack ? lookAgain(closed, noted, until, knowledge, budget, ports, parts) : NOT_LOOKED_AGAIN
    const isAgain = isReadBack && again.isDone
    const deeper = isAgain ? lookDeeper(closed, noted, until, knowledge, budget, ports, parts) : NOT_LOOKED_AGAIN
    const isAllRead = isAgain && deeper.isDone
    const isChained = chainRecords(ports, budget)
    const added = [triggers, audit, counters, back, again, deeper].reduce(
        (sum, asked) => sum + asked.added,
        parts.added(),
    )
    const notes = [evaluate(knowledge, sources, noted, until, observed, ports), again.note, deeper.note].filter(
        (one) => one !== '',
    )
    return {
        state: isAllRead && isChained ? 'complete' : 'yielded',
        sources,
        readSince: readSinceOf(noted),
        rowsRead: budget.rowsRead(),
        evidenceAdded: logs.reduce((sum, log) => sum + log.added(), added),
        automationCount: knowledge.index.automations.length,
        notes: notes.join(' '),
    }
}

const NOTHING_BACK: ReadBack = { noted: {}, added: 0 }

/** A page of each log in turn, so that a long one keeps no other waiting. */
function readInTurns(logs: readonly LogReading[], budget: Budget): void {
    for (;;) {
        const open = logs.filter((log) => log.isOpen())
        if (open.length === 0) return
        for (const log of open) {
            if (!budget.hasTime() || budget.rowsLeft() === 0) return
            log.step(budget)
        }
    }
}

/** What the rows of the outbound log show; without any, only settings that are all at basic show that there are none. */
function verboseRowsOf(logs: readonly LogReading[], sources: readonly SourceCompleteness[]): number | null {
    const reading = logs.find(({ source }) => source === 'outbound_http_log')
    const verbose = reading === undefined ? null : reading.verbose()
    if (verbose !== null) return verbose
    const log = sources.find(({ source }) => source === 'outbound_http_log')
    if (log === undefined || log.recordCount === null) return null
    const levels = Object.keys(log.settings).map((name) => log.settings[name])
    return levels.some((level) => level === 'elevated' || level === 'all') ? null : 0
}

function earlier(one: Instant, other: Instant | null): Instant {
    return other !== null && other < one ? other : one
}

function describeScripts(discovery: Discovery, until: Instant): SourceCompleteness {
    const tables = Object.keys(discovery.states).sort()
    const refused = tables.filter((table) => discovery.states[table].status !== 'available')
    const note = refused.map((table) => discovery.states[table].notes).join(' ')
    const isWhole = refused.length === 0
    const state = {
        status: isWhole
            ? 'available'
            : refused.length === tables.length
              ? discovery.states[tables[0]].status
              : 'partial',
        settings: {},
        notes: note,
    } as const
    const gaps = discovery.isComplete
        ? []
        : [{ kind: 'budget', from: null, to: until, note: 'Not every script was looked at; the next run goes on.' }]
    return toCompleteness('static_analysis', state, {
        recordCount: discovery.read,
        rowsMatched: discovery.analysed,
        windowFrom: null,
        windowTo: until,
        oldestRow: null,
        gaps,
    })
}

/** Sign-ins are sent over REST: nothing is read here, and what was not sent is not known. */
function describeSignIns(until: Instant, { evidence, settings }: CollectPorts): SourceCompleteness {
    const from = addSeconds(until, -settings.evidenceFirstLookHours * 3600)
    const count = evidence.count('sign_in_evidence', from, until)
    const notes = count === 0 ? SOURCES.sign_in_evidence.unlock || '' : ''
    const completeness = toCompleteness(
        'sign_in_evidence',
        { status: count === 0 ? 'unavailable_not_enabled' : 'available', settings: {}, notes },
        count === 0
            ? null
            : { recordCount: count, rowsMatched: count, windowFrom: from, windowTo: until, oldestRow: null, gaps: [] },
    )
    return { ...completeness, covered: null }
}
