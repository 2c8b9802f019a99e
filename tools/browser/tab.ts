/** One tab of a browser: loads pages, presses keys, reads what is shown, and keeps every error of the console. */
import { writeFileSync } from 'node:fs'

/** Sends one command of the DevTools protocol. */
export type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>

/** What a page is shown on. */
export interface Screen {
    readonly width: number
    readonly height: number
    readonly isDark?: boolean
}

/** No page takes that long; a starved machine may. */
const PATIENCE_MS = 180_000
const PAUSE_MS = 50

/** Codes of keys that are no letters, as events of the keyboard carry them. */
const KEY_CODES: Readonly<Record<string, number>> = {
    Tab: 9,
    Enter: 13,
    Escape: 27,
    ' ': 32,
    End: 35,
    Home: 36,
    ArrowLeft: 37,
    ArrowUp: 38,
    ArrowRight: 39,
    ArrowDown: 40,
}
const TEXTS: Readonly<Record<string, string>> = { Enter: '\r', ' ': ' ' }

export class Tab {
    /** Exceptions, and what the page or the browser reported as an error. */
    readonly errors: string[] = []

    constructor(
        private readonly send: Send,
        readonly close: () => Promise<void>,
    ) {}

    async start(headers: Readonly<Record<string, string>>): Promise<void> {
        for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await this.send(`${domain}.enable`, {})
        await this.send('Network.setExtraHTTPHeaders', { headers })
        await this.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    }

    /** Takes an event of the protocol. */
    take(method: string, params: Readonly<Record<string, unknown>>): void {
        const { args, entry, exceptionDetails, type } = params as Record<string, never>
        if (method === 'Runtime.exceptionThrown') this.errors.push(JSON.stringify(exceptionDetails))
        if (method === 'Runtime.consoleAPICalled' && type === 'error') this.errors.push(JSON.stringify(args))
        // The browser asks every site for an icon that no page of ours names.
        if (method === 'Log.entryAdded' && entry['level'] === 'error' && !/\/favicon\.ico$/.test(entry['url'] ?? ''))
            this.errors.push(JSON.stringify(entry))
    }

    /** The size of the screen, its density as a picture needs it, and whether it is dark. */
    async show({ height, isDark = false, width }: Screen): Promise<void> {
        await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
        const features = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]
        await this.send('Emulation.setEmulatedMedia', { features })
    }

    /** Runs a script in every page before its own. */
    async before(source: string): Promise<void> {
        await this.send('Page.addScriptToEvaluateOnNewDocument', { source })
    }

    async go(url: string): Promise<void> {
        await this.send('Page.navigate', { url })
        await this.until(`document.readyState === 'complete' && location.href !== 'about:blank'`)
    }

    /** The value of an expression of the page. @throws Error with what the page threw */
    async read<T>(expression: string): Promise<T> {
        const asked = { expression, awaitPromise: true, returnByValue: true }
        const { exceptionDetails, result } = await this.send('Runtime.evaluate', asked)
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
        return (result as { readonly value: T }).value
    }

    /** Waits until an expression of the page is true. @throws Error that names it, after a while */
    async until(expression: string): Promise<void> {
        for (const start = Date.now(); Date.now() - start < PATIENCE_MS; ) {
            if (await this.read<boolean>(`Boolean(${expression})`)) return
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
        }
        throw new Error(`the page never came to: ${expression}\n${this.errors.join('\n')}`)
    }

    /** Presses and releases one key. */
    async press(key: string): Promise<void> {
        const text = TEXTS[key] ?? (key.length === 1 ? key : undefined)
        const event = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0, text }
        await this.send('Input.dispatchKeyEvent', { ...event, type: text === undefined ? 'rawKeyDown' : 'keyDown' })
        await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp', text: undefined })
    }

    async type(text: string): Promise<void> {
        await this.send('Input.insertText', { text })
    }

    /** Writes a picture of the whole page, or of its first screen. */
    async takePicture(file: string, isWhole = true): Promise<void> {
        const asked = { format: 'png', captureBeyondViewport: isWhole }
        const { data } = await this.send('Page.captureScreenshot', asked)
        writeFileSync(file, Buffer.from(String(data), 'base64'))
    }

    /** Writes the page as it is printed, as PDF. */
    async print(file: string): Promise<void> {
        const { data } = await this.send('Page.printToPDF', { printBackground: false })
        writeFileSync(file, Buffer.from(String(data), 'base64'))
    }
}
