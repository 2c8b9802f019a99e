/** What the collection claims of a world, held against what happened there. */

import { toDiscovered } from '../../../src/server/evidence/app/analyse-record.ts'
import type { AutomationIndex } from '../../../src/server/evidence/core/automation-index.ts'
import { findRunsOfCallers } from '../../../src/server/evidence/core/caller-ran.ts'
import { DECISIONS, type MatchedOn } from '../../../src/server/evidence/core/decisions.ts'
import { AS_THEN, transformTriggers } from '../../../src/server/evidence/core/transform/trigger.ts'
import { toTriggerGroups } from '../../../src/server/evidence/core/trigger-groups.ts'
import { addSeconds } from '../../../src/server/shared/time.ts'
import type { Automation, Evidence, LogWriter } from '../../../src/server/evidence/core/model.ts'
import { syslog } from '../../../src/server/evidence/sources/syslog.ts'
import { context, index, LONG_AGO, trigger } from '../evidence-samples.ts'
import type { Style } from './texts.ts'
import { toSysId, type World, type WorldScript } from './world.ts'

/** Of the scripts of one style that ran: how many are proven, for how many a record is, how many are inferred, and what kept the others from proof. */
export interface Share {
    ran: number
    proven: number
    /** Proven, or inferred from whatever speaks for a run. */
    inferred: number
    withRecord: number
    readonly blocked: Record<string, number>
}

export interface Measure {
    /** DETERMINISTIC claims that are not true. */
    readonly wrong: string[]
    /** Claims that rest on a second source. */
    corroborated: number
    readonly shares: Map<Style, Share>
    claims: number
    /** Scripts that are inferred and did not run. */
    inferredWrongly: number
    /** How often each script, by its style and the style it keeps from proof, was named as one that can have written a row too. */
    readonly competitors: Map<string, number>
}

/** An empty measure, to be filled world by world. */
export function emptyMeasure(): Measure {
    return { wrong: [], corroborated: 0, shares: new Map(), claims: 0, inferredWrongly: 0, competitors: new Map() }
}

/** Collects a world and adds what came of it; `sources`: whether the records that began rules are a second source beside the log. */
export function measureWorld(world: World, seed: number, measure: Measure, sources: Sources = 'log and records'): void {
    const knowledge = toKnowledge(world)
    const records = sources === 'log' ? [] : toTriggerRecords(world, knowledge)
    const evidence = collect(world, knowledge, records)
    const inferred = toInferredIds(knowledge, evidence, records)
    const proven = new Set<string>()
    const withRecord = new Set<string>()
    const seen = new Map<string, Set<string>>()
    for (const one of evidence) noteCompetitors(world, one, measure)
    for (const one of evidence)
        for (const { automationId, confidence, matchedOn } of one.subjects) {
            note(seen, automationId, matchedOn)
            if (confidence !== 'DETERMINISTIC') continue
            measure.claims++
            if (isTriggered(matchedOn)) measure.corroborated++
            proven.add(automationId)
            if (one.record !== null) withRecord.add(automationId)
            const wrong = findWrong(world, one, automationId)
            if (wrong !== null) measure.wrong.push(`world ${seed}: ${wrong}`)
        }
    for (const script of world.scripts) {
        const id = idOf(script)
        if (!world.ran.has(script.key)) {
            if (inferred.has(id)) measure.inferredWrongly++
            continue
        }
        const share = shareOf(measure, script.style)
        share.ran++
        if (withRecord.has(id)) share.withRecord++
        if (inferred.has(id)) share.inferred++
        if (proven.has(id)) share.proven++
        else {
            const why = [...(seen.get(id) ?? ['no row'])].sort().join('+')
            share.blocked[why] = (share.blocked[why] ?? 0) + 1
        }
    }
}

type SummedShare = 'inferred' | 'proven' | 'ran' | 'withRecord'

/** A number of the shares of all styles together. */
export function sumOf({ shares }: Measure, of: SummedShare): number {
    return [...shares.values()].reduce((all, share) => all + share[of], 0)
}

/** One line for each style, in order, and one for all. */
export function toReport(measure: Measure): string {
    const { claims, competitors, corroborated, inferredWrongly, shares, wrong } = measure
    const styles = [...shares].sort(([one], [other]) => (one < other ? -1 : 1))
    const lines = styles.map(([style, { blocked, inferred, proven, ran, withRecord }]) => {
        const why = Object.entries(blocked)
            .sort(([, one], [, other]) => other - one)
            .slice(0, 3)
            .map(([what, count]) => `${what} ${count}`)
        return `  ${style}: ${proven} of ${ran} proven, ${withRecord} with a record, ${inferred} proven or inferred; ${why.join(', ')}`
    })
    const sum = (of: 'inferred' | 'proven' | 'ran' | 'withRecord') =>
        styles.reduce((all, [, share]) => all + share[of], 0)
    lines.push(`  corroborated: ${corroborated} claims`)
    const all = `${sum('proven')} of ${sum('ran')} proven, ${sum('withRecord')} with a record`
    lines.push(`  all: ${all}, ${sum('inferred')} proven or inferred; ${inferredWrongly} inferred that did not run`)
    const named = [...competitors].sort(([, one], [, other]) => other - one).slice(0, 10)
    lines.push(`  competing: ${named.map(([name, count]) => `${name} ${count}`).join(', ')}`)
    return `${wrong.length} of ${claims} DETERMINISTIC claims are false\n${lines.join('\n')}\n`
}

function findWrong(world: World, { id, matchedOn, record, sourceId }: Evidence, automationId: string): string | null {
    const truth = world.truth.get(sourceId)
    const script = world.scripts.find((one) => idOf(one) === automationId)
    const row = world.rows.find(({ sysId }) => sysId === sourceId)
    if (truth === undefined || script === undefined || row === undefined) return `${id} is of no row`
    // The claim is that the rule ran for the record in that second, whichever script wrote the line.
    const recordId = record === null ? '' : (record.id ?? toSysId(record.number ?? ''))
    if (isTriggered(matchedOn))
        return world.runs.has(`${script.key} ${recordId} ${row.createdAt}`)
            ? null
            : `${script.name} (${script.style}) did not run for ${recordId}: ${row.message}`
    if (!truth.ran.has(script.key)) return `${script.name} (${script.style}) did not run: ${matchedOn} ${row.message}`
    const isOfRecord =
        record === null || record.number === truth.number || (record.id !== null && record.id === toSysId(truth.number))
    return isOfRecord ? null : `${script.name} (${script.style}) ran for ${truth.number}: ${matchedOn} ${row.message}`
}

function isTriggered(matchedOn: string): boolean {
    return matchedOn === 'triggered_statement' || matchedOn === 'triggered_handed_statement'
}

export type Sources = 'log' | 'log and records'

/** The evidence of a world. */
export function collectWorld(world: World, sources: Sources): readonly Evidence[] {
    const knowledge = toKnowledge(world)
    return collect(world, knowledge, sources === 'log' ? [] : toTriggerRecords(world, knowledge))
}

function toKnowledge(world: World): AutomationIndex {
    return index(world.scripts.filter(({ isUnseen }) => isUnseen !== true).map(toAutomation))
}

function collect(world: World, knowledge: AutomationIndex, logWriters: readonly LogWriter[]): readonly Evidence[] {
    const rows = syslog.concerning?.(world.rows, knowledge) ?? world.rows
    return syslog.transform(rows, context(knowledge, { logWriters })).evidence
}

/** What the status of each automation comes from, without the stores: claims of rows, records that satisfied a trigger, runs of callers. */
function toInferredIds(
    knowledge: AutomationIndex,
    evidence: readonly Evidence[],
    records: readonly LogWriter[],
): ReadonlySet<string> {
    const seen: Record<string, string> = Object.create(null)
    for (const { executedAt, subjects } of evidence)
        for (const { automationId, confidence, matchedOn } of subjects)
            if (confidence === 'DETERMINISTIC' || DECISIONS[matchedOn as MatchedOn].infers !== undefined)
                seen[automationId] = executedAt ?? ''
    for (const { automationId, executedAt } of records) seen[automationId] = executedAt
    return new Set([...Object.keys(seen), ...Object.keys(findRunsOfCallers(knowledge, seen))])
}

/** What a collection that runs after each moment stores of the records that rules trigger on: as they are then. */
function toTriggerRecords({ changes }: World, knowledge: AutomationIndex): readonly LogWriter[] {
    const { groups } = toTriggerGroups(knowledge.automations)
    return changes.flatMap((change, place) => {
        // Right after the first change the table may already hold the second.
        const read = changes.slice(place + 1).find((one) => isSoonAfter(one, change)) ?? change
        const row = {
            sysId: change.recordId,
            table: 'incident',
            number: change.number,
            createdAt: change.at,
            createdBy: 'beth.anglin',
            updatedAt: read.at,
            callerId: '',
            shortDescription: '',
            operation: 'insert' as const,
        }
        const answers = groups
            .filter(({ filter }) => filter === '' || filter === `state=${read.state}`)
            .map((group) => ({ group, rows: [row] }))
        return transformTriggers(answers, context(knowledge)).evidence.flatMap(toLogWriters)
    })
}

function isSoonAfter(later: World['changes'][number], { at, number }: World['changes'][number]): boolean {
    return later.number === number && later.at > at && later.at <= addSeconds(at, 5)
}

function toLogWriters({ executedAt, id, properties, record, source, subjects }: Evidence): readonly LogWriter[] {
    return subjects.map(({ automationId, confidence }) => ({
        evidenceId: id,
        source,
        automationId,
        confidence,
        executedAt: executedAt ?? '',
        transactionId: null,
        record,
        isAsThen: properties[AS_THEN] === 'true',
    }))
}

function toAutomation(script: WorldScript): Automation {
    const { isClientCallable, isProtected, kind, name, scope, text } = script
    return toDiscovered(
        kind,
        {
            table: kind === 'business_rule' ? 'sys_script' : 'sys_script_include',
            sysId: script.key,
            name,
            scope,
            isActive: true,
            text: isProtected ? null : text,
            trigger: toTrigger(script),
            isServerOnly: kind === 'script_include' && isClientCallable !== true,
            updatedAt: LONG_AGO,
            modCount: 1,
        },
        [],
        null,
        (of) => of,
        LONG_AGO,
    ).automation
}

function toTrigger({ trigger: of }: WorldScript): Automation['trigger'] {
    if (of === null) return null
    const { hasCondition, state, when } = of
    return trigger('incident', {
        when,
        filter: state === null ? '' : `state=${state}`,
        condition: hasCondition ? 'new Allowed().check(current)' : '',
    })
}

function idOf({ key, kind }: WorldScript): string {
    return `${kind === 'business_rule' ? 'sn-br-' : 'sn-si-'}${key}`
}

function noteCompetitors({ scripts }: World, { properties }: Evidence, { competitors }: Measure): void {
    for (const name of (properties.competing_scripts ?? '').split(', ')) {
        const script = scripts.find((one) => one.name === name)
        if (script === undefined) continue
        const key = script.style === 'utility' ? name : script.style
        competitors.set(key, (competitors.get(key) ?? 0) + 1)
    }
}

function note(seen: Map<string, Set<string>>, id: string, what: string): void {
    const known = seen.get(id)
    if (known === undefined) seen.set(id, new Set([what]))
    else known.add(what)
}

function shareOf({ shares }: Measure, style: Style): Share {
    const known = shares.get(style)
    if (known !== undefined) return known
    const made: Share = { ran: 0, proven: 0, inferred: 0, withRecord: 0, blocked: {} }
    shares.set(style, made)
    return made
}
