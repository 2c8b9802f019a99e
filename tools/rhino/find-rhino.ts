/** Finds a real Rhino on this machine: the engine whose family the platform's scripts run on. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A Rhino that can be started. */
export interface Rhino {
    /** The archive that Java loads. */
    readonly jar: string
    /** What the engine calls itself, for example `Rhino 1.7.14 2022 01 06`; a distribution's build may say less. */
    readonly version: string
}

/** Where distributions keep it; the environment variable RHINO_JAR names another place. */
const PLACES = ['/usr/share/java/rhino.jar', '/usr/share/java/js.jar', '/usr/local/share/java/rhino.jar']

/** What a script may use: a deep recursion of the parser needs more stack than Java gives by default. */
const JAVA_OPTIONS = ['-Xss64m', '-Xmx2g']

const VERSION = 'Packages.org.mozilla.javascript.Context.getCurrentContext().getImplementationVersion()'

/** The Rhino of this machine, or null where there is none that starts. */
export function findRhino(): Rhino | null {
    const jar = [process.env.RHINO_JAR ?? '', ...PLACES].find((place) => place !== '' && existsSync(place))
    if (jar === undefined) return null
    const asked = spawnSync('java', ['-jar', jar, '-e', `print(${VERSION})`], { encoding: 'utf8' })
    return asked.status === 0 ? { jar, version: asked.stdout.trim() } : null
}

/** How a script runs: interpreted, as the platform does by default, or compiled to Java's byte code. */
export type Mode = 'interpreted' | 'compiled'

/** Runs a script file and answers what it printed; an engine that ended badly reports it on its error output. */
export function runOnRhino(rhino: Rhino, file: string, mode: Mode): { readonly ok: boolean; readonly output: string } {
    const level = mode === 'interpreted' ? '-1' : '9'
    const run = spawnSync(
        'java',
        [...JAVA_OPTIONS, '-jar', rhino.jar, '-version', '200', '-opt', level, '-encoding', 'UTF-8', file],
        { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    )
    return { ok: run.status === 0, output: `${run.stdout}${run.stderr}` }
}
