/** Webhook requests as the entry hands them to the app, and the delivery fixtures by name. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawRequest } from '../../src/server/shared/raw-request.ts'

const FOLDER = join(__dirname, '..', 'fixtures', 'deliveries')

/** A request with these headers; names are looked up without regard to case, as on the platform. */
export function rawRequest(body: string, headers: Readonly<Record<string, string>>): RawRequest {
    const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    return { body, header: (name) => byName.get(name.toLowerCase()) ?? null }
}

/** The exact text of a delivery fixture, for example `event.blocked` or `shapes/flat`. */
export function deliveryText(name: string): string {
    return readFileSync(join(FOLDER, `${name}.json`), 'utf8')
}

/** The names of all delivery fixtures in a folder of them. */
export function deliveryNames(folder: '' | 'shapes' = ''): readonly string[] {
    const files = readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.json'))
    return files.map((file) => join(folder, file.replace(/\.json$/, ''))).sort()
}
