/** The demo: delivers signed webhooks of a day and a week to the built app on a new instance, then a week to that of a bank, and shows the results. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bootInstance, serve } from 'servicenow-local-instance'
import { ensureBuilt, setSecret } from '../tools/local-instance/application.ts'
import { Administrator } from './administrator.ts'
import { playDays } from './days.ts'
import { liveIn, type LivedIn } from './lived-in/act.ts'
import { printLivedIn } from './lived-in/printing.ts'
import { checkLivedIn } from './lived-in/promises.ts'
import { playPack, type PackReport } from './pack-act.ts'
import { checkPack, checkPromises, type Promised } from './promises.ts'
import {
    printControls,
    printDeliveries,
    printEvidence,
    printPack,
    printPromises,
    printRecords,
    say,
} from './printing.ts'
import { collectReport, type Report } from './report.ts'
import { dayBefore } from './week.ts'

const SECRET = 'whsec_demo-signing-secret'
const PASSWORD = 'demo-password'

async function main(): Promise<number> {
    const started = Date.now()
    say('Starting a local instance and installing the built app')
    const application = ensureBuilt(say)
    const day = dayBefore(Date.now())
    const { pack, report } = await playOnNewInstance(application, day)
    const bank = await liveIn(application, day)
    const promises = [...checkPromises(report), ...checkPack(pack), ...checkLivedIn(bank)]
    printDeliveries(report)
    printRecords(report)
    printControls(report)
    printEvidence(report)
    printPack(pack)
    printLivedIn(bank)
    printPromises(promises)
    write({ ...report, pack }, bank, promises)
    const broken = promises.filter((promise) => !promise.kept).length
    say(
        `${promises.length - broken} of ${promises.length} promises kept in ${((Date.now() - started) / 1000).toFixed(1)} s. Report: out/demo/report.json. Evidence graph: out/demo/evidence-graph.json. Pack: out/demo/pack.zip`,
    )
    return broken ? 1 : 0
}

/** The first three parts, and the pack of what they measured. */
async function playOnNewInstance(application: string, day: string): Promise<{ report: Report; pack: PackReport }> {
    const { instance } = bootInstance({ application, password: PASSWORD })
    setSecret(instance, SECRET)
    const server = await serve(() => instance, { port: 0 })
    try {
        const administrator = new Administrator(server.url, 'admin', PASSWORD)
        const { controls, evidence, played } = await playDays(day, instance, server.url, SECRET, administrator)
        const report = await collectReport(administrator, played, controls, evidence)
        return { report, pack: await playPack(controls, instance, administrator) }
    } finally {
        await server.close()
        instance.close()
    }
}

function write(report: object, bank: LivedIn, promises: readonly Promised[]): void {
    const directory = join(__dirname, '..', 'out', 'demo')
    mkdirSync(directory, { recursive: true })
    writeFileSync(join(directory, 'report.json'), `${JSON.stringify({ ...report, bank, promises }, null, 2)}\n`)
}

main().then(
    (code) => {
        process.exitCode = code
    },
    (error: unknown) => {
        console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
        process.exitCode = 1
    },
)
