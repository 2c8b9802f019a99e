/** A built application as the installer reads it: folders of XML files, on disk or in an uploaded zip. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readZip } from './zip.ts'

/** What `now-sdk build` leaves in `dist/app`, wherever it lies. */
export interface AppPackage {
    /** Where it came from, for messages. */
    readonly origin: string
    /** Names of the XML files of a folder, sorted; none when the folder is not there. */
    names(folder: string): readonly string[]
    read(folder: string, name: string): string
}

/** The application in a directory, as the build leaves it. */
export function packageInDirectory(directory: string): AppPackage {
    return {
        origin: directory,
        names(folder) {
            const path = join(directory, folder)
            return existsSync(path) ? xmlNames(readdirSync(path)) : []
        },
        read: (folder, name) => readFileSync(join(directory, folder, name), 'utf8'),
    }
}

/** The application in a zip, as `now-sdk pack` makes it: entries begin with a slash. @throws Error when it is no zip */
export function packageInZip(bytes: Buffer): AppPackage {
    const entries = new Map([...readZip(bytes)].map(([name, content]) => [name.replace(/^\/+/, ''), content]))
    return {
        origin: 'the uploaded package',
        names(folder) {
            const inside = [...entries.keys()].filter((name) => name.startsWith(`${folder}/`))
            return xmlNames(inside.map((name) => name.slice(folder.length + 1)).filter((name) => !name.includes('/')))
        },
        read(folder, name) {
            const content = entries.get(`${folder}/${name}`)
            if (!content) throw new Error(`the package has no ${folder}/${name}`)
            return content.toString('utf8')
        },
    }
}

function xmlNames(names: readonly string[]): string[] {
    return names.filter((name) => name.endsWith('.xml')).sort()
}
