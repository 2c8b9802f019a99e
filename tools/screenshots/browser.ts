/** Takes pictures of pages with an installed Chromium, without a window. */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The first browser on the path. @throws Error that says which names were looked for */
export function findBrowser(): string {
    const found = findBrowserIfAny()
    if (!found) throw new Error(`no browser on the path; install Chromium (looked for ${NAMES.join(', ')})`)
    return found
}

/** The first browser on the path; undefined where none is installed. */
export function findBrowserIfAny(): string | undefined {
    return NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
}

/** Size of a picture in pixels. */
export interface Size {
    readonly width: number
    readonly height: number
}

/** Writes a picture of a page; answers its size in bytes. @throws Error when the browser makes none */
export async function takePicture(
    browser: string,
    url: string,
    file: string,
    { width, height }: Size,
): Promise<number> {
    // A profile of its own: nothing of the person who runs this is read or changed.
    const profile = mkdtempSync(join(tmpdir(), 'screenshots-'))
    const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${profile}`]
    const picture = [`--window-size=${width},${height}`, '--force-device-scale-factor=1', `--screenshot=${file}`]
    try {
        await run(browser, [...options, ...picture, url], { timeout: 60_000 })
        return statSync(file).size
    } finally {
        rmSync(profile, { recursive: true, force: true })
    }
}
