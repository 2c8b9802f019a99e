/** Many tests come in several documents of assessment results, each valid and below 5 MB, and each test is in one of them. */

import { createHash } from 'node:crypto'
import { buildOscal } from '../../../../src/server/packs/app/build-oscal.ts'
import type { PackPorts } from '../../../../src/server/packs/app/pack-ports.ts'
import { MOST_OSCAL_BYTES } from '../../../../src/server/packs/core/names.ts'
import { toListFile } from '../../../../src/server/packs/core/pack-file.ts'
import { NOTHING_GATHERED, type Progress } from '../../../../src/server/packs/core/progress.ts'
import type { PackRequest } from '../../../../src/server/packs/core/request.ts'
import { documentProblems, referenceProblems, valuesOf } from '../../../support/oscal-documents.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const REQUEST: PackRequest = {
    ...{ choice: 'window', subject: '', table: '', from: '2026-04-01', to: '2026-04-30', redaction: 'nothing' },
} as const
const TEST = {
    ...{ control_objective: 'Be safe', window_kind: 'daily', window_from: '2026-04-20', window_to: '2026-04-20' },
    ...{ tested_at: '2026-04-21 03:00:00', valid_until: '2026-05-21 03:00:00', result: 'pass', conclusion: 'Fine' },
    ...{ population: `\u00fc${'long '.repeat(400)}`, gateways: 'gw_1\ngw_2', export_days: '0' },
}
const DEFINITION = {
    columns: { policy_pattern: 'content-safety', control_objective: 'Be safe', pass_threshold: '95' },
    citations: [{ framework: 'eu_ai_act', clause: 'Article 14' }],
}

interface Built {
    readonly progress: Progress
    readonly steps: number
    /** By path. */
    readonly texts: Readonly<Record<string, string>>
}

/** Builds the documents over so many tests of so many controls, 250 to a file. */
function build(count: number, controls: number): Built {
    const stored = new Map<string, string>()
    const ports = {
        crypto: { sha256 },
        origin: () => ({ instance: 'dev1 (id)', appVersion: '0.1.0' }),
        rows: { gateways: () => [] },
        files: {
            storeText: (_sysId: string, name: string, text: string) => {
                stored.set(name, text)
                return { attachment: name }
            },
            readText: (attachment: string) => stored.get(attachment) ?? null,
        },
    } as unknown as PackPorts
    const add = (path: string, lines: readonly object[]) => {
        const text = toListFile(lines.map((line) => JSON.stringify(line)))
        stored.set(path, text)
        return { path, bytes: text.length, crc: 0, sha256: sha256(text), attachment: path, count: 0, redacted: {} }
    }
    const tests = Array.from({ length: count }, (_unused, at) => ({
        row: sha256(`${at}`).slice(0, 32),
        columns: { ...TEST, number: `KTT${at}`, control_id: `C-${at % controls}`, mapping: `m${at % controls}` },
    }))
    const definitions = Array.from({ length: controls }, (_unused, at) => ({
        ...DEFINITION,
        mapping: `m${at}`,
        columns: { ...DEFINITION.columns, control_id: `C-${at}` },
    }))
    const files = [add('definitions.json', definitions)]
    for (let at = 0; at < count; at += 250) {
        const name = at === 0 ? 'x_kt_gov_control_test' : `x_kt_gov_control_test.${at / 250 + 1}`
        files.push(add(`rows/${name}.json`, tests.slice(at, at + 250)))
    }
    const begun: Partial<Progress> = { phase: 'oscal', frameworks: ['eu_ai_act'], files, position: 9, head: 'h' }
    let progress: Progress = { ...NOTHING_GATHERED, ...begun, attestedAt: '2026-05-01 02:00:00' }
    let steps = 0
    while (progress.phase === 'oscal' && steps < 1000) {
        const stepped = buildOscal({ sysId: 's', number: 'KTP1' }, REQUEST, progress, ports)
        if (!stepped.ok) throw new Error(stepped.failure.message)
        progress = stepped.value
        steps += 1
    }
    const texts = progress.files.map(({ attachment, path }) => [path, stored.get(attachment) ?? ''] as const)
    return { progress, steps, texts: Object.fromEntries(texts) }
}

it('splits what is too much for one document, and loses no test', () => {
    const { progress, steps, texts } = build(2000, 20)
    const paths = Object.keys(texts).filter((path) => path.startsWith('oscal/'))
    const results = paths.filter((path) => path.includes('assessment-results'))
    expect(paths.slice(0, 4)).toEqual(
        ['catalog', 'profile', 'system-security-plan', 'assessment-plan'].map((name) => `oscal/eu_ai_act/${name}.json`),
    )
    expect(results.length).toBeGreaterThan(5)
    expect(results.slice(0, 2)).toEqual(['', '.2'].map((part) => `oscal/eu_ai_act/assessment-results${part}.json`))
    for (const path of paths) {
        expect(texts[path].length).toBeLessThan(MOST_OSCAL_BYTES)
        expect([path, documentProblems(JSON.parse(texts[path]))]).toEqual([path, []])
    }
    const documents = results.map((path) => JSON.parse(texts[path]) as unknown)
    const observed = documents.flatMap((one) => valuesOf(one, 'observation-uuid'))
    expect([observed.length, new Set(observed).size]).toEqual([2000, 2000])
    expect(new Set(documents.flatMap((one) => valuesOf(one, 'target-id'))).size).toBe(20)
    expect(steps).toBeLessThanOrEqual(results.length + 3)
    const [catalog, profile, plan, assessmentPlan] = paths.slice(0, 4).map((path) => JSON.parse(texts[path]) as unknown)
    const digests = Object.fromEntries(progress.files.map(({ path, sha256: digest }) => [path, digest]))
    expect(
        referenceProblems({ catalog, profile, plan, assessmentPlan, results: documents.slice(0, 1) }, digests),
    ).toEqual([])
})

it('leaves out tests of more controls than a catalog takes, and counts them', () => {
    const { texts } = build(1100, 1100)
    const documents = Object.keys(texts)
        .filter((path) => path.includes('assessment-results'))
        .map((path) => texts[path])
    const findings = documents.flatMap((text) => valuesOf(JSON.parse(text), 'observation-uuid')).length
    expect(findings).toBe(1000)
    expect(texts['oscal/eu_ai_act/assessment-plan.json']).toContain('100 tests of further controls')
})

it('begins a step again with the same bytes', () => {
    expect(build(300, 3).texts).toEqual(build(300, 3).texts)
})
