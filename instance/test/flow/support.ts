/** Shared by tests of flows: an instance with the application of flows installed and published, and short ways to use it. */
import { join } from 'node:path'
import { createInstance, installApp, type LocalInstance } from '../../index.ts'
import { publishDrafts } from '../../src/flow/publish.ts'
import type { Row } from '../../src/kernel/kernel.ts'

export const SCOPE = 'x_flow_lab'
export const NOTE = 'x_flow_lab_note'
/** What `now-sdk build` wrote for the application of flows. */
export const BUILT = join(__dirname, '..', 'fixtures', 'flow', 'app')

/** What a test of flows uses. */
export interface FlowBench {
    readonly instance: LocalInstance
    /** Lines of the log, `level scope: message`. */
    readonly log: string[]
    /** Runs the body of a function in a scope; answers its value or throws what the script threw. */
    script(body: string, scope?: string): unknown
    /** The row of a note by its title. */
    note(title: string): Row | undefined
    /** The rows of sys_flow_context, oldest first. */
    contexts(): Row[]
    /** Back to the instance with its published application. */
    reset(): void
}

/** A bench; `published: false` leaves actions and flows as the install stores them. */
export function createFlowBench(options: { readonly published: boolean } = { published: true }): FlowBench {
    const log: string[] = []
    const instance = createInstance({ log: (line) => log.push(line), seed: 'flow' })
    const report = installApp(instance, BUILT)
    if (report.refused.length > 0) throw new Error(report.refused.join('\n'))
    if (options.published) publishDrafts(instance)
    instance.mark()
    const rows = (table: string): Row[] =>
        instance.database.select({
            table,
            where: null,
            orderBy: [{ path: 'sys_created_on', descending: false }],
            window: null,
        })
    return {
        instance,
        log,
        script(body, scope = SCOPE) {
            const tx = instance.transaction({ name: 'test', user: instance.users.byName('admin')!, scope })
            const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope, body }
            return instance.scripts.runFunction(tx, source)
        },
        note: (title) => rows(NOTE).find((row) => row['title'] === title),
        contexts: () => rows('sys_flow_context'),
        reset() {
            instance.rewind()
            log.length = 0
        },
    }
}

/** Script text that makes a note and answers its GlideRecord in the variable of that name. */
export function makeNote(variable: string, values: Readonly<Record<string, string>>): string {
    const sets = Object.entries(values).map(([name, value]) => `${variable}.setValue('${name}', '${value}');`)
    return `var ${variable} = new GlideRecord('${NOTE}'); ${variable}.newRecord(); ${sets.join(' ')} ${variable}.insert();`
}
