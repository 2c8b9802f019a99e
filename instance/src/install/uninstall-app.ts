/** Deletes an application: its data, its tables and every file of it. */
import type { Condition } from '../kernel/kernel.ts'
import type { Steps } from './background-work.ts'
import { forgetPackages } from './installed-packages.ts'
import type { InstallTarget } from './target.ts'

/** Deleted last, so that what is left of a failed deletion still has an owner. */
const APPLICATION_TABLE = 'sys_package'

/** Deletes the application with this sys_id. @throws Error when there is none */
export function uninstallApp(target: InstallTarget, application: string): void {
    const steps = uninstallSteps(target, application)
    while (!steps.next().done);
}

/** Rows of the application's tables first, while the dictionary still knows them; then its files; then the application. */
export function* uninstallSteps(target: InstallTarget, application: string): Steps {
    const scope = target.database.get('sys_scope', application)?.['scope']
    if (!scope || scope === 'global') throw new Error(`no application ${application}`)
    const { dictionary } = target
    const known = dictionary.tables().map((name) => dictionary.table(name)!)
    for (const table of known.filter((one) => one.scope === scope)) deleteRows(target, table.name, null)
    yield 30
    const roots = known.filter((table) => table.parent === null && table.columns.has('sys_scope'))
    for (const table of roots) {
        deleteRows(target, table.name, { kind: 'compare', path: 'sys_scope', operator: '=', value: application })
        yield 60
    }
    // What people changed in it is gone with it: installed again it comes as it was built.
    deleteRows(target, 'sys_update_xml', { kind: 'compare', path: 'application', operator: '=', value: application })
    deleteRow(target, APPLICATION_TABLE, application)
    forgetPackages(target, application)
    dictionary.reload()
    target.scripts.forget()
    return `Application ${scope} deleted`
}

function deleteRows(target: InstallTarget, table: string, where: Condition | null): void {
    if (!target.dictionary.table(table)) return
    target.database.atomically(() => {
        for (const row of target.database.select({ table, where, orderBy: [], window: null }))
            deleteRow(target, row['sys_class_name'] ?? table, row['sys_id']!)
    })
}

function deleteRow(target: InstallTarget, table: string, sysId: string): void {
    const row = target.database.get(table, sysId)
    if (!row) return
    target.database.delete(table, sysId)
    target.announce(table, 'delete', row)
}
