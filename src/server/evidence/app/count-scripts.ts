/** Reads the platform's own counters of executions: an aggregate, so all of it every time. */

import { transformCounters } from '../sources/script-pattern.ts'
import type { CollectPorts } from './evidence-ports.ts'
import type { Asked } from './query-triggers.ts'
import type { Budget } from './budget.ts'
import { isReadable, toCompleteness } from './completeness.ts'
import { contextOf, type Knowledge } from './knowledge.ts'
import type { Instant } from '../../shared/time.ts'

const SOURCE = 'script_pattern_evidence'

/** One counter per script record; an instance with more than a page of them is read in part. */
export function countScripts(knowledge: Knowledge, until: Instant, budget: Budget, ports: CollectPorts): Asked {
    const state = ports.patterns.probe()
    if (!isReadable(state)) return { completeness: toCompleteness(SOURCE, state, null), added: 0, isDone: true }
    const limit = Math.min(ports.settings.evidencePageRows, budget.rowsLeft())
    const rows = limit > 0 ? ports.patterns.ask(null, limit) : []
    const { evidence } = transformCounters(rows, contextOf(knowledge, [], {}))
    const saved = ports.evidence.save(evidence)
    budget.spend(rows.length)
    budget.renew()
    const note = `Only ${limit} counters were looked at.`
    const gaps = rows.length === limit ? [{ kind: 'budget', from: null, to: until, note }] : []
    const completeness = toCompleteness(SOURCE, state, {
        recordCount: rows.length,
        rowsMatched: evidence.length,
        windowFrom: null,
        windowTo: until,
        oldestRow: null,
        gaps,
    })
    return { completeness, added: saved.added, isDone: true }
}
