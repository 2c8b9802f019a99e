/** Every cross-scope privilege of the package has its reason in the source, from which SECURITY.md takes it. */
import { join } from 'node:path'
import { recordsOf } from '../../tools/package/read-package.ts'
import { statedPrivileges } from '../../tools/docs/security.ts'
import { builtApp } from '../support/built-app.ts'

const stated = statedPrivileges(join(__dirname, '..', '..'))

it('states each shipped privilege once', () => {
    const shipped = recordsOf(builtApp(), 'sys_scope_privilege').map(
        ({ fields }) => `${fields.target_name} ${fields.operation}`,
    )
    expect(stated.map(({ table, operation }) => `${table} ${operation}`).sort()).toEqual(shipped.sort())
})

it('says for each what it is for', () => {
    expect(stated.filter(({ reason }) => reason.length < 12)).toEqual([])
})

it('asks for none on a table of its own', () => {
    expect(stated.filter(({ table }) => table.startsWith('x_kt_gov_'))).toEqual([])
})
