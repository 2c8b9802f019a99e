/** Builds the chains of records again of which evidence was stored: the same chain that the route answers, from what runs kept. */

import type { Chain } from '../core/chain.ts'
import type { RecordMention } from '../core/model.ts'
import { toEntries, toRecordChain } from '../core/record-chain.ts'
import type { Budget } from './budget.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { readChainOf, readRowsNaming } from './read-automations.ts'
import type { AutomationReading } from './reading-ports.ts'

/** Records of one run; the next one goes on with the others. */
const MOST_RECORDS = 200
const PAGE = 20
const MOST_CALLERS = 200

/** Whether no chain is left to be made. A chain that is made is no longer due, so a run that breaks off loses none. */
export function chainRecords({ chains }: Pick<CollectPorts, 'chains'>, budget: Budget): boolean {
    const structure: Memory = Object.create(null)
    let made = 0
    let after = ''
    for (;;) {
        const due = chains.due(after, PAGE)
        if (due.length > 0) budget.renew()
        for (const { key, value } of due) {
            if (made >= MOST_RECORDS || !budget.hasTime()) return false
            chains.save(value, readRecordChain(value, remembering(chains.reading, structure)))
            made += 1
            after = key
        }
        if (due.length < PAGE) return true
    }
}

function readRecordChain(record: RecordMention, reading: AutomationReading) {
    const rows = readRowsNaming(record, reading)
    const named = rows.flatMap(({ subjects }) => subjects.map(({ automationId }) => automationId))
    const ids = [...new Set(named)].sort().slice(0, MOST_CALLERS)
    const { entries, leftOut } = toEntries(rows, ids.length === 0 ? [] : reading.edgesFrom(ids, ['CALLS', 'INVOKES']))
    const chained = reading.some(entries).map((entry): Chain => readChainOf(entry, record, reading).chain)
    return toRecordChain(chained, leftOut)
}

type Memory = Record<string, unknown>

/** Asks everything once: what automations call for all records of a run, what evidence says for one record. */
function remembering(reading: AutomationReading, structure: Memory): AutomationReading {
    const evidence: Memory = Object.create(null)
    const once = <Given extends readonly unknown[], Found>(
        memory: Memory,
        name: string,
        ask: (...given: Given) => Found,
    ) => {
        return (...given: Given): Found => {
            const key = `${name} ${JSON.stringify(given)}`
            if (!(key in memory)) memory[key] = ask(...given)
            return memory[key] as Found
        }
    }
    return {
        ...reading,
        lastRun: once(structure, 'lastRun', reading.lastRun),
        some: once(structure, 'some', reading.some),
        connections: once(structure, 'connections', reading.connections),
        edgesFrom: once(structure, 'edgesFrom', reading.edgesFrom),
        edgesTo: once(structure, 'edgesTo', reading.edgesTo),
        attribution: once(structure, 'attribution', reading.attribution),
        coverage: once(structure, 'coverage', reading.coverage),
        evidenceOfRecord: once(evidence, 'evidenceOfRecord', reading.evidenceOfRecord),
        evidenceOfRecordId: once(evidence, 'evidenceOfRecordId', reading.evidenceOfRecordId),
        evidenceOfTransactions: once(evidence, 'evidenceOfTransactions', reading.evidenceOfTransactions),
    }
}
