/**
 * Instances with a known truth: whatever is graded DETERMINISTIC must have happened, in every one of them.
 *
 * Scripts log lines that are copies, prefixes and templates of one another, are edited, inactive, unreadable, log what they are
 * given; people write lines into fields that scripts log. Recall is printed per source: it may be low, precision may not.
 */

import { toRandom } from '../../../../tools/random.ts'
import type { Automation, Evidence, RecordMention, LogWriter } from '../../../../src/server/evidence/core/model.ts'
import type { LogRow } from '../../../../src/server/evidence/core/rows.ts'
import type { OutboundRow } from '../../../../src/server/evidence/sources/outbound-http-log.ts'
import type { AuditRow } from '../../../../src/server/evidence/sources/sys-audit.ts'
import type { TraceRow } from '../../../../src/server/evidence/sources/trace.ts'
import { transformApplicationLog } from '../../../../src/server/evidence/sources/application-log.ts'
import { transformAudit } from '../../../../src/server/evidence/core/transform/audit.ts'
import type { TransformContext, Transformed } from '../../../../src/server/evidence/core/transform/context.ts'
import { transformOutbound } from '../../../../src/server/evidence/core/transform/outbound.ts'
import { transformSyslog } from '../../../../src/server/evidence/sources/syslog.ts'
import { transformTrace } from '../../../../src/server/evidence/core/transform/trace.ts'
import type { ScriptAnalysis } from '../../../../src/server/script-analysis/core/analysis.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import {
    analysis,
    auditRow,
    automation,
    context,
    graphMessage,
    include,
    index,
    logRow,
    outboundRow,
    trigger,
} from '../../../support/evidence-samples.ts'

const START = '2026-04-20 00:00:00'
const INSTANCES = 60
const RUNS = 80

type Parts = readonly (string | null)[]

interface Truth {
    /** Evidence id to every automation that was on the stack when its row was written. */
    readonly ran: Map<string, ReadonlySet<string>>
    /** Evidence id to the source that ought to prove it. */
    readonly provable: Map<string, string>
    readonly invoked: Set<string>
}

interface Script {
    readonly automation: Automation
    /** Statements by version, oldest first, with the time from which each is current. */
    readonly versions: readonly { readonly from: string; readonly statements: readonly Parts[] }[]
    readonly isPassing: boolean
}

interface World {
    readonly scripts: readonly Script[]
    readonly rows: {
        readonly syslog: LogRow[]
        readonly application: LogRow[]
        readonly trace: TraceRow[]
        readonly audit: AuditRow[]
        readonly outbound: OutboundRow[]
    }
    readonly truth: Truth
}

const NAMES = ['Router', 'Router2', 'Assign', 'Assigner', 'Notify', 'GraphSync', 'Closer', 'Audit Trail'] as const

function templates(name: string): readonly Parts[] {
    return [
        [`[${name}] START incident=`, null],
        [`[${name}] START `, null],
        [`[${name}] DONE incident=`, null, ' group=', null],
        ['[Router] START incident=', null],
        ['Processing record ', null, ' now'],
        ['Processing record ', null],
        [null, ' START incident=', null],
        ['[', null, '] START incident=', null],
        [null, ': ', null],
        [`${name}: fixed text of INC0000001`],
    ]
}

function makeWorld(seed: number): World {
    const random = toRandom(seed).next
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]
    const isLucky = (chance: number) => random() < chance
    const truth: Truth = { ran: new Map(), provable: new Map(), invoked: new Set() }
    const rows: World['rows'] = { syslog: [], application: [], trace: [], audit: [], outbound: [] }
    const scripts = makeScripts(random, pick, isLucky)
    const active = scripts.filter(({ automation: one }) => one.isActive)
    for (let run = 0; run < RUNS && active.length > 0; run++) {
        const script = pick(active)
        const at = addSeconds(START, Math.floor(random() * 86400))
        const number = `INC00${String(10000 + Math.floor(random() * 500))}`
        const called = callees(script, scripts)
        const stack = new Set([script.automation.id, ...called.map(({ automation: one }) => one.id)])
        const key = `${seed}-${run}`
        const note = (id: string, on: Iterable<string>, provenBy: string) => {
            truth.ran.set(id, new Set(on))
            truth.provable.set(id, provenBy)
        }
        for (const one of [script, ...called]) writeLog(one, at, number, `${key}-${one.automation.sysId}`)
        writeTrace(script, at, number, key)
        writeAudit(script, at, key)
        writeOutbound(script, called, at, key)

        function writeLog(one: Script, when: string, record: string, id: string): void {
            const version = [...one.versions].reverse().find(({ from }) => from <= when)
            const statements = version === undefined ? [] : version.statements
            if (statements.length === 0) return
            const parts = pick(statements)
            const message = fill(parts, () => (isLucky(0.8) ? record : forged()))
            const isScoped = one.automation.scope !== 'global'
            const row = logRow(message, {
                sysId: id,
                createdAt: when,
                source: isScoped ? one.automation.scope : '*** Script',
                ...(isScoped && isLucky(0.8)
                    ? { artifactTable: one.automation.table, artifactId: one.automation.sysId }
                    : {}),
            })
            ;(isScoped ? rows.application : rows.syslog).push(row)
            note(`evidence-syslog-${id}`, stackOf(one), isScoped ? 'application log' : 'system log')
        }
        function stackOf(one: Script): Iterable<string> {
            return one === script ? [script.automation.id] : stack
        }
        // What a person types into a field, or another script hands over, is whatever they like.
        function forged(): string {
            return fill(pick(templates(pick(NAMES))), () => number)
        }
        function writeTrace(one: Script, when: string, record: string, id: string): void {
            const version = one.automation.versions.find(({ from }) => from <= when)
            const traces = version && version.analysis ? version.analysis.traces : []
            for (const { name } of traces) {
                rows.trace.push({
                    sysId: id,
                    createdAt: when,
                    name: name === null ? pick(NAMES) : name,
                    step: 'start',
                    table: 'incident',
                    recordId: record,
                    number: record,
                    correlationId: isLucky(0.5) ? `tx-${id}` : '',
                    createdBy: 'system',
                })
                note(`evidence-trace-${id}`, [one.automation.id], 'trace')
            }
        }
        function writeAudit(one: Script, when: string, id: string): void {
            const writes = one.automation.analysis ? one.automation.analysis.writes : []
            const isByHand = isLucky(0.3)
            if (writes.length === 0 && !isByHand) return
            rows.audit.push(
                auditRow(pick(['state', 'urgency']), pick(['1', '2']), {
                    sysId: id,
                    createdAt: when,
                    setBy: isLucky(0.2) ? one.automation.name : isLucky(0.5) ? 'Script' : '',
                    user: isByHand ? pick(NAMES) : 'system',
                    transactionId: isLucky(0.5) ? `tx-${id}` : '',
                }),
            )
            note(`evidence-br-audit-${id}`, stack, 'audit')
        }
        function writeOutbound(one: Script, below: readonly Script[], when: string, id: string): void {
            const caller = [one, ...below].find(
                ({ automation: { analysis: text } }) => text !== null && text.restMessages.length > 0,
            )
            const isShadow = caller === undefined && isLucky(0.1)
            if (caller === undefined && !isShadow) return
            const maker = caller || one
            const isUnnamed = isLucky(0.3)
            const named = isUnnamed ? null : isLucky(0.5) ? maker : one
            rows.outbound.push(
                outboundRow({
                    sysId: id,
                    createdAt: when,
                    transactionId: `tx-${id}`,
                    sourceTable: named === null ? '' : named.automation.table,
                    sourceRecord: named === null ? '' : named.automation.sysId,
                }),
            )
            if (caller !== undefined) truth.invoked.add(`evidence-outbound-${id}|${caller.automation.id}`)
            note(`evidence-outbound-${id}`, [one.automation.id, maker.automation.id], 'outbound')
        }
    }
    for (let line = 0; line < 20; line++) {
        // Rows that no script of ours wrote: the platform, an import, a person's text in another table's log.
        const message = fill(pick(templates(pick(NAMES))), () => 'INC0010020')
        rows.syslog.push(
            logRow(isLucky(0.5) ? `User wrote: ${message}` : message, {
                sysId: `${seed}-foreign-${line}`,
                createdAt: addSeconds(START, line * 1000),
                source: isLucky(0.5) ? 'Import' : 'com.glide.ui',
            }),
        )
        truth.ran.set(`evidence-syslog-${seed}-foreign-${line}`, new Set())
    }
    return { scripts, rows, truth }
}

function fill(parts: Parts, value: () => string): string {
    return parts.map((part) => (part === null ? value() : part)).join('')
}

function callees(script: Script, scripts: readonly Script[]): readonly Script[] {
    const names = script.automation.analysis ? script.automation.analysis.includes.map(({ name }) => name) : []
    return scripts.filter(
        ({ automation: one }) => one.kind === 'script_include' && one.isActive && names.indexOf(one.name) >= 0,
    )
}

function makeScripts(
    random: () => number,
    pick: <T>(values: readonly T[]) => T,
    isLucky: (chance: number) => boolean,
): readonly Script[] {
    const count = 2 + Math.floor(random() * 7)
    // Open writers lower everything, so that most instances must do without one for anything to be proven at all.
    const areOpenWritersAllowed = isLucky(0.3)
    return Array.from({ length: count }, (_unused, at): Script => {
        const kind = at % 2 === 0 ? 'business_rule' : 'script_include'
        const name = isLucky(0.15) ? NAMES[0] : NAMES[at]
        const isPassing = areOpenWritersAllowed && isLucky(0.2)
        const statementsOf = (): readonly Parts[] => [
            ...(isPassing ? [[null]] : []),
            ...(isLucky(0.85) ? [pick(templates(name).slice(0, areOpenWritersAllowed ? 10 : 6))] : []),
            ...(isLucky(0.2) ? [pick(templates(pick(NAMES)))] : []),
        ]
        const base: Partial<ScriptAnalysis> = {
            traces: isLucky(0.3) ? [{ name: areOpenWritersAllowed && isLucky(0.2) ? null : name, line: 1 }] : [],
            restMessages: isLucky(0.3) ? [{ name: 'Graph', method: 'GetUser', line: 1 }] : [],
            includes: kind === 'business_rule' && isLucky(0.4) ? [include(NAMES[1]), include(NAMES[3])] : [],
            writes: isLucky(0.3)
                ? [
                      {
                          table: 'incident',
                          target: 'record',
                          operation: 'update',
                          fields: [{ name: pick(['state', 'urgency']), value: pick([null, '1', '2']) }],
                          isComplete: isLucky(0.8),
                          line: 1,
                      },
                  ]
                : [],
        }
        const from = ['2026-04-01 00:00:00', ...(isLucky(0.4) ? [addSeconds(START, 43200)] : [])]
        const versions = from.map((since) => ({ from: since, statements: statementsOf() }))
        const texts = versions.map(({ statements }) =>
            analysis({ ...base, logs: statements.map((parts) => ({ level: 'info' as const, parts, line: 1 })) }),
        )
        const isHidden = areOpenWritersAllowed && isLucky(0.1)
        const isForgotten = isLucky(0.1)
        const made = automation(
            kind,
            name,
            {},
            {
                id: `${kind}-${at}`,
                sysId: `${kind}-${at}`,
                scope: isLucky(0.25) ? 'x_acme' : 'global',
                isActive: isLucky(0.85),
                trigger: kind === 'business_rule' ? trigger('incident') : null,
                state: isHidden ? 'unreadable' : 'analysed',
                analysis: isHidden ? null : texts[texts.length - 1],
                versions: isHidden
                    ? []
                    : versions
                          .map(({ from: since }, number) => ({
                              hash: `${number}`,
                              from: since,
                              analysis: isForgotten && number === 0 && versions.length > 1 ? null : texts[number],
                          }))
                          .reverse(),
            },
        )
        return { automation: made, versions, isPassing }
    })
}

function collect(world: World, arrange: <T>(rows: readonly T[]) => readonly T[]): readonly Transformed[] {
    const knowledge = index(
        arrange(world.scripts).map((one) => one.automation),
        graphMessage(),
    )
    const base = context(knowledge, {
        attribution: { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null },
    })
    const logs = [
        transformSyslog(arrange(world.rows.syslog), base),
        transformApplicationLog(arrange(world.rows.application), base),
        transformTrace(arrange(world.rows.trace), base),
    ]
    const resting: TransformContext = { ...base, logWriters: arrange(logs.flatMap(toLogWriters)) }
    const outbound = transformOutbound(arrange(world.rows.outbound), resting)
    const proven = { ...resting, logWriters: [...resting.logWriters, ...toLogWriters(outbound)] }
    return [...logs, outbound, transformAudit(arrange(world.rows.audit), proven)]
}

function toLogWriters({ evidence }: Transformed): readonly LogWriter[] {
    return evidence.flatMap((one) =>
        one.subjects.map(({ automationId, confidence }) => ({
            evidenceId: one.id,
            source: one.source,
            automationId,
            confidence,
            executedAt: one.executedAt || START,
            transactionId: one.transactionId,
            record: one.record as RecordMention | null,
        })),
    )
}

const WORLDS = Array.from({ length: INSTANCES }, (_unused, seed) => makeWorld(seed + 1))

it('whatever is graded DETERMINISTIC was on the stack when its row was written', () => {
    const wrong: string[] = []
    const proven: Record<string, number> = {}
    const provable: Record<string, number> = {}
    let certain = 0
    for (const world of WORLDS) {
        const evidence = collect(world, (rows) => rows).flatMap((one): readonly Evidence[] => one.evidence)
        const isProven = new Set<string>()
        for (const { id, subjects, matchedOn } of evidence)
            for (const { automationId, confidence } of subjects) {
                if (confidence !== 'DETERMINISTIC') continue
                certain++
                isProven.add(id)
                const ran = world.truth.ran.get(id)
                if (!ran || !ran.has(automationId)) wrong.push(`${id} ${automationId} ${matchedOn}`)
            }
        world.truth.provable.forEach((source, id) => {
            provable[source] = (provable[source] || 0) + 1
            if (isProven.has(id)) proven[source] = (proven[source] || 0) + 1
        })
    }
    const recall = Object.keys(provable)
        .sort()
        .map((source) => `${source} ${proven[source] || 0}/${provable[source]}`)
    const right = certain - wrong.length
    process.stdout.write(`precision: ${right} of ${certain} DETERMINISTIC claims; recall: ${recall.join(', ')}\n`)
    expect(wrong).toEqual([])
    // A collection that claims nothing is precise too: every source must prove something.
    for (const source of Object.keys(provable)) expect(proven[source]).toBeGreaterThan(0)
})

it('a DETERMINISTIC call through a REST message was made by that script', () => {
    const wrong: string[] = []
    let certain = 0
    for (const world of WORLDS)
        for (const { edges } of collect(world, (rows) => rows))
            for (const { type, from, confidence, evidence } of edges) {
                if (type !== 'INVOKES' || confidence !== 'DETERMINISTIC') continue
                certain++
                if (!evidence.some((id) => world.truth.invoked.has(`${id}|${from}`)))
                    wrong.push(`${from} ${evidence[0]}`)
            }
    expect(wrong).toEqual([])
    expect(certain).toBeGreaterThan(0)
})

it('the same rows in another order, and repeated, make the same evidence byte for byte', () => {
    for (const world of WORLDS.slice(0, 30)) {
        const random = toRandom(7)
        const again = collect(world, (rows) => random.shuffled([...rows, ...rows.slice(0, 5)]))
        expect(JSON.stringify(again)).toBe(JSON.stringify(collect(world, (rows) => rows)))
    }
})

it('not being able to read a script never makes a claim stronger', () => {
    const strength = { STRUCTURAL: 0, TEMPORAL_INFERRED: 1, DETERMINISTIC: 2 }
    for (const world of WORLDS.slice(0, 20)) {
        const before = new Map<string, number>()
        for (const { evidence } of collect(world, (rows) => rows))
            for (const { id, subjects } of evidence)
                for (const { automationId, confidence } of subjects)
                    before.set(`${id}|${automationId}`, strength[confidence])
        for (const hidden of world.scripts) {
            const scripts = world.scripts.map((one) =>
                one !== hidden
                    ? one
                    : {
                          ...one,
                          automation: { ...one.automation, state: 'unreadable' as const, analysis: null, versions: [] },
                      },
            )
            for (const { evidence } of collect({ ...world, scripts }, (rows) => rows))
                for (const { id, subjects } of evidence)
                    for (const { automationId, confidence } of subjects) {
                        const known = before.get(`${id}|${automationId}`)
                        if (strength[confidence] === 2) expect([id, automationId, known]).toEqual([id, automationId, 2])
                    }
        }
    }
})
