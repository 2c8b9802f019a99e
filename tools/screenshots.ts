/** Takes the pictures of the documentation, docs/images/*.png, from the built application on a local instance. */
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Administrator } from '../demo/administrator.ts'
import { RULE } from '../demo/router-story.ts'
import { Browser } from './browser/browser.ts'
import { findBrowser } from './browser/find-browser.ts'

const IMAGES = join(__dirname, '..', 'docs', 'images')
const MOST_BYTES = 150 * 1024
const WIDTH = 1280

/** One picture, and the path of its page once the demo was played. */
interface Picture {
    readonly name: string
    readonly path: (administrator: Administrator) => Promise<string>
    /** True on the page once it shows what the picture is for. */
    readonly shown: string
    /** Of the screen, in pixels. */
    readonly height: number
}

const PICTURES: readonly Picture[] = [
    { name: 'chain', path: pathOfChain, shown: `document.querySelector('.picture svg')`, height: 1240 },
    { name: 'dashboard', path: async () => '/local_workspace.do?path=kt-gov', shown: 'true', height: 780 },
    { name: 'delivery', path: pathOfDelivery, shown: 'true', height: 780 },
]

async function main(): Promise<number> {
    const browser = Browser.launch(findBrowser())
    const password = randomBytes(12).toString('hex')
    const { child, url } = await startInstance(password)
    const authorization = `Basic ${Buffer.from(`admin:${password}`).toString('base64')}`
    try {
        mkdirSync(IMAGES, { recursive: true })
        const administrator = new Administrator(url, 'admin', password)
        let tooBig = 0
        for (const picture of PICTURES) {
            const file = join(IMAGES, `${picture.name}.png`)
            const tab = await browser.open({ authorization })
            await tab.show({ width: WIDTH, height: picture.height })
            await tab.go(url + (await picture.path(administrator)))
            await tab.until(picture.shown)
            await tab.takePicture(file, false)
            await tab.close()
            const bytes = statSync(file).size
            console.log(`${(bytes / 1024).toFixed(0).padStart(4)} KB  docs/images/${picture.name}.png`)
            if (bytes > MOST_BYTES) tooBig += 1
        }
        if (tooBig > 0) console.error(`${tooBig} pictures are larger than ${MOST_BYTES / 1024} KB`)
        return tooBig > 0 ? 1 : 0
    } finally {
        await browser.close()
        child.stdin?.end()
    }
}

/** A process of its own, because this one waits for the browser while the instance answers it. */
async function startInstance(password: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const script = join(__dirname, 'screenshots', 'serve-demo.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, password], { stdio: ['pipe', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: child.stdout })) {
        if (line.startsWith('{"url"')) return { child, url: (JSON.parse(line) as { url: string }).url }
        console.log(line)
    }
    throw new Error('the instance did not start')
}

/** The chain of the rule that routed the first incident. */
async function pathOfChain(administrator: Administrator): Promise<string> {
    const rule = await first(administrator, 'x_kt_gov_automation', `name=${RULE}`, 'automation_id')
    const edge = `edge_type=TRIGGERS^to_id=${rule}^from_connection.nameSTARTSWITHINC^ORDERBYfrom_connection.name`
    const record = await first(administrator, 'x_kt_gov_evidence_edge', edge, 'from_connection.name')
    return `/x_kt_gov_console.do?automation=${rule}&record=${record}`
}

async function pathOfDelivery(administrator: Administrator): Promise<string> {
    const query = 'state=processed^event_typeLIKEconfig^ORDERBYnumber'
    return `/x_kt_gov_delivery.do?sys_id=${await first(administrator, 'x_kt_gov_delivery', query, 'sys_id')}`
}

async function first(administrator: Administrator, table: string, query: string, column: string): Promise<string> {
    const [row] = await administrator.list(table, query, [column])
    if (!row) throw new Error(`no ${table} matches ${query}`)
    return row[column] ?? ''
}

main().then(
    (code) => {
        process.exitCode = code
    },
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : String(error))
        process.exitCode = 1
    },
)
