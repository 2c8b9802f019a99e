/**
 * Instances with a known truth, whose outbound log names the rule that began: whatever is proven by the only way to a call happened.
 *
 * Rules and includes call one another in rings, on and off; they write, which runs further rules inside; several can call out, to one address
 * or another; conditions call out, and so do includes that nobody collects. `WAYS=20000` for the long run.
 */

import { toRandom } from '../../../../tools/random.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { transformOutbound } from '../../../../src/server/evidence/core/transform/outbound.ts'
import type { OutboundRow } from '../../../../src/server/evidence/sources/outbound-http-log.ts'
import type { TableWrite } from '../../../../src/server/script-analysis/core/analysis.ts'
import {
    automation,
    context,
    graphMessage,
    include,
    index,
    NOON,
    outboundRow,
    trigger,
    USES_GRAPH,
} from '../../../support/evidence-samples.ts'

const INSTANCES = Number(process.env['WAYS'] ?? 1500)
const TABLES = ['incident', 'change_request', 'cmdb_ci'] as const
const HIDDEN = 'Hidden'

interface World {
    readonly automations: readonly Automation[]
    readonly rows: readonly OutboundRow[]
    /** `<row> <what happened before the row was written>` */
    readonly truth: ReadonlySet<string>
}

function update(table: string | null): TableWrite {
    return { table, target: 'record', operation: 'update', fields: [], isComplete: true, line: 1 }
}

function makeWorld(seed: number): World {
    const random = toRandom(seed).next
    const isLucky = (chance: number) => random() < chance
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!
    const names = ['A', 'B', 'C', 'D'].slice(0, 1 + Math.floor(random() * 4))
    const text = (own: string) => ({
        includes: names
            .filter((name) => name !== own && isLucky(0.35))
            .concat(isLucky(0.04) ? [HIDDEN] : [])
            .map((name) => include(name)),
        writes: isLucky(0.2) ? [update(isLucky(0.1) ? null : pick(TABLES))] : [],
        ...(isLucky(0.25) ? USES_GRAPH : {}),
        ...(isLucky(0.06) ? { endpoints: [{ url: '', exact: false, line: 1 }] } : {}),
        // It holds the address of the row now. What it held then nobody knows.
        ...(isLucky(0.06) ? { endpoints: [{ url: '', exact: false, line: 1, parts: [{ property: 'base' }] }] } : {}),
        ...(isLucky(0.04) ? { dynamic: [{ what: 'eval', line: 1 } as const] } : {}),
    })
    const rules = ['R', 'S', 'T'].map((name, at) =>
        automation('business_rule', name, text(name), {
            trigger: trigger(TABLES[at]!, isLucky(0.1) ? { condition: 'new Condition().holds(current)' } : {}),
        }),
    )
    const automations = [...rules, ...names.map((name) => automation('script_include', name, text(name)))]
    const rows: OutboundRow[] = []
    const truth = new Set<string>()
    for (let transaction = 0; transaction < 4; transaction++) runOne(pick(rules), `${seed}-${transaction}`)
    return { automations, rows, truth }

    function runOne(first: Automation, key: string): void {
        const happened: string[] = []
        const namesOrigin = isLucky(0.5)
        let left = 30
        run(first, first)

        function run(one: Automation, began: Automation): void {
            if (left-- <= 0) return
            happened.push(`ran ${one.id}`)
            const { dynamic, endpoints, includes, restMessages, writes } = one.analysis!
            if (one.trigger !== null && one.trigger.condition !== '' && isLucky(0.7)) callOut('condition', began)
            for (const { name } of includes) {
                if (isLucky(0.3)) continue
                if (name === HIDDEN) callOut('hidden', began)
                const called = automations.find(({ id }) => id === `sn-si-${name}`)
                if (called === undefined) continue
                happened.push(`${one.id} CALLS ${called.id}`)
                run(called, began)
            }
            for (const { table } of writes)
                for (const rule of rules)
                    if (table === null || rule.trigger?.table === table) if (isLucky(0.7)) run(rule, rule)
            // By a computed address, what is called is the same and the REST message is not.
            if (restMessages.length > 0 && isLucky(0.7)) callOut(one.id, began)
            if (endpoints.length + dynamic.length > 0 && isLucky(0.7)) callOut(`${one.id} by address`, began)
        }

        function callOut(by: string, began: Automation): void {
            const sysId = `${key}-${rows.length}`
            const named = namesOrigin ? first : began
            rows.push(outboundRow({ sysId, transactionId: key, sourceTable: named.table, sourceRecord: named.sysId }))
            for (const fact of [...happened, `${by} INVOKES sn-rest-graph`]) truth.add(`${sysId} ${fact}`)
        }
    }
}

it('the includes of the only way ran, called one another, and made the call', () => {
    const wrong: string[] = []
    let claims = 0
    for (let seed = 1; seed <= INSTANCES; seed++) {
        const { automations, rows, truth } = makeWorld(seed)
        const attribution = { log: 'caller', outbound: 'caller', measuredAt: NOON } as const
        const addressValues = new Map([['property base', ['https://graph.example.com/v1.0/users/1']]])
        const knowledge = context(index(automations, { ...graphMessage(), addressValues }), { attribution })
        for (const row of rows) {
            const found = transformOutbound([row], knowledge)
            const facts = [
                ...found.evidence
                    .filter(({ matchedOn }) => matchedOn === 'outbound_only_way')
                    .map(({ subjects }) => `ran ${subjects[0]!.automationId}`),
                ...found.edges
                    .filter(({ matchedOn }) => matchedOn === 'outbound_only_way')
                    .map(({ from, to, type }) => `${from} ${type} ${to}`),
            ]
            claims += facts.length
            wrong.push(...facts.map((fact) => `${row.sysId} ${fact}`).filter((fact) => !truth.has(fact)))
        }
    }
    process.stdout.write(`only way: ${claims - wrong.length} of ${claims} claims\n`)
    expect(wrong).toEqual([])
    expect(claims).toBeGreaterThan(INSTANCES / 10)
})
