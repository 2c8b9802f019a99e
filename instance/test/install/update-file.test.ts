/** Promises of reading what the SDK build writes (output of `now-sdk build` 4.9.0, inspected). */
import { readBootstrapFile } from '../../src/install/bootstrap-file.ts'
import { readUpdateFile } from '../../src/install/update-file.ts'

describe('an update file', () => {
    it('is one change with the texts of its columns, CDATA kept as it is', () => {
        const text = `<?xml version="1.0"?>
<record_update table="sys_script"><sys_script action="INSERT_OR_UPDATE">
    <sys_id>a1</sys_id><name>Rule &amp; more</name><condition/>
    <script><![CDATA[if (a < b && c) { x('$&') }]]></script>
</sys_script></record_update>`
        expect(readUpdateFile(text)).toEqual([
            {
                kind: 'upsert',
                table: 'sys_script',
                sysId: 'a1',
                values: { sys_id: 'a1', name: 'Rule & more', condition: '', script: "if (a < b && c) { x('$&') }" },
                referenceNames: {},
            },
        ])
    })

    it('keeps the name beside a reference', () => {
        const text = `<record_update><sys_db_object action="INSERT_OR_UPDATE"><sys_id>t1</sys_id>
            <super_class name="task">invented</super_class></sys_db_object></record_update>`
        expect(readUpdateFile(text)).toMatchObject([{ referenceNames: { super_class: 'task' } }])
    })

    it('unwraps sys_choice_v2: the set, the deletion by encoded query, then the choices', () => {
        const text = `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="state" table="t">
            <sys_choice_set action="INSERT_OR_UPDATE"><sys_id>s</sys_id></sys_choice_set>
            <sys_choice action="delete_multiple" query="name=t^value=1^NQname=t^value=2"/>
            <sys_choice action="INSERT_OR_UPDATE"><sys_id>c</sys_id><value>1</value></sys_choice>
        </sys_choice_v2></record_update>`
        expect(readUpdateFile(text).map((change) => `${change.kind} ${change.table}`)).toEqual([
            'upsert sys_choice_set',
            'delete-matching sys_choice',
            'upsert sys_choice',
        ])
    })

    it('reads a deletion', () => {
        const text = `<record_update><sys_script action="DELETE"><sys_id>gone</sys_id></sys_script></record_update>`
        expect(readUpdateFile(text)).toEqual([{ kind: 'delete', table: 'sys_script', sysId: 'gone' }])
    })

    it('does not take a child record for a column', () => {
        const text = `<record_update><sys_ui_list action="INSERT_OR_UPDATE"><sys_id>l</sys_id>
            <sys_ui_list_element action="INSERT_OR_UPDATE"><sys_id>e</sys_id></sys_ui_list_element></sys_ui_list></record_update>`
        const changes = readUpdateFile(text)
        expect(changes.map((change) => change.table)).toEqual(['sys_ui_list', 'sys_ui_list_element'])
        expect(changes[0]).toMatchObject({ values: { sys_id: 'l' } })
    })

    it('refuses text that is not well formed', () => {
        expect(() => readUpdateFile('<record_update><a></record_update>')).toThrow()
    })
})

it('reads unique indexes from the bootstrap file of a table', () => {
    const [table] = readBootstrapFile(`<database><element name="x_t" type="collection" label="T">
        <element name="key" type="string" max_length="64"/>
        <index name="k" unique="true"><element name="key"/></index></element></database>`)
    expect(table).toMatchObject({
        name: 'x_t',
        columns: [{ name: 'key', max_length: '64' }],
        indexes: [{ name: 'k', unique: true, columns: ['key'] }],
    })
})
