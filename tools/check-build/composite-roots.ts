/** Every layout file has the root that installers read, and every record in the package asks for the defaults of columns that it leaves out. */
import { COMPOSITE_ROOTS } from '../build/composite-roots.ts'
import { type XmlElement, parseXml } from '../package/xml.ts'
import type { Check, Problem } from './check.ts'

/** Finds roots with missing or unknown names, roots that contradict their records, and records without `apply_defaults`. */
export const checkCompositeRoots: Check = (built) => {
    const unreadable = new Set(built.unreadable.map(({ file }) => file))
    return built.files
        .filter(({ path }) => path.endsWith('.xml') && !unreadable.has(path))
        .flatMap(({ path, text }) => {
            const document = parseXml(text)
            if (document.name !== 'record_update') return []
            return document.children
                .flatMap((element) => [...findRootProblems(element), ...findRecordProblems(element)])
                .map((reason): Problem => ({ file: path, reason }))
        })
}

/** A root holds a record and its children and is none itself: it has no sys_id. */
function findRootProblems(root: XmlElement): string[] {
    if (isRecord(root) || root.attributes.action === 'delete_multiple') return []
    const expected = COMPOSITE_ROOTS[root.name]
    if (!expected) return [`root ${root.name} is not one that the installers of every supported release read`]
    const missing = expected.filter((name) => root.attributes[name] === undefined)
    if (missing.length > 0) return [`root ${root.name} lacks ${missing.join(', ')}`]
    const own = root.children.find((child) => child.name === root.name && isRecord(child))
    const table = own?.children.find((child) => child.name === 'name')?.text
    return table === undefined || table === root.attributes.table
        ? []
        : [`root ${root.name} names table ${root.attributes.table}, its record ${table}`]
}

function findRecordProblems(element: XmlElement): string[] {
    const lacks = element.attributes.action === 'INSERT_OR_UPDATE' && element.attributes.apply_defaults !== 'true'
    return [
        ...(lacks ? [`${element.name} has no apply_defaults`] : []),
        ...element.children.flatMap(findRecordProblems),
    ]
}

function isRecord(element: XmlElement): boolean {
    return 'action' in element.attributes && element.children.some((child) => child.name === 'sys_id')
}
