/** The server is bundled along its features: what is used ships once, as it was written, and nothing else does. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BundledModule, bundleServer } from '../../tools/build/bundle.ts'
import { bundleStage } from '../../tools/build/bundle-stage.ts'
import { PARTS, toChunkName, toPartNames } from '../../tools/build/chunks.ts'
import { listFiles, toRelativePath } from '../../tools/build/files.ts'
import { findRoots } from '../../tools/build/roots.ts'

const ROOT = join(__dirname, '..', '..')

const SERVER = {
    'notes/entry/receive.ts': `/** The route of notes. */

import type { Note } from '../core/note.ts'
import { toNote } from '../core/note.ts'
import { store } from '../glide/store.ts'

/** Takes one note. */
export function receive(request: { body: string }): Note {
    return store(toNote(request.body))
}
`,
    'notes/core/note.ts': `/** What a note is. */

import { trim } from '../../shared/text.ts'

/** A note without its blanks. */
export interface Note {
    readonly text: string
}

/** Longest note, in characters. */
const LONGEST = 40

/** Makes a note of a text. */
export function toNote(
    text: string,
    // Callers seldom know it.
    longest: number = LONGEST,
): Note {
    return { text: trim(text).slice(-LONGEST, longest) }
}

/** Nobody calls this. */
export function toShout(note: Note): string {
    return note.text.toUpperCase()
}
`,
    'notes/core/kinds.ts': `/** Kinds of notes. */

/** A kind. */
export type Kind = 'long' | 'short'
`,
    'notes/glide/store.ts': `/** Keeps notes. */

import { gs } from '@servicenow/glide'
import type { Kind } from '../core/kinds.ts'
import type { Note } from '../core/note.ts'

/** Keeps a note and returns it. */
export function store(note: Note, kind: Kind = 'long'): Note {
    gs.info(kind)
    return { ...note, unread: null } as Note
}
`,
    'shared/text.ts': `/** Texts. */

/** A text without blanks around it. */
export function trim(text: string): string {
    return text.trim()
}
`,
    'vendor/zip.js': `/*! A library. Licence: free. */
var zip = function () { return 1 }
export { zip }
`,
}

let folder: string
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'server-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(files: Readonly<Record<string, string>>, below = ''): void {
    for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, below, file)), { recursive: true })
        writeFileSync(join(folder, below, file), text)
    }
}

async function bundle(
    files: Readonly<Record<string, string>>,
    entries: readonly string[] = ['notes/entry/receive.ts'],
): Promise<readonly BundledModule[]> {
    put(files)
    const bundled = await bundleServer(folder, entries)
    if (bundled.kind === 'refused') throw new Error(bundled.reasons.join('\n'))
    return bundled.modules
}

async function refusals(
    files: Readonly<Record<string, string>>,
    entries: readonly string[],
): Promise<readonly string[]> {
    put(files)
    const bundled = await bundleServer(folder, entries)
    return bundled.kind === 'refused' ? bundled.reasons : []
}

const textOf = (modules: readonly BundledModule[], path: string) =>
    modules.find((module) => module.path === path)?.code ?? ''

describe('bundling', () => {
    it('makes one module of each entry and one of each feature', async () => {
        const modules = await bundle(SERVER)
        expect(modules.map(({ path, imports }) => [path, ...imports])).toEqual([
            ['notes.js', 'shared.js'],
            ['notes/entry/receive.ts', 'notes.js'],
            ['shared.js'],
        ])
    })

    it('writes what a reader of the instance understands', async () => {
        const modules = await bundle(SERVER)
        expect(textOf(modules, 'notes/entry/receive.ts')).toBe(`/*
 * The route of notes.
 */
import { store, toNote } from '../../notes.js';

/** Takes one note. */
function receive(request) {
    return store(toNote(request.body))
}

export { receive };
`)
        expect(textOf(modules, 'notes.js')).toBe(`import { trim } from './shared.js';
import { gs } from '@servicenow/glide';

/*
 * notes/core/note.ts
 * What a note is.
 */
/** Longest note, in characters. */
const LONGEST = 40;

/** Makes a note of a text. */
function toNote(
    text,
    // Callers seldom know it.
    longest = LONGEST,
) {
    return { text: trim(text).slice(-LONGEST, longest) }
}

/*
 * notes/glide/store.ts
 * Keeps notes.
 */
/** Keeps a note and returns it. */
function store(note, kind = 'long') {
    gs.info(kind);
    return { ...note, unread: null }
}

export { store, toNote };
`)
    })

    it('leaves out what no entry reaches, with the comment about it', async () => {
        const all = (await bundle(SERVER)).map(({ code }) => code).join('\n')
        expect(all).not.toMatch(/toShout|Nobody calls this|kinds\.ts|A kind\.|A library/)
    })

    it('makes no module of a feature that has only types', async () => {
        const files = {
            ...SERVER,
            'kinds/core/kinds.ts': SERVER['notes/core/kinds.ts'],
            'notes/glide/store.ts': SERVER['notes/glide/store.ts'].replace(
                '../core/kinds.ts',
                '../../kinds/core/kinds.ts',
            ),
        }
        expect((await bundle(files)).map(({ path }) => path)).toEqual([
            'notes.js',
            'notes/entry/receive.ts',
            'shared.js',
        ])
    })

    it('keeps a library apart, with its licence', async () => {
        const files = {
            ...SERVER,
            'shared/text.ts': `${SERVER['shared/text.ts']}
import { zip } from '../vendor/zip.js'
zip()
`,
        }
        expect(textOf(await bundle(files), 'vendor/zip.js')).toContain('Licence: free.')
    })

    it('writes the same bytes whatever the order of the entries', async () => {
        const files = {
            ...SERVER,
            'notes/entry/other.ts':
                "import { trim } from '../../shared/text.ts'\nexport const other = () => trim('a')\n",
        }
        const entries = ['notes/entry/receive.ts', 'notes/entry/other.ts']
        const first = await bundle(files, entries)
        expect(await bundle(files, [...entries].reverse())).toEqual(first)
    })

    it('names the import that closes a circle of modules', async () => {
        const files = {
            ...SERVER,
            'shared/text.ts': `import { LIMIT } from '../notes/core/limit.ts'\nexport const trim = (text: string) => text.slice(0, LIMIT)\n`,
            'notes/core/limit.ts': 'export const LIMIT = 9\n',
        }
        expect(await refusals(files, ['notes/entry/receive.ts'])).toEqual([
            expect.stringMatching(
                /^(shared\/text\.ts imports notes\/core\/limit\.ts|notes\/core\/note\.ts imports shared\/text\.ts), which closes the circle /,
            ),
        ])
    })

    it('refuses an entry that does not exist', async () => {
        expect(await refusals(SERVER, ['notes/entry/gone.ts'])).toEqual([
            'the metadata names notes/entry/gone.ts, which does not exist',
        ])
    })
})

describe('finding the roots', () => {
    const project = {
        'src/fluent/notes/rest.now.ts': `import { receive } from '../../server/notes/entry/receive.ts'\nimport { LIMIT } from '../../server/notes/core/limit'\n`,
        'src/fluent/notes/job.now.ts':
            "export const script = `if (require('./src/server/notes/entry/due.ts').isDue()) x()`\n",
        'src/fluent/notes/clear.server.js': "require('./src/server/notes/entry/clear.ts').clear()\n",
        'src/client/page.tsx': "import type { Kind } from '../server/notes/core/kinds.ts'\n",
        'src/server/notes/core/limit.ts': "import type { Kind } from './kinds.ts'\nexport const LIMIT = 9\n",
        'src/server/notes/core/kinds.ts': SERVER['notes/core/kinds.ts'],
    }

    it('reads them out of the metadata', () => {
        put(project)
        expect(findRoots(folder)).toEqual({
            entries: ['notes/entry/clear.ts', 'notes/entry/due.ts', 'notes/entry/receive.ts'],
            readAtBuild: ['notes/core/kinds.ts', 'notes/core/limit.ts'],
        })
    })

    it('leaves in the copy the modules and what is read while it is built, and makes modules of the former only', async () => {
        put(SERVER, 'src/server')
        put({
            'now.config.json': '{ "scope": "x_app" }',
            'src/fluent/rest.now.ts':
                "import { receive } from '../server/notes/entry/receive.ts'\nimport { K } from '../server/notes/core/kinds.ts'\n",
        })
        expect(await bundleStage(folder)).toEqual([])
        const server = join(folder, 'src', 'server')
        expect(listFiles(server).map((path) => toRelativePath(server, path))).toEqual([
            'notes/core/kinds.ts',
            'notes/entry/receive.ts',
            'notes.js',
            'shared.js',
            'tsconfig.json',
        ])
        const config = JSON.parse(readFileSync(join(folder, 'now.config.json'), 'utf8')) as object
        expect(config).toEqual({
            scope: 'x_app',
            serverModulesExcludePatterns: ['**/*.test.ts', '**/*.test.js', '**/*.d.ts', 'notes/core/kinds.ts'],
        })
    })
})

describe('the module of a file', () => {
    const parts = {
        'notes/alerts': 'alerts',
        'notes/alerts/rare': 'rare',
        'notes/clear': 'tidying',
        'lists/core': 'lists-core',
    }

    it.each([
        ['notes/core/note.ts', 'notes'],
        ['notes/app/alerts/watch.ts', 'alerts'],
        ['notes/core/alerts.ts', 'alerts'],
        ['notes/core/alerts/rare/one.ts', 'rare'],
        ['lists/core/list.ts', 'lists-core'],
        ['lists/app/core.ts', 'lists-core'],
        ['lists/app/sort.ts', 'lists'],
        ['notes/glide/clear.ts', 'tidying'],
        ['notes/events/clear.ts', 'notes'],
        ['shared/text.ts', 'shared'],
        ['vendor/zip.js', 'vendor/zip'],
    ])('of %s is %s', (file, module) => {
        expect(toChunkName(file, parts)).toBe(module)
    })

    it('is named for parts that exist', () => {
        const server = join(ROOT, 'src', 'server')
        const existing = listFiles(server).flatMap((path) => toPartNames(toRelativePath(server, path)))
        expect(
            Object.keys(PARTS).filter((part) => !existing.some((one) => one === part || one.startsWith(`${part}/`))),
        ).toEqual([])
    })
})
