/** Writes the tables of the documents, and the page of the reason codes, from the catalogues, between markers; `--check` only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeTables } from './docs/codes.ts'
import { codesPage } from './docs/codes-page.ts'
import { dashboardTables } from './docs/dashboards.ts'
import { evidenceTables, withEvidenceLists } from './docs/evidence.ts'
import { healthTables } from './docs/health.ts'
import { eventTables } from './docs/events.ts'
import { flowTables } from './docs/flow.ts'
import { mappingRuleTables } from './docs/mapping-rules.ts'
import { operatingTables } from './docs/operating.ts'
import { propertyTables } from './docs/properties.ts'
import { troubleshooting } from './docs/troubleshooting.ts'
import { securityTables } from './docs/security.ts'

const ROOT = join(__dirname, '..')

/** Each document, with what stands between its markers. */
export function documents(): readonly { readonly path: string; readonly blocks: Readonly<Record<string, string>> }[] {
    return [
        { path: 'docs/EVENTS.md', blocks: eventTables() },
        { path: 'docs/PROPERTIES.md', blocks: propertyTables(ROOT) },
        { path: 'docs/CODES.md', blocks: codeTables() },
        { path: 'src/fluent/operations/ui-pages/codes.html', blocks: codesPage() },
        { path: 'docs/FLOW.md', blocks: flowTables(ROOT) },
        { path: 'docs/TROUBLESHOOTING.md', blocks: troubleshooting() },
        { path: 'docs/ADMIN.md', blocks: { ...healthTables(), ...operatingTables(), ...dashboardTables(ROOT) } },
        { path: 'docs/SECURITY.md', blocks: securityTables(ROOT) },
        { path: 'docs/MAPPING-RULES.md', blocks: mappingRuleTables() },
        { path: 'docs/EVIDENCE.md', blocks: evidenceTables() },
    ]
}

/** JSON files whose lists come from the catalogues; the rest of each is written by hand. */
const SCHEMAS = [{ path: 'docs/schema/evidence-graph.schema.json', fill: withEvidenceLists }] as const

/** The text with every `<!-- name -->…<!-- /name -->` block filled. A marker that is missing is an error. */
export function fill(text: string, blocks: Readonly<Record<string, string>>): string {
    let filled = text
    for (const [name, block] of Object.entries(blocks)) {
        const open = `<!-- ${name} -->`
        const close = `<!-- /${name} -->`
        const start = filled.indexOf(open)
        const end = filled.indexOf(close)
        if (start < 0 || end < start) throw new Error(`the marker ${open} is missing`)
        filled = `${filled.slice(0, start + open.length)}\n\n${block}\n\n${filled.slice(end)}`
    }
    return filled
}

/** Paths of documents whose text is not what the catalogues say. */
export function outdated(): readonly string[] {
    return documents()
        .filter(({ path, blocks }) => {
            const text = readFileSync(join(ROOT, path), 'utf8')
            return fill(text, blocks) !== text
        })
        .map(({ path }) => path)
        .concat(outdatedSchemas())
}

/** Paths of schemas whose lists are not those of the catalogues. Layout does not count. */
export function outdatedSchemas(): readonly string[] {
    return SCHEMAS.filter(({ fill: withLists, path }) => {
        const schema = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as unknown
        return JSON.stringify(withLists(schema)) !== JSON.stringify(schema)
    }).map(({ path }) => path)
}

if (require.main === module) {
    if (process.argv.includes('--check')) {
        const stale = outdated()
        stale.forEach((path) => console.error(`${path} is out of date: npm run docs`))
        process.exitCode = stale.length ? 1 : 0
    } else {
        for (const { path, blocks } of documents()) {
            const file = join(ROOT, path)
            writeFileSync(file, fill(readFileSync(file, 'utf8'), blocks))
            console.log(`wrote ${path}`)
        }
        for (const { fill: withLists, path } of SCHEMAS) {
            const file = join(ROOT, path)
            const schema = JSON.parse(readFileSync(file, 'utf8')) as unknown
            if (!outdatedSchemas().includes(path)) continue
            writeFileSync(file, `${JSON.stringify(withLists(schema), null, 4)}\n`)
            console.log(`wrote ${path}`)
        }
    }
}
