/** Finds an installed Chromium by the names that distributions give it. */
import { spawnSync } from 'node:child_process'

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
