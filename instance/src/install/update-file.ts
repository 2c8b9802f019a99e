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

/**
 * The changes of one `record_update` or `unload` document, in order. An element with an `action` is a record; the elements inside
 * it are its columns, except those that carry an `action` themselves (child records). `sys_choice_v2` only wraps records.
 */
export function readUpdateFile(text: string): RecordChange[] {
    return parseXml(text).children.flatMap(toChanges)
}

function toChanges(element: XmlElement): RecordChange[] {
    const action = element.attributes['action']
    if (action === undefined) return element.children.flatMap(toChanges)
    const nested = element.children.filter((child) => 'action' in child.attributes).flatMap(toChanges)
    if (element.name === 'sys_choice_v2') return nested
    return [...toChange(element, action), ...nested]
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
