/** The metadata of settings: the catalogue in core, word for word, each with its meaning, and secrets that never travel. */
import { PROPERTIES } from '../../src/server/shared/properties.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

interface Definition {
    readonly name: string
    readonly type: string
    readonly value: string
    readonly choices?: string
}

const catalogue: readonly Definition[] = Object.values(PROPERTIES)
const shipped = () => recordsOf(builtApp(), 'sys_properties')
const toValues = (choices: string) => choices.split(',').map((choice) => choice.slice(choice.indexOf('=') + 1))

it('ships exactly the properties that the server reads', () => {
    const names = shipped().map(({ fields }) => fields.name)
    expect([...names].sort()).toEqual(catalogue.map(({ name }) => name).sort())
})

it.each(catalogue.map((definition) => [definition.name, definition] as const))(
    'ships %s with the type, default and choices that the server assumes',
    (name, definition) => {
        const record = shipped().find(({ fields }) => fields.name === name)
        expect(record?.fields).toMatchObject({ type: definition.type, value: definition.value })
        if (definition.choices !== undefined)
            expect(toValues(record?.fields.choices ?? '')).toEqual(definition.choices.split(','))
    },
)

it('says of every property what it does, and leaves all but the key of the instance to our administrator', () => {
    expect(shipped().filter(({ fields }) => (fields.description ?? '').length < 20)).toEqual([])
    expect(shipped().filter(({ fields }) => fields.read_roles !== 'x_kt_gov.admin')).toEqual([])
    const others = shipped().filter(({ fields }) => fields.write_roles !== 'x_kt_gov.admin')
    expect(others.map(({ fields }) => [fields.name, fields.write_roles])).toEqual([
        ['x_kt_gov.platform.instance_key', 'nobody'],
    ])
})

it('puts every property on a settings page', () => {
    const listed = new Set(recordsOf(builtApp(), 'sys_properties_category_m2m').map(({ fields }) => fields.property))
    expect(shipped().filter(({ sysId }) => !listed.has(sysId))).toEqual([])
})

it('shows every section on the page that the menu opens', () => {
    const queries = recordsOf(builtApp(), 'sys_app_module').map(({ fields }) => fields.query ?? '')
    const shown = new Set(queries.flatMap((query) => /sysparm_category=([^&]*)/.exec(query)?.[1].split(',') ?? []))
    const sections = recordsOf(builtApp(), 'sys_properties_category').map(({ fields }) => fields.name ?? '')
    expect(sections.filter((section) => !shown.has(section))).toEqual([])
})

it('encrypts secrets, ships them empty and with the first install only', () => {
    const secrets = shipped().filter(({ fields }) => /secret$|password|token/.test(fields.name ?? ''))
    expect(secrets.map(({ fields }) => fields.name).sort()).toEqual([
        'x_kt_gov.keeptrusts.token',
        'x_kt_gov.webhook.previous_secret',
        'x_kt_gov.webhook.secret',
    ])
    for (const { fields, folder } of secrets)
        expect({ ...fields, folder }).toMatchObject({
            type: 'password2',
            value: '',
            is_private: 'true',
            folder: 'unload',
        })
})
