/** Reads which members the type declarations of the platform give a class. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const DECLARATIONS = join(findGlide(__dirname), 'src')

/** Folder of the installed declarations. Tests resolve the package to a file that says that it has no code, so it is looked for by path. */
function findGlide(from: string): string {
    const folder = join(from, 'node_modules', '@servicenow', 'glide')
    if (existsSync(folder)) return folder
    if (dirname(from) === from) throw new Error('@servicenow/glide is not installed')
    return findGlide(dirname(from))
}

/** Names of the classes that are declared outside of any namespace. */
export function declaredClasses(): readonly string[] {
    return readdirSync(join(DECLARATIONS, 'types'))
        .filter((name) => name.endsWith('.d.ts') && name !== 'index.d.ts')
        .map((name) => name.replace('.d.ts', ''))
        .sort()
}

/** Methods of `GlideRecord` or `sn_ws.RESTMessageV2`, in alphabetical order; none when the class is not declared. */
export function declaredMembers(className: string): readonly string[] {
    const [name, namespace = 'types'] = className.split('.').reverse() as [string, string?]
    const file = join(DECLARATIONS, namespace, `${name}.d.ts`)
    if (!existsSync(file)) return []
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const names = new Set<string>()
    const look = (node: ts.Node): void => {
        if ((ts.isMethodDeclaration(node) || ts.isMethodSignature(node)) && ts.isIdentifier(node.name))
            names.add(node.name.text)
        ts.forEachChild(node, look)
    }
    look(source)
    return [...names].sort()
}
