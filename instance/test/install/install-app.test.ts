/** Promises of installing and upgrading a built application (output folders of `now-sdk build` 4.9.0). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bootInstance, installApp, setProperty, type LocalInstance } from '../../index.ts'

const APP = 'f0000000000000000000000000000001'
const SYS = `<sys_scope display_value="x_lab">${APP}</sys_scope>`
const record = (table: string, sysId: string, columns: string): string =>
    `<record_update table="${table}"><${table} action="INSERT_OR_UPDATE"><sys_id>${sysId}</sys_id>${columns}</${table}></record_update>`
const id = (n: number): string => `f${String(n).padStart(31, '0')}`

const FILES: Readonly<Record<string, string>> = {
    'scope/app.xml': record(
        'sys_app',
        APP,
        `${SYS}<scope>x_lab</scope><name>Lab</name><runtime_access_tracking>permissive</runtime_access_tracking>`,
    ),
    'update/table.xml': record(
        'sys_db_object',
        id(10),
        `${SYS}<name>x_lab_review</name><label>Review</label><super_class name="task">${id(99)}</super_class>`,
    ),
    'update/column.xml': record(
        'sys_dictionary',
        id(11),
        `${SYS}<name>x_lab_review</name><element>topic</element><internal_type>string</internal_type><active>true</active>`,
    ),
    'dictionary/x_lab_review.xml': `<database><element name="x_lab_review" type="collection" label="Review">
        <element name="topic" type="string" label="Topic"/><element name="only_here" type="boolean" label="Only here"/>
        <index name="u" unique="true"><element name="topic"/></index></element></database>`,
    'update/property.xml': record(
        'sys_properties',
        id(12),
        `${SYS}<name>x_lab.word</name><type>string</type><value>shipped</value>`,
    ),
    'update/role.xml': record('sys_user_role', id(13), `${SYS}<name>x_lab.user</name>`),
    'update/contains.xml': record(
        'sys_user_role_contains',
        id(14),
        `${SYS}<role name="x_lab.user">${id(13)}</role><contains name="itil">${id(98)}</contains>`,
    ),
    'author_elective_update/choices.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="topic" table="x_lab_review">
        <sys_choice action="delete_multiple" query="name=x_lab_review^element=topic^value=a^NQname=x_lab_review^element=topic^value=b"/>
        <sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(15)}</sys_id><name>x_lab_review</name><element>topic</element><value>a</value><label>A</label><language>en</language></sys_choice>
        </sys_choice_v2></record_update>`,
    'unload/row.xml': record('x_lab_review', id(20), '<topic>first</topic>'),
    'apply_once/row.xml': record('x_lab_review', id(21), '<topic>once</topic>'),
    'unload.demo/row.xml': record('x_lab_review', id(22), '<topic>demo</topic>'),
}

let instance: LocalInstance
let folder: string
beforeAll(() => {
    ;({ instance } = bootInstance({ application: null }))
    instance.mark()
})
beforeEach(() => {
    instance.rewind()
    folder = mkdtempSync(join(tmpdir(), 'built-app-'))
    write(FILES)
})
afterEach(() => rmSync(folder, { recursive: true }))
afterAll(() => instance.close())

function write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), `<?xml version="1.0"?>\n${text}`)
    }
}
const topics = (): (string | null)[] =>
    instance.database
        .select({ table: 'x_lab_review', where: null, orderBy: [{ path: 'topic', descending: false }], window: null })
        .map((row) => row['topic']!)

it('makes the table under the parent that is named, not under the sys_id that the build invents', () => {
    expect(installApp(instance, folder)).toMatchObject({ refused: [], warnings: [], tables: ['x_lab_review'] })
    expect(instance.dictionary.table('x_lab_review')!.chain).toEqual(['x_lab_review', 'task'])
    expect(instance.dictionary.table('x_lab_review')!.scope).toBe('x_lab')
})

it('takes unique indexes, and columns without a record of their own, from the bootstrap file', () => {
    installApp(instance, folder)
    expect(instance.dictionary.table('x_lab_review')!.columns.get('only_here')).toMatchObject({ type: 'boolean' })
    const insert = (n: number): void => instance.database.insert('x_lab_review', { sys_id: id(n), topic: 'first' })
    expect(() => insert(30)).toThrow('Unique Key violation')
})

it('matches a contained role by name', () => {
    installApp(instance, folder)
    const itil = instance.database.get('sys_user_role_contains', id(14))!['contains']!
    expect(instance.database.get('sys_user_role', itil)!['name']).toBe('itil')
})

it('loads first-install data on the first install only, and demo data on request', () => {
    installApp(instance, folder)
    expect(topics()).toEqual(['first', 'once'])
    instance.database.delete('x_lab_review', id(20))
    instance.database.delete('x_lab_review', id(21))
    installApp(instance, folder, { demo: true })
    expect(topics()).toEqual(['demo'])
})

it('keeps the value that an administrator gave a property, and data', () => {
    installApp(instance, folder)
    setProperty(instance, 'x_lab.word', 'chosen')
    write({ 'update/property.xml': FILES['update/property.xml']!.replace('shipped', 'new default') })
    installApp(instance, folder)
    expect(instance.properties.get('x_lab.word')).toBe('chosen')
    expect(topics()).toEqual(['first', 'once'])
})

it('runs the deletions of choices, each query of several', () => {
    installApp(instance, folder)
    instance.database.insert('sys_choice', {
        sys_id: id(40),
        name: 'x_lab_review',
        element: 'topic',
        value: 'b',
        label: 'B',
        language: 'en',
    })
    installApp(instance, folder)
    expect(instance.dictionary.choices('x_lab_review', 'topic').map((choice) => choice.value)).toEqual(['a'])
})

it('replaces every choice of a column by those of a set in version 3, which all releases read', () => {
    const choice = (n: number, value: string): string =>
        `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(n)}</sys_id><name>x_lab_review</name><element>topic</element><value>${value}</value><label>${value}</label><language>en</language></sys_choice>`
    write({
        'author_elective_update/choices.xml': `<record_update><sys_choice_set action="INSERT_OR_UPDATE" field="topic" table="x_lab_review" version="3">${choice(15, 'a')}</sys_choice_set></record_update>`,
    })
    installApp(instance, folder)
    const own = { name: 'x_lab_review', element: 'topic', value: 'own', label: 'Own', language: 'en' }
    instance.database.insert('sys_choice', { sys_id: id(41), ...own })
    installApp(instance, folder)
    expect(instance.dictionary.choices('x_lab_review', 'topic').map(({ value }) => value)).toEqual(['a'])
})

it('reports a list as lost whose root does not name all its keys', () => {
    const list = (n: number, keys: string): string =>
        `<record_update><sys_ui_list table="x_lab_review"${keys}><sys_ui_list action="INSERT_OR_UPDATE"><sys_id>${id(n)}</sys_id><name>x_lab_review</name></sys_ui_list></sys_ui_list></record_update>`
    write({
        'update/list.xml': list(50, ''),
        'update/list_whole.xml': list(51, ' parent="" relationship="" sys_domain="global" view=""'),
    })
    expect(installApp(instance, folder).warnings).toEqual([
        'the list of x_lab_review is lost: its root lacks parent, relationship, sys_domain, view',
    ])
    expect(instance.database.get('sys_ui_list', id(50))).toBeNull()
    expect(instance.database.get('sys_ui_list', id(51))).not.toBeNull()
})

it('refuses a column that a table above has, from either file of the package', () => {
    write({
        'update/table_column.xml': record(
            'sys_dictionary',
            id(52),
            `${SYS}<name>x_lab_review</name><element>short_description</element><internal_type>string</internal_type><active>true</active>`,
        ),
        'dictionary/x_lab_review.xml': FILES['dictionary/x_lab_review.xml']!.replace(
            '<element name="topic"',
            '<element name="priority" type="string" label="Priority"/><element name="topic"',
        ),
    })
    expect(installApp(instance, folder).refused).toEqual([
        'column short_description of x_lab_review is inherited from task and cannot be declared again',
        'column priority of x_lab_review is inherited from task and cannot be declared again',
    ])
    expect(instance.dictionary.table('x_lab_review')!.columns.get('priority')).toMatchObject({ table: 'task' })
})

it('deletes a record that the application no longer has', () => {
    installApp(instance, folder)
    write({
        'author_elective_update/gone.xml': `<record_update><sys_user_role action="DELETE"><sys_id>${id(13)}</sys_id></sys_user_role></record_update>`,
    })
    installApp(instance, folder)
    expect(instance.database.get('sys_user_role', id(13))).toBeNull()
})

it('installs the same state twice: no record changes', () => {
    installApp(instance, folder)
    const before = instance.database.get('sys_user_role', id(13))
    instance.clock.set(Date.now() + 60_000)
    installApp(instance, folder)
    expect(instance.database.get('sys_user_role', id(13))).toEqual(before)
})

it('refuses a record of an unknown table by name', () => {
    write({ 'update/odd.xml': record('sys_odd', id(50), '<a>1</a>') })
    expect(installApp(instance, folder).refused).toEqual([`unknown table sys_odd (${id(50)})`])
})

it('names the file that cannot be read', () => {
    write({ 'update/broken.xml': '<record_update><a></record_update>' })
    expect(() => installApp(instance, folder)).toThrow('update/broken.xml')
})
