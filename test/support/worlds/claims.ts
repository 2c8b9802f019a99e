/** What the collection claims of a world, held against what happened there. */

import { toDiscovered } from '../../../src/server/evidence/app/analyse-record.ts'
import type { Automation, Evidence } from '../../../src/server/evidence/core/model.ts'
import { transformSyslog } from '../../../src/server/evidence/sources/syslog.ts'
import { context, index, LONG_AGO, trigger } from '../evidence-samples.ts'
import type { Style } from './texts.ts'
import { toSysId, type World, type WorldScript } from './world.ts'

/** Of the scripts of one style that ran: how many are proven, for how many a record is, and what kept the others from it. */
export interface Share {
    ran: number
    proven: number
    withRecord: number
    readonly blocked: Record<string, number>
}

export interface Measure {
    /** DETERMINISTIC claims that are not true. */
    readonly wrong: string[]
    readonly shares: Map<Style, Share>
    claims: number
    /** How often each script, by its style and the style it keeps from proof, was named as one that can have written a row too. */
    readonly competitors: Map<string, number>
}

/** An empty measure, to be filled world by world. */
export function emptyMeasure(): Measure {
    return { wrong: [], shares: new Map(), claims: 0, competitors: new Map() }
}

/** Collects a world and adds what came of it. */
export function measureWorld(world: World, seed: number, measure: Measure): void {
    const evidence = collectWorld(world)
    const proven = new Set<string>()
    const withRecord = new Set<string>()
    const seen = new Map<string, Set<string>>()
    for (const one of evidence) noteCompetitors(world, one, measure)
    for (const one of evidence)
        for (const { automationId, confidence, matchedOn } of one.subjects) {
            note(seen, automationId, matchedOn)
            if (confidence !== 'DETERMINISTIC') continue
            measure.claims++
            proven.add(automationId)
            if (one.record !== null) withRecord.add(automationId)
            const wrong = findWrong(world, one, automationId)
            if (wrong !== null) measure.wrong.push(`world ${seed}: ${wrong}`)
        }
    for (const script of world.scripts) {
        if (!world.ran.has(script.key)) continue
        const share = shareOf(measure, script.style)
        const id = idOf(script)
        share.ran++
        if (withRecord.has(id)) share.withRecord++
        if (proven.has(id)) share.proven++
        else {
            const why = [...(seen.get(id) ?? ['no row'])].sort().join('+')
            share.blocked[why] = (share.blocked[why] ?? 0) + 1
        }
    }
}

/** One line for each style, in order, and one for all. */
export function toReport({ claims, competitors, shares, wrong }: Measure): string {
    const styles = [...shares].sort(([one], [other]) => (one < other ? -1 : 1))
    const lines = styles.map(([style, { blocked, proven, ran, withRecord }]) => {
        const why = Object.entries(blocked)
            .sort(([, one], [, other]) => other - one)
            .slice(0, 3)
            .map(([what, count]) => `${what} ${count}`)
        return `  ${style}: ${proven} of ${ran} proven, ${withRecord} with a record; ${why.join(', ')}`
    })
    const sum = (of: 'proven' | 'ran' | 'withRecord') => styles.reduce((all, [, share]) => all + share[of], 0)
    lines.push(`  all: ${sum('proven')} of ${sum('ran')} proven, ${sum('withRecord')} with a record`)
    const named = [...competitors].sort(([, one], [, other]) => other - one).slice(0, 10)
    lines.push(`  competing: ${named.map(([name, count]) => `${name} ${count}`).join(', ')}`)
    return `${wrong.length} of ${claims} DETERMINISTIC claims are false\n${lines.join('\n')}\n`
}

function findWrong(world: World, { id, matchedOn, record, sourceId }: Evidence, automationId: string): string | null {
    const truth = world.truth.get(sourceId)
    const script = world.scripts.find((one) => idOf(one) === automationId)
    const row = world.rows.find(({ sysId }) => sysId === sourceId)
    if (truth === undefined || script === undefined || row === undefined) return `${id} is of no row`
    if (!truth.ran.has(script.key)) return `${script.name} (${script.style}) did not run: ${matchedOn} ${row.message}`
    const isOfRecord =
        record === null || record.number === truth.number || (record.id !== null && record.id === toSysId(truth.number))
    return isOfRecord ? null : `${script.name} (${script.style}) ran for ${truth.number}: ${matchedOn} ${row.message}`
}

/** The evidence of a world. */
export function collectWorld(world: World): readonly Evidence[] {
    const knowledge = index(world.scripts.map(toAutomation), { hasSilentLogWriters: true })
    return transformSyslog(world.rows, context(knowledge)).evidence
}

function toAutomation(script: WorldScript): Automation {
    const { isProtected, kind, name, scope, text } = script
    return toDiscovered(
        kind,
        {
            table: kind === 'business_rule' ? 'sys_script' : 'sys_script_include',
            sysId: script.key,
            name,
            scope,
            isActive: true,
            text: isProtected ? null : text,
            trigger: kind === 'business_rule' ? trigger('incident') : null,
            updatedAt: LONG_AGO,
            modCount: 1,
        },
        [],
        null,
        (of) => of,
        LONG_AGO,
    ).automation
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
    const made: Share = { ran: 0, proven: 0, withRecord: 0, blocked: {} }
    shares.set(style, made)
    return made
}
