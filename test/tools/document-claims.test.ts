/** What the documents claim is what the code has: paths, features, tables, menu, jobs, buttons, properties, statuses and numbers. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EVENTS } from '../../src/server/shared/names.ts'
import { reportsEveryDecision } from '../../src/server/controls/core/missing-events.ts'
import { toCanonicalType } from '../../src/server/receiving/core/event-type.ts'
import { CANONICAL_TYPES } from '../../src/server/receiving/events/index.ts'
import { PROPERTIES } from '../../src/server/shared/properties.ts'
import { RETENTION } from '../../src/server/operations/core/retention.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'
import { OPENAPI, operations } from '../support/openapi.ts'

const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The graph of the lint rule, which is an ES module that jest does not load. */
const FEATURES = JSON.parse(
    execFileSync(
        process.execPath,
        ['-e', "import('./tools/lint/rings.mjs').then(({ FEATURES }) => console.log(JSON.stringify(FEATURES)))"],
        { cwd: ROOT, encoding: 'utf8' },
    ),
) as Readonly<Record<string, readonly string[]>>

const DOCUMENTS = [
    'README.md',
    'CHANGELOG.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && !name.endsWith('FIDELITY.md'))
        .map((name) => `docs/${name}`),
]

/** Everything that a pattern captures in the documents, with its document. */
function found(pattern: RegExp): readonly (readonly [document: string, text: string])[] {
    return DOCUMENTS.flatMap((document) =>
        [...read(document).matchAll(pattern)].map(([, text]) => [document, text.replace(/\s+/g, ' ')] as const),
    )
}

/** The part of a document below a heading, to the next heading of its level. */
function section(document: string, heading: string): string {
    const level = heading.split(' ')[0]
    return read(document).split(`\n${heading}\n`)[1].split(`\n${level} `)[0]
}

/** First cells of the table rows in a text. */
function firstCells(text: string): readonly string[] {
    return [...text.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, cell]) => cell).filter((cell) => !/^-+$/.test(cell))
}

describe('ARCHITECTURE.md', () => {
    it('draws the graph of features that lint enforces', () => {
        const drawn = [...read('docs/ARCHITECTURE.md').matchAll(/^ +([\w-]+) --> ([\w-]+)$/gm)].map(
            ([, from, to]) => `${from} ${to}`,
        )
        const edges = Object.entries(FEATURES).flatMap(([from, features]) => features.map((to) => `${from} ${to}`))
        expect([...drawn].sort()).toEqual([...edges].sort())
    })

    it('lists every feature and every table', () => {
        const features = firstCells(section('docs/ARCHITECTURE.md', '## Features')).map((cell) =>
            cell.replace(/`/g, ''),
        )
        expect(features.slice(1).sort()).toEqual(Object.keys(FEATURES).sort())
        const tables = firstCells(section('docs/ARCHITECTURE.md', '## Tables')).map((cell) => cell.replace(/`/g, ''))
        expect(tables.slice(1).sort()).toEqual(
            builtApp()
                .tables.map(({ name }) => name)
                .sort(),
        )
    })
})

it('names only paths of the repository that exist', () => {
    const paths = found(/`((?:src|test|tools|instance|demo|bench)\/[\w./-]+)`/g)
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter(([, path]) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('names the menu by its title and every module by its own', () => {
    const menu = recordsOf(builtApp(), 'sys_app_application').map(({ fields }) => fields.title)
    expect(menu).toEqual(['Keeptrusts AI Governance'])
    const modules = recordsOf(builtApp(), 'sys_app_module').map(({ fields }) => fields.title)
    const paths = found(/\*\*Keeptrusts AI\s+Governance\s+›\s+([^*]+?)\*\*/g)
    expect(paths.length).toBeGreaterThan(10)
    expect(paths.filter(([, module]) => !modules.includes(module.split(' › ')[0]))).toEqual([])
    expect(found(/(Keeptrusts (?:›|→|->|>)[^\n]*)/g)).toEqual([])
})

it('names only scheduled jobs of the app', () => {
    const jobs = recordsOf(builtApp(), 'sysauto_script').map(({ fields }) => fields.name)
    const named = found(/(?:_|\*\*)(Keeptrusts: [a-z][^_*]+)(?:_|\*\*)/g)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(([, job]) => !jobs.includes(job))).toEqual([])
})

it('lists every button with its role', () => {
    const buttons = recordsOf(builtApp(), 'sys_ui_action').map(({ fields }) => fields.name)
    const rows = section('docs/ADMIN.md', '## Menu, lists and forms')
    const listed = firstCells(rows.slice(rows.indexOf('| Button')))
        .slice(1)
        .flatMap((cell) => cell.split(', '))
    expect(new Set(listed)).toEqual(new Set(buttons))
})

it('names only properties, events, roles and script includes of the app', () => {
    const known = new Set<string>([
        ...Object.values(PROPERTIES).map(({ name }) => name),
        ...Object.values(EVENTS),
        ...recordsOf(builtApp(), 'sys_user_role').map(({ fields }) => fields.name ?? ''),
        ...recordsOf(builtApp(), 'sys_script_include').map(({ fields }) => `x_kt_gov.${fields.name}`),
        ...recordsOf(builtApp(), 'sys_hub_action_type_definition').map(
            ({ fields }) => `x_kt_gov.${fields.internal_name}`,
        ),
        ...recordsOf(builtApp(), 'sys_hub_flow').map(({ fields }) => `x_kt_gov.${fields.internal_name}`),
    ])
    const named = found(/\b(x_kt_gov\.[A-Za-z_]+(?:\.[a-z_]+)?)/g)
    expect(named.filter(([, name]) => !known.has(name) && !known.has(name.split('.').slice(0, 2).join('.')))).toEqual(
        [],
    )
})

it('names only tables and pages of the app', () => {
    const pages = recordsOf(builtApp(), 'sys_ui_page').map(({ fields }) => (fields.endpoint ?? '').replace(/\.do$/, ''))
    const names = new Set([...builtApp().tables.map(({ name }) => name), ...pages])
    expect(found(/\b(x_kt_gov_[a-z_]+)\b/g).filter(([, name]) => !names.has(name))).toEqual([])
})

describe('EVENTS.md', () => {
    const records = section('docs/EVENTS.md', '## Record mapping')

    it('has a row for every event type', () => {
        const rows = firstCells(records).join(' ')
        const missing = Object.keys(CANONICAL_TYPES).filter(
            (type) =>
                !rows.includes(`\`${type}\``) && !(type.startsWith('escalation.') && rows.includes('`escalation.*`')),
        )
        expect(missing).toEqual([])
    })
})

it('states the key of a health incident as the app writes it', () => {
    const row = section('docs/EVENTS.md', '## Record mapping')
        .split('\n')
        .find((line) => line.includes('`gateway.health_changed`'))
    expect(row).toMatch(/Incident: `correlation_id` = `<gateway id>:<time of the event>`|`<gateway id>:<time/)
})

describe('REST.md', () => {
    const text = read('docs/REST.md')

    it('lists the statuses of the webhook routes that the OpenAPI document has', () => {
        const listed = firstCells(section('docs/REST.md', '### Answers')).filter((cell) => /^\d+$/.test(cell))
        const webhooks = operations().filter(({ operationId }) => /^receive/.test(operationId))
        const documented = new Set(webhooks.flatMap(({ responses }) => Object.keys(responses)))
        expect(new Set(listed)).toEqual(documented)
    })

    it('lists every route', () => {
        const bases = ['/api/x_kt_gov/v1/keeptrusts', '/api/x_kt_gov/v1/evidence', '/api/x_kt_gov/v1/setup', '']
        const isListed = (path: string): boolean =>
            bases.some(
                (base) => path.startsWith(base) && text.includes(base === '' ? path : `…${path.slice(base.length)}`),
            )
        expect(Object.keys(OPENAPI.paths).filter((path) => !isListed(path))).toEqual([])
    })
})

it('keeps the two commands of the README as they are', () => {
    const commands = [...read('README.md').matchAll(/^(npm ci && npm \S+(?: \S+)??)\s+#/gm)].map(
        ([, command]) => command,
    )
    expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
})

it('states the retention of deliveries and decisions as shipped', () => {
    expect(section('docs/ADMIN.md', '## Retention')).toMatch(
        new RegExp(
            `stored delivery for ${RETENTION.delivery.days} days, then through the link, and for decisions through their own\\s+row for ${RETENTION.decision.days} days`,
        ),
    )
})

it('subscribes the webhook to what a control test needs to conclude, and to names that are known', () => {
    const [, list] = /"events":(\[[^\]]*\])/.exec(read('docs/INSTALL.md'))!
    const names = JSON.parse(list!) as readonly string[]
    expect(reportsEveryDecision(names)).toBe(true)
    expect(names.filter((name) => ['unknown', 'connection.test'].includes(toCanonicalType(name)))).toEqual([])
    const received = new Set(names.map(toCanonicalType))
    const left = (Object.keys(CANONICAL_TYPES) as (keyof typeof CANONICAL_TYPES)[]).filter(
        (type) => !received.has(type),
    )
    expect(left).toEqual(['connection.test', 'unknown'])
})

it('names the groups of the default settings', () => {
    const groups = Object.values(PROPERTIES)
        .filter(({ name }) => /group$/.test(name))
        .map(({ value }) => value)
        .filter(Boolean)
    const named = read('docs/INSTALL.md').replace(/\s+/g, ' ')
    expect([...new Set(groups)].filter((group) => !named.includes(`_${group}_`))).toEqual([])
})
