/** A person at the forms and lists of the built app: which buttons they have, and what pressing one does. */

import { buttonsOf, mainOf, textOf, Visitor, type Page } from 'servicenow-local-instance'
import type { OnInstance } from '../../support/on-instance.ts'

/** Logs a user with one role of the app in. */
export function person(local: OnInstance, role: 'reviewer' | 'auditor' | 'operator' | 'admin') {
    const { password, user } = local.user(`kt.${role}`, [`x_kt_gov.${role}`])
    const visitor = new Visitor(local, `${user}:${password}`)
    const idOfAction = async (table: string, name: string): Promise<string> =>
        (await local.record('sys_ui_action', `table=${table}^name=${name}`, ['sys_id'])).sys_id

    async function press(path: string, table: string, name: string): Promise<Page> {
        await visitor.open(path)
        return visitor.submitAndFollow(path, { sys_action: await idOfAction(table, name) })
    }
    const form = (table: string, sysId: string): string => `/${table}.do?sys_id=${sysId}`
    const list = (table: string): string => `/${table}_list.do`

    return {
        open: (path: string) => visitor.open(path),
        /** What stands on a page, in words. */
        read: async (path: string) => textOf(mainOf(await visitor.open(path))),
        buttonsOn: async (table: string, sysId: string) => buttonsOf(await visitor.open(form(table, sysId))),
        buttonsAbove: async (table: string) => buttonsOf(await visitor.open(list(table))),
        /** Presses a button of a form, as the page would send it; what the page says then. */
        pressOn: async (table: string, sysId: string, name: string) =>
            textOf((await press(form(table, sysId), table, name)).html),
        pressAbove: async (table: string, name: string) => textOf((await press(list(table), table, name)).html),
        /** Where a button leads, without going there. */
        async leads(table: string, sysId: string, name: string): Promise<string | null> {
            await visitor.open(form(table, sysId))
            const action = await idOfAction(table, name)
            return (await visitor.submit(form(table, sysId), { sys_action: action })).location
        },
    }
}
