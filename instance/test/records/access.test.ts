/** Promises of cross-scope access, users, and logs. */
import { createLog } from '../../src/runtime/log.ts'
import { hashPassword } from '../../src/runtime/vault.ts'
import { createRecordRoom, rowsOf, transaction } from './support.ts'

let room: ReturnType<typeof createRecordRoom>
const SCOPE = '5'.repeat(32)
const x = transaction({ scope: 'x_app' })

beforeEach(() => {
    room = createRecordRoom()
    room.database.load('sys_scope', [{ sys_id: SCOPE, scope: 'x_app' }])
    room.database.load('sys_db_object', [
        { sys_id: 'a'.repeat(32), name: 'x_app_own', label: 'Own', sys_scope: SCOPE, access: 'package_private' },
        {
            sys_id: 'b'.repeat(32),
            name: 'x_other_private',
            label: 'Other',
            sys_scope: 'x_other',
            access: 'package_private',
        },
    ])
    room.dictionary.reload()
})
afterEach(() => room.database.close())

// Cross-scope access: other scopes may read by default
it.each([
    ['x_app_own', 'delete', true],
    ['incident', 'read', true],
    ['incident', 'create', true],
    ['incident', 'write', true],
    ['incident', 'delete', false],
    ['sys_user', 'write', false],
    ['x_other_private', 'read', false],
] as const)('on %s: %s from another scope: %s', (table, operation, allowed) => {
    const check = (): void => room.records.checkAccess(x, table, operation)
    if (allowed) expect(check).not.toThrow()
    else {
        const verb = operation.charAt(0).toUpperCase() + operation.slice(1)
        const words = `${verb} operation against '${table}' from scope 'x_app' has been refused`
        expect(check).toThrow(`${words} due to the table's cross-scope access policy`)
    }
})

it('lets global scripts do everything', () => {
    expect(() => room.records.checkAccess(transaction(), 'sys_user', 'delete')).not.toThrow()
})

// Runtime access tracking: permissive grants on first use and records it
const CREATE_INCIDENT = { source_scope: 'x_app', target_name: 'incident', operation: 'create' }

it('records a grant on first use, once', () => {
    room.records.checkAccess(x, 'incident', 'write')
    room.records.checkAccess(x, 'incident', 'write')
    expect(rowsOf(room.database, 'sys_scope_privilege')).toMatchObject([
        { source_scope: SCOPE, target_name: 'incident', operation: 'write', status: 'allowed' },
    ])
})

it('refuses what a privilege record denies', () => {
    const privilege = {
        source_scope: SCOPE,
        target_scope: 'global',
        target_name: 'incident',
        operation: 'write',
        status: 'denied',
    }
    room.database.load('sys_scope_privilege', [{ sys_id: 'c'.repeat(32), ...privilege }])
    expect(() => room.records.checkAccess(x, 'incident', 'write')).toThrow(/^Write operation/)
})

it('refuses what no privilege record allows when tracking is enforcing', () => {
    room.database.update('sys_scope', SCOPE, { runtime_access_tracking: 'enforcing' })
    expect(() => room.records.checkAccess(x, 'incident', 'create')).toThrow(/^Create operation/)
    const privilege = { ...CREATE_INCIDENT, target_scope: 'global', status: 'allowed' }
    room.database.load('sys_scope_privilege', [{ sys_id: 'c'.repeat(32), ...privilege }])
    expect(() => room.records.checkAccess(x, 'incident', 'create')).not.toThrow()
})

// Cross-scope privilege record: Target Scope, Status
test.each([
    ['another owner', { target_scope: 'sn_grc', status: 'allowed' }],
    ['the status requested', { target_scope: 'global', status: 'requested' }],
])('refuses with a privilege that has %s when tracking is enforcing, and only then', (_title, given) => {
    room.database.load('sys_scope_privilege', [{ sys_id: 'c'.repeat(32), ...CREATE_INCIDENT, ...given }])
    room.database.update('sys_scope', SCOPE, { runtime_access_tracking: 'enforcing' })
    expect(() => room.records.checkAccess(x, 'incident', 'create')).toThrow(/^Create operation/)
    room.database.update('sys_scope', SCOPE, { runtime_access_tracking: 'tracking' })
    expect(() => room.records.checkAccess(x, 'incident', 'create')).not.toThrow()
})

// Restricted caller access: syslog is closed to applications whatever they declare
it('refuses a table with caller restriction in spite of a privilege', () => {
    const privilege = { source_scope: SCOPE, target_name: 'syslog', operation: 'read', status: 'allowed' }
    room.database.load('sys_scope_privilege', [{ sys_id: 'c'.repeat(32), ...privilege }])
    expect(() => room.records.checkAccess(x, 'syslog', 'read')).toThrow(/^Read operation against 'syslog'/)
    expect(() => room.records.checkAccess(x, 'syslog_app_scope', 'read')).not.toThrow()
})

describe('users', () => {
    const role = (digit: string, name: string) => ({ sys_id: digit.repeat(32), name })
    beforeEach(() => {
        room.database.load('sys_user', [
            { sys_id: 'd'.repeat(32), user_name: 'bob', name: 'Bob', user_password: hashPassword('s3cret') },
        ])
        room.database.load('sys_user_role', [role('1', 'x_app.admin'), role('2', 'x_app.viewer')])
        room.database.load('sys_user_role_contains', [
            { sys_id: '3'.repeat(32), role: '1'.repeat(32), contains: '2'.repeat(32) },
        ])
    })

    it('have the roles that theirs contain, as soon as they are given', () => {
        expect(room.users.byName('bob')!.roles).toEqual(new Set())
        room.database.load('sys_user_has_role', [
            { sys_id: '4'.repeat(32), user: 'd'.repeat(32), role: '1'.repeat(32) },
        ])
        expect(room.users.byName('BOB')!.roles).toEqual(new Set(['x_app.admin', 'x_app.viewer']))
    })

    it('log in with their password only, and not when locked out or inactive', () => {
        expect(room.users.authenticate('bob', 's3cret')?.name).toBe('Bob')
        expect(room.users.authenticate('bob', 'wrong')).toBeNull()
        expect(room.users.authenticate('nobody', '')).toBeNull()
        room.database.update('sys_user', 'd'.repeat(32), { locked_out: '1' })
        expect(room.users.authenticate('bob', 's3cret')).toBeNull()
    })

    it('keep their password hashed when it is changed', () => {
        const state = room.records.load('sys_user', room.database.get('sys_user', 'd'.repeat(32))!)
        state.values.user_password = 'n3w'
        room.records.update(transaction(), state)
        expect(rowsOf(room.database, 'sys_user')[0]!.user_password).not.toContain('n3w')
        expect(room.users.authenticate('bob', 'n3w')).not.toBeNull()
    })
})

describe('the log', () => {
    const write = (tx = x): void => {
        const log = createLog(room)
        for (const level of ['debug', 'info', 'warn', 'error'] as const) log.write(tx, level, `a ${level}`)
    }

    // KB0714743: verbosity of an application, info when unset
    it('of an application names level, scope and the script that logged', () => {
        const tx = transaction({ scope: 'x_app' })
        tx.scriptStack.push({ table: 'sys_script_include', sysId: 'e'.repeat(32), name: 'S', scope: 'x_app' })
        write(tx)
        const rows = rowsOf(room.database, 'syslog_app_scope')
        expect(rows.map((row) => row.level)).toEqual(['0', '1', '2'])
        expect(rows[0]).toMatchObject({
            ...{ message: 'a info', source: 'x_app', sys_scope: SCOPE, script_artifact: 'e'.repeat(32) },
            ...{
                script_artifact_table: 'sys_script_include',
                sys_class_name: 'syslog_app_scope',
                sys_created_by: 'ann',
            },
        })
        expect(tx.counters.writes).toBe(0)
    })

    it('of an application obeys its verbosity and destination', () => {
        room.properties.set(transaction(), 'x_app.logging.verbosity', 'debug')
        write()
        expect(rowsOf(room.database, 'syslog_app_scope')).toHaveLength(4)
        room.properties.set(transaction(), 'x_app.logging.destination', 'file')
        write()
        expect(rowsOf(room.database, 'syslog_app_scope')).toHaveLength(4)
    })

    it('of global scripts goes to syslog', () => {
        write(transaction())
        expect(rowsOf(room.database, 'syslog').map((row) => row.sys_class_name)).toEqual(Array(4).fill('syslog'))
    })
})
