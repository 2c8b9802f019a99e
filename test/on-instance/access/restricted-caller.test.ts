/** The system log restricts its callers: the app asks once, by one script, works without it, and reads it once an administrator allows that. */
import { onInstance } from '../mapping/governed-instance.ts'

const COLLECT = 'Keeptrusts: collect execution evidence'
const REQUESTS = 'sys_restricted_caller_access'
const instance = onInstance()

/** One run of the collection, an hour later. */
function collect(): void {
    instance.local.wait(3600)
    instance.local.instance.queue.runJob(COLLECT)
    instance.local.drain()
}

/** How each source that reads the system log stands. */
const executionStatus = () => instance.rows('x_kt_gov_evidence_source', ['source', 'status'], 'source=syslog_evidence')

/** The stored value of a status, which the platform does not document: its label decides. */
async function statusOf(label: string): Promise<string> {
    const [choice] = await instance.list('sys_choice', ['value'], `name=${REQUESTS}^element=status^label=${label}`)
    return choice.value
}

it('asks for the system log by the one include that reads it, and for nothing else', async () => {
    collect()
    collect()
    const asked = await instance.list(REQUESTS, ['source', 'source_table', 'target', 'operation', 'status'])
    const reader = await instance.local.record('sys_script_include', 'name=KeeptrustsLogReader', ['sys_id'])
    const log = await instance.local.record('sys_db_object', 'name=syslog', ['sys_id'])
    expect(asked).toEqual([
        {
            source: reader.sys_id,
            source_table: 'sys_script_include',
            target: log.sys_id,
            operation: 'read',
            status: await statusOf('Requested'),
        },
    ])
})

it('says that it may not read the log, and reads it once that is allowed', async () => {
    instance.local.script("gs.log('A line of somebody')")
    collect()
    expect(await executionStatus()).toEqual(new Set(['syslog_evidence|unavailable_insufficient_permissions']))
    await instance.change(REQUESTS, { status: await statusOf('Allowed') })
    collect()
    expect(await executionStatus()).toEqual(new Set(['syslog_evidence|available']))
})
