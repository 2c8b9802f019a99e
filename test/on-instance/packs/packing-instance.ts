/** Packs on the built app: asked for by an auditor over HTTP, built by the job, downloaded, and verified by a program that knows no instance. */

import { runCommand } from '../../../packages/verify/src/command.ts'
import { readArchive } from '../../../packages/verify/src/read-archive.ts'
import type { Fields, Login } from '../../support/instance-client.ts'
import type { OnInstance } from '../../support/on-instance.ts'

export const PACK = 'x_kt_gov_pack'
export const PACK_JOB = 'Keeptrusts: build packs'
const ATTEST_JOB = 'Keeptrusts: extend attestation chain'

/** What the verifier says. */
export interface Verified {
    readonly exitCode: number
    readonly isVerified: boolean
    readonly attestations: number
    readonly last: { readonly position: number; readonly head: string }
    readonly rows: number
    readonly redacted: number
    readonly controlTests: number
    readonly recounted: number
    readonly notRecounted: readonly { readonly where: string; readonly why: string }[]
    readonly leftOut: number
    readonly oscalDocuments: number
    readonly findings: readonly { readonly code: string; readonly where: string; readonly detail: string }[]
}

/** What people and programs do with packs on an instance. */
export function packing(local: () => OnInstance) {
    const runJob = (name: string): void => {
        local().instance.queue.runJob(name)
        local().drain()
    }
    const auditor = (): Login => local().user('kt.auditor', ['x_kt_gov.auditor'])
    const packOf = (sysId: string): Promise<Fields> => local().record(PACK, `sys_id=${sysId}`)
    const filesOf = (sysId: string): Promise<readonly Fields[]> =>
        local().records('sys_attachment', `table_name=${PACK}^table_sys_id=${sysId}^ORDERBYfile_name`)

    async function download(attachment: string): Promise<Buffer> {
        const { password, user } = auditor()
        const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
        const answer = await fetch(`${local().url}/api/now/attachment/${attachment}/file`, {
            headers: { authorization },
        })
        if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
        return Buffer.from(await answer.arrayBuffer())
    }

    const ask = (columns: Fields) => local().api('POST', `/api/now/table/${PACK}`, { login: auditor(), body: columns })

    return {
        ask,
        auditor,
        packOf,
        filesOf,
        download,
        runJob,
        attest: () => runJob(ATTEST_JOB),
        build: () => runJob(PACK_JOB),
        /** Asks as an auditor, runs the job; the request as it is then. */
        async make(columns: Fields): Promise<Fields> {
            const answer = await ask(columns)
            if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`)
            runJob(PACK_JOB)
            return packOf(answer.body.result.sys_id)
        },
        /** Builds with a worker that dies before its nth statement, then as the job goes on; answers how many statements the worker began. */
        buildAfterDeath(nth: number): number {
            let seen = 0
            const end = local().instance.interleave(() => {
                seen += 1
                if (seen >= nth) throw new Error('killed')
            })
            try {
                runJob(PACK_JOB)
            } catch {
                // The worker is dead.
            }
            end()
            for (let run = 0; run < 3; run++) {
                local().wait(400)
                runJob(PACK_JOB)
            }
            return seen
        },
        /** The archive of a pack that is ready, its parts joined. */
        async archive(pack: Fields): Promise<Buffer> {
            const files = await filesOf(pack.sys_id)
            return Buffer.concat(await Promise.all(files.map(({ sys_id }) => download(sys_id))))
        },
    }
}

/** The files of an archive as texts. */
export function filesIn(archive: Uint8Array): Readonly<Record<string, string>> {
    const files: Record<string, string> = {}
    for (const [path, bytes] of readArchive(archive)) files[path] = Buffer.from(bytes).toString('latin1')
    return files
}

/** The documents of a framework whose tests fit into one document of assessment results. */
export function oscalFilesOf(folder: string): readonly string[] {
    return ['assessment-plan', 'assessment-results', 'catalog', 'profile', 'system-security-plan'].map(
        (name) => `oscal/${folder}/${name}.json`,
    )
}

/** Runs the verifier as a person would. */
export function verify(archive: Uint8Array, ...kept: readonly string[]): Verified {
    const { code, text } = runCommand(['pack.zip', '--json', ...kept], () => archive)
    return { exitCode: code, ...JSON.parse(text) }
}
