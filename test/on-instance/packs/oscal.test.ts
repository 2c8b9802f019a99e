/** From decisions to documents of OSCAL that an importer without the instance reads: valid, whole, and the same as the rows beside them. */

import { zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { toCanonicalJson } from '../../../src/server/shared/json.ts'
import { documentProblems, referenceProblems, valuesOf, type Kit } from '../../support/oscal-documents.ts'
import { onControls } from '../controls/governed-controls.ts'
import { filesIn, oscalFilesOf, packing, verify } from './packing-instance.ts'

const DAY = 86400
const TEST = 'x_kt_gov_control_test'
const WINDOW = { window_from: '2026-04-18', window_to: '2026-04-20' }
const CONTROL = { choice: 'control', subject: 'AI-SAFE-001', ...WINDOW }

const instance = onControls()
const packs = packing(() => instance.local)

/** One day that passes, one that fails and one with too few decisions, all attested. */
async function measure(): Promise<void> {
    const { sys_id } = await instance.mapping('AI-SAFE-001')
    const days: readonly (readonly [string, Parameters<typeof instance.decide>[2]])[] = [
        ['2026-04-18', { block: 19, log: 1 }],
        ['2026-04-19', { block: 8, log: 3 }],
        ['2026-04-20', { block: 1, log: 1 }],
    ]
    for (const [day, counts] of days) await instance.decide('content-safety', day, counts)
    for (const [day] of days) instance.test(day, day, sys_id)
    packs.attest()
    instance.local.wait(4 * DAY)
    packs.attest()
}

type Files = Readonly<Record<string, string>>

/** The archive again, with a manifest whose digests fit: what somebody makes who knows the format. */
function repack(files: Files): Uint8Array {
    const { digest: _digest, ...manifest } = JSON.parse(files['manifest.json']) as Record<string, unknown>
    const digests = digestsOf(files)
    const named = (manifest.files as { path: string }[]).map(({ path }) => ({
        ...{ path, bytes: files[path].length, sha256: digests[path] },
    }))
    const statement = JSON.parse(files['statements/pack.json']) as { subject: { name: string; digest: object }[] }
    for (const one of statement.subject) one.digest = { sha256: digests[one.name] }
    const stated = JSON.stringify(statement)
    const whole = {
        ...manifest,
        files: named.map((one) =>
            one.path === 'statements/pack.json'
                ? { path: one.path, bytes: stated.length, sha256: createHash('sha256').update(stated).digest('hex') }
                : one,
        ),
    }
    const texts = {
        ...{ ...files, 'statements/pack.json': stated },
        'manifest.json': JSON.stringify({
            ...whole,
            digest: createHash('sha256').update(toCanonicalJson(whole)).digest('hex'),
        }),
    }
    return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text, 'latin1')])))
}

async function make(columns: Parameters<typeof packs.make>[0]) {
    const pack = await packs.make(columns)
    expect(pack).toMatchObject({ state: 'ready', code: '' })
    const archive = await packs.archive(pack)
    return { archive, files: filesIn(archive) }
}

function readKit(files: Files, folder: string): Kit {
    const [assessmentPlan, results, catalog, profile, plan] = oscalFilesOf(folder).map(
        (path) => JSON.parse(files[path]) as unknown,
    )
    return { catalog, profile, plan, assessmentPlan, results: [results] }
}

function digestsOf(files: Files): Readonly<Record<string, string>> {
    const digests = Object.entries(files).map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')])
    return Object.fromEntries(digests)
}

const foldersOf = (files: Files): readonly string[] => [
    ...new Set(
        Object.keys(files)
            .filter((path) => path.startsWith('oscal/'))
            .map((path) => path.split('/')[1]),
    ),
]

interface Finding {
    readonly title: string
    readonly props: readonly { readonly name: string; readonly value: string }[]
    readonly target: { readonly status: { readonly state: string; readonly reason: string } }
}
interface Observation {
    readonly collected: string
    readonly expires: string
    readonly methods: readonly string[]
    readonly props: Finding['props']
    readonly 'relevant-evidence': readonly { readonly href: string; readonly props?: Finding['props'] }[]
}

function read({ results }: Kit): {
    readonly findings: readonly Finding[]
    readonly observations: readonly Observation[]
} {
    const all = (
        results as readonly { 'assessment-results': { results: { findings: []; observations: [] }[] } }[]
    ).flatMap((one) => one['assessment-results'].results)
    return {
        findings: all.flatMap(({ findings }) => findings),
        observations: all.flatMap(({ observations }) => observations),
    }
}

const valueOf = (one: Pick<Finding, 'props'>, name: string): string =>
    one.props.find((each) => each.name === name)?.value ?? ''

it('are valid, refer to each other, and are named by the manifest with their digests', async () => {
    await measure()
    const { archive, files } = await make(CONTROL)
    const folders = foldersOf(files)
    expect(folders).toEqual(['eu_ai_act', 'iso_42001', 'nist_ai_rmf', 'soc_2'])
    const digests = digestsOf(files)
    for (const folder of folders) {
        const kit = readKit(files, folder)
        const documents = [kit.catalog, kit.profile, kit.plan, kit.assessmentPlan, ...kit.results]
        expect([folder, documents.flatMap(documentProblems), referenceProblems(kit, digests)]).toEqual([folder, [], []])
    }
    const named: readonly { path: string; sha256: string }[] = JSON.parse(files['manifest.json']).files
    for (const path of folders.flatMap(oscalFilesOf))
        expect(named).toContainEqual(expect.objectContaining({ path, sha256: digests[path] }))
    expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], oscalDocuments: 20 })
})

it('state each test as its row does, and keep failed and inconclusive apart', async () => {
    await measure()
    const { files } = await make(CONTROL)
    const rows: readonly { row: string; columns: Record<string, string> }[] = JSON.parse(files[`rows/${TEST}.json`])
    expect(rows.map(({ columns }) => columns.result).sort()).toEqual(['fail', 'inconclusive', 'pass'])
    const { findings, observations } = read(readKit(files, 'eu_ai_act'))
    const stated = findings.map((one) => [
        valueOf(one, 'row'),
        [one.target.status.state, one.target.status.reason, valueOf(one, 'result')],
    ])
    const wanted: Readonly<Record<string, readonly string[]>> = {
        pass: ['satisfied', 'pass', 'passed'],
        fail: ['not-satisfied', 'fail', 'failed'],
        inconclusive: ['not-satisfied', 'other', 'inconclusive'],
    }
    expect(Object.fromEntries(stated)).toEqual(
        Object.fromEntries(rows.map(({ columns, row }) => [row, wanted[columns.result]])),
    )
    const iso = (text: string): string => `${text.replace(' ', 'T')}Z`
    for (const { columns, row } of rows) {
        const observation = observations.find((one) => valueOf(one['relevant-evidence'][0] as never, 'row') === row)
        expect(observation).toMatchObject({
            ...{ methods: ['TEST'], collected: iso(columns.tested_at), expires: iso(columns.valid_until) },
            'relevant-evidence': [{ href: `../../rows/${TEST}.json` }, { href: '../../rows/x_kt_gov_decision.json' }],
        })
        expect(valueOf(observation as never, 'freshness')).toBe('current')
        expect(valueOf(observation as never, 'evaluated')).toBe(columns.evaluated)
    }
})

it('name a result whose time is over by the time of the pack', async () => {
    await measure()
    instance.local.wait(60 * DAY)
    packs.attest()
    const { sys_id } = await instance.mapping('AI-SAFE-001')
    instance.test('2026-04-18', '2026-04-19', sys_id)
    packs.attest()
    instance.local.wait(2 * DAY)
    packs.attest()
    const { files } = await make(CONTROL)
    const { observations } = read(readKit(files, 'soc_2'))
    expect(observations.map((one) => valueOf(one, 'freshness')).sort()).toEqual([
        'current',
        'expired',
        'expired',
        'expired',
    ])
})

it('are those of its framework alone in the pack of a framework, with controls that were not tested in the catalog', async () => {
    await measure()
    const { archive, files } = await make({ choice: 'framework', subject: 'eu_ai_act', ...WINDOW })
    expect(foldersOf(files)).toEqual(['eu_ai_act'])
    const kit = readKit(files, 'eu_ai_act')
    const controls = valuesOf(kit.catalog, 'id').filter((id) => !/_(smt|obj)$/.test(id))
    expect(controls.filter((id) => /^[a-z]+$/.test(id) === false)).toEqual(
        expect.arrayContaining(['AI-COMP-001', 'AI-SAFE-001']),
    )
    expect(JSON.stringify(kit.profile)).toContain('"with-ids":["AI-SAFE-001"]')
    expect(verify(archive)).toMatchObject({ exitCode: 0, oscalDocuments: 5 })
})

it('list the gateways that the instance knows', async () => {
    await measure()
    const { database, newId } = instance.local.instance
    database.insert('x_kt_gov_gateway', { sys_id: newId(), gateway_key: 'k', gateway_id: 'gw_1', name: 'One' })
    const { files } = await make(CONTROL)
    const items = JSON.parse(files['oscal/soc_2/system-security-plan.json'])['system-security-plan'][
        'system-implementation'
    ]['inventory-items']
    expect(items).toEqual([
        expect.objectContaining({
            description: 'Gateway One (gw\\_1)',
            props: expect.arrayContaining([{ name: 'asset-id', value: 'gw_1' }]),
        }),
    ])
})

it('are of controls that cite nothing where nobody cites a clause, whatever markup their names have', async () => {
    const { sys_id } = await instance.mapping('AI-SAFE-001')
    const named = { control_id: 'AI <b>1</b> {{ x }}', control_objective: '# "Be" `safe` \u{1f600}' }
    await instance.change('x_kt_gov_control_mapping', named, `sys_id=${sys_id}`)
    for (const { sys_id: citation } of await instance.list(
        'x_kt_gov_control_citation',
        ['sys_id'],
        `mapping=${sys_id}`,
    ))
        instance.local.instance.database.delete('x_kt_gov_control_citation', citation)
    await measureOf(sys_id)
    const { archive, files } = await make({ ...CONTROL, subject: named.control_id })
    expect(foldersOf(files)).toEqual(['uncited'])
    const kit = readKit(files, 'uncited')
    const documents = [kit.catalog, kit.profile, kit.plan, kit.assessmentPlan, ...kit.results]
    expect([documents.flatMap(documentProblems), referenceProblems(kit, digestsOf(files))]).toEqual([[], []])
    expect(valuesOf(kit.catalog, 'prose')).toContain('\\# \\"Be\\" \\`safe\\` \u{1f600}')
    expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], oscalDocuments: 5 })
})

async function measureOf(mapping: string): Promise<void> {
    await instance.decide('content-safety', '2026-04-20', { block: 9, log: 1 })
    instance.test('2026-04-20', '2026-04-20', mapping)
    packs.attest()
    instance.local.wait(DAY)
    packs.attest()
}

it('are named by the verifier where somebody states a failed test as satisfied, with a digest that fits', async () => {
    await measure()
    const { files } = await make(CONTROL)
    const [, results] = oscalFilesOf('soc_2')
    const forged = files[results]
        .split('"not-satisfied","reason":"fail"')
        .join('"satisfied","reason":"pass"')
        .split('"value":"failed"')
        .join('"value":"passed"')
    expect(forged).not.toBe(files[results])
    const { findings } = verify(repack({ ...files, [results]: forged }))
    expect(new Set(findings.map(({ code, where }) => `${code} ${where}`))).toEqual(
        new Set([`oscal_differs ${results}`]),
    )
})

describe('of many tests', () => {
    /** So many copies of a test, each of another number, with text that fills a document. */
    async function multiply(count: number): Promise<void> {
        await measure()
        const { clock, database, newId } = instance.local.instance
        const [row] = await instance.local.records(TEST, 'result=fail')
        const now = new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' ')
        for (let made = 0; made < count; made++)
            database.insert(TEST, {
                ...row,
                ...{ sys_id: newId(), number: `KTT9${String(made).padStart(6, '0')}`, test_key: `copy ${made}` },
                ...{ tested_at: now, population: `\u00fc "${'long '.repeat(300)}"` },
            })
        instance.local.wait(600)
        for (let run = 0; run < 10; run++) packs.attest()
        instance.local.wait(2 * DAY)
        packs.attest()
    }

    it('come in several documents below 5 MB, with each test in one of them', async () => {
        await multiply(300)
        const { archive, files } = await make(CONTROL)
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], controlTests: 303 })
        for (const folder of foldersOf(files)) {
            const paths = Object.keys(files).filter((path) => path.startsWith(`oscal/${folder}/assessment-results`))
            expect(paths.length).toBeGreaterThan(1)
            for (const path of paths) expect(files[path].length).toBeLessThan(5000000)
            const results = paths.map((path) => JSON.parse(files[path]) as unknown)
            const kit = { ...readKit(files, folder), results }
            expect([folder, results.flatMap(documentProblems), referenceProblems(kit, digestsOf(files))]).toEqual([
                folder,
                [],
                [],
            ])
            expect(new Set(valuesOf(results, 'observation-uuid')).size).toBe(303)
        }
    }, 120000)
})

it.each([40, 80, 120, 160, 200])('are the same when their worker dies before statement %i', async (nth) => {
    await measure()
    const reference = await packs.archive(await packs.make(CONTROL))
    const asked = await packs.ask(CONTROL)
    expect(packs.buildAfterDeath(nth)).toBeGreaterThanOrEqual(nth)
    const pack = await packs.packOf(asked.body.result.sys_id)
    expect(pack).toMatchObject({ state: 'ready', code: '' })
    expect((await packs.archive(pack)).equals(reference)).toBe(true)
})

it('name no decision where details are redacted', async () => {
    await measure()
    const { archive, files } = await make({ ...CONTROL, redaction: 'details' })
    expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [], oscalDocuments: 20 })
    const texts = Object.keys(files)
        .filter((path) => path.startsWith('oscal/'))
        .map((path) => files[path])
    expect(texts.join('')).not.toMatch(/dec_\d|gw_1/)
})
