/** The lint rule that keeps every import inside its ring and its features, and the packages that each ring may use. */
import { dirname, posix, relative, resolve, sep } from 'node:path'

const GLIDE = /^@servicenow\/glide(\/|$)/
const SDK = /^@servicenow\/sdk(\/|$)/
const CLIENT_PACKAGE = /^(react|react-dom|@dagrejs\/dagre)(\/|$)/

/**
 * The features of `src/server`, and which of the others each may import. The graph has no cycle, so what ships can be bundled along it.
 * `shared` and `platform` are no features: every feature may import them.
 */
export const FEATURES = {
    'script-analysis': [],
    mapping: [],
    receiving: ['mapping'],
    controls: ['mapping'],
    exports: ['mapping', 'receiving', 'controls'],
    'write-back': ['mapping'],
    reviews: [],
    evidence: ['script-analysis', 'controls'],
    attestation: [],
    packs: ['attestation', 'canaries'],
    canaries: ['evidence'],
    operations: [
        'mapping',
        'receiving',
        'controls',
        'exports',
        'write-back',
        'evidence',
        'attestation',
        'packs',
        'canaries',
    ],
}

/**
 * Which ring a file may import from, at run time and as types, and which packages. The rings core, app, glide and entry stand inside
 * every feature of `src/server`. Of the rings inside a feature, only those of `VENDOR_USERS` import vendor.
 *
 * | ring | own files | packages |
 * |---|---|---|
 * | shared | shared | none |
 * | platform | shared, platform | Glide |
 * | vendor | vendor | none |
 * | core | core, shared; vendor in script-analysis | none |
 * | app | core, app, shared | none |
 * | glide | core, app, glide, shared, platform; vendor in exports | Glide |
 * | entry | core, app, glide, entry, shared, platform | types of Glide |
 * | fluent | core, shared, entry, fluent; the pages of client | the SDK |
 * | client | client; types of core and shared | React, and the layout of graphs |
 */
export const RINGS = {
    shared: { imports: ['shared'], types: [], packages: [], packageTypes: [] },
    platform: { imports: ['shared', 'platform'], types: [], packages: [GLIDE], packageTypes: [] },
    vendor: { imports: ['vendor'], types: [], packages: [], packageTypes: [] },
    core: { imports: ['core', 'shared', 'vendor'], types: [], packages: [], packageTypes: [] },
    app: { imports: ['core', 'app', 'shared'], types: [], packages: [], packageTypes: [] },
    glide: {
        imports: ['core', 'app', 'glide', 'shared', 'platform', 'vendor'],
        types: [],
        packages: [GLIDE],
        packageTypes: [],
    },
    entry: {
        imports: ['core', 'app', 'glide', 'entry', 'shared', 'platform'],
        types: [],
        packages: [],
        packageTypes: [GLIDE],
    },
    fluent: { imports: ['core', 'shared', 'entry', 'fluent'], types: [], packages: [SDK], packageTypes: [] },
    client: { imports: ['client'], types: ['core', 'shared'], packages: [CLIENT_PACKAGE], packageTypes: [] },
}

/** Where a library of `vendor` is used: the parser of scripts, and the compression of evidence files. */
const VENDOR_USERS = ['script-analysis/core', 'exports/glide']
/** The rings inside a feature. */
const INNER = ['core', 'app', 'glide', 'entry']
/** Folders of descriptors: plain data and pure functions, so they count as core. */
const DESCRIPTORS = ['events', 'sources']
/** The other roots, and which ring their files are. */
const ROOTS = [
    ['src/fluent/', 'fluent'],
    ['src/client/', 'client'],
]

/** Reports an import that leaves its ring in the wrong direction or its feature against the graph, and a file of the server without a ring. */
export const ringsRule = {
    meta: {
        type: 'problem',
        schema: [],
        messages: {
            ring: '{{from}} may not import {{to}}{{how}}',
            feature: 'the feature {{from}} may not import {{to}}',
            place: '{{path}} has no place: src/server holds shared, platform, vendor and the features, and a feature holds its rings',
            package: '{{from}} may not import the package {{to}}{{how}}',
        },
    },
    create(context) {
        const root = context.cwd
        const from = findPlace(root, context.filename)
        if (!from) {
            const path = toPath(root, context.filename)
            if (!path.startsWith('src/server/')) return {}
            return { Program: (node) => context.report({ node, messageId: 'place', data: { path } }) }
        }
        const check = (node, source, isType) => {
            if (typeof source?.value !== 'string') return
            const verdict = checkImport(root, context.filename, from, source.value, isType)
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

function checkImport(root, filename, from, specifier, isType) {
    const ring = RINGS[from.ring]
    const how = isType ? '' : ' at run time'
    if (!specifier.startsWith('.')) {
        const packages = isType ? [...ring.packages, ...ring.packageTypes] : ring.packages
        if (packages.some((pattern) => pattern.test(specifier))) return undefined
        return {
            messageId: 'package',
            data: { from: from.ring, to: specifier, how: ring.packageTypes.length > 0 ? how : '' },
        }
    }
    const target = resolve(dirname(resolve(root, filename)), specifier)
    const to = findPlace(root, target)
    // The build makes a page of what an HTML file loads; nothing else of the client is Fluent's business.
    if (from.ring === 'fluent' && to?.ring === 'client' && target.endsWith('.html')) return undefined
    const allowed = isType ? [...ring.imports, ...ring.types] : ring.imports
    if (!to || !allowed.includes(to.ring) || (to.ring === 'vendor' && !mayUseVendor(from))) {
        const name = to?.ring ?? toPath(root, target)
        return { messageId: 'ring', data: { from: from.ring, to: name, how: ring.types.includes(to?.ring) ? how : '' } }
    }
    const isForeign = from.feature !== null && to.feature !== null && from.feature !== to.feature
    if (isForeign && !FEATURES[from.feature].includes(to.feature))
        return { messageId: 'feature', data: { from: from.feature, to: to.feature } }
    return undefined
}

function mayUseVendor({ ring, feature }) {
    return feature === null || VENDOR_USERS.includes(`${feature}/${ring}`)
}

/** The path of a file below the root, with slashes. */
function toPath(root, file) {
    return relative(root, resolve(root, file)).split(sep).join(posix.sep)
}

/** The ring of a file, and the feature where the ring is one of a feature's. Null where no rule holds. */
function findPlace(root, file) {
    const path = toPath(root, file)
    const other = ROOTS.find(([folder]) => path.startsWith(folder))
    if (other) return { ring: other[1], feature: null }
    const [room, inner] = path.startsWith('src/server/') ? path.split('/').slice(2) : []
    if (['shared', 'platform', 'vendor'].includes(room)) return { ring: room, feature: null }
    if (room === undefined || !Object.hasOwn(FEATURES, room)) return null
    if (DESCRIPTORS.includes(inner)) return { ring: 'core', feature: room }
    return INNER.includes(inner) ? { ring: inner, feature: room } : null
}

function isTypeOnly(node) {
    if (node.importKind === 'type') return true
    return node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type')
}
