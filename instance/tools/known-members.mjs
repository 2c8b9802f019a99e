// Writes known-members.json: which classes and members the platform declares, so that a call of one that we lack is reported.

import { readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))
const packageFile = join(here, '../../node_modules/@servicenow/glide/package.json')
const root = join(dirname(packageFile), 'src')
const MEMBERS_OF =
    'GlideRecord GlideRecordSecure GlideElement GlideElementDescriptor GlideQueryCondition GlideAggregate GlideDateTime GlideDate GlideTime GlideDuration GlideSchedule gs GlideSysAttachment GlideSession GlideUser GlideDigest GlideStringUtil GlideSecureRandomUtil GlidePluginManager GlideTextReader CertificateEncryption Action'.split(
        ' ',
    )
const NAMESPACES = readdirSync(root)
    .filter((name) => name.startsWith('sn_'))
    .sort()

const declarations = (folder) =>
    readdirSync(join(root, folder)).filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')

function membersIn(file) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const names = new Set()
    const look = (node) => {
        if ((ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) && ts.isIdentifier(node.name))
            names.add(node.name.text)
        ts.forEachChild(node, look)
    }
    look(source)
    return [...names].sort()
}

const made = { '@source': `@servicenow/glide ${JSON.parse(readFileSync(packageFile, 'utf8')).version}` }
made['@classes'] = declarations('types')
    .map((name) => name.replace('.d.ts', ''))
    .sort()
for (const name of MEMBERS_OF) {
    const file = join(root, 'types', `${name}.d.ts`)
    if (existsSync(file)) made[name] = membersIn(file)
}
for (const namespace of NAMESPACES) {
    made[namespace] = declarations(namespace)
        .map((name) => name.replace('.d.ts', ''))
        .sort()
    for (const name of made[namespace])
        if (
            /^(RESTMessageV2|RESTResponseV2|RESTAPI\w+|IdentificationEngine|ServiceError|ConnectionInfoProvider|Connection|FlowAPI|FlowRunner|FlowRunnerResult)$/.test(
                name,
            )
        )
            made[`${namespace}.${name}`] = membersIn(join(root, namespace, `${name}.d.ts`))
}
const target = join(here, '..', 'src', 'glide', 'known-members.json')
writeFileSync(target, `${JSON.stringify(made, null, 1)}\n`)
