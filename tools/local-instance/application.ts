/** The application of this project on a local instance: where the build leaves it, and the secret that its webhook needs. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setProperty, type LocalInstance } from 'servicenow-local-instance'

const PROJECT = resolve(__dirname, '..', '..')

/** The property that holds the webhook secret. */
export const SECRET_PROPERTY = 'x_kt_gov.webhook.secret'

/** Folder of the built application, or null when it has not been built. */
export function findApplication(): string | null {
    const folder = join(PROJECT, 'dist', 'app')
    return existsSync(join(folder, 'scope')) ? folder : null
}

/** Folder of the built application; builds it first when it is missing. @throws Error when the build fails */
export function ensureBuilt(progress: (line: string) => void): string {
    const built = findApplication()
    if (built) return built
    progress('dist/app is missing: building the application, about a minute')
    const run = spawnSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] })
    const folder = findApplication()
    if (run.status !== 0 || !folder) throw new Error('the build failed')
    return folder
}

/** Sets the webhook secret through the record pipeline as the administrator, so that rules see the change and the row is sealed. */
export function setSecret(instance: LocalInstance, secret: string): void {
    setProperty(instance, SECRET_PROPERTY, secret)
}
