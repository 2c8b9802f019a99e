/** The lint rule of the local instance: its rooms import each other in one direction, and everybody else imports its entry file. */
import { dirname, posix, relative, resolve, sep } from 'node:path'

/** The name by which others import the package. */
export const DOOR = 'servicenow-local-instance'

/** The rooms of `instance/src`, each with those that it may import. The graph has no cycle. Only `database` knows SQLite. */
export const ROOMS = {
    behaviour: [],
    kernel: ['behaviour'],
    text: [],
    testing: [],
    database: ['behaviour', 'kernel'],
    baseline: ['kernel', 'database'],
    runtime: ['behaviour', 'kernel', 'text', 'database'],
    glide: ['kernel', 'text', 'database', 'runtime'],
    flow: ['kernel', 'text', 'runtime', 'glide'],
    engine: ['kernel', 'text', 'runtime', 'glide', 'flow'],
    install: ['kernel', 'database', 'runtime'],
    http: ['kernel', 'text', 'database', 'runtime', 'glide', 'flow', 'install'],
    ui: ['kernel', 'text', 'runtime', 'glide', 'install', 'http'],
    dashboards: ['kernel', 'install', 'http', 'ui'],
    atf: ['kernel', 'runtime', 'glide', 'install', 'http'],
    scan: ['kernel', 'runtime', 'glide', 'http'],
    cicd: ['kernel', 'runtime', 'flow', 'install', 'http', 'atf', 'scan'],
    server: ['kernel', 'runtime', 'glide', 'install', 'http', 'ui', 'dashboards', 'atf', 'cicd'],
    boot: ['behaviour', 'kernel', 'baseline', 'database', 'runtime', 'flow', 'engine', 'install'],
    console: ['install', 'server', 'boot'],
    cluster: ['server', 'boot'],
    'command-line': ['behaviour', 'server', 'boot', 'console', 'cluster'],
}

const SQLITE = 'node-sqlite3-wasm'

/** Reports an import that goes around the entry file, leaves the package, or enters a room against the graph. */
export const instanceRoomsRule = {
    meta: {
        type: 'problem',
        schema: [],
        messages: {
            door: `{{to}} is the inside of the local instance: import ${DOOR}`,
            outside: 'the local instance may not import {{to}}',
            room: 'the room {{from}} may not import {{to}}',
            package: 'the room {{from}} may not import the package {{to}}',
        },
    },
    create(context) {
        const root = context.cwd
        const from = toPath(root, context.filename)
        const check = (node, source) => {
            if (typeof source?.value !== 'string') return
            const verdict = checkImport(root, from, source.value)
            if (verdict) context.report({ node, ...verdict })
        }
        return {
            ImportDeclaration: (node) => check(node, node.source),
            ExportNamedDeclaration: (node) => check(node, node.source),
            ExportAllDeclaration: (node) => check(node, node.source),
            ImportExpression: (node) => check(node, node.source),
            TSImportType: (node) => check(node, node.argument.literal ?? node.source),
            "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]),
        }
    },
}

function checkImport(root, from, specifier) {
    const to = specifier.startsWith('.') ? toPath(root, resolve(root, dirname(from), specifier)) : specifier
    const isInside = from.startsWith('instance/')
    if (!isInside)
        return to.startsWith('instance/') || to.startsWith(`${DOOR}/`) ? { messageId: 'door', data: { to } } : undefined
    const room = roomOf(from)
    if (!specifier.startsWith('.')) {
        if (to === DOOR || to.startsWith(`${DOOR}/`)) return { messageId: 'outside', data: { to } }
        return to === SQLITE && room !== null && room !== 'database'
            ? { messageId: 'package', data: { from: room, to } }
            : undefined
    }
    if (!to.startsWith('instance/')) return { messageId: 'outside', data: { to } }
    if (room === null) return undefined
    const target = roomOf(to)
    return target === room || (ROOMS[room] ?? []).includes(target)
        ? undefined
        : { messageId: 'room', data: { from: room, to: target ?? to } }
}

/** The room of a file of `instance/src`; null for the entry file, tests and tools. */
function roomOf(path) {
    const [top, src, room] = path.split('/')
    return top === 'instance' && src === 'src' ? room : null
}

function toPath(root, file) {
    return relative(root, resolve(root, file)).split(sep).join(posix.sep)
}
