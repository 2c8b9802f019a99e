/**
 * Writes the bill of materials of what is installed on an instance: `docs/certification/bill-of-materials.json`, CycloneDX 1.6
 * (https://cyclonedx.org/docs/1.6/json/). The same build gives the same bytes: it has no serial number and no time.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPackage } from '../package/read-package.ts'
import { readPages, readVendored } from './shipped-packages.ts'

const ROOT = join(__dirname, '..', '..')
export const BILL = 'docs/certification/bill-of-materials.json'

interface Manifest {
    readonly name: string
    readonly version: string
    readonly license: string
    readonly description?: string
}

/** The app, and each package of others whose code is in it, by name. */
export function toBill(): object {
    const app = readManifest(join(ROOT, 'package.json'))
    const contents = [...readVendored(ROOT), ...readPages(readPackage(join(ROOT, 'dist/app'), ROOT))]
    const names = [...new Set(contents.flatMap(({ packages }) => packages.map(({ name }) => name)))].sort()
    const root = { type: 'application', name: app.name, version: app.version }
    return {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { component: { ...root, 'bom-ref': app.name, licenses: [toLicence(app.license)] } },
        components: names.map((name) => toComponent(readManifest(join(ROOT, 'node_modules', name, 'package.json')))),
        dependencies: [{ ref: app.name, dependsOn: names.map((name) => toAddress(readVersion(name))) }],
    }
}

function toComponent(manifest: Manifest): object {
    const { license, name, version } = manifest
    const text = readFileSync(join(ROOT, 'node_modules', name, 'LICENSE'))
    return {
        type: 'library',
        'bom-ref': toAddress(manifest),
        name,
        version,
        purl: toAddress(manifest),
        licenses: [toLicence(license)],
        // Of the licence as it ships: a package that changes its terms changes this line.
        properties: [{ name: 'licence:sha256', value: createHash('sha256').update(text).digest('hex') }],
    }
}

function toLicence(id: string): object {
    return { license: { id } }
}

/** A package URL; a scope's `@` is escaped (https://github.com/package-url/purl-spec). */
function toAddress({ name, version }: Pick<Manifest, 'name' | 'version'>): string {
    return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

function readVersion(name: string): Manifest {
    return readManifest(join(ROOT, 'node_modules', name, 'package.json'))
}

function readManifest(file: string): Manifest {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

if (require.main === module) writeFileSync(join(ROOT, BILL), `${JSON.stringify(toBill(), null, 4)}\n`)
