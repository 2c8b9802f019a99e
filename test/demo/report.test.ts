/** The demo runs as a user would run it, and its report says what anybody can count again from the raw deliveries. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

interface Event {
    readonly timestamp: string
    readonly data: { readonly event_id: string; readonly action: string; readonly policy_name: string }
}
interface Exported {
    readonly id: string
    readonly timestamp: string
    readonly verdict: string
    readonly policy_name: string
}
type Row = Readonly<Record<string, string>>
interface Report {
    readonly promises: readonly { readonly promise: string; readonly kept: boolean }[]
    readonly controls: {
        readonly deliveries: readonly (readonly Event[])[]
        readonly artifact: string
        readonly tests: readonly Row[]
        readonly exports: readonly Row[]
        readonly gaps: readonly Row[]
    }
}

const CONTROLS: Readonly<Record<string, string>> = {
    'AI-SAFE-001': 'content-safety',
    'AI-DATA-001': 'data-protection',
    'AI-COMP-001': 'compliance-review',
    'AI-COST-001': 'cost-limit',
}
const ENFORCED = new Set(['block', 'redact', 'escalate'])

let report: Report

beforeAll(() => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'demo/main.ts'], { cwd: ROOT, encoding: 'utf8' })
    if (run.status !== 0)
        throw new Error(`the demo ended with ${run.status}:\n${run.stdout.slice(-4000)}\n${run.stderr}`)
    report = JSON.parse(readFileSync(join(ROOT, 'out/demo/report.json'), 'utf8')) as Report
})

it('keeps every promise', () => {
    expect(report.promises.length).toBeGreaterThan(40)
    expect(report.promises.filter((promise) => !promise.kept)).toEqual([])
})

/** Per policy: actions of distinct decisions, taking for each day the source that holds more. */
function recount(policy: string): readonly string[] {
    const received = new Map<string, { day: string; action: string }>()
    for (const { timestamp, data } of report.controls.deliveries.flat())
        if (data.policy_name === policy)
            received.set(data.event_id, { day: timestamp.slice(0, 10), action: data.action })
    const exported = (JSON.parse(report.controls.artifact) as readonly Exported[])
        .filter((row) => row.policy_name === policy)
        .map((row) => ({ day: row.timestamp.slice(0, 10), action: row.verdict }))
    const days = new Set([...exported, ...received.values()].map(({ day }) => day))
    return [...days].flatMap((day) => {
        const [byWebhook, byExport] = [[...received.values()], exported].map((rows) =>
            rows.filter((row) => row.day === day),
        )
        return (byExport.length > byWebhook.length ? byExport : byWebhook).map(({ action }) => action)
    })
}

it.each(Object.entries(CONTROLS))('counts %s as the raw deliveries do', (control, policy) => {
    const actions = recount(policy)
    const enforced = actions.filter((action) => ENFORCED.has(action)).length
    const violations = actions.filter((action) => action !== 'allow').length
    const rate = Math.floor((enforced / violations) * 10_000) / 100
    const [test] = report.controls.tests.filter((row) => row.control_id === control)
    expect({
        evaluated: Number(test.evaluated),
        enforced: Number(test.enforced),
        rate: Number(test.enforcement_rate),
    }).toEqual({
        evaluated: violations,
        enforced,
        rate,
    })
    expect(test.result).toBe(rate >= 95 ? 'pass' : 'fail')
})

it('stored the artifact as it was sent', () => {
    const hash = createHash('sha256').update(report.controls.artifact).digest('hex')
    expect(report.controls.exports.map((row) => row.sha256)).toEqual([hash])
})

it('knows exactly which decisions the webhooks lost', () => {
    const received = report.controls.deliveries.flat().length
    const exported = (JSON.parse(report.controls.artifact) as readonly Exported[]).length
    const gap = report.controls.gaps.reduce((sum, row) => sum + Number(row.difference), 0)
    expect(gap).toBe(exported - received)
})
