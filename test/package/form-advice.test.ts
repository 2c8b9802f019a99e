/** Every column with a stable code has a rule, a client script and a link for its table: what to do stands beside the code. */
import { CODE_COLUMNS } from '../../src/server/operations/core/form-advice.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

// Here the code is one of the platform's answers, of the sender, or has its advice in a column beside it.
const OTHER = /http_code|status_code|country_code/
const CODE = /(^|_)code$/
// The words beside the code say what to do there: their forms have the link alone.
const SAID_BESIDE = ['x_kt_gov_automation', 'x_kt_gov_evidence']

it('is complete: each column of a code is in the list, and each table of the list has what it needs', () => {
    const built = builtApp()
    const found = built.tables
        .filter(({ name }) => name.startsWith('x_kt_gov'))
        .flatMap(({ columns, name }) =>
            columns
                .map((column) => column.name)
                .filter((column) => CODE.test(column) && !OTHER.test(column))
                .map((column) => `${name}.${column}`),
        )
    const listed = Object.entries(CODE_COLUMNS).flatMap(([table, columns]) =>
        columns.map((column) => `${table}.${column}`),
    )
    expect(listed.sort()).toEqual(found.sort())

    const tables = Object.keys(CODE_COLUMNS).sort()
    const advised = tables.filter((table) => !SAID_BESIDE.includes(table))
    const of = (table: string, column: string, fits: (fields: Readonly<Record<string, string>>) => boolean) =>
        recordsOf(built, table)
            .filter(({ fields }) => fits(fields as Readonly<Record<string, string>>))
            .map(({ fields }) => fields[column])
            .sort()
    expect(
        of('sys_script', 'collection', ({ name, when }) => when === 'before_display' && /: advice \(/.test(name ?? '')),
    ).toEqual(advised)
    expect(of('sys_script_client', 'table', ({ type }) => type === 'onLoad')).toEqual(advised)
    expect(of('sys_ui_action', 'table', ({ name }) => name === 'Explain the code')).toEqual(tables)
})

it('names for each link the columns of its table', () => {
    for (const { fields } of recordsOf(builtApp(), 'sys_ui_action')) {
        if (fields.name !== 'Explain the code') continue
        const named = [...(fields.condition ?? '').matchAll(/current\.(\w+)/g)].map(([, column]) => column)
        expect(named).toEqual(CODE_COLUMNS[fields.table ?? ''])
    }
})
