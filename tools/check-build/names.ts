/** Names fit into the platform's columns: the SDK writes longer ones without a word. */
import { recordsOf } from '../package/read-package.ts'
import type { Check } from './check.ts'

// Table API guide: a table name has at most 30 characters. sysevent.name and sysevent_register.event_name: 40.
const TABLE = 30
const COLUMN = 80
const EVENT = 40
const PROPERTY = 100

/** Finds over-long names of tables, columns, events and properties, and events whose name and suffix disagree. */
export const checkNames: Check = (built) => [
    ...built.tables.flatMap(({ file, name, columns }) => [
        ...tooLong(file, 'table', name, TABLE),
        ...columns.flatMap((column) => tooLong(file, 'column', column.name, COLUMN)),
    ]),
    ...recordsOf(built, 'sysevent_register').flatMap(({ file, fields }) => [
        ...tooLong(file, 'event', fields.event_name ?? '', EVENT),
        ...(fields.event_name === `${built.scope}.${fields.suffix}`
            ? []
            : [
                  {
                      file,
                      reason: `event ${fields.event_name} is not ${built.scope}. and its suffix '${fields.suffix}'`,
                  },
              ]),
    ]),
    ...recordsOf(built, 'sys_properties').flatMap(({ file, fields }) =>
        tooLong(file, 'property', fields.name ?? '', PROPERTY),
    ),
]

function tooLong(file: string, kind: string, name: string, limit: number) {
    return name.length > limit
        ? [{ file, reason: `${kind} name ${name} has ${name.length} characters, the platform takes ${limit}` }]
        : []
}
