/** The last part on the first instance: the evidence of a control leaves as a pack, and a program that knows no instance verifies it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalInstance } from 'servicenow-local-instance'
import { runCommand } from '../packages/verify/src/command.ts'
import { readArchive } from '../packages/verify/src/read-archive.ts'
import type { Administrator, Fields } from './administrator.ts'
import { say } from './printing.ts'
import type { ControlReport } from './second-act.ts'

const FILE = join(__dirname, '..', 'out', 'demo', 'pack.zip')
const ATTEST = 'Keeptrusts: extend attestation chain'
const BUILD = 'Keeptrusts: build packs'
/** A day is attested an hour after its end. */
const UNTIL_ATTESTED_MS = 26 * 3600 * 1000
/** Runs within which a pack of a week is built. */
const MOST_RUNS = 10

/** A pack, and what the verifier says of it. */
export interface Verified {
    readonly pack: Fields
    readonly code: number
    readonly text: string
}

/** Assessment results of one framework in the pack. */
export interface OscalReport {
    readonly framework: string
    readonly documents: number
    readonly bytes: number
    /** State and reason of each finding. */
    readonly findings: readonly string[]
}

export interface PackReport {
    /** Position and head of each day that was announced. */
    readonly heads: readonly Fields[]
    readonly whole: Verified
    /** What an importer of OSCAL reads in it. */
    readonly oscal: readonly OscalReport[]
    /** After somebody wrote into the database. */
    readonly changed: Verified
    readonly changedRow: string
}

/** Attests what was measured, makes a pack of the first control, then changes the result of its test in the database and makes another. */
export async function playPack(
    { tests, window }: ControlReport,
    instance: LocalInstance,
    administrator: Administrator,
): Promise<PackReport> {
    say('Attesting what was measured, and making a pack of a control')
    runJob(instance, ATTEST)
    instance.clock.set(instance.clock.now() + UNTIL_ATTESTED_MS)
    runJob(instance, ATTEST)
    const heads = await administrator.list('x_kt_gov_attestation', 'kind=day^announced_atISNOTEMPTY^ORDERBYposition', [
        'position',
        'head',
    ])
    const [test] = tests
    const asked = {
        choice: 'control',
        subject: test.control_id,
        window_from: window.from,
        window_to: window.to,
        redaction: 'nothing',
    }
    const whole = await take(asked, heads, instance, administrator)
    const oscal = readOscal(readFileSync(FILE))
    instance.database.update('x_kt_gov_control_test', test.sys_id, { result: test.result === 'pass' ? 'fail' : 'pass' })
    const changed = await take(asked, heads, instance, administrator, false)
    return { heads, whole, oscal, changed, changedRow: test.sys_id }
}

async function take(
    asked: Fields,
    heads: readonly Fields[],
    instance: LocalInstance,
    administrator: Administrator,
    isKept = true,
): Promise<Verified> {
    const { sys_id } = await administrator.create('x_kt_gov_pack', asked)
    let pack: Fields = { sys_id, state: 'queued' }
    for (let run = 0; run < MOST_RUNS && pack.state !== 'ready' && pack.state !== 'failed'; run++) {
        runJob(instance, BUILD)
        const [now] = await administrator.list('x_kt_gov_pack', `sys_id=${sys_id}`, [
            ...['number', 'state', 'code', 'message', 'row_count', 'file_count', 'byte_count', 'digest', 'position'],
        ])
        pack = now
    }
    const files = await administrator.list(
        'sys_attachment',
        `table_name=x_kt_gov_pack^table_sys_id=${sys_id}^ORDERBYfile_name`,
        ['sys_id'],
    )
    const parts = await Promise.all(files.map((file) => administrator.download(file.sys_id)))
    const archive = Buffer.concat(parts)
    if (isKept) {
        mkdirSync(join(FILE, '..'), { recursive: true })
        writeFileSync(FILE, archive)
    }
    const kept = heads.find(({ position }) => position === pack.position)
    const head = kept === undefined ? 'none' : `${kept.position}:${kept.head}`
    return { pack, ...runCommand(['pack.zip', '--head', head, '--digest', pack.digest], () => archive) }
}

interface AssessmentResults {
    readonly 'assessment-results': {
        readonly results: readonly {
            readonly findings: readonly {
                readonly target: { readonly status: { readonly state: string; readonly reason: string } }
            }[]
        }[]
    }
}

function readOscal(archive: Uint8Array): readonly OscalReport[] {
    const found = new Map<string, OscalReport>()
    for (const [path, bytes] of readArchive(archive)) {
        const [folder, framework, name] = path.split('/')
        if (folder !== 'oscal' || framework === undefined || name === undefined) continue
        const before = found.get(framework) ?? { framework, documents: 0, bytes: 0, findings: [] }
        const own = name.startsWith('assessment-results') ? readFindings(bytes) : []
        found.set(framework, {
            framework,
            documents: before.documents + 1,
            bytes: before.bytes + bytes.length,
            findings: [...before.findings, ...own],
        })
    }
    return [...found.values()]
}

function readFindings(bytes: Uint8Array): readonly string[] {
    const document = JSON.parse(Buffer.from(bytes).toString('utf8')) as AssessmentResults
    return document['assessment-results'].results.flatMap(({ findings }) =>
        findings.map(({ target: { status } }) => `${status.state} (${status.reason})`),
    )
}

function runJob(instance: LocalInstance, name: string): void {
    instance.queue.runJob(name)
    instance.queue.drain()
}
