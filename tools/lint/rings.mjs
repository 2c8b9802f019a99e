/** The lint rule that keeps every import inside its ring, and the packages that each ring may use. */
import { dirname, posix, relative, resolve, sep } from 'node:path'

const GLIDE = /^@servicenow\/glide(\/|$)/
const SDK = /^@servicenow\/sdk(\/|$)/
const NODE_OR_PACKAGE = /^[^.]/
const CLIENT_PACKAGE = /^(react|react-dom)(\/|$)/

/**
 * Which ring a file may import from, at run time and as types, and which packages.
 *
 * | ring | own files | packages |
 * |---|---|---|
 * | core | core, vendor | none |
 * | app | core, app | none |
 * | glide | core, app, glide, vendor | Glide |
 * | entry | core, app, glide, entry | types of Glide |
 * | fluent | core, entry, fluent; the pages of client | the SDK |
 * | client | client; types of core | React |
 * | instance | instance | any |
 * | instance/database | instance | any, and alone SQLite |
 */
export const RINGS = {
    core: { folder: 'src/server/core', imports: ['core', 'vendor'], types: [], packages: [], packageTypes: [] },
    app: { folder: 'src/server/app', imports: ['core', 'app'], types: [], packages: [], packageTypes: [] },
    vendor: { folder: 'src/server/vendor', imports: ['vendor'], types: [], packages: [], packageTypes: [] },
    glide: {
        folder: 'src/server/glide',
        imports: ['core', 'app', 'glide', 'vendor'],
        types: [],
        packages: [GLIDE],
        packageTypes: [],
    },
    entry: {
        folder: 'src/server/entry',
        imports: ['core', 'app', 'glide', 'entry'],
        types: [],
        packages: [],
        packageTypes: [GLIDE],
    },
    fluent: {
        folder: 'src/fluent',
        imports: ['core', 'entry', 'fluent'],
        types: [],
        packages: [SDK],
        packageTypes: [],
    },
    client: {
        folder: 'src/client',
        imports: ['client'],
        types: ['core'],
        packages: [CLIENT_PACKAGE],
        packageTypes: [],
    },
    database: {
        folder: 'instance/database',
        imports: ['database', 'instance'],
        types: [],
        packages: [NODE_OR_PACKAGE],
        packageTypes: [],
    },
    instance: {
        folder: 'instance',
        imports: ['database', 'instance'],
        types: [],
        packages: [/^(?!node-sqlite3-wasm)[^.]/],
        packageTypes: [],
    },
}

/** Reports an import that leaves its ring in the wrong direction. */
export const ringsRule = {
    meta: {
        type: 'problem',
        schema: [],
        messages: {
            ring: '{{from}} may not import {{to}}{{how}}',
            package: '{{from}} may not import the package {{to}}{{how}}',
        },
    },
    create(context) {
        const root = context.cwd
        const from = findRing(root, context.filename)
        if (!from) return {}
        const check = (node, source, isType) => {
            if (typeof source?.value !== 'string') return
            const verdict = judge(root, context.filename, from, source.value, isType)
            if (verdict) context.report({ node, ...verdict })
        }
        return {
            ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node)),
            ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
            ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
            ImportExpression: (node) => check(node, node.source, false),
            TSImportType: (node) => check(node, node.argument.literal ?? node.source, true),
            "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0], false),
        }
    },
}

function judge(root, filename, from, specifier, isType) {
    const ring = RINGS[from]
    const how = isType ? '' : ' at run time'
    if (!specifier.startsWith('.')) {
        const packages = isType ? [...ring.packages, ...ring.packageTypes] : ring.packages
        if (packages.some((pattern) => pattern.test(specifier))) return undefined
        return { messageId: 'package', data: { from, to: specifier, how: ring.packageTypes.length > 0 ? how : '' } }
    }
    const target = resolve(dirname(resolve(root, filename)), specifier)
    const to = findRing(root, target)
    // The build makes a page of what an HTML file loads; nothing else of the client is Fluent's business.
    if (from === 'fluent' && to === 'client' && target.endsWith('.html')) return undefined
    const allowed = isType ? [...ring.imports, ...ring.types] : ring.imports
    if (to && allowed.includes(to)) return undefined
    const name = to ?? relative(root, target).split(sep).join(posix.sep)
    return { messageId: 'ring', data: { from, to: name, how: ring.types.includes(to) ? how : '' } }
}

function findRing(root, file) {
    const path = relative(root, resolve(root, file)).split(sep).join(posix.sep)
    return Object.keys(RINGS).find((name) => path.startsWith(`${RINGS[name].folder}/`))
}

function isTypeOnly(node) {
    if (node.importKind === 'type') return true
    return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type')
}
