/** Promises of repeatable tests: a reset leaves no trace, and with a seed and a stopped clock the same script does the same. */
import { createInstance, type LocalInstance } from '../../src/boot/create-instance.ts'

const NOON = Date.UTC(2026, 0, 1, 12)
const BODY = `
    var answers = [];
    for (var i = 0; i < 5; i++) {
        var gr = new GlideRecord('incident');
        gr.initialize();
        gr.setValue('short_description', 'number ' + i);
        gr.insert();
        answers.push(gr.getUniqueValue() + ' ' + gr.getValue('number') + ' ' + gr.getValue('sys_created_on'));
    }
    gs.setProperty('made.by.test', gs.generateGUID());
    gs.info('said {0}', answers.length);
    gs.eventQueue('made.by.test', gr, '1', '2');
    return answers.join() + gs.getProperty('made.by.test');`

function run(instance: LocalInstance): unknown {
    instance.clock.set(NOON)
    const tx = instance.transaction({ name: 'test', user: instance.users.byName('admin')! })
    const source = { table: 'sys_script_fix', sysId: 'a'.repeat(32), name: 'test', scope: 'global', body: BODY }
    const value = instance.scripts.runFunction(tx, source)
    instance.queue.drain({ jobs: true })
    return value
}

it('a reset gives back every table, index, row, counter and secret byte by byte', () => {
    const instance = createInstance({ seed: 'reset' })
    instance.mark()
    const before = instance.database.digest()
    run(instance)
    const { database, dictionary } = instance
    database.insert('sys_db_object', { sys_id: 'b'.repeat(32), name: 'u_later', label: 'Later' })
    database.insert('sys_dictionary', { sys_id: 'c'.repeat(32), name: 'u_later', element: 'u_name' })
    dictionary.reload()
    instance.vault.seal('a secret makes a key')
    const changed = database.digest()
    expect(Object.keys(changed).filter((name) => changed[name] !== before[name])).toEqual(
        expect.arrayContaining(['schema', '_secret', '_counter', 'u_later', 'task', 'sysevent']),
    )
    instance.rewind()
    expect(database.digest()).toEqual(before)
    instance.close()
})

it('the same script gives the same answers and leaves the same rows after a reset', () => {
    const instance = createInstance({ seed: 'again' })
    instance.mark()
    const first = [run(instance), instance.database.digest()]
    instance.rewind()
    expect([run(instance), instance.database.digest()]).toEqual(first)
    instance.close()
})

it('two instances of one seed give the same answers and hold the same rows; another seed gives others', () => {
    const outcome = (seed: string): unknown[] => {
        const instance = createInstance({ seed })
        const result = [run(instance), instance.database.digest()]
        instance.close()
        return result
    }
    const one = outcome('one')
    expect(outcome('one')).toEqual(one)
    expect(outcome('two')[0]).not.toEqual(one[0])
})
