/** Forms are for people: keys, leases and what is kept as JSON for consumers are columns, and on no form. */
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const MACHINES = /_key$|^lease_(key|token)$|^content_hash$|^seal$|_digest$|^watermark_id$/

// The facts that a customer's script hands to a trace are shown as it gave them.
const GIVEN = ['x_kt_gov_trace.detail']

it('shows no machine key and no JSON', () => {
    const built = builtApp()
    const hints = new Map(
        recordsOf(built, 'sys_documentation').map(({ fields }) => [`${fields.name}.${fields.element}`, fields.hint]),
    )
    const types = new Map(
        built.tables.flatMap(({ columns, name }) => columns.map((column) => [`${name}.${column.name}`, column.type])),
    )
    const shown = recordsOf(built, 'sys_ui_element')
        .filter(({ fields, keys }) => !fields.type && keys.sys_ui_section?.name?.startsWith('x_kt_gov'))
        .map(({ fields, keys }) => `${keys.sys_ui_section?.name}.${fields.element}`)
    expect(shown.length).toBeGreaterThan(100)
    const unfit = (path: string) =>
        MACHINES.test(path.split('.')[1] ?? '') ||
        types.get(path) === 'json' ||
        /\bas JSON\b/.test(hints.get(path) ?? '')
    expect(shown.filter(unfit)).toEqual(GIVEN)
})
