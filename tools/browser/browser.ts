/** Works an installed Chromium without a window, over the pipe of its DevTools protocol: no package and no port is needed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { Tab, type Send } from './tab.ts'

interface Message {
    readonly id?: number
    readonly method?: string
    readonly params?: Readonly<Record<string, unknown>>
    readonly result?: Readonly<Record<string, unknown>>
    readonly error?: { readonly message: string }
    readonly sessionId?: string
}

interface Pending {
    readonly resolve: (result: Readonly<Record<string, unknown>>) => void
    readonly reject: (error: Error) => void
}

/** A running browser with a profile of its own; close it at the end. */
export class Browser {
    private readonly pending = new Map<number, Pending>()
    private readonly tabs = new Map<string, Tab>()
    private count = 0
    private rest = ''

    private constructor(
        private readonly child: ChildProcess,
        private readonly profile: string,
    ) {
        const input = child.stdio[4] as Readable
        input.setEncoding('utf8')
        input.on('data', (text: string) => this.receive(text))
        child.on('exit', () => {
            for (const { reject } of this.pending.values()) reject(new Error('the browser ended'))
        })
    }

    /** Starts the browser of this name. */
    static launch(name: string): Browser {
        const profile = mkdtempSync(join(tmpdir(), 'browser-'))
        const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe']
        const child = spawn(name, [...options, `--user-data-dir=${profile}`], {
            stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
        })
        return new Browser(child, profile)
    }

    /** An empty tab whose requests carry these headers. */
    async open(headers: Readonly<Record<string, string>> = {}): Promise<Tab> {
        const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' })
        const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true })
        const close = async () => void (await this.send('Target.closeTarget', { targetId }))
        const tab = new Tab((method, params) => this.send(method, params, String(sessionId)), close)
        this.tabs.set(String(sessionId), tab)
        await tab.start(headers)
        return tab
    }

    async close(): Promise<void> {
        const ended = new Promise((resolve) => this.child.once('exit', resolve))
        await this.send('Browser.close', {}).catch(() => this.child.kill())
        await ended
        rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }

    private send(method: string, params: object, sessionId?: string): ReturnType<Send> {
        const id = ++this.count
        const output = this.child.stdio[3] as Writable
        output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
        return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }))
    }

    /** Messages end with a zero byte. */
    private receive(text: string): void {
        const parts = (this.rest + text).split('\0')
        this.rest = parts.pop() ?? ''
        for (const part of parts) this.take(JSON.parse(part) as Message)
    }

    private take({ error, id, method, params = {}, result = {}, sessionId = '' }: Message): void {
        if (id === undefined) return this.tabs.get(sessionId)?.take(method ?? '', params)
        const asked = this.pending.get(id)
        this.pending.delete(id)
        if (error) asked?.reject(new Error(error.message))
        else asked?.resolve(result)
    }
}
