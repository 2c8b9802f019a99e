/** Turns an update XML document into the changes it asks for. */
import { parseXml, type XmlElement } from './xml.ts'

/** One change of a record that an installer applies. */
export type RecordChange =
    | {
          readonly kind: 'upsert'
          readonly table: string
          readonly sysId: string
          /** Column texts as they stand in the file. */
          readonly values: Readonly<Record<string, string>>
          /** Names of referenced records where the file gives them beside the sys_id. */
          readonly referenceNames: Readonly<Record<string, string>>
      }
    | { readonly kind: 'delete'; readonly table: string; readonly sysId: string }
    | { readonly kind: 'delete-matching'; readonly table: string; readonly query: string }
    /** Something that the loader passes over, with what it lacks. */
    | { readonly kind: 'lost'; readonly table: string; readonly reason: string }

/** By these the loader finds the list that a file is about; without all of them the list is lost (release notes of SDK 4.11.0). */
const LIST_KEYS = ['table', 'parent', 'relationship', 'sys_domain', 'view']

/**
 * The changes of one `record_update` or `unload` document, in order. An element with an `action` is a record; the elements inside
 * it are its columns, except those that carry an `action` themselves (child records). `sys_choice_v2` and `sys_choice_set` with a
 * `field` only wrap records; the latter, version 3, first deletes every choice of the column.
 */
export function readUpdateFile(text: string, skipsChoiceFormat4 = false): RecordChange[] {
    const isSkipped = ({ name, attributes }: XmlElement): boolean =>
        skipsChoiceFormat4 && name === 'sys_choice_v2' && attributes['version'] === '4'
    return parseXml(text)
        .children.filter((element) => !isSkipped(element))
        .flatMap(toChanges)
}

function toChanges(element: XmlElement): RecordChange[] {
    const { action, field, table } = element.attributes
    if (action === undefined) return findLost(element) ?? element.children.flatMap(toChanges)
    const nested = element.children.filter((child) => 'action' in child.attributes).flatMap(toChanges)
    if (element.name === 'sys_choice_v2') return nested
    if (element.name === 'sys_choice_set' && field !== undefined)
        return [{ kind: 'delete-matching', table: 'sys_choice', query: `name=${table}^element=${field}` }, ...nested]
    return [...toChange(element, action), ...nested]
}

function findLost(element: XmlElement): RecordChange[] | undefined {
    const missing = element.name === 'sys_ui_list' ? LIST_KEYS.filter((key) => !(key in element.attributes)) : []
    if (missing.length === 0) return undefined
    const reason = `the list of ${element.attributes['table'] ?? 'no table'} is lost: its root lacks ${missing.join(', ')}`
    return [{ kind: 'lost', table: element.name, reason }]
}

function toChange(element: XmlElement, action: string): RecordChange[] {
    if (action === 'delete_multiple')
        return [{ kind: 'delete-matching', table: element.name, query: element.attributes['query'] ?? '' }]
    const columns = element.children.filter((child) => !('action' in child.attributes))
    const values = Object.fromEntries(columns.map((column) => [column.name, column.text]))
    const sysId = values['sys_id'] ?? ''
    if (action === 'DELETE') return [{ kind: 'delete', table: element.name, sysId }]
    const named = columns.filter((column) => column.attributes['name'] || column.attributes['display_value'])
    const referenceNames = Object.fromEntries(
        named.map((column) => [column.name, column.attributes['name'] || column.attributes['display_value'] || '']),
    )
    return [{ kind: 'upsert', table: element.name, sysId, values, referenceNames }]
}
