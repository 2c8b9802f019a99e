/** Takes the pictures of the documentation, docs/images/*.png, from the built application on a local instance. */
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Administrator } from '../demo/administrator.ts'
import { findBrowser, takePicture, type Size } from './screenshots/browser.ts'
import { openService } from './screenshots/logged-in.ts'

const IMAGES = join(__dirname, '..', 'docs', 'images')
const MOST_BYTES = 150 * 1024
const SIZE: Size = { width: 1280, height: 780 }

/** One picture: the form of the first record that a query finds. */
interface Picture {
    readonly name: string
    readonly table: string
    readonly query: string
}

const PICTURES: readonly Picture[] = [
    { name: 'delivery', table: 'x_kt_gov_delivery', query: 'state=processed^event_typeLIKEconfig^ORDERBYnumber' },
    { name: 'automation', table: 'x_kt_gov_automation', query: 'kind=business_rule^active=true^ORDERBYname' },
]

async function main(): Promise<number> {
    const browser = findBrowser()
    const password = randomBytes(12).toString('hex')
    const { child, url } = await startInstance(password)
    const service = await openService(url, 'admin', password)
    try {
        mkdirSync(IMAGES, { recursive: true })
        const administrator = new Administrator(url, 'admin', password)
        let tooBig = 0
        for (const picture of PICTURES) {
            const file = join(IMAGES, `${picture.name}.png`)
            const path = await pathOf(picture, administrator)
            const bytes = await takePicture(browser, service.url + path, file, SIZE)
            console.log(`${(bytes / 1024).toFixed(0).padStart(4)} KB  docs/images/${picture.name}.png`)
            if (bytes > MOST_BYTES) tooBig += 1
        }
        if (tooBig > 0) console.error(`${tooBig} pictures are larger than ${MOST_BYTES / 1024} KB`)
        return tooBig > 0 ? 1 : 0
    } finally {
        service.close()
        child.stdin?.end()
    }
}

/** A process of its own, because this one waits for the browser while the instance answers it. */
async function startInstance(password: string): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const script = join(__dirname, 'screenshots', 'serve.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, password], { stdio: ['pipe', 'pipe', 'inherit'] })
    for await (const line of createInterface({ input: child.stdout })) {
        if (line.startsWith('{"url"')) return { child, url: (JSON.parse(line) as { url: string }).url }
        console.log(line)
    }
    throw new Error('the instance did not start')
}

async function pathOf({ name, query, table }: Picture, administrator: Administrator): Promise<string> {
    const [row] = await administrator.list(table, query, ['sys_id'])
    if (!row) throw new Error(`${name}: no ${table} matches ${query}`)
    return `/${table}.do?sys_id=${row.sys_id}`
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
