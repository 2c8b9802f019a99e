/** Test steps on users: impersonate one, or create one with roles and groups. */
import { GlideRecord } from '../glide/glide-record.ts'
import { setFields } from './record-steps.ts'
import { StepFailure, type StepInputs, type StepRunner, type TestRun } from './test-run.ts'

/** Impersonate: later steps run as this user. */
export const impersonate: StepRunner = (run, inputs) => {
    becomeUser(run, inputs['user'] ?? '')
    return { message: `Impersonating ${run.tx.user.userName}`, outputs: { user: inputs['user'] ?? '' } }
}

/**
 * Create a User: with names, roles and groups; later steps run as this user when the step asks for it. The step is the platform's own, so
 * what its scope may do in other tables does not matter.
 */
export const createUser: StepRunner = (run, inputs) =>
    run.context.enter(run.tx, 'global', () => createUserAsPlatform(run, inputs))

function createUserAsPlatform(run: TestRun, inputs: StepInputs): ReturnType<StepRunner> {
    const names = [inputs['first_name'] ?? '', inputs['last_name'] ?? '']
    const user = new GlideRecord(run.context, inputs['table'] || 'sys_user')
    user.initialize()
    user.setValue('first_name', names[0])
    user.setValue('last_name', names[1])
    user.setValue('name', names.join(' ').trim())
    user.setValue('user_name', [...names, run.instance.newId().slice(0, 8)].join('.').toLowerCase())
    user.setValue('active', 'true')
    setFields(user, inputs['field_values'] ?? '')
    const sysId = user.insert()
    if (!sysId) throw new StepFailure(`The user was not created: ${user.getLastErrorMessage() ?? ''}`)
    for (const role of listed(inputs, 'roles')) link(run, 'sys_user_has_role', { user: sysId, role, state: 'active' })
    for (const group of listed(inputs, 'groups')) link(run, 'sys_user_grmember', { user: sysId, group })
    if (/^(1|true)$/.test(inputs['impersonate'] ?? '')) becomeUser(run, sysId)
    return { message: `Created ${names.join(' ')}`, outputs: { user: sysId } }
}

function becomeUser(run: TestRun, sysId: string): void {
    const user = run.instance.users.byId(sysId)
    if (!user) throw new StepFailure(`There is no user '${sysId}'`)
    run.tx = { ...run.tx, user, session: { ...run.tx.session, impersonating: true } }
}

function listed(inputs: StepInputs, name: string): string[] {
    return (inputs[name] ?? '').split(',').filter(Boolean)
}

function link(run: TestRun, table: string, values: Readonly<Record<string, string>>): void {
    const record = new GlideRecord(run.context, table)
    record.initialize()
    for (const [name, value] of Object.entries(values)) record.setValue(name, value)
    if (!record.insert()) throw new StepFailure(`${table}: ${record.getLastErrorMessage() ?? 'refused'}`)
}
