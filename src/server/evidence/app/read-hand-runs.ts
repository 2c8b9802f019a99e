/** Reads which scripts people ran by hand in the time of the rows that a run reads, and what their texts can write. */

import { analyseScript } from '../../script-analysis/core/analyse.ts'
import { findStringLiterals } from '../../script-analysis/core/string-literals.ts'
import { stateOf, type Gap, type SourceCompleteness } from '../core/completeness.ts'
import type { HandRun, HandRunText } from '../core/hand-runs.ts'
import type { Span } from '../core/ledger/spans.ts'
import { normalizeParts } from '../core/statement.ts'
import { addSeconds, secondsBetween, type Instant } from '../../shared/time.ts'
import type { Budget } from './budget.ts'
import { isReadable, toCompleteness } from './completeness.ts'
import { firstReading } from './first-look.ts'
import type { CollectPorts, HandRunRow } from './evidence-ports.ts'

const SOURCE = 'hand_run_evidence'
/** Logs whose rows a script that is run by hand can write. */
const LOGS = ['application_log_evidence', 'syslog_evidence', 'trace_evidence'] as const
const MOST_RUNS = 200
/** Texts that are analysed in one run, in characters; what is beyond counts as not known. */
const MOST_CHARACTERS = 200_000
/** Scripts - Background cancels a script after four hours. */
const LONGEST_SECONDS = 4 * 3600
/** How far before the last run rows may still come. */
const LATE_SECONDS = 900
/** How far apart the two rows of one run may lie. */
const SAME_RUN_SECONDS = 60

const SYSTEM_LOGS: readonly (string | null)[] = ['syslog', 'syslog_app_scope', 'x_kt_gov_trace']

/** What was found out. */
export interface HandRunsRead {
    /** In the order of their beginning. */
    readonly runs: readonly HandRun[]
    readonly completeness: SourceCompleteness
}

/** Two queries, whatever the number of runs; their rows count for the budget. */
export function readHandRuns(until: Instant, budget: Budget, ports: CollectPorts): HandRunsRead {
    return readHandRunsOf({ from: beginOf(until, ports), to: until }, budget, ports)
}

/** What was run by hand while rows of this time were written. */
export function readHandRunsOf({ from: begin, to: until }: Span, budget: Budget, ports: CollectPorts): HandRunsRead {
    const from = addSeconds(begin, -LONGEST_SECONDS)
    const state = ports.handRuns.probe()
    const recorded = isReadable(state) ? ports.handRuns.recorded(from, until, MOST_RUNS) : null
    const logged = ports.settings.evidenceReadSyslog ? ports.handRuns.logged(from, until, MOST_RUNS) : null
    if (recorded === null && logged === null) return { runs: [], completeness: toCompleteness(SOURCE, state, null) }
    const known = recorded || []
    const rows = known.concat((logged || []).filter((row) => !known.some((one) => isSameRun(one, row))))
    budget.spend(rows.length)
    const cut = [recorded, logged].filter((one) => one !== null && one.length === MOST_RUNS)
    const gaps = cut.map(
        (): Gap => ({ kind: 'budget', from, to: until, note: `Only ${MOST_RUNS} runs by hand were read.` }),
    )
    const runs = toRuns(rows).concat(cut.map((one) => unknownRun((one || [])[MOST_RUNS - 1], until)))
    const isWhole = recorded !== null
    return {
        runs: runs.sort((one, other) => (one.from + one.id < other.from + other.id ? -1 : 1)),
        completeness: toCompleteness(SOURCE, isWhole ? state : stateOf('partial', state.notes), {
            recordCount: rows.length,
            rowsMatched: rows.length,
            windowFrom: from,
            windowTo: until,
            oldestRow: null,
            gaps,
        }),
    }
}

/** The earliest time of a row that this run may read. */
function beginOf(until: Instant, { runs, settings }: CollectPorts): Instant {
    return LOGS.reduce<Instant>(
        (earliest, source) => {
            const memory = runs.memory(source)
            const mark = memory === null || memory.watermark === null ? null : memory.watermark.time
            const time =
                memory === null || mark === null
                    ? firstReading(until, settings)
                    : memory.countedFrom !== null && memory.countedFrom < mark
                      ? memory.countedFrom
                      : mark
            return time < earliest ? time : earliest
        },
        addSeconds(until, -LATE_SECONDS),
    )
}

function isSameRun(one: HandRunRow, other: HandRunRow): boolean {
    const isNear = Math.abs(secondsBetween(one.startedAt, other.startedAt)) <= SAME_RUN_SECONDS
    return isNear && one.user !== null && other.user !== null && one.user.toLowerCase() === other.user.toLowerCase()
}

function toRuns(rows: readonly HandRunRow[]): HandRun[] {
    let characters = 0
    return rows.map(({ finishedAt, id, startedAt, text, user }) => {
        characters += text === null ? 0 : text.length
        const isKnown = text !== null && characters <= MOST_CHARACTERS
        return {
            id,
            user: text !== null && mayActAsOthers(text) ? null : user,
            from: startedAt,
            to: finishedAt || addSeconds(startedAt, LONGEST_SECONDS),
            text: isKnown ? toText(text) : null,
        }
    })
}

// Which runs were left out is not known, nor whose they were.
function unknownRun({ id, startedAt }: HandRunRow, until: Instant): HandRun {
    return { id: `after ${id}`, user: null, from: startedAt, to: until, text: null }
}

function mayActAsOthers(text: string): boolean {
    return /impersonat/i.test(text)
}

function toText(text: string): HandRunText | null {
    const analysed = analyseScript(text)
    if (!analysed.ok) return null
    const { dynamic, engineLines, logs, namesEngine, traces, writes } = analysed.value
    const runsCode = dynamic.some(({ what }) => what === 'eval')
    return {
        logs: logs.map(({ parts }) => normalizeParts(parts)),
        // A source of the engine in quotes may be handed to a logger, with any text.
        engineLines: (engineLines || []).map(({ parts }) => normalizeParts(parts)).concat(namesEngine ? [[null]] : []),
        traces: traces.map(({ name }) => name),
        literals: findStringLiterals(text).map(({ value }) => value),
        writesAnything: runsCode || writes.some(({ table }) => SYSTEM_LOGS.indexOf(table) >= 0),
    }
}
