/** Promises of the write pipeline: defaults, rules, engines, system columns, audit, journal, refusals. */
import { createRecordRoom, rowsOf, transaction } from './support.ts'
import type { RecordState, Row } from '../../src/kernel/kernel.ts'

let room: ReturnType<typeof createRecordRoom>
beforeEach(() => {
    room = createRecordRoom()
})
afterEach(() => room.database.close())

const tx = transaction()
const insert = (table: string, values: Row, prepare: (state: RecordState) => void = () => {}): RecordState => {
    const state = room.records.create(tx, table)
    Object.assign(state.values, values)
    prepare(state)
    room.records.insert(tx, state)
    return state
}
const stored = (state: RecordState): Row => room.database.get(state.table, state.values.sys_id!)!

// c_GlideRecordScopedAPI: newRecord() sets the defaults; insert applies them to what is empty
it('fills defaults, numbers, booleans and system columns on insert', () => {
    expect(stored(insert('incident', { short_description: 'x' }))).toMatchObject({
        ...{ number: 'INC0010001', state: '1', active: '1', made_sla: '0', category: 'inquiry' },
        ...{ opened_by: 'u'.repeat(32), opened_at: '2026-01-01 00:00:00', sys_class_name: 'incident' },
        ...{ sys_created_by: 'ann', sys_created_on: '2026-01-01 00:00:00', sys_updated_by: 'ann', sys_mod_count: '0' },
    })
})

it('keeps a sys_id that was given and gives 32 hexadecimal digits otherwise', () => {
    expect(insert('task', { sys_id: 'c'.repeat(32) }).values.sys_id).toBe('c'.repeat(32))
    expect(insert('task', {}).values.sys_id).toMatch(/^[0-9a-f]{32}$/)
})

it('asks a script for the defaults it does not know', () => {
    room.database.load('sys_dictionary', [
        ...[
            {
                sys_id: 'd'.repeat(32),
                name: 'task',
                element: 'asked',
                internal_type: 'string',
                default_value: 'javascript:mine()',
            },
        ],
    ])
    room.dictionary.reload()
    expect(insert('task', {}).values.asked).toBe('evaluated mine()')
})

// r_ExecutionOrderScriptsAndEngines
it('runs before rules, the engines, before rules from 1000, the database, then after rules', () => {
    const seen: string[] = []
    room.rules.before = (state, band) => {
        seen.push(`before ${band} priority ${state.values.priority}`)
    }
    room.rules.after = (state, band) => {
        seen.push(`after ${band} ${room.database.get('incident', state.values.sys_id!) ? 'stored' : 'not stored'}`)
    }
    room.rules.async = () => seen.push('async')
    insert('incident', { impact: '1', urgency: '1' })
    expect(seen).toEqual([
        'before early priority 4',
        'before late priority 1',
        'after early stored',
        'after late stored',
        'async',
    ])
})

// Data lookup: priority from impact and urgency; a written priority is overwritten
it.each([
    ['1', '1', '1'],
    ['1', '3', '3'],
    ['2', '3', '4'],
    ['3', '3', '5'],
])('derives the priority of impact %s and urgency %s as %s', (impact, urgency, priority) => {
    expect(stored(insert('incident', { impact, urgency, priority: '2' })).priority).toBe(priority)
})

it('leaves the priority of other tasks alone', () => {
    expect(stored(insert('problem', { impact: '1', urgency: '1', priority: '2' })).priority).toBe('2')
})

// c_AbortDatabaseActionBusRule, KB0813377
it('stores nothing when a before rule aborts, and runs the later before rules all the same', () => {
    const bands: string[] = []
    room.rules.before = (state, band) => {
        bands.push(band)
        if (band === 'early') state.aborted = true
    }
    const state = room.records.create(tx, 'incident')
    expect(room.records.insert(tx, state)).toBeNull()
    expect(bands).toEqual(['early', 'late'])
    expect(state.lastError).toContain("Operation against file 'incident' was aborted by Business Rule")
    expect(rowsOf(room.database, 'incident')).toEqual([])
})

describe('data policies', () => {
    const policy = 'a'.repeat(32)
    const rule = (field: string, digit: string): Row => ({
        sys_id: digit.repeat(32),
        sys_data_policy: policy,
        field,
        mandatory: 'true',
    })
    beforeEach(() => {
        room.database.load('sys_data_policy2', [
            { sys_id: policy, model_table: 'task', active: '1', inherit: '1', conditions: 'state=3^EQ' },
        ])
        room.database.load('sys_data_policy_rule', [rule('short_description', 'b')])
    })

    // c_GlideRecordScopedAPI: getLastErrorMessage
    it('refuse an empty field in the words of the documentation', () => {
        const state = insert('incident', { state: '3' })
        expect(state.lastError).toBe('Data Policy Exception: Short description is mandatory')
        expect(rowsOf(room.database, 'incident')).toEqual([])
    })

    it('name all empty fields', () => {
        room.database.load('sys_data_policy_rule', [rule('close_notes', 'c')])
        const expected = 'Data Policy Exception: The following fields are mandatory: Short description, Close notes'
        expect(insert('incident', { state: '3' }).lastError).toBe(expected)
    })

    it('let pass what does not meet their condition', () => {
        expect(insert('incident', { state: '1' }).lastError).toBeNull()
    })
})

// r_DictionaryEntryForm: unique
it('answers a duplicate of a unique column with null and says why', () => {
    insert('incident', { external_id: 'e1' })
    const again = room.records.create(tx, 'incident')
    again.values.external_id = 'E1'
    expect(room.records.insert(tx, again)).toBeNull()
    expect(again.lastError).toMatch(/^Unique Key violation/)
})

describe('an update', () => {
    let state: RecordState
    beforeEach(() => {
        state = insert('incident', { short_description: 'a', impact: '3' })
        room.clock.set(Date.UTC(2026, 0, 2))
    })

    it('without changes writes nothing and runs no rule', () => {
        room.rules.before = () => {
            throw new Error('a rule ran')
        }
        const loaded = room.records.load('incident', stored(state))
        loaded.values.active = 'true'
        expect(room.records.update(tx, loaded)).toBe(state.values.sys_id)
        expect(stored(state).sys_mod_count).toBe('0')
    })

    it('writes what changed and counts it', () => {
        state.values.short_description = 'b'
        room.records.update(tx, state)
        expect(stored(state)).toMatchObject({
            short_description: 'b',
            sys_mod_count: '1',
            sys_updated_on: '2026-01-02 00:00:00',
        })
    })

    it('leaves the updated columns alone when asked to', () => {
        state.values.short_description = 'b'
        state.autoSysFields = false
        room.records.update(tx, state)
        expect(stored(state)).toMatchObject({ short_description: 'b', sys_mod_count: '0' })
    })

    it('shows the row from before the first change to rules, also when a rule writes again', () => {
        const previous: unknown[] = []
        room.rules.after = (current, band) => {
            previous.push(current.original?.short_description)
            if (band === 'early' && current.values.description === null) {
                current.values.description = 'more'
                room.records.update(tx, current)
            }
        }
        const loaded = room.records.load('incident', stored(state))
        loaded.values.short_description = 'b'
        room.records.update(tx, loaded)
        expect(new Set(previous)).toEqual(new Set(['a']))
        expect(stored(state)).toMatchObject({ short_description: 'b', description: 'more', sys_mod_count: '2' })
    })

    it('of a record read through its base table sees the columns of its class', () => {
        const base = room.database.get('task', state.values.sys_id!)!
        const loaded = room.records.load(base.sys_class_name!, base)
        const seen: unknown[] = []
        room.rules.before = (current) => seen.push(current.values.category)
        loaded.values.short_description = 'b'
        room.records.update(tx, loaded)
        expect(seen).toEqual(['inquiry', 'inquiry'])
    })

    it('inserts a record that does not exist', () => {
        const fresh = room.records.create(tx, 'problem')
        expect(room.records.update(tx, fresh)).toMatch(/^[0-9a-f]{32}$/)
    })

    // c_UnderstandingTheSysAuditTable
    it('of an audited table leaves one audit row for each changed field, none for system columns', () => {
        state.values.short_description = 'b'
        state.values.impact = '2'
        room.records.update(tx, state)
        const rows = rowsOf(room.database, 'sys_audit')
        const changes = rows.map((row) => [row.fieldname, row.oldvalue, row.newvalue].join('|'))
        expect(new Set(changes)).toEqual(new Set(['short_description|a|b', 'impact|3|2', 'priority|5|4']))
        expect(new Set(rows.map((row) => row.internal_checkpoint)).size).toBe(1)
        expect(rows[0]).toMatchObject({ tablename: 'incident', user: 'ann', record_checkpoint: '1' })
    })

    it('without workflow runs no rule and leaves no audit', () => {
        room.rules.before = (current) => {
            current.aborted = true
        }
        state.workflow = false
        state.values.short_description = 'b'
        expect(room.records.update(tx, state)).not.toBeNull()
        expect(rowsOf(room.database, 'sys_audit')).toEqual([])
    })

    it('keeps a journal text as an entry and leaves the column empty', () => {
        state.values.work_notes = 'first'
        room.records.update(tx, state)
        expect(rowsOf(room.database, 'sys_journal_field')).toMatchObject([
            {
                name: 'incident',
                element: 'work_notes',
                element_id: state.values.sys_id,
                value: 'first',
                sys_created_by: 'ann',
            },
        ])
        expect(stored(state)).toMatchObject({ work_notes: null, sys_mod_count: '1' })
    })
})

it('audits no insert unless glide.sys.audit_inserts is true', () => {
    insert('incident', {})
    expect(rowsOf(room.database, 'sys_audit')).toEqual([])
    room.properties.set(tx, 'glide.sys.audit_inserts', 'true')
    insert('incident', { short_description: 'x' })
    expect(rowsOf(room.database, 'sys_audit').map((row) => row.fieldname)).toContain('short_description')
})

// Reference cascade: clear is the default
it('clears references to a deleted record', () => {
    const parent = insert('incident', {})
    const child = insert('problem', { parent: parent.values.sys_id!, first_incident: parent.values.sys_id! })
    expect(room.records.delete(tx, room.records.load('incident', stored(parent)))).toBe(true)
    expect(stored(child)).toMatchObject({ parent: null, first_incident: null })
})

it('answers false when there is nothing to delete', () => {
    expect(room.records.delete(tx, room.records.load('incident', { sys_id: 'f'.repeat(32) }))).toBe(false)
})

// Password2 fields are encrypted at rest
it('never stores a password2 value in clear, and opens it again', () => {
    const state = insert('incident', { secret: 'whsec_clear' })
    expect(stored(state).secret).not.toContain('whsec_clear')
    expect(room.vault.open(stored(state).secret!)).toBe('whsec_clear')
})

it('seals a secret property, reads it in clear, and flushes its cache when it is edited', () => {
    insert('sys_properties', { name: 'x.secret', type: 'password2', value: 'one' })
    expect(room.properties.get('x.secret')).toBe('one')
    room.properties.set(tx, 'x.secret', 'two')
    expect(room.properties.get('x.secret')).toBe('two')
    expect(rowsOf(room.database, 'sys_properties')[0]!.value).not.toContain('two')
})

it('gives display values: labels, references, zones, flags', () => {
    room.database.load('sys_user', [{ sys_id: 'e'.repeat(32), user_name: 'bob', name: 'Bob' }])
    const row = stored(insert('incident', { assigned_to: 'e'.repeat(32) }))
    const shown = (name: string): string =>
        room.records.displayValue(transaction({ user: { timeZone: 'Europe/Berlin' } }), 'incident', row, name)
    expect(['state', 'assigned_to', 'active', 'opened_at', 'secret'].map(shown)).toEqual([
        ...['New', 'Bob', 'true', '2026-01-01 01:00:00', ''],
    ])
})
