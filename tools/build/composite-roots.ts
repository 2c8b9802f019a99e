/** Repairs the files of layouts after the SDK's build: SDK 4.9.0 leaves out what its emitters write since 4.11.0, and instances lost such lists. */
import { readFileSync, writeFileSync } from 'node:fs'
import { listFiles } from './files.ts'

/**
 * What the emitters of SDK 4.12.2 write on the element that holds a record together with its children:
 *
 * | root                   | attributes                                                 | SDK 4.9.0  |
 * | ---------------------- | ---------------------------------------------------------- | ---------- |
 * | `sys_ui_list`          | `table` `parent` `relationship` `sys_domain` `view`        | `table`    |
 * | `sys_ui_section`       | `caption` `section_id` `sys_domain` `table` `view`         | the same   |
 * | `sys_ui_form_sections` | `form_id` `sys_domain` `table`                             | the same   |
 * | `sys_choice_set`       | `action` `field` `table` `version`                         | the same   |
 * | `sys_choice`           | `field` `table`, of an input of a flow or an action        | the same   |
 *
 * Related lists have no root in either: list and entries are records of their own.
 */
export const COMPOSITE_ROOTS: Readonly<Record<string, readonly string[]>> = {
    sys_ui_list: ['table', 'parent', 'relationship', 'sys_domain', 'view'],
    sys_ui_section: ['caption', 'section_id', 'sys_domain', 'table', 'view'],
    sys_ui_form_sections: ['form_id', 'sys_domain', 'table'],
    sys_choice_set: ['action', 'field', 'table', 'version'],
    sys_choice: ['field', 'table'],
}

const LIST_ROOT = /<sys_ui_list table="([^"]*)">/
const LIST_KEYS = /<list_id ([^>]*)>/
const RECORD = /(<[a-z0-9_]+ action="INSERT_OR_UPDATE")(?![^>]*apply_defaults)/g
const LIST_RECORD = /(<sys_ui_list action="INSERT_OR_UPDATE"[\s\S]*?)(\n\s*)(<\/sys_ui_list>)/

/** The text of one update file as the newer emitters write it; a text that is so already stays as it is. */
export function repairComposite(text: string): string {
    return withListKeys(text).replace(RECORD, '$1 apply_defaults="true"')
}

/** Repairs every update file below a directory in place; answers how many changed. */
export function repairComposites(directory: string): number {
    const files = listFiles(directory).filter((file) => file.endsWith('.xml'))
    let changed = 0
    for (const file of files) {
        const before = readFileSync(file, 'utf8')
        const after = repairComposite(before)
        if (after === before) continue
        writeFileSync(file, after)
        changed += 1
    }
    return changed
}

/** The keys of a list stand on its columns, which name their list by them; what a key leaves open is `NULL` there and empty on the root. */
function withListKeys(text: string): string {
    const root = LIST_ROOT.exec(text)
    const keys = LIST_KEYS.exec(text)?.[1]
    if (!root || keys === undefined) return text
    const domain = keyOf(keys, 'sys_domain') || 'global'
    const attributes = `table="${root[1]}" parent="${keyOf(keys, 'parent')}" relationship="${keyOf(keys, 'relationship')}" sys_domain="${domain}" view="${keyOf(keys, 'view')}"`
    return text
        .replace(LIST_ROOT, `<sys_ui_list ${attributes}>`)
        .replace(LIST_RECORD, (whole: string, record: string, space: string, end: string) =>
            record.includes('<sys_domain>')
                ? whole
                : `${record}${space}  <sys_domain>${domain}</sys_domain>${space}${end}`,
        )
}

function keyOf(keys: string, name: string): string {
    const value = new RegExp(`\\b${name}="([^"]*)"`).exec(keys)?.[1] ?? ''
    return value === 'NULL' || value === 'Default view' ? '' : value
}
