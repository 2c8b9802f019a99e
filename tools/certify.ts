/** The command `npm run certify`: installs, publishes, measures, tests and delivers on an instance, and says how it differs from the local one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Check } from './certify/check.ts'
import { failed } from './certify/check.ts'
import { createCleanup, type Rest } from './certify/cleanup.ts'
import { openDebts } from './certify/debts.ts'
import { MARK, type Context } from './certify/context.ts'
import { deliveryStep } from './certify/delivery-step.ts'
import { evidenceStep } from './certify/evidence-step.ts'
import { installStep } from './certify/install-step.ts'
import { createClient, interruptible, requireAdmin, type InstanceClient } from './certify/instance-client.ts'
import { readOptions, type Options } from './certify/options.ts'
import { probeStep } from './certify/probe-step.ts'
import { publishStep } from './certify/publish-step.ts'
import { compare, toMarkdown, type Certificate, type Expectation } from './certify/report.ts'
import { scanStep } from './certify/scan-step.ts'
import { EXIT, Stop } from './certify/stop.ts'
import { testStep } from './certify/test-step.ts'
import { endPauses } from './certify/waiting.ts'
import { findApplication } from './local-instance/application.ts'

const ROOT = resolve(__dirname, '..')
/** What asks a command to end. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const EXPECTED = join(__dirname, 'certify', 'expected.json')

async function main(): Promise<number> {
    const options = readOptions(process.argv.slice(2), process.env)
    if (!options.isInstalled && !findApplication())
        throw new Stop('not_built', 'Run npm run build first: dist/app is missing.')
    const client = createClient(options.instance, options.user, options.password)
    await requireAdmin(client, options.user)
    const certificate = await certify(client, options)
    const folder = resolve(options.out)
    mkdirSync(folder, { recursive: true })
    const file = join(folder, certificate.release)
    writeFileSync(`${file}.json`, `${JSON.stringify(certificate, null, 4)}\n`)
    writeFileSync(`${file}.md`, toMarkdown(certificate))
    for (const line of certificate.differences) say(`differs  ${line}`)
    for (const line of certificate.leftovers) say(`left     ${line}`)
    for (const line of certificate.kept) say(`kept     ${line}`)
    say(`The report is in ${file}.md`)
    if (certificate.checks.some(({ outcome }) => outcome === 'failed')) return EXIT.failed
    return certificate.leftovers.length > 0 ? EXIT.leftovers : EXIT.certified
}

async function certify(client: InstanceClient, options: Options): Promise<Certificate> {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    const startedAt = new Date().toISOString()
    const release = options.release ?? (await releaseOf(client))
    const cleanup = createCleanup(client, openDebts(debtsOf(options)))
    // A run that was killed could not take back what it changed.
    for (const line of (await cleanup.run()).left) say(`left     ${line}`)
    let isInterrupted = false
    const context: Context = {
        client: interruptible(client, () => isInterrupted),
        cleanup,
        version,
        mark: `${MARK}${Date.now().toString(36)}`,
    }
    const checks: Check[] = []
    let facts: Readonly<Record<string, string>> = {}
    const step = async (name: string, work: () => Promise<readonly Check[]>): Promise<void> => {
        const found = await work().catch((error: Error) => {
            if (error instanceof Stop) throw error
            return [failed(name, error.message, 'Repeat; if it stays, report this message.')]
        })
        checks.push(...found)
        for (const { id, outcome, seen } of found) say(`${outcome.padEnd(12)}${id}: ${seen}`)
    }
    // A command that is ended takes back what it did so far; a second time ends it at once.
    const interrupted = (): void => {
        isInterrupted = true
        endPauses()
    }
    for (const signal of SIGNALS) process.once(signal, interrupted)
    let rest: Rest
    try {
        if (!options.isInstalled) await step('install.sdk', () => installStep(context, options))
        const isThere = checks.every(({ id, outcome }) => id !== 'install.sdk' || outcome === 'passed')
        if (isThere) {
            if (!options.isPublished) await step('publish.app_repo', () => publishStep(context))
            await step('probe.facts', async () => {
                const result = await probeStep(context)
                facts = result.facts
                return result.checks
            })
            await step('tests.suite', () => testStep(context))
            await step('scan.suite', () => scanStep(context))
            await step('deliveries.secret', () => deliveryStep(context))
            await step('evidence.canary', () => evidenceStep(context))
        }
    } finally {
        // What takes back asks the instance too.
        isInterrupted = false
        rest = await cleanup.run()
        for (const signal of SIGNALS) process.off(signal, interrupted)
    }
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expectation
    return {
        instance: client.url,
        release,
        version,
        startedAt,
        endedAt: new Date().toISOString(),
        checks,
        facts,
        differences: compare({ checks, facts }, { ...expected, checks: withoutSkipped(expected.checks, options) }),
        leftovers: rest.left,
        kept: rest.kept,
    }
}

/** The file of what is to be taken back on this instance. */
function debtsOf({ instance, out }: Options): string {
    return join(resolve(out), `${new URL(instance).host.replaceAll(':', '-')}.undo.json`)
}

/** What was not asked for is not missing. */
function withoutSkipped(expected: Readonly<Record<string, string>>, options: Options): Record<string, string> {
    return Object.fromEntries(
        Object.entries(expected).filter(
            ([id]) =>
                !(options.isInstalled && id.startsWith('install.')) &&
                !(options.isPublished && id.startsWith('publish.')),
        ),
    )
}

/** The family of the release, by the file that the instance runs; else its name. */
async function releaseOf(client: InstanceClient): Promise<string> {
    const property = async (name: string): Promise<string> =>
        (await client.rows('sys_properties', `name=${name}`, ['value']))[0]?.['value'] ?? ''
    const family = /glide-([a-z]+)-/.exec(await property('glide.war'))?.[1]
    return (family ?? (await property('instance_name')) ?? '').replaceAll(/[^\w.-]/g, '') || 'unknown'
}

function say(line: string): void {
    process.stdout.write(`${line}\n`)
}

main().then(
    (code) => {
        process.exitCode = code
    },
    (error: unknown) => {
        const stop = error instanceof Stop ? error : null
        process.stderr.write(stop ? `${stop.code}: ${stop.message}\n` : `${(error as Error).stack ?? String(error)}\n`)
        process.exitCode = stop?.exitCode ?? EXIT.failed
    },
)
