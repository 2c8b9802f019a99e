/** Settings that administrators see and change: all values of a change, or none. */

import { changeSettings, showSettings } from '../../../../src/server/operations/app/change-settings.ts'
import type { WantedChoices } from '../../../../src/server/shared/incident-choices.ts'
import type { NamedReference, WriteFailure } from '../../../../src/server/shared/plan.ts'
import { fail, ok } from '../../../../src/server/shared/result.ts'

const NOTE_CAP = 'x_kt_gov.incident.note_cap'
const CONTENT = 'x_kt_gov.webhook.content'

const isChoice = (column: string, value: string, within: string) =>
    column === 'category'
        ? /software|network/.test(value)
        : column === 'subcategory'
          ? within !== 'network'
          : value !== '9'

function opened(stored: Readonly<Record<string, string>> = {}, isKept = true) {
    const texts = new Map(Object.entries(stored))
    const store = {
        read: (name: string) => texts.get(name) ?? null,
        write: (name: string, text: string) => {
            if (isKept) texts.set(name, text)
            return isKept
        },
        missingChoices: ({ column, values, within }: WantedChoices) =>
            values.filter((value) => !isChoice(column, value, within)),
        extendsTable: (table: string, ancestor: string) =>
            table.startsWith(ancestor) || (ancestor === 'task' && table === 'sn_audit_task'),
        hasColumns: (_table: string, columns: readonly string[]) =>
            columns.every((column) => column === 'user_name' || column === 'email'),
        hasMidServer: () => false,
        probe: () => 'ok' as const,
        bindToken: () => undefined,
        resolve: ({ column, value }: NamedReference) =>
            `${column}=${value}` === 'user_name=keeptrusts'
                ? ok('6816f79cc0a8016401c5a33be04be441')
                : fail<WriteFailure>({
                      code: 'reference_not_found',
                      table: 'sys_user',
                      name: column,
                      message: 'Nobody',
                  }),
    }
    return { store, texts }
}

it('changes what is named, trimmed, and answers it', () => {
    const { store, texts } = opened()
    expect(changeSettings({ [NOTE_CAP]: 7, [CONTENT]: ' drop ' }, store)).toMatchObject({
        ok: true,
        value: [
            { name: NOTE_CAP, value: '7', effective: '7', default: '100', problem: null },
            { name: CONTENT, value: 'drop', effective: 'drop' },
        ],
    })
    expect([...texts]).toEqual([
        [NOTE_CAP, '7'],
        [CONTENT, 'drop'],
    ])
})

it('shows a stored table that extends nothing the app can use, and refuses it as a new value', () => {
    const unfit = { 'x_kt_gov.cmdb.class': 'incident', 'x_kt_gov.compliance.table': 'sys_user' }
    const { store } = opened(unfit)
    const shown = showSettings(store).filter(({ name }) => name in unfit)
    expect(shown.map(({ problem }) => problem)).toEqual([
        expect.stringContaining('extends cmdb_ci'),
        expect.stringContaining('extends task'),
    ])
    const changed = changeSettings(unfit, store)
    expect(changed.ok ? [] : changed.failure.problems.map(({ code }) => code)).toEqual([
        'setting_invalid',
        'setting_invalid',
    ])
})

it('refuses columns that users do not have', () => {
    const COLUMNS = 'x_kt_gov.process.person_columns'
    const { store } = opened({ [COLUMNS]: 'u_badge' })
    expect(showSettings(store).find(({ name }) => name === COLUMNS)?.problem).toContain('no column u_badge')
    const changed = changeSettings({ [COLUMNS]: 'email, u_badge, u_desk' }, store)
    expect(changed.ok ? [] : changed.failure.problems).toEqual([
        {
            name: COLUMNS,
            code: 'setting_invalid',
            message: 'The value cannot be used: sys_user has no column u_badge, u_desk',
        },
    ])
    expect(changeSettings({ [COLUMNS]: 'email' }, store).ok).toBe(true)
    expect(changeSettings({ [COLUMNS]: 'none' }, store).ok).toBe(true)
})

it.each<[object, string, number]>([
    [{}, 'settings_empty', 0],
    [{ [NOTE_CAP]: '0' }, 'settings_refused', 1],
    [{ [NOTE_CAP]: '7', [CONTENT]: 'all', 'x_kt_gov.nothing': '1' }, 'settings_refused', 2],
    [{ 'x_kt_gov.webhook.secret': 'whsec_x' }, 'settings_refused', 1],
    [{ [NOTE_CAP]: { most: 7 } }, 'settings_refused', 1],
])('refuses %j with %s, %i values at fault, and stores none', (given, code, count) => {
    const { store, texts } = opened()
    const changed = changeSettings({ ...given }, store)
    expect(changed).toMatchObject({ ok: false, failure: { code } })
    expect(changed.ok ? [] : changed.failure.problems).toHaveLength(count)
    expect(texts.size).toBe(0)
})

it('names what the platform did not keep', () => {
    const changed = changeSettings({ [NOTE_CAP]: '7' }, opened({}, false).store)
    expect(changed).toMatchObject({
        failure: { code: 'setting_not_stored', message: expect.stringContaining(NOTE_CAP) },
    })
})

it('shows the default for a value that cannot be used, with the problem, and no secret', () => {
    const shown = showSettings(opened({ [NOTE_CAP]: 'many' }).store)
    expect(shown.find(({ name }) => name === NOTE_CAP)).toMatchObject({
        value: 'many',
        effective: '100',
        problem: expect.any(String),
    })
    expect(shown.map(({ name }) => name)).not.toContain('x_kt_gov.webhook.secret')
})

it.each([
    ['keeptrusts', 'changed'],
    ['', 'changed'],
    ['somebody', 'settings_refused: x_kt_gov.process.service_user: The value cannot be used: Nobody'],
])('the service user %j: %s', (user, expected) => {
    const changed = changeSettings({ 'x_kt_gov.process.service_user': user }, opened().store)
    expect(changed.ok ? 'changed' : `${changed.failure.code}: ${changed.failure.message}`).toBe(expected)
})

describe('what stands in incidents', () => {
    const CATEGORY = 'x_kt_gov.incident.category'
    const SUBCATEGORY = 'x_kt_gov.incident.subcategory'
    const LEVELS = 'x_kt_gov.incident.impact_urgency'

    it.each<[object, object, string | null, string]>([
        [{}, { [CATEGORY]: 'software', [SUBCATEGORY]: 'email' }, null, ''],
        [{}, { [CATEGORY]: 'Sofware' }, CATEGORY, 'incident.category has no choice "Sofware"'],
        [{ [CATEGORY]: 'network' }, { [SUBCATEGORY]: 'email' }, SUBCATEGORY, 'for the category "network"'],
        [{ [SUBCATEGORY]: 'email' }, { [CATEGORY]: 'network' }, SUBCATEGORY, 'for the category "network"'],
        [{}, { [LEVELS]: 'block=9/2, *=3/3' }, LEVELS, 'incident.impact has no choice "9"'],
        [{}, { [LEVELS]: 'blocked=2/2, *=3/3' }, LEVELS, '"blocked" in "blocked" is neither a severity nor an action'],
        // What is no choice and was stored before does not keep other settings from being changed.
        [{ [CATEGORY]: 'gone' }, { [NOTE_CAP]: '7' }, null, ''],
    ])('with %j stored, %j is at fault in %s: %s', (stored, given, name, why) => {
        const { store } = opened({ ...stored })
        const changed = changeSettings({ ...given }, store)
        const [problem] = changed.ok ? [] : changed.failure.problems
        expect(problem?.name ?? null).toBe(name)
        if (name !== null) expect(problem).toMatchObject({ code: 'setting_invalid' })
        expect(problem?.message ?? '').toContain(why)
    })
})
